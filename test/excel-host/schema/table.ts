import { invalid } from "../errors.js";
import { applyFilters, sortRows } from "../model/arrange.js";
import { referenceOf } from "../model/names.js";
import { insertCells } from "../model/shift.js";
import { dataArea, headerArea, totalsArea } from "../model/table-area.js";
import { convertToRange, deleteTable, renameTable, resizeTable } from "../model/tables.js";
import { announce, checkProtection } from "../model/write.js";
import { eventCalls, targetOf } from "./events.js";
import { cellsOf, isRange, rangeHandle, tableOfHandle } from "./handles.js";
import { bagArg, entryOf } from "./type-schema.js";
import type { TableHandle } from "./handles.js";
import type { Args, Desk, Handle, TypeSchema } from "./type-schema.js";
import type { SortKey } from "../model/arrange.js";
import type { Area, Sheet, Table } from "../model/types.js";

const BAG = ["ShowFilterButton", "ShowBandedRows", "ShowBandedColumns", "HighlightFirstColumn", "HighlightLastColumn"];

function bagMembers(): Pick<Required<TypeSchema<TableHandle>>, "get" | "set"> {
  const key = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  return {
    get: Object.fromEntries(
      BAG.map((name) => [name, (o: TableHandle, desk: Desk) => tableOfHandle(o, desk).table.bag[key(name)] ?? false]),
    ),
    set: Object.fromEntries(
      BAG.map((name) => [
        name,
        (o: TableHandle, value: unknown, desk: Desk) => {
          tableOfHandle(o, desk).table.bag[key(name)] = value;
        },
      ]),
    ),
  };
}

const bag = bagMembers();

function newArea(o: TableHandle, args: Args, desk: Desk): Area {
  const { sheet } = tableOfHandle(o, desk);
  const wanted = args[0];
  if (isRange(wanted)) {
    return cellsOf(wanted, desk).area;
  }
  const place = referenceOf(desk.state, String(wanted), sheet);
  return place?.sheetId === sheet.id ? place.area : invalid("The address is not valid on the sheet of the table.");
}

function showTotals(desk: Desk, sheet: Sheet, table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  if (shown) insertCells(desk.state, sheet, { ...table.area, row: table.area.row + table.area.rows, rows: 1 }, "Down");
  table.showTotals = shown;
  table.area = { ...table.area, rows: table.area.rows + (shown ? 1 : -1) };
}

function range(pick: (table: Table) => Area) {
  return (o: TableHandle, _args: Args, desk: Desk): Handle => {
    const { sheet, table } = tableOfHandle(o, desk);
    return rangeHandle(sheet.id, pick(table));
  };
}

/** excel.table */
export const tableEntry = entryOf<TableHandle>({
  page: "excel.table",
  ids: (o) => ({ Id: o.tableId }),
  get: {
    Id: (o) => o.tableId,
    Name: (o, desk) => tableOfHandle(o, desk).table.name,
    ShowHeaders: (o, desk) => tableOfHandle(o, desk).table.showHeaders,
    ShowTotals: (o, desk) => tableOfHandle(o, desk).table.showTotals,
    Style: (o, desk) => tableOfHandle(o, desk).table.style,
    ...bag.get,
  },
  set: {
    Name: (o, value, desk) => {
      renameTable(desk.state, tableOfHandle(o, desk).table, String(value));
    },
    Style: (o, value, desk) => {
      tableOfHandle(o, desk).table.style = String(value);
    },
    ShowTotals: (o, value, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      showTotals(desk, sheet, table, value === true);
    },
    ...bag.set,
  },
  nav: {
    Rows: (o) => ({ type: "TableRowCollection", tableId: o.tableId }) as Handle,
    Columns: (o) => ({ type: "TableColumnCollection", tableId: o.tableId }) as Handle,
    Sort: (o) => ({ type: "TableSort", tableId: o.tableId }) as Handle,
    AutoFilter: (o) => ({ type: "AutoFilter", tableId: o.tableId }) as Handle,
    Worksheet: (o, desk) => ({ type: "Worksheet", sheetId: tableOfHandle(o, desk).sheet.id }) as Handle,
  },
  make: {
    GetRange: range((table) => table.area),
    GetDataBodyRange: range(dataArea),
    GetHeaderRowRange: range(headerArea),
    GetTotalRowRange: range((table) => totalsArea(table) ?? invalid("The totals row is not shown.")),
    ConvertToRange: (o, _args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      convertToRange(sheet, table);
      return rangeHandle(sheet.id, table.area);
    },
  },
  call: {
    Resize: (o, args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      checkProtection(sheet, table.area);
      resizeTable(desk.state, sheet, table, newArea(o, args, desk));
      return null;
    },
    Delete: (o, _args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      checkProtection(sheet, table.area);
      deleteTable(sheet, table);
      announce(desk.state, sheet, table.area, desk.origin);
      return null;
    },
    ClearFilters: (o, _args, desk) => clearFilters(o, desk),
    ReapplyFilters: (o, _args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      applyFilters(sheet, table);
      return null;
    },
    ...eventCalls({ DataChangedEvent: "tableChanged", SelectionChangedEvent: "tableSelection" }, (o) => targetOf(o, "tableId")),
  },
});

function clearFilters(o: TableHandle, desk: Desk): null {
  const { sheet, table } = tableOfHandle(o, desk);
  table.filters.clear();
  applyFilters(sheet, table);
  return null;
}

/** excel.tablesort */
export const tableSortEntry = entryOf<TableHandle>({
  page: "excel.tablesort",
  call: {
    Apply: (o, args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      checkProtection(sheet, dataArea(table));
      sortRows(sheet, table, Object.values(bagArg(args, 0)) as SortKey[], desk.state.locale.name);
      announce(desk.state, sheet, dataArea(table), desk.origin);
      return null;
    },
    Clear: () => null,
  },
});

/** excel.autofilter of a table: criteria are stored by column; lists of values hide rows, other criteria hide none. */
export const autoFilterEntry = entryOf<TableHandle>({
  page: "excel.autofilter",
  get: {
    Enabled: (o, desk) => tableOfHandle(o, desk).table.bag["showFilterButton"] === true,
    IsDataFiltered: (o, desk) => tableOfHandle(o, desk).table.filters.size > 0,
    Criteria: (o, desk) => {
      const { table } = tableOfHandle(o, desk);
      return table.columns.map((column) => table.filters.get(column.id) ?? null);
    },
  },
  make: {
    GetRange: range((table) => table.area),
    GetRangeOrNullObject: range((table) => table.area),
  },
  call: {
    Apply: (o, args, desk) => {
      const { sheet, table } = tableOfHandle(o, desk);
      const column = table.columns[Number(args[1])];
      if (column) table.filters.set(column.id, args[2]);
      applyFilters(sheet, table);
      return null;
    },
    ClearCriteria: (o, _args, desk) => clearFilters(o, desk),
    Reapply: () => null,
  },
});
