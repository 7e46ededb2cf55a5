import type { EntityManager } from "typeorm";
import { textSet } from "./sets.js";

/** A push that took effect; see PlanOpEntity. */
export interface StoredOp {
  readonly planId: string;
  readonly opId: string;
  readonly workbookId: string | null;
  readonly requestHash: string;
  readonly response: string;
  readonly rev: number;
  readonly headHash: string;
  readonly undoOf: readonly string[] | null;
  readonly actorId: string;
  readonly at: string;
  readonly sections: readonly string[];
}

/** Stores the push with its answer. */
export async function saveOp(m: EntityManager, op: StoredOp): Promise<void> {
  await m.query(
    `INSERT INTO plan_op (plan_id, op_id, workbook_id, request_hash, response, rev, head_hash, undo_of, actor_id, at, sections)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      op.planId,
      op.opId,
      op.workbookId,
      op.requestHash,
      op.response,
      op.rev,
      op.headHash,
      op.undoOf === null ? null : JSON.stringify(op.undoOf),
      op.actorId,
      op.at,
      JSON.stringify(op.sections),
    ],
  );
}

/** A push as an undo looks it up. */
export interface OpAtRev {
  readonly opId: string;
  readonly rev: number;
  readonly actorId: string;
}

interface RawOp {
  readonly op_id: string;
  readonly rev: number;
  readonly actor_id: string;
}

/** The plan's pushes of these ids. */
export async function opsByIds(m: EntityManager, planId: string, opIds: readonly string[]): Promise<readonly OpAtRev[]> {
  const raw = await m.query<RawOp[]>(
    `SELECT o.op_id, o.rev, o.actor_id FROM ${textSet(m, "$1", "s")} CROSS JOIN plan_op AS o WHERE o.plan_id = $2 AND o.op_id = s.value`,
    [JSON.stringify(opIds), planId],
  );
  return raw.map(parseOp);
}

/** The plan's pushes that the person sent at that time (ISO 8601 UTC) or later. */
export async function opsOfActor(m: EntityManager, planId: string, actorId: string, since: string): Promise<readonly OpAtRev[]> {
  const raw = await m.query<RawOp[]>("SELECT op_id, rev, actor_id FROM plan_op WHERE plan_id = $1 AND actor_id = $2 AND at >= $3", [
    planId,
    actorId,
    since,
  ]);
  return raw.map(parseOp);
}

function parseOp(raw: RawOp): OpAtRev {
  return { opId: raw.op_id, rev: raw.rev, actorId: raw.actor_id };
}
