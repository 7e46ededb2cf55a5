import { ExcelError, invalid, notAllowed } from "../errors.js";
import { contains, overlaps, parseA1 } from "./address.js";
import { clearContents } from "./cells.js";
import { deleteCells, insertCells } from "./shift.js";
import { columnOf, dataArea, rowOf } from "./table-area.js";
import { columnNames, fixHeaders } from "./table-columns.js";
import { freeTableName } from "./table-copy.js";
import { allTables, emit, freshId } from "./state.js";
import type { WorkbookState } from "./state.js";
import type { Area, Origin, Sheet, Table } from "./types.js";

/** Makes a table of an area. Without a header row one is put above the data, which moves down by one row. */
export function addTable(state: WorkbookState, sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  if (sheet.tables.some((other) => overlaps(other.area, area))) invalid("A table cannot overlap another table.");
  if (!hasHeaders) insertCells(state, sheet, { ...area, rows: 1 }, "Down");
  const rows = Math.max(2, area.rows + (hasHeaders ? 0 : 1));
  const table: Table = {
    id: String(freshId()),
    name: name ?? nextName(state),
    area: { ...area, rows },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    columns: Array.from({ length: area.cols }, (_, i) => ({ id: i + 1 })),
    filters: new Map(),
    bag: {
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  };
  sheet.tables.push(table);
  fixHeaders(state, sheet, table);
  return table;
}

function nextName(state: WorkbookState): string {
  let n = 1;
  while (freeTableName(state, `Table${String(n)}`) !== `Table${String(n)}`) n += 1;
  return `Table${String(n)}`;
}

/** Renames a table; a name Excel would refuse or that is taken is refused. */
export function renameTable(state: WorkbookState, table: Table, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseA1(name)) invalid(`The table name ${name} is not allowed.`);
  const holder = [...allTables(state), ...state.names].find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== table) throw new ExcelError("ItemAlreadyExists", `The name ${name} already exists.`);
  table.name = name;
}

/** Gives a table another area; its header row must stay where it is and the areas must overlap. */
export function resizeTable(state: WorkbookState, sheet: Sheet, table: Table, area: Area): void {
  if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area))
    invalid("The header row of a table must stay in the same row.");
  if (sheet.tables.some((other) => other !== table && overlaps(other.area, area))) invalid("A table cannot overlap another table.");
  const ids = new Map(table.columns.map((column, i) => [table.area.col + i, column]));
  let next = Math.max(0, ...table.columns.map((column) => column.id));
  table.area = { ...area };
  table.columns = Array.from({ length: area.cols }, (_, i) => ids.get(area.col + i) ?? { id: (next += 1) });
  fixHeaders(state, sheet, table);
}

/** Turns a table into plain cells; the values stay. */
export function convertToRange(sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

/** Deletes a table and empties its cells. */
export function deleteTable(sheet: Sheet, table: Table): void {
  clearContents(sheet, table.area);
  convertToRange(sheet, table);
}

/** Index of the column with this heading, id or place; -1 when there is none. */
export function columnIndex(sheet: Sheet, table: Table, key: string | number): number {
  if (typeof key === "number") return table.columns.findIndex((column) => column.id === key);
  const byName = columnNames(sheet, table).findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return byName >= 0 ? byName : table.columns.findIndex((column) => String(column.id) === key);
}

/** Makes `count` empty rows before data row `index` (at the end when it equals the number of rows); cells below the table move down. */
export function insertTableRows(state: WorkbookState, sheet: Sheet, table: Table, index: number, count: number, origin: Origin): Area {
  const data = dataArea(table);
  if (index < 0 || index > data.rows) invalid("The row index is outside the table.");
  const area = { ...data, row: data.row + index, rows: count };
  insertCells(state, sheet, area, "Down");
  if (index === data.rows) table.area = { ...table.area, rows: table.area.rows + count };
  emit(state, { kind: "changed", sheetId: sheet.id, origin, area, changeType: "RowInserted", tableId: table.id });
  return area;
}

/** Deletes data rows; the last one left is emptied instead. */
export function deleteTableRows(state: WorkbookState, sheet: Sheet, table: Table, index: number, count: number, origin: Origin): void {
  const data = dataArea(table);
  if (index < 0 || count < 1 || index + count > data.rows) invalid("The row index is outside the table.");
  const area = { ...rowOf(data, index), rows: count };
  deleteCells(state, sheet, area, "Up");
  emit(state, { kind: "changed", sheetId: sheet.id, origin, area, changeType: "RowDeleted", tableId: table.id });
}

/** Makes an empty column at `index`; only the table's rows move, so cells above the table stay. */
export function insertTableColumn(state: WorkbookState, sheet: Sheet, table: Table, index: number, origin: Origin): Area {
  if (index < 0 || index > table.columns.length) invalid("The column index is outside the table.");
  const area = columnOf(table.area, index);
  insertCells(state, sheet, area, "Right");
  if (index === table.columns.length) resizeTable(state, sheet, table, { ...table.area, cols: table.area.cols + 1 });
  emit(state, { kind: "changed", sheetId: sheet.id, origin, area, changeType: "ColumnInserted", tableId: table.id });
  return area;
}

/** Deletes a column of a table; only the table's rows move. */
export function deleteTableColumn(state: WorkbookState, sheet: Sheet, table: Table, index: number, origin: Origin): void {
  if (index < 0 || index >= table.columns.length) invalid("The column index is outside the table.");
  if (table.columns.length === 1) notAllowed("A table must keep one column.");
  const area = columnOf(table.area, index);
  deleteCells(state, sheet, area, "Left");
  emit(state, { kind: "changed", sheetId: sheet.id, origin, area, changeType: "ColumnDeleted", tableId: table.id });
}

/** Widens an insertion or deletion inside a table to whole table rows (Down, Up) or columns (Right, Left), as Excel does. */
export function widenToTable(sheet: Sheet, area: Area, direction: "Down" | "Right" | "Up" | "Left"): Area {
  const table = sheet.tables.find((t) => contains(t.area, area));
  if (!table) return area;
  if (direction === "Down" || direction === "Up") return { ...area, col: table.area.col, cols: table.area.cols };
  return { ...area, row: table.area.row, rows: table.area.rows };
}
