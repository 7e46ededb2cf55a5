import { invalid } from "../errors.js";
import { splitSheet } from "./address.js";
import { referenceOf } from "./names.js";
import { sheetOf, tableOf } from "./state.js";
import { columnIndex } from "./tables.js";
import type { WorkbookState } from "./state.js";
import type { Area, Sheet, Table } from "./types.js";

/** Reads where somebody points: a sheet and an address, name or table on it. */
export function pointAt(state: WorkbookState, sheetName: string, address: string): { sheet: Sheet; area: Area } {
  const place = referenceOf(state, splitSheet(address).rest, sheetOf(state, sheetName));
  if (!place) return invalid(`${address} is no address.`);
  return { sheet: sheetOf(state, place.sheetId), area: place.area };
}

/** Finds a column of a table by its heading, or by its place counted from 0. */
export function columnAt(state: WorkbookState, tableName: string, column: string | number): { sheet: Sheet; table: Table; index: number } {
  const { sheet, table } = tableOf(state, tableName);
  const index = typeof column === "number" ? column : columnIndex(sheet, table, column);
  if (index < 0 || index >= table.columns.length) return invalid(`${tableName} has no column ${String(column)}.`);
  return { sheet, table, index };
}
