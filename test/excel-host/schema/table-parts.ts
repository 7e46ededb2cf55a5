import { ExcelError, found, invalid } from "../errors.js";
import { applyFilters } from "../model/arrange.js";
import { gridOf, valueAt } from "../model/cells.js";
import { columnOf, dataArea, headerArea, rowOf } from "../model/table-area.js";
import { columnNames } from "../model/table-columns.js";
import { columnIndex, deleteTableColumn, deleteTableRows, insertTableColumn, insertTableRows } from "../model/tables.js";
import { writeCells } from "../model/write.js";
import { rangeHandle, tableOfHandle } from "./handles.js";
import { bagArg, entryOf, intArg, textArg } from "./type-schema.js";
import type { TableHandle, TablePartHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Area, Sheet, Table } from "../model/types.js";

function rowHandle(o: TableHandle, index: number): TablePartHandle {
  return { type: "TableRow", tableId: o.tableId, key: index };
}

function columnHandle(o: TableHandle, id: number): TablePartHandle {
  return { type: "TableColumn", tableId: o.tableId, key: id };
}

function rowAt(o: TableHandle, args: Args, desk: Desk): Handle {
  const index = intArg(args, 0);
  const { rows } = dataArea(tableOfHandle(o, desk).table);
  return index >= 0 && index < rows ? rowHandle(o, index) : invalid("The row index is outside the table.");
}

function addRows(o: TableHandle, args: Args, desk: Desk): Handle {
  const { sheet, table } = tableOfHandle(o, desk);
  const rows = dataArea(table).rows;
  const index = args[0] === null || args[0] === undefined || args[0] === -1 ? rows : intArg(args, 0);
  const values = Array.isArray(args[1]) ? (args[1] as unknown[]) : null;
  const grid = values && !Array.isArray(values[0]) ? [values] : values;
  const area = insertTableRows(desk.state, sheet, table, index, Math.max(1, grid?.length ?? 1), desk.origin);
  if (grid) writeCells(desk.state, sheet, area, "values", grid, { origin: desk.origin });
  return rowHandle(o, index);
}

/** excel.tablerowcollection */
export const tableRowsEntry = entryOf<TableHandle>({
  page: "excel.tablerowcollection",
  items: (o, desk) => Array.from({ length: dataArea(tableOfHandle(o, desk).table).rows }, (_, i) => rowHandle(o, i)),
  item: (o, key, desk) => rowAt(o, [key], desk),
  get: { Count: (o, desk) => dataArea(tableOfHandle(o, desk).table).rows },
  make: { GetItemAt: rowAt, Add: addRows },
  call: {
    GetCount: (o, _args, desk) => dataArea(tableOfHandle(o, desk).table).rows,
    DeleteRowsAt: (o, args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      deleteTableRows(desk.state, sheet, table, intArg(args, 0), intArg(args, 1, 1), desk.origin);
      return null;
    },
  },
});

function rowArea(o: TablePartHandle, desk: Desk): { sheet: Sheet; table: Table; area: Area } {
  const { sheet, table } = tableOfHandle(o, desk);
  const data = dataArea(table);
  if (o.key >= data.rows) return invalid("The row is not in the table any more.");
  return { sheet, table, area: rowOf(data, o.key) };
}

/** excel.tablerow */
export const tableRowEntry = entryOf<TablePartHandle>({
  page: "excel.tablerow",
  ids: (o) => ({ Index: o.key }),
  get: {
    Index: (o) => o.key,
    Values: (o, desk) => {
      const { sheet, area } = rowArea(o, desk);
      return gridOf(area, (row, col) => valueAt(sheet, row, col));
    },
  },
  set: {
    Values: (o, value, desk) => {
      const { sheet, area } = rowArea(o, desk);
      writeCells(desk.state, sheet, area, "values", value, { origin: desk.origin });
    },
  },
  make: { GetRange: (o, _args, desk) => rangeHandle(rowArea(o, desk).sheet.id, rowArea(o, desk).area) },
  call: {
    Delete: (o, _args, desk) => {
      const { sheet, table } = rowArea(o, desk);
      deleteTableRows(desk.state, sheet, table, o.key, 1, desk.origin);
      return null;
    },
  },
});

function columnAt(o: TableHandle, index: number, desk: Desk): Handle | null {
  const column = tableOfHandle(o, desk).table.columns[index];
  return column ? columnHandle(o, column.id) : null;
}

function byKey(o: TableHandle, key: unknown, desk: Desk): Handle | null {
  const { sheet, table } = tableOfHandle(o, desk);
  return columnAt(o, columnIndex(sheet, table, typeof key === "number" ? key : String(key)), desk);
}

function addColumn(o: TableHandle, args: Args, desk: Desk): Handle {
  const { sheet, table } = tableOfHandle(o, desk);
  const index = args[0] === null || args[0] === undefined || args[0] === -1 ? table.columns.length : intArg(args, 0);
  const area = insertTableColumn(desk.state, sheet, table, index, desk.origin);
  if (Array.isArray(args[1])) writeCells(desk.state, sheet, area, "values", args[1], { origin: desk.origin });
  if (typeof args[2] === "string") writeCells(desk.state, sheet, { ...area, rows: 1 }, "values", args[2], { origin: desk.origin });
  return found(columnAt(o, index, desk), "the column");
}

/** excel.tablecolumncollection */
export const tableColumnsEntry = entryOf<TableHandle>({
  page: "excel.tablecolumncollection",
  items: (o, desk) => tableOfHandle(o, desk).table.columns.map((column) => columnHandle(o, column.id)),
  item: (o, key, desk) => found(byKey(o, key, desk), `column ${String(key)}`),
  get: { Count: (o, desk) => tableOfHandle(o, desk).table.columns.length },
  make: {
    GetItemAt: (o, args, desk) => found(columnAt(o, intArg(args, 0), desk), "the column"),
    GetItemOrNullObject: (o, args, desk) => byKey(o, typeof args[0] === "number" ? args[0] : textArg(args, 0), desk),
    Add: addColumn,
  },
  call: { GetCount: (o, _args, desk) => tableOfHandle(o, desk).table.columns.length },
});

interface ColumnPlace {
  sheet: Sheet;
  table: Table;
  index: number;
}

function columnPlace(o: TablePartHandle, desk: Desk): ColumnPlace {
  const { sheet, table } = tableOfHandle(o, desk);
  const index = table.columns.findIndex((column) => column.id === o.key);
  if (index < 0) throw new ExcelError("ItemNotFound", "The column is not in the table any more.");
  return { sheet, table, index };
}

function columnRange(pick: (table: Table) => Area) {
  return (o: TablePartHandle, _args: Args, desk: Desk): Handle => {
    const { sheet, table, index } = columnPlace(o, desk);
    return rangeHandle(sheet.id, columnOf(pick(table), index));
  };
}

/** excel.tablecolumn */
export const tableColumnEntry = entryOf<TablePartHandle>({
  page: "excel.tablecolumn",
  ids: (o) => ({ Id: o.key }),
  get: {
    Id: (o) => o.key,
    Index: (o, desk) => columnPlace(o, desk).index,
    Name: (o, desk) => {
      const { sheet, table, index } = columnPlace(o, desk);
      return columnNames(sheet, table)[index] ?? "";
    },
    Values: (o, desk) => {
      const { sheet, table, index } = columnPlace(o, desk);
      return gridOf(columnOf(table.area, index), (row, col) => valueAt(sheet, row, col));
    },
  },
  set: {
    Name: (o, value, desk) => {
      const { sheet, table, index } = columnPlace(o, desk);
      writeCells(desk.state, sheet, columnOf(headerArea(table), index), "values", String(value), { origin: desk.origin });
    },
    Values: (o, value, desk) => {
      const { sheet, table, index } = columnPlace(o, desk);
      writeCells(desk.state, sheet, columnOf(table.area, index), "values", value, { origin: desk.origin });
    },
  },
  nav: { Filter: (o) => ({ ...o, type: "Filter" }) },
  make: {
    GetRange: columnRange((table) => table.area),
    GetDataBodyRange: columnRange(dataArea),
    GetHeaderRowRange: columnRange(headerArea),
  },
  call: {
    Delete: (o, _args, desk) => {
      const { sheet, table, index } = columnPlace(o, desk);
      deleteTableColumn(desk.state, sheet, table, index, desk.origin);
      return null;
    },
  },
});

function setFilter(o: TablePartHandle, desk: Desk, criteria: unknown): null {
  const { sheet, table } = tableOfHandle(o, desk);
  if (criteria === null) table.filters.delete(o.key);
  else table.filters.set(o.key, criteria);
  applyFilters(sheet, table);
  return null;
}

/** excel.filter of one table column */
export const filterEntry = entryOf<TablePartHandle>({
  page: "excel.filter",
  get: { Criteria: (o, desk) => tableOfHandle(o, desk).table.filters.get(o.key) ?? null },
  call: {
    Apply: (o, args, desk) => setFilter(o, desk, bagArg(args, 0)),
    ApplyValuesFilter: (o, args, desk) => setFilter(o, desk, { filterOn: "Values", values: args[0] }),
    Clear: (o, _args, desk) => setFilter(o, desk, null),
  },
});
