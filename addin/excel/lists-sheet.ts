import { columnLetters } from "../../shared/address.js";
import type { CellRule, RawCell } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";
import { listsName } from "./names.js";
import { readArea } from "./read-area.js";

/** What the tab of a new sheet of lists reads; found again by its name `pk_lists`, whatever the tab reads then. */
const listsTitle = "Lists";

/** Excel's answers about the hidden sheet of lists; its cells count from A1. */
export interface ListsAsked {
  readonly sheet: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly name: Excel.NamedItem;
  readonly all: Excel.WorksheetCollection;
}

/** Asks for the sheet of lists with all it holds. */
export function askForLists(context: Excel.RequestContext): ListsAsked {
  const all = context.workbook.worksheets;
  all.load("items/name");
  const name = context.workbook.names.getItemOrNullObject(listsName);
  name.load("name");
  const first = name.getRangeOrNullObject();
  const sheet = first.worksheet;
  sheet.load("id,name");
  const cells = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  cells.load("values");
  return { sheet, cells, name, all };
}

/** The sheet of lists as it was read: columns of texts with a heading each. */
export interface Lists {
  /** What its tab reads; null when there is no such sheet. */
  readonly tab: string | null;
  readonly columns: readonly (readonly RawCell[])[];
}

/** The lists that Excel answered with. */
export function readLists({ sheet, cells }: ListsAsked): Lists {
  if (sheet.isNullObject) return { tab: null, columns: [] };
  const grid = cells.values as RawCell[][];
  return { tab: sheet.name, columns: (grid[0] ?? []).map((_, column) => grid.map((line) => line[column] ?? "")) };
}

/** Whether a validation's source, such as `=Lists!$A$2:$A$5`, leads to exactly these items. */
export function leadsTo(lists: Lists, source: unknown, items: readonly string[]): boolean {
  if (lists.tab === null || typeof source !== "string") return false;
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(source) ?? [];
  const area = readArea(source);
  if ((quoted?.replaceAll("''", "'") ?? plain) !== lists.tab || area?.columns !== 1) return false;
  const held = lists.columns[area.column]?.slice(area.row, area.row + area.rows) ?? [];
  return held.length === items.length && held.every((text, at) => String(text) === items[at]);
}

/** The lists that rules offer from, each once, by heading. */
function wantedLists(rules: readonly CellRule[]): ReadonlyMap<string, readonly string[]> {
  return new Map(rules.flatMap(({ offers }) => (offers?.kind === "list" ? [[offers.list, offers.items] as const] : [])));
}

function freeTab(all: Excel.WorksheetCollection): string {
  const taken = new Set(all.items.map((sheet) => sheet.name.toLowerCase()));
  let tab = listsTitle;
  for (let number = 2; taken.has(tab.toLowerCase()); number += 1) tab = `${listsTitle} ${String(number)}`;
  return tab;
}

/** Makes the sheet anew where it was lost. Excel cannot undo that a sheet is hidden. */
function makeSheet(context: Excel.RequestContext, { name, all }: ListsAsked, tab: string): Excel.Worksheet {
  const sheet = all.add(tab);
  sheet.visibility = "Hidden";
  if (!name.isNullObject) name.delete();
  context.workbook.names.add(listsName, sheet.getRange("A1"));
  return sheet;
}

/** Writes the lists that the rules offer from, each below its heading, and gives each list's place as a validation's source. Other lists stay. */
export function writeLists(context: Excel.RequestContext, asked: ListsAsked, rules: readonly CellRule[]): ReadonlyMap<string, string> {
  const wanted = wantedLists(rules);
  if (wanted.size === 0) return new Map();
  const lists = readLists(asked);
  const tab = lists.tab ?? freeTab(asked.all);
  const sheet = lists.tab === null ? makeSheet(context, asked, tab) : asked.sheet;
  const headings = lists.columns.map((column) => column[0] ?? "");
  const isBlank = headings.length === 1 && headings[0] === "";
  const sources = new Map<string, string>();
  let next = isBlank ? 0 : headings.length;
  for (const [heading, items] of wanted) {
    const there = headings.indexOf(heading);
    const column = there < 0 ? next++ : there;
    const blank = Math.max(0, (lists.columns[there]?.length ?? 0) - 1 - items.length);
    const texts = [heading, ...items, ...Array.from({ length: blank }, () => "")];
    const range = sheet.getRangeByIndexes(0, column, texts.length, 1);
    range.numberFormat = texts.map(() => ["@"]);
    range.values = texts.map((text) => [asTyped(text)]);
    const letters = columnLetters(column);
    sources.set(heading, `='${tab.replaceAll("'", "''")}'!$${letters}$2:$${letters}$${String(items.length + 1)}`);
  }
  return sources;
}
