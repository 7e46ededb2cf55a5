import { ExcelError } from "../errors.js";
import { cellAt, dressAt, eachStored, formatAt, gridOf, valueAt } from "../model/cells.js";
import { contains, fullAddress, isEntireColumn, isEntireRow } from "../model/address.js";
import { displayText } from "../model/display.js";
import { isHidden } from "../model/arrange.js";
import { dataArea } from "../model/table-area.js";
import { checkProtection, lineAt, writeCells } from "../model/write.js";
import { cellsOf } from "./handles.js";
import type { Facet } from "../model/write.js";
import type { RangeHandle } from "./handles.js";
import type { Desk, TypeSchema } from "./type-schema.js";
import type { Area, CellValue, Sheet } from "../model/types.js";

const MOST_CELLS = 5_000_000;

function readable(o: RangeHandle, desk: Desk): { sheet: Sheet; area: Area } {
  const { sheet, area } = cellsOf(o, desk);
  if (area.rows * area.cols > MOST_CELLS)
    throw new ExcelError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  const short = desk.faults.shortRead;
  const holdsBody = short > 0 && sheet.tables.some((table) => contains(area, dataArea(table)));
  return { sheet, area: holdsBody ? { ...area, rows: Math.max(1, area.rows - short) } : area };
}

function grid(pick: (sheet: Sheet, row: number, col: number, desk: Desk) => unknown) {
  return (o: RangeHandle, desk: Desk): unknown => {
    const { sheet, area } = readable(o, desk);
    return gridOf(area, (row, col) => pick(sheet, row, col, desk));
  };
}

function formulaAt(sheet: Sheet, row: number, col: number): CellValue {
  return cellAt(sheet, row, col)?.formula ?? valueAt(sheet, row, col);
}

function typeAt(sheet: Sheet, row: number, col: number): string {
  const value = valueAt(sheet, row, col);
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value) ? "Error" : "String";
}

function shared(values: Iterable<boolean>): boolean | null {
  const kinds = new Set(values);
  if (kinds.size > 1) return null;
  return kinds.has(true);
}

function rowsHidden(o: RangeHandle, desk: Desk): boolean | null {
  const { sheet, area } = cellsOf(o, desk);
  return shared(Array.from({ length: Math.min(area.rows, 100_000) }, (_, i) => isHidden(sheet, area.row + i)));
}

function colsHidden(o: RangeHandle, desk: Desk): boolean | null {
  const { sheet, area } = cellsOf(o, desk);
  return shared(Array.from({ length: area.cols }, (_, i) => sheet.cols.get(area.col + i)?.hidden === true));
}

function hide(o: RangeHandle, desk: Desk, axis: "rows" | "cols", value: unknown): void {
  const { sheet, area } = cellsOf(o, desk);
  checkProtection(sheet, area);
  const first = axis === "rows" ? area.row : area.col;
  for (let n = 0; n < area[axis]; n += 1) {
    const line = lineAt(sheet[axis], first + n);
    line.hidden = value === true;
    if (value !== true && line.filtered) delete line.filtered;
  }
}

function write(facet: Facet) {
  return (o: RangeHandle, value: unknown, desk: Desk): void => {
    const { sheet, area } = cellsOf(o, desk);
    writeCells(desk.state, sheet, area, facet, value, { origin: desk.origin });
  };
}

function styleName(o: RangeHandle, desk: Desk): unknown {
  const { sheet, area } = cellsOf(o, desk);
  return dressAt(sheet, area.row, area.col).style?.["style"] ?? "Normal";
}

/** What is read from a range. */
export const rangeGet: NonNullable<TypeSchema<RangeHandle>["get"]> = {
  Address: (o, desk) => fullAddress(cellsOf(o, desk).sheet.name, cellsOf(o, desk).area),
  AddressLocal: (o, desk) => fullAddress(cellsOf(o, desk).sheet.name, cellsOf(o, desk).area),
  RowIndex: (o, desk) => cellsOf(o, desk).area.row,
  ColumnIndex: (o, desk) => cellsOf(o, desk).area.col,
  RowCount: (o, desk) => cellsOf(o, desk).area.rows,
  ColumnCount: (o, desk) => cellsOf(o, desk).area.cols,
  CellCount: (o, desk) => cellsOf(o, desk).area.rows * cellsOf(o, desk).area.cols,
  IsEntireRow: (o, desk) => isEntireRow(cellsOf(o, desk).area),
  IsEntireColumn: (o, desk) => isEntireColumn(cellsOf(o, desk).area),
  Values: grid(valueAt),
  Formulas: grid(formulaAt),
  ValueTypes: grid(typeAt),
  NumberFormat: grid(formatAt),
  Text: grid((sheet, row, col, desk) =>
    displayText(valueAt(sheet, row, col), formatAt(sheet, row, col), desk.state.locale, desk.state.date1904),
  ),
  RowHidden: rowsHidden,
  ColumnHidden: colsHidden,
  Hidden: (o, desk) => (rowsHidden(o, desk) ?? false) || (colsHidden(o, desk) ?? false),
  Hyperlink: (o, desk) => cellAt(cellsOf(o, desk).sheet, cellsOf(o, desk).area.row, cellsOf(o, desk).area.col)?.hyperlink ?? null,
  Style: styleName,
};

/** What is written to a range. */
export const rangeSet: NonNullable<TypeSchema<RangeHandle>["set"]> = {
  Values: write("values"),
  Formulas: write("formulas"),
  NumberFormat: write("numberFormat"),
  RowHidden: (o, value, desk) => {
    hide(o, desk, "rows", value);
  },
  ColumnHidden: (o, value, desk) => {
    hide(o, desk, "cols", value);
  },
  Hyperlink: (o, value, desk) => {
    const { sheet, area } = cellsOf(o, desk);
    const link = value as { textToDisplay?: string; address?: string };
    const text = link.textToDisplay ?? link.address;
    if (text !== undefined) writeCells(desk.state, sheet, area, "values", text, { origin: desk.origin });
    eachStored(sheet, area, (cell) => {
      cell.hyperlink = { ...link };
    });
  },
};
