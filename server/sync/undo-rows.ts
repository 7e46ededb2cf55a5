import type { Cells, Value } from "../../shared/field.js";
import { findSection } from "../../shared/plan/index.js";
import type { LogEntry } from "../store/change-log.js";
import type { StoredRow } from "../store/stored-row.js";
import { valueIn } from "./cells.js";
import { setsField, valueSet } from "./row-history.js";

/** What an undo does at one place. */
export interface UndoChange {
  readonly kind: "SET" | "DELETE" | "REVIVE";
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
  readonly before: Value;
  readonly after: Value;
}

/** What an undo leaves as it is. CHANGED_SINCE: somebody changed the place later. NOT_UNDOABLE: written with the plan or by a command. OUT_OF_REACH: not the caller's to change. */
export interface UndoSkip {
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
  readonly reason: "CHANGED_SINCE" | "NOT_UNDOABLE" | "OUT_OF_REACH";
}

/** What an undo does and leaves. */
export interface UndoPlan {
  readonly changes: readonly UndoChange[];
  readonly skipped: readonly UndoSkip[];
}

/**
 * What taking the revisions back means for one row. `log`: all that happened to it, oldest first. Newer entries of the row that are not
 * taken back stay: only what lies on top of a cell's or the row's history can be lifted off.
 */
export function undoRow(row: StoredRow, log: readonly LogEntry[], undone: ReadonlySet<number>): UndoPlan {
  const own = log.filter((entry) => undone.has(entry.rev));
  const section = findSection(row.section);
  if (section?.readOnly === true) return skipAll(own, "NOT_UNDOABLE");
  const life = undoLife(row, log, undone);
  const cells = fieldsOfEntries(own).map((field) => undoCell(row, field, log, undone));
  const alive = life.changes.length === 0 ? row.deletedRev === null : life.changes[0]?.kind === "REVIVE";
  if (alive) return join([life, ...cells]);
  const top = log.findLast((entry) => entry.kind !== "SET");
  if (top !== undefined && undone.has(top.rev)) return life;
  return join([
    life,
    skipAll(
      own.filter((entry) => entry.kind === "SET"),
      "CHANGED_SINCE",
    ),
  ]);
}

function undoLife(row: StoredRow, log: readonly LogEntry[], undone: ReadonlySet<number>): UndoPlan {
  const life = log.filter((entry) => entry.kind !== "SET");
  const own = life.filter((entry) => undone.has(entry.rev));
  if (own.length === 0) return { changes: [], skipped: [] };
  if (findSection(row.section)?.repeating === false) return skipAll(own, "NOT_UNDOABLE");
  const below = life.findLastIndex((entry) => !undone.has(entry.rev));
  const lifted = life.slice(below + 1);
  const first = lifted[0];
  if (first === undefined) return skipAll(own, "CHANGED_SINCE");
  const buried = skipAll(
    own.filter((entry) => !lifted.includes(entry)),
    "CHANGED_SINCE",
  );
  const toAlive = below >= 0 && life[below]?.kind !== "DELETE";
  const isAlive = row.deletedRev === null;
  if (toAlive === isAlive) return buried;
  if (toAlive) return join([{ changes: [lifeChange(row, "REVIVE")], skipped: [] }, buried]);
  const editedSince = log.some((entry) => entry.kind === "SET" && entry.rev > first.rev && !undone.has(entry.rev));
  if (editedSince) return skipAll(own, "CHANGED_SINCE");
  return join([{ changes: [lifeChange(row, "DELETE")], skipped: [] }, buried]);
}

function lifeChange(row: StoredRow, kind: "DELETE" | "REVIVE"): UndoChange {
  return { kind, section: row.section, rowId: row.id, field: null, before: null, after: null };
}

function undoCell(row: StoredRow, field: string, log: readonly LogEntry[], undone: ReadonlySet<number>): UndoPlan {
  const history = log.filter((entry) => setsField(entry, field));
  const below = history.findLastIndex((entry) => entry.kind === "INSERT" || !undone.has(entry.rev));
  const buried = history.slice(0, below + 1).filter((entry) => entry.kind === "SET" && undone.has(entry.rev));
  const skipped = skipAll(buried.slice(0, 1), "CHANGED_SINCE").skipped;
  const previous = history[below];
  const before = valueIn(row.cells, field);
  const after = previous === undefined ? null : valueSet(previous, field);
  const lifted = below + 1 < history.length && before !== after;
  return { changes: lifted ? [{ kind: "SET", section: row.section, rowId: row.id, field, before, after }] : [], skipped };
}

function fieldsOfEntries(entries: readonly LogEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ kind, field }) => (kind === "SET" && field !== null ? [field] : [])))];
}

function skipAll(entries: readonly LogEntry[], reason: UndoSkip["reason"]): UndoPlan {
  const places = new Map(entries.map(({ section, rowId, field }) => [field ?? "", { section, rowId, field, reason }]));
  return { changes: [], skipped: [...places.values()] };
}

function join(parts: readonly UndoPlan[]): UndoPlan {
  return { changes: parts.flatMap(({ changes }) => changes), skipped: parts.flatMap(({ skipped }) => skipped) };
}

/** The row's cells once the changes are done. */
export function cellsAfter(row: StoredRow, changes: readonly UndoChange[]): Cells {
  const set = changes.flatMap(({ kind, field, after }) => (kind === "SET" && field !== null ? [[field, after] as const] : []));
  return { ...row.cells, ...Object.fromEntries(set) };
}
