import { allTables, freshId } from "./state.js";
import type { WorkbookState } from "./state.js";
import type { Sheet, Table } from "./types.js";

/** Copies a sheet's tables onto its copy; as Excel does, each gets its name with a number behind it. */
export function copyTables(state: WorkbookState, from: Sheet, to: Sheet): void {
  for (const table of from.tables) to.tables.push(renumbered(state, table, freeTableName(state, table.name)));
}

/** The same table under another name with new ids. */
export function renumbered(state: WorkbookState, table: Table, name: string): Table {
  const columns = table.columns.map((_, index) => ({ id: index + 1 }));
  return { ...structuredClone(table), id: String(freshId()), name, columns, filters: new Map() };
}

/** A table name not yet taken: the base itself, else the base with a number from 2 on. */
export function freeTableName(state: WorkbookState, base: string): string {
  const taken = new Set([...allTables(state), ...state.names].map((item) => item.name.toLowerCase()));
  if (!taken.has(base.toLowerCase())) return base;
  for (let n = 2; ; n += 1) {
    const name = `${base}${String(n)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
