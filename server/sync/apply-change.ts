import type { Value } from "../../shared/field.js";
import type { Change } from "../../shared/protocol.js";
import type { StoredRow } from "../store/stored-row.js";
import { filled, newestRev, revIn, valueIn } from "./cells.js";
import { contestedCell } from "./contested-cell.js";
import { addApplied, addConflict, deleteRow, insertRow, reviveRow, setCell, wasNewer, type Draft } from "./draft.js";
import { valueAt } from "./row-history.js";

/** What a SET asks for. */
export interface CellToSet {
  readonly section: string;
  readonly rowId: string;
  readonly field: string;
  readonly value: Value;
  readonly baseRev: number;
}

/** Works one change into the draft: it takes effect, changes nothing, or becomes a conflict. */
export function applyChange(draft: Draft, change: Change): void {
  switch (change.kind) {
    case "SET":
      applySet(draft, change);
      return;
    case "INSERT":
      applyInsert(draft, change);
      return;
    case "DELETE":
      applyDelete(draft, change);
      return;
  }
}

function applyInsert(draft: Draft, change: Extract<Change, { kind: "INSERT" }>): void {
  const { rowId, section, origin } = change;
  const cells = filled(change.values);
  const known = draft.rows.get(rowId);
  if (known === undefined) {
    insertRow(draft, { id: rowId, section, cells, origin });
    addApplied(draft, rowId, null, false);
    return;
  }
  if (sameCells(known, cells)) return;
  for (const [field, value] of Object.entries(cells)) applySet(draft, { section, rowId, field, value, baseRev: 0 });
}

function sameCells(row: StoredRow, cells: Readonly<Record<string, Value>>): boolean {
  const fields = new Set([...Object.keys(row.cells), ...Object.keys(cells)]);
  return [...fields].every((field) => valueIn(row.cells, field) === valueIn(cells, field));
}

function applySet(draft: Draft, set: CellToSet): void {
  const { section, rowId, field, value, baseRev } = set;
  const found = draft.rows.get(rowId);
  if (found === undefined) {
    addConflict(draft, { kind: "MISSING", section, rowId, field, base: null, mine: value, theirs: null, theirsRev: 0 });
    return;
  }
  const row = found.deletedRev === null ? found : comeBack(draft, found, set, found.deletedRev);
  if (valueIn(row.cells, field) === value) return;
  if (revIn(row.cellRevs, field) > baseRev) {
    contestedCell(draft, row, set);
    return;
  }
  setCell(draft, row, field, value);
  addApplied(draft, rowId, field, wasNewer(draft, rowId, baseRev));
}

/** An edit brings a deleted row back; that is a conflict unless the sheet had seen the deletion. */
function comeBack(draft: Draft, row: StoredRow, set: CellToSet, deletedRev: number): StoredRow {
  const { section, rowId, field, value, baseRev } = set;
  const alive = reviveRow(draft, row);
  if (deletedRev > baseRev) {
    const base = valueAt(draft.history.get(rowId) ?? [], field, baseRev);
    addConflict(draft, { kind: "DELETE_EDIT", section, rowId, field, base, mine: value, theirs: null, theirsRev: deletedRev });
  }
  return alive;
}

function applyDelete(draft: Draft, change: Extract<Change, { kind: "DELETE" }>): void {
  const { section, rowId, baseRev } = change;
  const row = draft.rows.get(rowId);
  if (row?.deletedRev !== null) return;
  const theirsRev = newestRev(row);
  if (theirsRev > baseRev) {
    addConflict(draft, { kind: "EDIT_DELETE", section, rowId, field: null, base: null, mine: null, theirs: null, theirsRev });
    return;
  }
  deleteRow(draft, row);
  addApplied(draft, rowId, null, false);
}

/** Whether deciding about the change needs the row's history: what the row holds and what was sent cannot both stand. */
export function needsHistory(row: StoredRow, change: Change): boolean {
  const contested = (field: string, value: Value): boolean =>
    revIn(row.cellRevs, field) > change.baseRev && valueIn(row.cells, field) !== value;
  if (row.deletedRev !== null) return change.kind !== "DELETE" && row.deletedRev > change.baseRev;
  switch (change.kind) {
    case "SET":
      return contested(change.field, change.value);
    case "INSERT":
      return Object.entries(filled(change.values)).some(([field, value]) => contested(field, value));
    case "DELETE":
      return newestRev(row) > change.baseRev;
  }
}
