import { touch, valueAt } from "./cells.js";
import type { WorkbookState } from "./state.js";
import type { Sheet, Table } from "./types.js";

/** Names of a table's columns in sheet order: the texts of its header cells. */
export function columnNames(sheet: Sheet, table: Table): string[] {
  if (!table.showHeaders) return table.columns.map((_, i) => `Column${String(i + 1)}`);
  return table.columns.map((_, i) => String(valueAt(sheet, table.area.row, table.area.col + i)));
}

/** Enters `count` new columns in a table's list; the area has grown already. */
export function addColumns(state: WorkbookState, sheet: Sheet, table: Table, index: number, count: number): void {
  let next = Math.max(0, ...table.columns.map((column) => column.id));
  const fresh = Array.from({ length: count }, () => ({ id: (next += 1) }));
  table.columns.splice(index, 0, ...fresh);
  fixHeaders(state, sheet, table);
}

/** Takes columns out of a table's list; the area has shrunk already. */
export function dropColumns(table: Table, index: number, count: number): void {
  for (const column of table.columns.splice(index, count)) table.filters.delete(column.id);
}

/** Makes every heading a text, not empty and met once, as Excel does: `Column1` (in the user's language) or a number behind. */
export function fixHeaders(state: WorkbookState, sheet: Sheet, table: Table): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const { row, col } = table.area;
  const word = HEADING[state.locale.name] ?? "Column";
  table.columns.forEach((_, index) => {
    const current = String(valueAt(sheet, row, col + index));
    const name = firstFree(current, word, taken);
    taken.add(name.toLowerCase());
    const cell = touch(sheet, row, col + index);
    cell.value = name;
    delete cell.formula;
  });
}

const HEADING: Record<string, string> = { "sv-SE": "Kolumn", "fi-FI": "Sarake", "nb-NO": "Kolonne", "da-DK": "Kolonne" };

function firstFree(current: string, word: string, taken: Set<string>): string {
  if (current !== "" && !taken.has(current.toLowerCase())) return current;
  const base = current === "" ? word : current;
  for (let n = current === "" ? 1 : 2; ; n += 1) {
    const name = `${base}${String(n)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
