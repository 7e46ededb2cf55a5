import { ExcelError, found } from "../errors.js";
import { onSheet } from "../model/address.js";
import { findTable, sheetOf } from "../model/state.js";
import type { Desk, Handle } from "./type-schema.js";
import type { LiveArea } from "../model/state.js";
import type { Area, NamedItem, Sheet, Table, XmlPart } from "../model/types.js";

/** An object of the workbook itself: workbook, collections without a parent, application. */
export interface PlainHandle extends Handle {
  type: string;
}

/** Something on one sheet: the sheet, its tables, its protection. */
export interface SheetHandle extends Handle {
  sheetId: string;
}

/** Cells; the area follows insertions and deletions while the handle lives. */
export interface RangeHandle extends Handle, LiveArea {
  type: "Range";
  referenceId?: string;
}

/** What dresses cells: format, fill, font, validation. */
export interface DressHandle extends Handle {
  range: RangeHandle;
}

/** A table or one of its collections. */
export interface TableHandle extends Handle {
  tableId: string;
}

/** A row (by place) or a column (by id) of a table. */
export interface TablePartHandle extends TableHandle {
  key: number;
}

/** Tables or names of the workbook (sheetId null) or of a sheet. */
export interface ScopedHandle extends Handle {
  sheetId: string | null;
}

/** A defined name. */
export interface NameHandle extends Handle {
  item: NamedItem;
}

/** A custom XML part, or the parts of one namespace. */
export interface XmlHandle extends Handle {
  part: XmlPart;
}

/** A handle on cells. */
export function rangeHandle(sheetId: string, area: Area): RangeHandle {
  return { type: "Range", sheetId, area: onSheet({ ...area }) };
}

/** Sheet and area of a range; ItemNotFound when its cells are gone. */
export function cellsOf(range: RangeHandle, desk: Desk): { sheet: Sheet; area: Area } {
  if (!range.area) throw new ExcelError("InvalidReference", "This reference is not valid for the current operation.");
  return { sheet: sheetOf(desk.state, range.sheetId), area: range.area };
}

/** The sheet a handle is about; ItemNotFound when it was deleted. */
export function sheetOfHandle(handle: SheetHandle, desk: Desk): Sheet {
  return found(
    desk.state.sheets.find((sheet) => sheet.id === handle.sheetId),
    "the sheet",
  );
}

/** The table a handle is about, with its sheet; ItemNotFound when it was deleted. */
export function tableOfHandle(handle: TableHandle, desk: Desk): { sheet: Sheet; table: Table } {
  return found(findTable(desk.state, handle.tableId), "the table");
}

/** Whether an argument is a range. */
export function isRange(value: unknown): value is RangeHandle {
  return typeof value === "object" && value !== null && "type" in value && value.type === "Range";
}
