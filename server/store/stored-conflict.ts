import type { EntityManager } from "typeorm";
import type { Value } from "../../shared/field.js";
import type { Conflict, ConflictKind, ConflictStatus } from "../../shared/protocol.js";
import { insertSet, recordSet, textSet } from "./sets.js";

/** A conflict as it is stored; see ConflictEntity. */
export interface StoredConflict extends Conflict {
  readonly mineById: string;
  readonly theirsById: string | null;
  readonly opId: string;
}

const columns = {
  plan_id: "text",
  id: "text",
  row_id: "text",
  section: "text",
  field: "text",
  kind: "text",
  base: "text",
  mine: "text",
  theirs: "text",
  theirs_rev: "integer",
  mine_by: "text",
  theirs_by: "text",
  op_id: "text",
  status: "text",
  at: "text",
} as const;

/** Stores new conflicts in one statement. `at` is ISO 8601 UTC. */
export async function saveConflicts(m: EntityManager, planId: string, conflicts: readonly StoredConflict[], at: string): Promise<void> {
  const rows = conflicts.map((one) => ({
    plan_id: planId,
    id: one.id,
    row_id: one.rowId,
    section: one.section,
    field: one.field,
    kind: one.kind,
    base: textOf(one.base),
    mine: textOf(one.mine),
    theirs: textOf(one.theirs),
    theirs_rev: one.theirsRev,
    mine_by: one.mineById,
    theirs_by: one.theirsById,
    op_id: one.opId,
    status: one.status,
    at,
  }));
  await insertSet(m, "conflict", columns, rows);
}

function textOf(value: Value): string | null {
  return value === null ? null : JSON.stringify(value);
}

interface RawConflict {
  readonly id: string;
  readonly row_id: string;
  readonly section: string;
  readonly field: string | null;
  readonly kind: ConflictKind;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly theirs_rev: number;
  readonly mine_by: string;
  readonly theirs_by: string | null;
  readonly op_id: string;
  readonly status: ConflictStatus;
  readonly resolved_rev: number | null;
  readonly mine_name: string | null;
  readonly theirs_name: string | null;
  readonly row_cells: string | null;
}

/** A stored conflict with the row it is about as it is now: its cells as JSON text, null when the plan never had the row. */
export interface FoundConflict extends StoredConflict {
  readonly resolvedRev: number | null;
  readonly rowCells: string | null;
}

const selectConflict = `SELECT c.id, c.row_id, c.section, c.field, c.kind, c.base, c.mine, c.theirs, c.theirs_rev, c.mine_by, c.theirs_by,
    c.op_id, c.status, c.resolved_rev, x.name AS mine_name, y.name AS theirs_name, r.cells AS row_cells
  FROM conflict AS c
  LEFT JOIN person AS x ON x.id = c.mine_by
  LEFT JOIN person AS y ON y.id = c.theirs_by
  LEFT JOIN plan_row AS r ON r.plan_id = c.plan_id AND r.id = c.row_id`;

/** The plan's conflicts of that status, oldest first. */
export async function conflictsOf(m: EntityManager, planId: string, status: ConflictStatus): Promise<readonly FoundConflict[]> {
  const raw = await m.query<RawConflict[]>(`${selectConflict} WHERE c.plan_id = $1 AND c.status = $2 ORDER BY c.at, c.id`, [
    planId,
    status,
  ]);
  return raw.map(parseConflict);
}

/** The plan's conflict of that id, or null. */
export async function conflictById(m: EntityManager, planId: string, id: string): Promise<FoundConflict | null> {
  const [raw] = await m.query<RawConflict[]>(`${selectConflict} WHERE c.plan_id = $1 AND c.id = $2`, [planId, id]);
  return raw === undefined ? null : parseConflict(raw);
}

/** The conflicts that these pushes opened, or whose status a revision of theirs set. */
export async function conflictsTouchedBy(
  m: EntityManager,
  planId: string,
  ops: readonly { readonly opId: string; readonly rev: number }[],
): Promise<readonly FoundConflict[]> {
  const raw = await m.query<RawConflict[]>(
    `${selectConflict} WHERE c.plan_id = $1 AND (c.op_id IN (SELECT s.value FROM ${textSet(m, "$2", "s")})
       OR c.resolved_rev IN (SELECT s.rev FROM ${recordSet(m, "$3", "s", { rev: "integer" })}))`,
    [planId, JSON.stringify(ops.map(({ opId }) => opId)), JSON.stringify(ops.map(({ rev }) => ({ rev })))],
  );
  return raw.map(parseConflict);
}

function parseConflict(raw: RawConflict): FoundConflict {
  return {
    id: raw.id,
    kind: raw.kind,
    section: raw.section,
    rowId: raw.row_id,
    field: raw.field,
    base: valueOf(raw.base),
    mine: valueOf(raw.mine),
    theirs: valueOf(raw.theirs),
    mineBy: raw.mine_name,
    theirsBy: raw.theirs_name,
    theirsRev: raw.theirs_rev,
    status: raw.status,
    mineById: raw.mine_by,
    theirsById: raw.theirs_by,
    opId: raw.op_id,
    resolvedRev: raw.resolved_rev,
    rowCells: raw.row_cells,
  };
}

function valueOf(text: string | null): Value {
  return text === null ? null : (JSON.parse(text) as Value);
}

/** A conflict that a write closes or opens again. */
export interface ConflictMove {
  readonly id: string;
  readonly status: ConflictStatus;
}

/** Moves conflicts to their new status, in one statement a status. `by` and `rev` say who did it and with which revision. */
export async function moveConflicts(
  m: EntityManager,
  planId: string,
  moves: readonly ConflictMove[],
  by: string,
  rev: number,
): Promise<void> {
  for (const status of new Set(moves.map((move) => move.status))) {
    const ids = moves.flatMap((move) => (move.status === status ? [move.id] : []));
    await m.query(
      `UPDATE conflict SET status = $1, resolved_by = $2, resolved_rev = $3
       WHERE plan_id = $4 AND id IN (SELECT s.value FROM ${textSet(m, "$5", "s")})`,
      [status, by, rev, planId, JSON.stringify(ids)],
    );
  }
}
