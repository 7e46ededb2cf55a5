import type { Area, Cell, CellValue, Dress, Sheet } from "./types.js";

/** The cell at a place, or undefined when nothing is stored there. */
export function cellAt(sheet: Sheet, row: number, col: number): Cell | undefined {
  return sheet.cells.get(row)?.get(col);
}

/** The cell's value; empty cells read as ''. */
export function valueAt(sheet: Sheet, row: number, col: number): CellValue {
  return cellAt(sheet, row, col)?.value ?? "";
}

/** The cell to write to, made on first use. */
export function touch(sheet: Sheet, row: number, col: number): Cell {
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = new Map<number, Cell>()));
  let cell = line.get(col);
  if (!cell) line.set(col, (cell = { value: "", ...inherited(sheet, row, col) }));
  return cell;
}

function inherited(sheet: Sheet, row: number, col: number): Dress {
  const source = sheet.rows.get(row) ?? {};
  const below = sheet.cols.get(col) ?? {};
  const dress: Dress = {};
  const numberFormat = source.numberFormat ?? below.numberFormat;
  const style = source.style ?? below.style;
  const validation = source.validation ?? below.validation;
  if (numberFormat !== undefined) dress.numberFormat = numberFormat;
  if (style) dress.style = style;
  if (validation) dress.validation = validation;
  return dress;
}

/** What dresses a place: the cell's own, else its row's, else its column's. */
export function dressAt(sheet: Sheet, row: number, col: number): Dress {
  return cellAt(sheet, row, col) ?? inherited(sheet, row, col);
}

/** Number format of a place. */
export function formatAt(sheet: Sheet, row: number, col: number): string {
  return dressAt(sheet, row, col).numberFormat ?? "General";
}

/** Calls back for each stored cell of an area, row by row, without walking empty rows. */
export function eachStored(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, col: number) => void): void {
  const rows = area.rows > sheet.cells.size ? [...sheet.cells.keys()].sort((a, b) => a - b) : span(area.row, area.rows);
  for (const row of rows) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const line = sheet.cells.get(row);
    if (!line) continue;
    const cols = area.cols > line.size ? [...line.keys()].sort((a, b) => a - b) : span(area.col, area.cols);
    for (const col of cols) {
      const cell = line.get(col);
      if (cell && col >= area.col && col < area.col + area.cols) visit(cell, row, col);
    }
  }
}

function span(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => from + i);
}

/** A grid of the area's size, filled cell by cell. */
export function gridOf<T>(area: Area, pick: (row: number, col: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.cols }, (__, c) => pick(area.row + r, area.col + c)));
}

/** Empties values and formulas of an area and keeps its dress. */
export function clearContents(sheet: Sheet, area: Area): void {
  eachStored(sheet, area, (cell) => {
    cell.value = "";
    delete cell.formula;
    delete cell.hyperlink;
  });
}

/** Takes colours, number formats and validations off an area. */
export function clearFormats(sheet: Sheet, area: Area): void {
  eachStored(sheet, area, (cell) => {
    delete cell.numberFormat;
    delete cell.style;
  });
}

/** The smallest area with values (or, unless `valuesOnly`, anything stored); null when there is none. */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | null {
  let box: { r1: number; c1: number; r2: number; c2: number } | null = null;
  eachStored(sheet, within, (cell, row, col) => {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) return;
    box ??= { r1: row, c1: col, r2: row, c2: col };
    box = { r1: Math.min(box.r1, row), c1: Math.min(box.c1, col), r2: Math.max(box.r2, row), c2: Math.max(box.c2, col) };
  });
  const found = box as { r1: number; c1: number; r2: number; c2: number } | null;
  if (!found) return null;
  return { row: found.r1, col: found.c1, rows: found.r2 - found.r1 + 1, cols: found.c2 - found.c1 + 1 };
}
