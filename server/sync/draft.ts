import { randomUUID } from "node:crypto";
import type { Cells, Value } from "../../shared/field.js";
import type { AppliedCell, Conflict } from "../../shared/protocol.js";
import type { LogChange, LogEntry } from "../store/change-log.js";
import type { StoredConflict } from "../store/stored-conflict.js";
import type { StoredRow } from "../store/stored-row.js";
import { newestRev, valueIn, withCell } from "./cells.js";
import type { Sender } from "./sender.js";

/** A revision in the making: the rows as they were and as they become, and everything that will be stored with them. */
export interface Draft {
  readonly rev: number;
  readonly opId: string;
  readonly actor: Sender;
  readonly before: ReadonlyMap<string, StoredRow>;
  /** What happened before to the rows whose present and whose sheet disagree; oldest first. */
  readonly history: ReadonlyMap<string, readonly LogEntry[]>;
  readonly rows: Map<string, StoredRow>;
  readonly log: LogChange[];
  readonly applied: AppliedCell[];
  readonly conflicts: StoredConflict[];
}

/** An empty draft over the rows that the write names. */
export function newDraft(
  start: Pick<Draft, "rev" | "opId" | "actor"> & { readonly rows: readonly StoredRow[]; readonly history: Draft["history"] },
): Draft {
  const rows = new Map(start.rows.map((row) => [row.id, row]));
  const { rev, opId, actor, history } = start;
  return { rev, opId, actor, before: rows, history, rows: new Map(rows), log: [], applied: [], conflicts: [] };
}

/** A row that is new in this revision, after all others of its section. */
export function insertRow(
  draft: Draft,
  row: { readonly id: string; readonly section: string; readonly cells: Cells; readonly origin: string },
): void {
  const { rev } = draft;
  draft.rows.set(row.id, {
    ...row,
    ord: orderAtEnd(rev, draft.log.length),
    cellRevs: Object.fromEntries(Object.keys(row.cells).map((field) => [field, rev])),
    insertedRev: rev,
    lifeRev: rev,
    deletedRev: null,
  });
  draft.log.push({ kind: "INSERT", section: row.section, rowId: row.id, field: null, value: row.cells, before: null });
}

/** Sets a cell of a known row. */
export function setCell(draft: Draft, row: StoredRow, field: string, value: Value): void {
  draft.rows.set(row.id, { ...row, cells: withCell(row.cells, field, value), cellRevs: { ...row.cellRevs, [field]: draft.rev } });
  draft.log.push({ kind: "SET", section: row.section, rowId: row.id, field, value, before: valueIn(row.cells, field) });
}

/** Makes the row a tombstone. */
export function deleteRow(draft: Draft, row: StoredRow): void {
  draft.rows.set(row.id, { ...row, deletedRev: draft.rev });
  draft.log.push({ kind: "DELETE", section: row.section, rowId: row.id, field: null, value: null, before: null });
}

/** Brings a tombstone back with the values it had. */
export function reviveRow(draft: Draft, row: StoredRow): StoredRow {
  const alive = { ...row, deletedRev: null, lifeRev: draft.rev };
  draft.rows.set(row.id, alive);
  draft.log.push({ kind: "REVIVE", section: row.section, rowId: row.id, field: null, value: null, before: null });
  return alive;
}

/** Says that a change took effect. */
export function addApplied(draft: Draft, rowId: string, field: string | null, merged: boolean): void {
  draft.applied.push({ rowId, field, rev: draft.rev, merged });
}

/** Keeps both values of a place. `theirsRev`: the revision of what the plan holds; who sent it is found in the row's history. */
export function addConflict(
  draft: Draft,
  conflict: Pick<Conflict, "kind" | "section" | "rowId" | "field" | "base" | "mine" | "theirs" | "theirsRev">,
): void {
  const theirs = draft.history.get(conflict.rowId)?.findLast((entry) => entry.rev === conflict.theirsRev);
  draft.conflicts.push({
    ...conflict,
    id: randomUUID(),
    mineBy: draft.actor.name,
    theirsBy: theirs?.actorName ?? null,
    status: "OPEN",
    mineById: draft.actor.id,
    theirsById: theirs?.actorId ?? null,
    opId: draft.opId,
  });
}

/** Whether the row held something newer than the sheet showed when the write began. */
export function wasNewer(draft: Draft, rowId: string, baseRev: number): boolean {
  const row = draft.before.get(rowId);
  return row !== undefined && newestRev(row) > baseRev;
}

/** The rows that the draft changes. */
export function changedRows(draft: Draft): readonly StoredRow[] {
  return [...draft.rows.values()].filter((row) => draft.before.get(row.id) !== row);
}

/** An order after every row of earlier revisions, with room for others between any two: `i` is the middle of the digits. */
export function orderAtEnd(rev: number, place: number): string {
  return `${rev.toString(36).padStart(6, "0")}${place.toString(36).padStart(4, "0")}i`;
}
