import { cellBounds } from "../../shared/cell-rules.js";
import type { CellRect, CellRule } from "../../shared/workbook.js";
import { askForLists, leadsTo, readLists, writeLists, type Lists, type ListsAsked } from "./lists-sheet.js";
import { findMessages, type Message } from "./messages.js";

/** Excel's answers about the cells of a rule. */
interface Asked {
  readonly rule: CellRule;
  readonly range: Excel.Range;
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows }: CellRule): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
}

function ask(context: Excel.RequestContext, rules: readonly CellRule[]): { readonly asked: readonly Asked[]; readonly lists: ListsAsked } {
  const asked = rules.map((rule) => {
    const range = rangeOf(context, rule);
    range.load("numberFormat,dataValidation/type,dataValidation/rule");
    range.untrack();
    return { rule, range };
  });
  return { asked, lists: askForLists(context) };
}

/** Excel's kinds of validation, by what a rule takes. */
const kinds = { list: "List", date: "Date", whole: "WholeNumber", decimal: "Decimal" } as const;

/** How cells of a number format take what is typed: a person may choose another format of the same kind. */
function takesAs(format: string): "text" | "date" | "number" {
  if (format === "@") return "text";
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/general/i.test(bare) ? "date" : "number";
}

function formatHolds({ rule, range }: Asked): boolean {
  const { format } = rule;
  if (format === null) return true;
  const formats = range.numberFormat as string[][];
  return formats.every((line) => line.every((one) => takesAs(one) === takesAs(format)));
}

function validationHolds({ rule, range }: Asked, lists: Lists): boolean {
  if (rule.offers === null) return true;
  if (range.dataValidation.type !== kinds[rule.offers.kind]) return false;
  // Excel gives null for the rule of cells whose rules differ, whatever its types say
  const held = range.dataValidation.rule as Excel.DataValidationRule | null;
  return rule.offers.kind !== "list" || leadsTo(lists, held?.list?.source, rule.offers.items);
}

/** Which rules no longer hold: the validation is gone, of another kind or leads to other items, or some cell would take what is typed as something else. One round trip. */
export async function brokenRules(context: Excel.RequestContext, rules: readonly CellRule[]): Promise<readonly CellRule[]> {
  const { asked, lists } = ask(context, rules);
  await context.sync();
  const held = readLists(lists);
  return asked.filter((one) => !formatHolds(one) || !validationHolds(one, held)).map(({ rule }) => rule);
}

function excelRule(offers: NonNullable<CellRule["offers"]>, sources: ReadonlyMap<string, string>): Excel.DataValidationRule {
  switch (offers.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: sources.get(offers.list) ?? "" } };
    case "date":
      return { date: { formula1: cellBounds.date, operator: "GreaterThanOrEqualTo" } };
    case "whole":
      return { wholeNumber: { formula1: cellBounds.whole, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: -cellBounds.decimal, formula2: cellBounds.decimal, operator: "Between" } };
  }
}

/** Most characters that Excel takes in the title and in the text of a warning. */
const longest = { title: 32, message: 225 } as const;

function warn(context: Excel.RequestContext, rule: CellRule, sources: ReadonlyMap<string, string>): void {
  if (rule.offers === null) return;
  const validation = rangeOf(context, rule).dataValidation;
  validation.rule = excelRule(rule.offers, sources);
  validation.ignoreBlanks = true;
  const [title, message] = [rule.title.slice(0, longest.title), rule.message.slice(0, longest.message)];
  validation.errorAlert = { showAlert: true, style: "Warning", title, message };
}

function showAgain(context: Excel.RequestContext, { sheet, row, column, rows, columns, prompt }: Message): void {
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns).dataValidation.prompt = prompt;
}

/** The cells of the rules that are given a validation. */
function validated(rules: readonly CellRule[]): readonly (CellRect & { readonly sheet: string })[] {
  return rules.filter((rule) => rule.offers !== null).map(({ sheet, row, column, rows }) => ({ sheet, row, column, rows, columns: 1 }));
}

/**
 * Makes the rules hold: the lists are written, validations set as warnings, formats where they are not of the kind that is wanted. The input
 * messages that stand in the cells (marks, and what the person wrote) are set again afterwards, since a new rule may take them along. Two
 * round trips, some more where only some cells of a column have a message.
 */
export async function setRules(context: Excel.RequestContext, rules: readonly CellRule[]): Promise<void> {
  const { asked, lists } = ask(context, rules);
  const messages = await findMessages(context, validated(rules));
  const sources = writeLists(context, lists, rules);
  for (const one of asked) {
    const { format, rows } = one.rule;
    if (format !== null && !formatHolds(one)) rangeOf(context, one.rule).numberFormat = Array.from({ length: rows }, () => [format]);
    warn(context, one.rule, sources);
  }
  for (const message of messages) showAgain(context, message);
  await context.sync();
}
