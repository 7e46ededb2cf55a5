import { invalid } from "../errors.js";
import { MAX_COLS, MAX_ROWS } from "./types.js";
import type { Area } from "./types.js";

/** Column letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnName(col: number): string {
  let rest = col + 1;
  let name = "";
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}

function columnIndex(letters: string): number {
  let n = 0;
  for (const ch of letters.toUpperCase()) n = n * 26 + ch.charCodeAt(0) - 64;
  return n - 1;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.col >= outer.col &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.col + inner.cols <= outer.col + outer.cols
  );
}

/** The cells two areas share, or null. */
export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return { row, col, rows, cols };
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const col = Math.min(a.col, b.col);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.max(a.col + a.cols, b.col + b.cols) - col;
  return { row, col, rows, cols };
}

/** Refuses an area that leaves the sheet or is empty. */
export function onSheet(area: Area): Area {
  const { row, col, rows, cols } = area;
  if (row < 0 || col < 0 || rows < 1 || cols < 1 || row + rows > MAX_ROWS || col + cols > MAX_COLS) {
    invalid("The argument is invalid or missing or has an incorrect format: the range leaves the sheet.");
  }
  return area;
}

/** The whole sheet as an area. */
export const WHOLE_SHEET: Area = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };

/** Whether the area is whole rows, whole columns. */
export function isEntireRow(area: Area): boolean {
  return area.cols === MAX_COLS;
}
/** Whether the area is whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.rows === MAX_ROWS;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B3`, `B3:C4`, `B:C` or `3:4`; null when the text is none of these. */
export function parseA1(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return span(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return span(0, columnIndex(columns[1] ?? ""), MAX_ROWS - 1, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return span(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLS - 1);
  return null;
}

function span(r1: number, c1: number, r2: number, c2: number): Area | null {
  const row = Math.min(r1, r2);
  const col = Math.min(c1, c2);
  const area = { row, col, rows: Math.abs(r2 - r1) + 1, cols: Math.abs(c2 - c1) + 1 };
  if (row < 0 || col < 0 || row + area.rows > MAX_ROWS || col + area.cols > MAX_COLS) return null;
  return area;
}

/** Splits `'My sheet'!A1` into sheet name and rest; the name is null when there is none. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: text };
  const name = text.slice(0, at);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(at + 1) };
}

function point(row: number, col: number, mark: string): string {
  return `${mark}${columnName(col)}${mark}${String(row + 1)}`;
}

/** Writes an area as A1 text; `mark` is `$` for an absolute address. */
export function formatA1(area: Area, mark: "" | "$" = ""): string {
  const lastRow = area.row + area.rows - 1;
  const lastCol = area.col + area.cols - 1;
  if (isEntireColumn(area)) return `${mark}${columnName(area.col)}:${mark}${columnName(lastCol)}`;
  if (isEntireRow(area)) return `${mark}${String(area.row + 1)}:${mark}${String(lastRow + 1)}`;
  const first = point(area.row, area.col, mark);
  return area.rows === 1 && area.cols === 1 ? first : `${first}:${point(lastRow, lastCol, mark)}`;
}

/** A sheet name as it stands before `!`, quoted unless it is plain ASCII letters, digits and underscores. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Address with sheet, as `Range.address` gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatA1(area)}`;
}
