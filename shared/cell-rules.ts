import { cellRuleTexts as texts } from "./cell-rule-texts.js";
import type { Field } from "./field.js";
import { say, type Language, type Text } from "./language.js";
import { listOf } from "./lists.js";
import { unreachable } from "./must.js";
import type { References } from "./references.js";
import { numberFormat } from "./sheet.js";
import type { SheetSection } from "./sheet-section.js";
import type { CellRule } from "./workbook.js";

/** What cells take without a warning: dates from this day on, whole numbers from `whole` on, other numbers between -`decimal` and `decimal`. */
export const cellBounds = { date: "1901-01-01", whole: 0, decimal: 1e15 } as const;

/** A rule without its place: what a cell of the field shows, offers and warns about. */
export type FieldRule = Pick<CellRule, "format" | "offers" | "title" | "message">;

/** The rule of a field's cells in the language. The server's workbooks and a pane that repairs one both follow it. `readOnly`: shown and never typed, so nothing is offered. */
export function fieldRule(field: Field, language: Language, references: References, readOnly = false): FieldRule {
  const format = numberFormat(field);
  const offers = readOnly ? null : offersOf(field, language, references);
  if (offers === null) return { format, offers, title: "", message: "" };
  return { format, offers, title: say(texts.checkTitle, language), message: say(warningOf(offers), language) };
}

/** The rules of everything that was found of a plan in a workbook: one for each column of a table, spare rows included, and for each answer of a form. */
export function cellRulesOf(found: readonly SheetSection[], language: Language, references: References): readonly CellRule[] {
  return found.flatMap((part) =>
    placesOf(part).flatMap(({ key, ...place }) => {
      const field = part.section.fields[key];
      if (field === undefined || place.rows < 1) return [];
      return [{ sheet: part.sheet, ...place, ...fieldRule(field, language, references, part.section.readOnly === true) }];
    }),
  );
}

interface FieldPlace {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

function placesOf({ section, columns, headingRow, lastRow, rows }: SheetSection): readonly FieldPlace[] {
  if (section.repeating)
    return Object.entries(columns).map(([key, column]) => ({ key, row: headingRow + 1, column, rows: lastRow - headingRow }));
  return rows.flatMap((line) => Object.entries(line.cells).map(([key, { row, column }]) => ({ key, row, column, rows: 1 })));
}

function offersOf(field: Field, language: Language, references: References): CellRule["offers"] {
  switch (field.kind) {
    case "choice":
    case "yesNo":
    case "reference": {
      const list = listOf(field, language, references);
      return list === null ? null : { kind: "list", list: list.name, items: list.items };
    }
    case "date":
      return { kind: "date" };
    case "number":
      return { kind: field.integer === true ? "whole" : "decimal" };
    case "text":
    case "list":
    case "dateList":
      return null;
    default:
      return unreachable(field);
  }
}

function warningOf(offers: NonNullable<CellRule["offers"]>): Text {
  switch (offers.kind) {
    case "list":
      return texts.notInList;
    case "date":
      return texts.notDate;
    case "whole":
      return texts.notWhole;
    case "decimal":
      return texts.notNumber;
  }
}
