import { found, invalid } from "../errors.js";
import { overlaps } from "../model/address.js";
import { referenceOf } from "../model/names.js";
import { allTables, findTable, sheetOf } from "../model/state.js";
import { addTable } from "../model/tables.js";
import { checkProtection } from "../model/write.js";
import { eventCalls, targetOf } from "./events.js";
import { cellsOf, isRange } from "./handles.js";
import { entryOf, textArg } from "./type-schema.js";
import type { DressHandle, ScopedHandle, TableHandle } from "./handles.js";
import type { Desk, Handle } from "./type-schema.js";
import type { Area, Sheet, Table } from "../model/types.js";

/** A handle on a table. */
export function tableHandle(table: Table): TableHandle {
  return { type: "Table", tableId: table.id };
}

function inScope(o: ScopedHandle, desk: Desk): Table[] {
  return o.sheetId === null ? allTables(desk.state) : sheetOf(desk.state, o.sheetId).tables;
}

function lookUp(o: ScopedHandle, key: string, desk: Desk): Table | undefined {
  const table = findTable(desk.state, key)?.table;
  return table && inScope(o, desk).includes(table) ? table : undefined;
}

function placeOf(o: ScopedHandle, address: unknown, desk: Desk): { sheet: Sheet; area: Area } {
  if (isRange(address)) {
    return cellsOf(address, desk);
  }
  const home = o.sheetId === null ? null : sheetOf(desk.state, o.sheetId);
  const place = referenceOf(desk.state, String(address), home ?? desk.state.sheets[0] ?? null);
  if (!place) return invalid(`The address ${String(address)} is not valid.`);
  return { sheet: sheetOf(desk.state, place.sheetId), area: place.area };
}

/** excel.tablecollection, of the workbook or of a sheet */
export const tablesEntry = entryOf<ScopedHandle>({
  page: "excel.tablecollection",
  items: (o, desk) => inScope(o, desk).map(tableHandle),
  item: (o, key, desk) => tableHandle(found(lookUp(o, String(key), desk), `table ${String(key)}`)),
  get: { Count: (o, desk) => inScope(o, desk).length },
  make: {
    GetItemOrNullObject: (o, args, desk) => {
      const table = lookUp(o, textArg(args, 0), desk);
      return table ? tableHandle(table) : null;
    },
    GetItemAt: (o, args, desk) => tableHandle(found(inScope(o, desk)[Number(args[0])], "the table")),
    Add: (o, args, desk) => {
      const { sheet, area } = placeOf(o, args[0], desk);
      checkProtection(sheet, area);
      return tableHandle(addTable(desk.state, sheet, area, args[1] === true));
    },
  },
  call: {
    GetCount: (o, _args, desk) => inScope(o, desk).length,
    ...eventCalls({ DataChangedEvent: "tableChanged" }, (o) => targetOf(o, "sheetId")),
  },
});

function meeting(o: DressHandle, desk: Desk): Table[] {
  const { sheet, area } = cellsOf(o.range, desk);
  return sheet.tables.filter((table) => overlaps(table.area, area));
}

/** excel.tablescopedcollection: the tables a range meets */
export const tablesOfRangeEntry = entryOf<DressHandle>({
  page: "excel.tablescopedcollection",
  items: (o, desk) => meeting(o, desk).map(tableHandle),
  item: (o, key, desk) =>
    tableHandle(
      found(
        meeting(o, desk).find((table) => table.name === key || table.id === key),
        `table ${String(key)}`,
      ),
    ),
  get: { Count: (o, desk) => meeting(o, desk).length },
  make: { GetFirst: (o, _args, desk): Handle => tableHandle(found(meeting(o, desk)[0], "a table")) },
  call: { GetCount: (o, _args, desk) => meeting(o, desk).length },
});
