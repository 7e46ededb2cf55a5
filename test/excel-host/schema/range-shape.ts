import { ExcelError, invalid } from "../errors.js";
import { bounding, intersection, WHOLE_SHEET } from "../model/address.js";
import { usedArea } from "../model/cells.js";
import { referenceOf } from "../model/names.js";
import { deleteCells, insertCells } from "../model/shift.js";
import { emit } from "../model/state.js";
import { widenToTable } from "../model/tables.js";
import { checkProtection } from "../model/write.js";
import { cellsOf, isRange, rangeHandle } from "./handles.js";
import { intArg } from "./type-schema.js";
import type { RangeHandle } from "./handles.js";
import type { Args, Desk, Handle, TypeSchema } from "./type-schema.js";
import type { Area, Sheet } from "../model/types.js";

function derive(change: (area: Area, args: Args) => Area) {
  return (o: RangeHandle, args: Args, desk: Desk): Handle => rangeHandle(o.sheetId, change(cellsOf(o, desk).area, args));
}

function otherArea(o: RangeHandle, args: Args, desk: Desk): Area {
  const other = args[0];
  if (typeof other === "string") {
    const place = referenceOf(desk.state, other, cellsOf(o, desk).sheet);
    return place?.sheetId === o.sheetId ? place.area : invalid("The ranges are on different sheets.");
  }
  if (isRange(other) && other.sheetId === o.sheetId) return cellsOf(other, desk).area;
  return invalid("The argument is invalid or missing or has an incorrect format: a range on the same sheet is needed.");
}

function common(o: RangeHandle, args: Args, desk: Desk): Handle | null {
  const area = intersection(cellsOf(o, desk).area, otherArea(o, args, desk));
  return area && rangeHandle(o.sheetId, area);
}

function used(o: RangeHandle, args: Args, desk: Desk): Handle | null {
  const { sheet, area } = cellsOf(o, desk);
  const found = usedArea(sheet, area, args[0] === true);
  return found && rangeHandle(o.sheetId, found);
}

function line(area: Area, index: number, axis: "rows" | "cols"): Area {
  if (index < 0 || index >= area[axis]) invalid("The index is outside the range.");
  return axis === "rows" ? { ...area, row: area.row + index, rows: 1 } : { ...area, col: area.col + index, cols: 1 };
}

function beside(area: Area, args: Args, axis: "rows" | "cols", after: boolean): Area {
  const count = intArg(args, 0, 1);
  const size = Math.abs(count);
  const start = axis === "rows" ? area.row : area.col;
  const outward = after === count > 0;
  const from = outward ? (after ? start + area[axis] : start - size) : after ? start + area[axis] - size : start;
  return axis === "rows" ? { ...area, row: from, rows: size } : { ...area, col: from, cols: size };
}

/** Ranges made from a range. */
export const rangeMake: NonNullable<TypeSchema<RangeHandle>["make"]> = {
  GetCell: derive((area, args) => ({ row: area.row + intArg(args, 0), col: area.col + intArg(args, 1), rows: 1, cols: 1 })),
  GetRow: derive((area, args) => line(area, intArg(args, 0), "rows")),
  GetColumn: derive((area, args) => line(area, intArg(args, 0), "cols")),
  GetLastRow: derive((area) => line(area, area.rows - 1, "rows")),
  GetLastColumn: derive((area) => line(area, area.cols - 1, "cols")),
  GetLastCell: derive((area) => line(line(area, area.rows - 1, "rows"), area.cols - 1, "cols")),
  GetResizedRange: derive((area, args) => ({ ...area, rows: area.rows + intArg(args, 0), cols: area.cols + intArg(args, 1) })),
  GetAbsoluteResizedRange: derive((area, args) => ({ ...area, rows: intArg(args, 0), cols: intArg(args, 1) })),
  GetOffsetRange: derive((area, args) => ({ ...area, row: area.row + intArg(args, 0), col: area.col + intArg(args, 1) })),
  GetEntireRow: derive((area) => ({ ...area, col: WHOLE_SHEET.col, cols: WHOLE_SHEET.cols })),
  GetEntireColumn: derive((area) => ({ ...area, row: WHOLE_SHEET.row, rows: WHOLE_SHEET.rows })),
  GetRowsBelow: derive((area, args) => beside(area, args, "rows", true)),
  GetRowsAbove: derive((area, args) => beside(area, args, "rows", false)),
  GetColumnsAfter: derive((area, args) => beside(area, args, "cols", true)),
  GetColumnsBefore: derive((area, args) => beside(area, args, "cols", false)),
  GetBoundingRect: (o, args, desk) => rangeHandle(o.sheetId, bounding(cellsOf(o, desk).area, otherArea(o, args, desk))),
  GetIntersectionOrNullObject: common,
  GetIntersection: (o, args, desk) => {
    const shared = common(o, args, desk);
    if (!shared) throw new ExcelError("ItemNotFound", "The ranges do not meet.");
    return shared;
  },
  GetUsedRange: (o, args, desk) => used(o, args, desk) ?? rangeHandle(o.sheetId, { ...cellsOf(o, desk).area, rows: 1, cols: 1 }),
  GetUsedRangeOrNullObject: used,
  GetTables: (o) => ({ type: "TableScopedCollection", range: o }) as Handle,
  Insert: (o, args, desk) => {
    const { sheet, area } = cellsOf(o, desk);
    const direction = args[0] === "Down" || args[0] === "Right" ? args[0] : invalid("The shift direction is not valid.");
    checkProtection(sheet, area);
    const place = widenToTable(sheet, area, direction);
    insertCells(desk.state, sheet, place, direction);
    tell(desk, sheet, place, insertKind(place, direction));
    return rangeHandle(o.sheetId, place);
  },
};

function insertKind(area: Area, direction: "Down" | "Right"): "RowInserted" | "ColumnInserted" | "CellInserted" {
  if (direction === "Down") return area.cols === WHOLE_SHEET.cols ? "RowInserted" : "CellInserted";
  return area.rows === WHOLE_SHEET.rows ? "ColumnInserted" : "CellInserted";
}

/** Deletes a range's cells and shifts the rest up or left. */
export function deleteRange(o: RangeHandle, args: Args, desk: Desk): null {
  const { sheet, area } = cellsOf(o, desk);
  const direction = args[0] === "Up" || args[0] === "Left" ? args[0] : invalid("The shift direction is not valid.");
  checkProtection(sheet, area);
  const place = { ...widenToTable(sheet, area, direction) };
  deleteCells(desk.state, sheet, place, direction);
  tell(
    desk,
    sheet,
    place,
    place.cols === WHOLE_SHEET.cols ? "RowDeleted" : place.rows === WHOLE_SHEET.rows ? "ColumnDeleted" : "CellDeleted",
  );
  return null;
}

function tell(
  desk: Desk,
  sheet: Sheet,
  area: Area,
  changeType: "RowInserted" | "ColumnInserted" | "CellInserted" | "RowDeleted" | "ColumnDeleted" | "CellDeleted",
): void {
  emit(desk.state, { kind: "changed", sheetId: sheet.id, origin: desk.origin, area: { ...area }, changeType });
}
