import type { Field } from "./field.js";
import { say, type Language, type Text } from "./language.js";
import { must } from "./must.js";
import { schemaVersion, sectionsOf } from "./plan/index.js";
import { sheets } from "./plan/sheets.js";
import type { Scope } from "./protocol.js";
import { offeredFields, type Section } from "./section.js";

/** Columns of a block that are no fields: the row's id, the revision it was written at, a form's labels, values and help. */
export const idColumn = "_id";
export const revColumn = "_rev";
export const valueColumn = "_value";
export const labelColumn = "_label";
export const helpColumn = "_help";

/** Rows a new table has to spare, so that typing needs no growing in programs that do not grow tables. */
export const spareRows = 10;

/** The column of a form that names each line's field; hidden, it is the sheet's first. */
export const fieldColumn = "_field";

/** A place in a sheet, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A column of a block: its key (a field's key or one of the columns above), heading, width in characters, and whether it is hidden. */
export interface Column {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly field: Field | null;
}

/** A heading of the printed form: where it begins and up to which column, that one included, it may run. */
export interface PrintedHeading extends Position {
  readonly text: Text;
  readonly lastColumn: number;
}

/** A section's block on a sheet. Its key row (hidden) stands directly above the heading row, its lines directly below it. */
export interface Block {
  readonly section: Section;
  readonly kind: "form" | "table";
  /** Where the section's own heading stands, and its help one row below. */
  readonly title: Position;
  readonly keyRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Rows from `firstRow` on: of a form its fields and the headings above them, of a table rows and spare rows. */
  readonly rows: number;
  /** Headings of the printed form that are no labels: above their line in a form, of a table in a row of their own above the key row. */
  readonly headings: readonly PrintedHeading[];
  /** The block's first column; columns follow without gaps, a form's may skip to the last for `_rev`. */
  readonly columns: readonly (Column & { readonly column: number })[];
  /** Lines of a form in order; `null` for a table. */
  readonly lines: readonly { readonly row: number; readonly key: string; readonly field: Field }[] | null;
}

/** A sheet of the workbook: forms from the top down, at most one table, which stands last. */
export interface SheetLayout {
  readonly key: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The marker in a key row's cell: which section and column stands below, whatever the heading reads; in the first column of the block's own also the schema version that it was made with. */
export function keyMarker(section: string, column: string): string {
  const version = column === idColumn || column === fieldColumn ? `~${String(schemaVersion)}` : "";
  return `pk:${section}:${column}${version}`;
}

/** The marker of the `_rev` column, with the section's stamp: the first eight characters of the epoch and the revision last pulled in full. */
export function stampMarker(section: string, epoch: string, rev: number): string {
  return `${keyMarker(section, revColumn)}@${epoch.slice(0, 8)}:${String(rev)}`;
}

/** The text on Start that says which plan a workbook holds, which workbook it is, and, where it holds a part of the plan only, which: neither is ever read without the other. */
export function planMarker(planId: string, workbookId: string, scope: Scope | null = null): string {
  const part = scope === null ? "" : ` ${scope.sections?.join(",") ?? "*"}@${scope.unitSubtree ?? "*"}`;
  return `planark ${planId}:${workbookId}${part}`;
}

const headings: Readonly<Record<string, Text>> = {
  [labelColumn]: { sv: "Fråga", fi: "Kysymys", nb: "Spørsmål", da: "Spørgsmål", en: "Question" },
  [valueColumn]: { sv: "Svar", fi: "Vastaus", nb: "Svar", da: "Svar", en: "Answer" },
  [helpColumn]: { sv: "Hjälp", fi: "Ohje", nb: "Hjelp", da: "Hjælp", en: "Help" },
};

/** The heading of a column that is no field, in the language; ids and revisions are untranslated. */
export function ownHeading(key: string, language: Language): string {
  const heading = headings[key];
  return heading === undefined ? key : say(heading, language);
}

/** Width in characters of a table's column: wide enough for what people write, and narrow enough that ten columns are still read on paper lying down. */
function widthOf(field: Field, language: Language): number {
  switch (field.kind) {
    case "text":
      return field.lines === "many" ? 38 : field.maxLength <= 40 ? 14 : 24;
    case "list":
      return 32;
    case "choice":
      return Math.max(18, ...Object.values(field.choices).map((label) => longestWord(say(label, language)) + wordRoom));
    case "reference":
      return 32;
    case "number":
    case "date":
    case "dateList":
    case "yesNo":
      return 14;
  }
}

/** Characters beside a word for its cell's margins. */
const wordRoom = 3;

function longestWord(text: string): number {
  return Math.max(...text.split(" ").map((word) => word.length));
}

/** Width in characters that a heading needs to stand unbroken on at most two lines, the filter button included. */
function headingWidth(heading: string): number {
  return Math.max(longestWord(heading), Math.ceil(heading.length / 2)) + 4;
}

const firstColumn = 1;

function tableColumns(section: Section, language: Language): Block["columns"] {
  const visible = offeredFields(section).map(([key, field]) => {
    const heading = say(field.label, language);
    return { key, heading, width: Math.max(widthOf(field, language), headingWidth(heading)), hidden: false, field };
  });
  const hidden = [idColumn, revColumn].map((key) => ({ key, heading: key, width: 10, hidden: true, field: null }));
  return [...visible, ...hidden].map((column, index) => ({ ...column, column: firstColumn + index }));
}

function formColumns(section: Section, language: Language, revAt: number): Block["columns"] {
  const named = (key: string, width: number, hidden: boolean, column: number): Block["columns"][number] => ({
    key,
    heading: hidden ? key : ownHeading(key, language),
    width,
    hidden,
    field: null,
    column,
  });
  return [
    named(fieldColumn, 10, true, 0),
    named(labelColumn, 28, false, firstColumn),
    named(valueColumn, 48, false, firstColumn + 1),
    named(helpColumn, 36, false, firstColumn + 2),
    named(revColumn, 10, true, revAt),
  ];
}

/** Rows between a block's title and its lines: title, help, key row, heading row; one more where a table has headings of the printed form. */
const rowsAbove = 4;

type Line = NonNullable<Block["lines"]>[number];

/** A form's lines from the top down, each heading of the printed form in a line of its own above its field. */
function formLines(section: Section, firstRow: number): Pick<Block, "headings" | "rows"> & { readonly lines: readonly Line[] } {
  const headings: PrintedHeading[] = [];
  const lines: Line[] = [];
  let row = firstRow;
  for (const [key, field] of offeredFields(section)) {
    if (field.heading !== undefined) {
      headings.push({ row, column: firstColumn, text: field.heading, lastColumn: firstColumn + 2 });
      row += 1;
    }
    lines.push({ row, key, field });
    row += 1;
  }
  return { headings, lines, rows: row - firstRow };
}

function placeForm(section: Section, language: Language, top: number, revAt: number): Block {
  const firstRow = top + rowsAbove;
  return {
    section,
    kind: "form",
    title: { row: top, column: firstColumn },
    keyRow: top + 2,
    headingRow: top + 3,
    firstRow,
    columns: formColumns(section, language, revAt),
    ...formLines(section, firstRow),
  };
}

/** The headings above a table's columns: each runs up to the next one, the last to the last column that is shown. */
function headingsAbove(columns: Block["columns"], row: number): readonly PrintedHeading[] {
  const shown = columns.filter((column) => !column.hidden);
  const headed = shown.filter(({ field }) => field?.heading !== undefined);
  return headed.map(({ column, field }, at) => {
    const lastColumn = (headed[at + 1]?.column ?? firstColumn + shown.length) - 1;
    return { row, column, lastColumn, text: must(field?.heading, "heading") };
  });
}

function placeTable(section: Section, language: Language, top: number, rows: number): Block {
  const columns = tableColumns(section, language);
  const headings = headingsAbove(columns, top + 2);
  const firstRow = top + rowsAbove + Math.min(headings.length, 1);
  return {
    section,
    kind: "table",
    title: { row: top, column: firstColumn },
    keyRow: firstRow - 2,
    headingRow: firstRow - 1,
    firstRow,
    rows,
    headings,
    columns,
    lines: null,
  };
}

/** Below a form or a table's help column no hidden column may stand, so a table beside a form has at least three visible columns. */
function hiddenFrom(parts: readonly Section[], language: Language): number {
  const table = parts.find((part) => part.repeating);
  const visible = table === undefined ? 0 : tableColumns(table, language).filter((column) => !column.hidden).length;
  return firstColumn + Math.max(visible, 3) + (table === undefined ? 0 : 1);
}

function layoutSheet(
  key: string,
  title: string,
  parts: readonly Section[],
  language: Language,
  rowsIn: (section: string) => number,
): SheetLayout {
  const blocks: Block[] = [];
  let top = 0;
  for (const part of [...parts].sort((a, b) => Number(a.repeating) - Number(b.repeating))) {
    const block = part.repeating
      ? placeTable(part, language, top, rowsIn(part.key) + spareRows)
      : placeForm(part, language, top, hiddenFrom(parts, language));
    blocks.push(block);
    top = block.firstRow + block.rows + 1;
  }
  return { key, title, blocks };
}

/** Where everything stands in a new workbook of a plan: the sheets of the modules that are on, without Start. Pure: the server's builder and the try page's grid both follow it. */
export function layoutOf(modules: readonly string[], language: Language, rowsIn: (section: string) => number): readonly SheetLayout[] {
  const on = sectionsOf(modules);
  return sheets
    .map((sheet) => ({ sheet, parts: on.filter((part) => part.sheet === sheet.key) }))
    .filter(({ parts }) => parts.length > 0)
    .map(({ sheet, parts }) => layoutSheet(sheet.key, say(sheet.title, language), parts, language, rowsIn));
}

/** The number format a cell of the field is written with; text is written as text so that it never becomes a formula. */
export function numberFormat(field: Field): string {
  switch (field.kind) {
    case "date":
      return "yyyy-mm-dd";
    case "number":
      return field.unit === "money" ? "#,##0" : field.integer === true ? "0" : "General";
    case "text":
    case "choice":
    case "yesNo":
    case "reference":
    case "list":
    case "dateList":
      return "@";
  }
}
