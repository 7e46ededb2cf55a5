import { valueIn, revIn } from "./cells.js";
import { addConflict, type Draft } from "./draft.js";
import { valueAt } from "./row-history.js";
import type { StoredRow } from "../store/stored-row.js";
import type { CellToSet } from "./apply-change.js";

/** A cell that both sides changed since the sheet was read: the plan keeps theirs and a conflict holds both. */
export function contestedCell(draft: Draft, row: StoredRow, set: CellToSet): void {
  const { section, rowId, field, value, baseRev } = set;
  const base = valueAt(draft.history.get(rowId) ?? [], field, baseRev);
  const theirs = valueIn(row.cells, field);
  addConflict(draft, { kind: "CELL", section, rowId, field, base, mine: value, theirs, theirsRev: revIn(row.cellRevs, field) });
}
