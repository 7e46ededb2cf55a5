import { dateOfSerial } from "../../shared/dates.js";
import type { Field } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { findKeyRows, type FoundKeyRow } from "../../shared/locate.js";
import { fieldsOf } from "../../shared/section.js";
import { fieldColumn, idColumn, revColumn, valueColumn, type SheetLayout } from "../../shared/sheet.js";
import type { Area, Mark, RawCell, WorkbookContent } from "../../shared/workbook.js";

/** A cell as the grid draws it; rows and columns count from 0 within the sheet. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `still`: text of the form itself, which a person has no reason to change. */
  readonly kind: "heading" | "still" | "value";
  readonly mark: Mark | null;
}

/** A line of the grid: a title, a help or a heading of the printed form over the whole width, or cells. */
export type GridLine =
  | { readonly row: number; readonly kind: "title" | "help" | "heading"; readonly text: string }
  | { readonly row: number; readonly kind: "cells"; readonly cells: readonly GridCell[] };

/** A sheet as the grid draws it: hidden rows and columns are left out. */
export interface GridView {
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly lines: readonly GridLine[];
}

const hiddenKeys: readonly string[] = [idColumn, revColumn, fieldColumn];

/** A sheet that is none of the plan's, such as a report put into the workbook, as it stands. */
export function plainView(area: Area): GridView {
  const columns = (area.grid[0] ?? []).map((_raw, column) => ({ column, width: column === 0 ? 30 : 14 }));
  const lines = area.grid.map((cells, row): GridLine => ({
    row,
    kind: "cells",
    cells: cells.map((raw, column) => ({ row, column, text: shown(raw), kind: "still", mark: null })),
  }));
  return { columns, lines };
}

/** How a sheet is drawn: its blocks from the top down, each with title, help, headings and lines. */
export function gridView(content: WorkbookContent, area: Area, layout: SheetLayout, marks: readonly Mark[], language: Language): GridView {
  const blocks = findKeyRows(content).filter((found) => found.area === area);
  const columns = visibleColumns(layout);
  const lines = blocks.flatMap((block) => [...headLines(area, block), ...bodyLines(area, block, marks, language)]);
  return { columns, lines };
}

function visibleColumns(layout: SheetLayout): GridView["columns"] {
  const widths = new Map<number, number>();
  for (const block of layout.blocks)
    for (const { column, width, hidden } of block.columns) if (!hidden) widths.set(column, Math.max(width, widths.get(column) ?? 0));
  return [...widths].sort(([a], [b]) => a - b).map(([column, width]) => ({ column, width }));
}

/** Title and help stand above a block's key row, and between them and it the headings of the printed form that a table's columns have. */
function headLines(area: Area, block: FoundKeyRow): readonly GridLine[] {
  const text = (row: number): string => textIn(area, row);
  const headed = block.section.repeating && fieldsOf(block.section).some(([, field]) => field.heading !== undefined);
  const above = headed ? 3 : 2;
  const titles: readonly GridLine[] = [
    { row: block.row - above, kind: "title", text: text(block.row - above) },
    { row: block.row - above + 1, kind: "help", text: text(block.row - above + 1) },
  ];
  if (!headed) return titles;
  const row = block.row - 1;
  const cells = shownMarkers(block).map(({ column }): GridCell => ({
    row,
    column,
    text: shown(area.grid[row]?.[column] ?? ""),
    kind: "heading",
    mark: null,
  }));
  return [...titles, { row, kind: "cells", cells }];
}

function textIn(area: Area, row: number): string {
  return shown((area.grid[row] ?? []).find((raw) => raw !== null && raw !== "") ?? "");
}

function shownMarkers(block: FoundKeyRow): FoundKeyRow["markers"] {
  return block.markers.filter((marker) => !hiddenKeys.includes(marker.key));
}

function bodyLines(area: Area, block: FoundKeyRow, marks: readonly Mark[], language: Language): readonly GridLine[] {
  const rows = Array.from({ length: Math.max(0, lastRowOf(area, block) - block.row) }, (_none, at) => block.row + 1 + at);
  return rows.map((row) =>
    isBetween(area, block, row) ? { row, kind: "heading", text: textIn(area, row) } : cellLine(area, block, row, marks, language),
  );
}

/** A form ends with its last field; what stands below it belongs to the next block. */
function lastRowOf(area: Area, block: FoundKeyRow): number {
  const end = Math.min(block.end, area.grid.length) - 1;
  if (block.section.repeating) return end;
  const keys = keyColumn(block);
  const filled = area.grid.slice(0, end + 1).findLastIndex((cells) => (cells[keys] ?? "") !== "");
  return Math.max(filled, block.row);
}

/** Whether a form's line is no field's: a heading of the printed form. */
function isBetween(area: Area, block: FoundKeyRow, row: number): boolean {
  return !block.section.repeating && (area.grid[row]?.[keyColumn(block)] ?? "") === "";
}

function keyColumn(block: FoundKeyRow): number {
  return block.markers.find((marker) => marker.key === fieldColumn)?.column ?? -1;
}

function cellLine(area: Area, block: FoundKeyRow, row: number, marks: readonly Mark[], language: Language): GridLine {
  const cells = shownMarkers(block).map(({ column, key }): GridCell => {
    const raw = area.grid[row]?.[column] ?? "";
    const mark = marks.find((one) => one.sheet === area.sheet && one.row === row && one.column === column) ?? null;
    if (row === block.row + 1) return { row, column, text: shown(raw), kind: "heading", mark };
    const kind = block.section.repeating || key === valueColumn ? "value" : "still";
    return { row, column, text: shownAs(fieldAt(area, block, row, key), raw, language), kind, mark };
  });
  return { row, kind: "cells", cells };
}

/** The field whose value stands in a cell: a table's by its column, a form's by its line. */
function fieldAt(area: Area, block: FoundKeyRow, row: number, key: string): Field | undefined {
  if (block.section.repeating) return block.section.fields[key];
  if (key !== valueColumn) return undefined;
  return block.section.fields[String(area.grid[row]?.[keyColumn(block)] ?? "")];
}

function shownAs(field: Field | undefined, raw: RawCell, language: Language): string {
  if (field?.kind === "date" && typeof raw === "number") return dateOfSerial(raw, false) ?? shown(raw);
  if (typeof raw === "number") return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 20 }).format(raw);
  return shown(raw);
}

function shown(raw: RawCell): string {
  return raw === null ? "" : String(raw);
}

/** What typing this text puts into a cell: a number where it is one, as spreadsheets do. */
export function typedCell(text: string): RawCell {
  return /^-?\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : text;
}
