import type { Cells, Value } from "../../shared/field.js";

/** The value of a field, null where it is empty. Keys come from outside, so only the row's own count. */
export function valueIn(cells: Cells, field: string): Value {
  return Object.hasOwn(cells, field) ? (cells[field] ?? null) : null;
}

/** The revision that last changed the field, 0 where nobody has. */
export function revIn(cellRevs: Readonly<Record<string, number>>, field: string): number {
  return Object.hasOwn(cellRevs, field) ? (cellRevs[field] ?? 0) : 0;
}

/** The same cells with one changed; an empty one is left out. */
export function withCell(cells: Cells, field: string, value: Value): Cells {
  return filled({ ...cells, [field]: value });
}

/** The cells that hold something. */
export function filled(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}

/** The newest revision that changed any cell of the row, or brought it to life. */
export function newestRev(row: { readonly cellRevs: Readonly<Record<string, number>>; readonly lifeRev: number }): number {
  return Math.max(row.lifeRev, ...Object.values(row.cellRevs));
}
