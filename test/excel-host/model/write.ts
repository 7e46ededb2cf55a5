import { ExcelError, invalid } from "../errors.js";
import { intersection, overlaps } from "./address.js";
import { cellAt, dressAt, eachStored, touch } from "./cells.js";
import { interpret } from "./entry.js";
import { localeRules } from "./locale.js";
import { fixHeaders } from "./table-columns.js";
import { dataArea } from "./table-area.js";
import { emit } from "./state.js";
import { MAX_COLS, MAX_ROWS } from "./types.js";
import type { LocaleRules } from "./locale.js";
import type { WorkbookState } from "./state.js";
import type { Area, CellValue, Dress, Line, Origin, Sheet, Table } from "./types.js";

/** What can be written to cells: values and formulas are read as entries, number formats are kept as they are. */
export type Facet = "values" | "formulas" | "numberFormat";

/** How a write is done: by whom, by which language's rules, and whether tables may grow to the right as when somebody types. */
export interface WriteManner {
  origin: Origin;
  rules?: LocaleRules;
  typed?: boolean;
}

const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;

/** Writes a grid, or one value for every cell, as `Range.values` does: null leaves a cell alone; a grid of another shape is refused. */
export function writeCells(state: WorkbookState, sheet: Sheet, area: Area, facet: Facet, input: unknown, manner: WriteManner): void {
  const pick = picker(area, input);
  checkProtection(sheet, area);
  if (facet === "numberFormat") {
    writeFormats(sheet, area, pick);
    return;
  }
  if (area.rows * area.cols > MOST_CELLS)
    throw new ExcelError("OperationCellsExceedLimit", "The operation covers more cells than allowed.");
  const before = single(area) ? (cellAt(sheet, area.row, area.col)?.value ?? "") : undefined;
  const filled = writeEntries(state, sheet, area, pick, manner.rules ?? localeRules("en-US"));
  for (const table of sheet.tables) if (overlaps(table.area, area) && area.row <= table.area.row) fixHeaders(state, sheet, table);
  if (filled) growTables(state, sheet, area, manner.typed === true);
  announce(state, sheet, area, manner.origin, before);
}

function single(area: Area): boolean {
  return area.rows === 1 && area.cols === 1;
}

function picker(area: Area, input: unknown): (r: number, c: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const grid: unknown[][] = input.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  if (grid.length !== area.rows || grid.some((line) => line.length !== area.cols)) {
    invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return (r, c) => grid[r]?.[c];
}

/** Refuses a write into locked cells of a protected sheet. */
export function checkProtection(sheet: Sheet, area: Area): void {
  if (!sheet.protection.protected) return;
  const unlocked = countUnlocked(sheet, area);
  if (unlocked < area.rows * area.cols) throw new ExcelError("AccessDenied", "You cannot change a protected sheet.");
}

function countUnlocked(sheet: Sheet, area: Area): number {
  let n = 0;
  eachStored(sheet, area, (cell) => {
    if (cell.style?.["protection.locked"] === false) n += 1;
  });
  return n;
}

function writeFormats(sheet: Sheet, area: Area, pick: (r: number, c: number) => unknown): void {
  dress(sheet, area, (target, r, c) => {
    const format = pick(r, c);
    if (typeof format === "string") target.numberFormat = format;
  });
}

/** Changes the dress of an area: cell by cell, or for whole rows and columns on the line and the cells stored in it. */
export function dress(sheet: Sheet, area: Area, change: (target: Dress, r: number, c: number) => void): void {
  if (area.rows < MAX_ROWS && area.cols < MAX_COLS) {
    for (let r = 0; r < area.rows; r += 1) {
      for (let c = 0; c < area.cols; c += 1) change(touch(sheet, area.row + r, area.col + c), r, c);
    }
    return;
  }
  const [lines, first, count] = area.rows === MAX_ROWS ? [sheet.cols, area.col, area.cols] : [sheet.rows, area.row, area.rows];
  for (let n = 0; n < count; n += 1) change(lineAt(lines, first + n), 0, 0);
  eachStored(sheet, area, (cell) => {
    change(cell, 0, 0);
  });
}

/** A row's or column's own record, made on first use. */
export function lineAt(lines: Map<number, Line>, position: number): Line {
  const line = lines.get(position) ?? {};
  lines.set(position, line);
  return line;
}

function writeEntries(
  state: WorkbookState,
  sheet: Sheet,
  area: Area,
  pick: (r: number, c: number) => unknown,
  rules: LocaleRules,
): boolean {
  let filled = false;
  for (let r = 0; r < area.rows; r += 1) {
    for (let c = 0; c < area.cols; c += 1) {
      const input = pick(r, c);
      if (input === null || input === undefined) continue;
      enter(state, sheet, area.row + r, area.col + c, checkedInput(input), rules);
      filled ||= input !== "";
    }
  }
  return filled;
}

function checkedInput(input: unknown): CellValue {
  if (typeof input === "string" && input.length > LONGEST_TEXT) invalid("The text is longer than a cell can hold.");
  if (typeof input === "string" || typeof input === "number" || typeof input === "boolean") return input;
  return invalid("A cell takes a text, a number or a truth value.");
}

function enter(state: WorkbookState, sheet: Sheet, row: number, col: number, input: CellValue, rules: LocaleRules): void {
  const format = dressAt(sheet, row, col).numberFormat ?? "General";
  const entry = input === "" ? { value: "" } : interpret(input, format, rules, state.date1904);
  if (input === "" && !cellAt(sheet, row, col)) return;
  const cell = touch(sheet, row, col);
  cell.value = entry.value;
  delete cell.formula;
  delete cell.hyperlink;
  if (entry.formula !== undefined) cell.formula = entry.formula;
  if (entry.numberFormat !== undefined && format === "General") cell.numberFormat = entry.numberFormat;
}

/** Lets a table take in what was written just below it, and, when a person typed, just right of it. */
function growTables(state: WorkbookState, sheet: Sheet, area: Area, typed: boolean): void {
  for (const table of sheet.tables) {
    const end = table.area.row + table.area.rows;
    if (!table.showTotals && area.row === end && intersection({ ...table.area, row: end, rows: area.rows }, area)) {
      growTo(state, sheet, table, { ...table.area, rows: table.area.rows + area.rows });
    }
    const right = table.area.col + table.area.cols;
    if (typed && area.col === right && intersection({ ...table.area, col: right, cols: area.cols }, area)) {
      growTo(state, sheet, table, { ...table.area, cols: table.area.cols + area.cols });
    }
  }
}

function growTo(state: WorkbookState, sheet: Sheet, table: Table, area: Area): void {
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) return;
  const before = table.area;
  table.area = area;
  let next = Math.max(0, ...table.columns.map((column) => column.id));
  while (table.columns.length < area.cols) table.columns.push({ id: (next += 1) });
  if (area.cols > before.cols) fixHeaders(state, sheet, table);
  dressNewRows(sheet, table, before);
}

function dressNewRows(sheet: Sheet, table: Table, before: Area): void {
  const model = dataArea(table).row;
  for (let row = before.row + before.rows; row < table.area.row + table.area.rows; row += 1) {
    for (let col = table.area.col; col < before.col + before.cols; col += 1) {
      const { numberFormat, style, validation } = dressAt(sheet, model, col);
      if (!numberFormat && !style && !validation) continue;
      const cell = touch(sheet, row, col);
      if (numberFormat && cell.numberFormat === undefined) cell.numberFormat = numberFormat;
      if (style && !cell.style) cell.style = style;
      if (validation && !cell.validation) cell.validation = validation;
    }
  }
}

/** Tells that cells were edited; a change of one cell carries what it held before and holds now. */
export function announce(state: WorkbookState, sheet: Sheet, area: Area, origin: Origin, before?: CellValue): void {
  const table = sheet.tables.find((t) => overlaps(t.area, area));
  emit(state, {
    kind: "changed",
    sheetId: sheet.id,
    origin,
    area: { ...area },
    changeType: "RangeEdited",
    ...(table && { tableId: table.id }),
    ...(before !== undefined && { before, after: cellAt(sheet, area.row, area.col)?.value ?? "" }),
  });
}
