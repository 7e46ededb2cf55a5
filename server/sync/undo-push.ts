import type { EntityManager } from "typeorm";
import { must } from "../../shared/must.js";
import type { PlanHeader, Pull, SyncStatus } from "../../shared/protocol.js";
import { badInput, notFound } from "../errors.js";
import type { Reach } from "../identity/actor.js";
import { logOfRows, rowsTouchedBy } from "../store/change-log.js";
import type { PlanState } from "../store/plan-state.js";
import { conflictsTouchedBy, type ConflictMove, type FoundConflict } from "../store/stored-conflict.js";
import { opsByIds, opsOfActor, type OpAtRev } from "../store/stored-op.js";
import type { Store } from "../store/store.js";
import { rowsByIds, type StoredRow } from "../store/stored-row.js";
import { commitChanges } from "./commit-changes.js";
import { deleteRow, newDraft, reviveRow, setCell, type Draft } from "./draft.js";
import { requestHash } from "./hash.js";
import { lockedPlan, requireOpen, requireOpId } from "./open-plan.js";
import { pullSince } from "./pull.js";
import { mayChange } from "./reach.js";
import { byRow } from "./row-history.js";
import type { Who } from "./sender.js";
import { answerRefusal } from "./store-refusal.js";
import { cellsAfter, undoRow, type UndoChange, type UndoPlan } from "./undo-rows.js";

/** What to take back: these pushes, or all that one person sent at `since` (a time, ISO 8601) or later, up to `expectedRev`, the revision the caller saw. */
export interface UndoRequest {
  readonly opId: string;
  readonly planId: string;
  readonly undo: { readonly opIds: readonly string[] } | { readonly actorId: string; readonly since: string };
  readonly expectedRev: number;
  readonly dryRun?: boolean;
}

/** What was done, or would be with dryRun, and what was left as it is. */
export interface UndoAnswer extends UndoPlan {
  readonly status: SyncStatus;
  readonly rev: number;
  readonly headHash: string;
  readonly epoch: string;
  readonly dryRun: boolean;
  readonly pull: Pull | null;
}

/** Takes pushes back, as a push of its own; nothing that was changed since is touched. NOT_FOUND when the plan has no such pushes. */
export async function undoPush(store: Store, who: Who, request: UndoRequest, now: () => Date): Promise<UndoAnswer> {
  requireOpId(request.opId);
  const at = now();
  return answerRefusal(
    () => store.write((m) => undoOnce(m, who, request, at)),
    (status) => answer(status, { rev: request.expectedRev, headHash: "", epoch: "" }, request),
  );
}

function answer(status: SyncStatus, plan: Pick<PlanHeader, "rev" | "headHash" | "epoch">, request: UndoRequest): UndoAnswer {
  const { rev, headHash, epoch } = plan;
  return { status, rev, headHash, epoch, dryRun: request.dryRun === true, changes: [], skipped: [], pull: null };
}

async function undoOnce(m: EntityManager, who: Who, request: UndoRequest, now: Date): Promise<UndoAnswer> {
  const { planId, opId, expectedRev } = request;
  const hash = requestHash(request);
  const state = await lockedPlan(m, planId, opId, expectedRev);
  const { header, known } = state;
  const pull = (): Promise<Pull> => pullSince(m, planId, expectedRev, who.read, { sections: null, units: null });
  if (known !== null && known.requestHash !== hash) return answer("OP_REUSED", header, request);
  if (known !== null) return { ...answer("OK", header, request), ...(JSON.parse(known.response) as UndoPlan), pull: await pull() };
  if (expectedRev < 0 || expectedRev > header.rev) return answer("EPOCH_CHANGED", header, request);
  requireOpen(state);
  const ops = await findOps(m, request);
  const { plan, rows } = await planUndo(m, planId, header.rev, ops, who.write);
  const moves = conflictMoves(await conflictsTouchedBy(m, planId, ops), ops);
  const nothing = plan.changes.length === 0 && moves.length === 0;
  if (request.dryRun === true || nothing) return { ...answer("OK", header, request), ...plan };
  const draft = draftUndo(state, who, opId, rows, plan.changes);
  const undoOf = ops.map((op) => op.opId);
  const commit = { state, draft, workbookId: null, requestHash: hash, now, undoOf, moves, kept: { ...plan } };
  const committed = await commitChanges(m, commit);
  return { ...answer("OK", committed.header, request), ...plan, pull: await pull() };
}

async function findOps(m: EntityManager, { planId, undo, expectedRev }: UndoRequest): Promise<readonly OpAtRev[]> {
  if ("opIds" in undo) {
    const wanted = [...new Set(undo.opIds)];
    const ops = await opsByIds(m, planId, wanted);
    if (ops.length < wanted.length || ops.length === 0) throw notFound();
    return ops;
  }
  const since = new Date(undo.since);
  if (Number.isNaN(since.getTime())) throw badInput("since is not a time");
  const ops = await opsOfActor(m, planId, undo.actorId, since.toISOString());
  return ops.filter(({ rev }) => rev <= expectedRev);
}

async function planUndo(
  m: EntityManager,
  planId: string,
  rev: number,
  ops: readonly OpAtRev[],
  write: Reach,
): Promise<{ readonly plan: UndoPlan; readonly rows: readonly StoredRow[] }> {
  const undone = new Set(ops.map((op) => op.rev));
  const ids = await rowsTouchedBy(m, planId, [...undone]);
  const rows = await rowsByIds(m, planId, ids);
  const history = byRow(
    await logOfRows(
      m,
      planId,
      ids.map((id) => ({ id, rev })),
    ),
  );
  const plans = rows.map((row) => withinReach(row, undoRow(row, history.get(row.id) ?? [], undone), write));
  return { plan: { changes: plans.flatMap((one) => one.changes), skipped: plans.flatMap((one) => one.skipped) }, rows };
}

function withinReach(row: StoredRow, plan: UndoPlan, write: Reach): UndoPlan {
  const sides = [row.cells, cellsAfter(row, plan.changes)];
  if (sides.every((cells) => mayChange(write, row.section, cells))) return plan;
  const left = plan.changes.map(({ section, rowId, field }) => ({ section, rowId, field, reason: "OUT_OF_REACH" }) as const);
  return { changes: [], skipped: [...plan.skipped, ...left] };
}

function draftUndo(state: PlanState, who: Who, opId: string, rows: readonly StoredRow[], changes: readonly UndoChange[]): Draft {
  const draft = newDraft({ rev: state.header.rev + 1, opId, actor: who.actor, rows, history: new Map() });
  for (const { kind, rowId, field, after } of changes) {
    const row = must(draft.rows.get(rowId), "a row of the undo");
    if (kind === "DELETE") deleteRow(draft, row);
    else if (kind === "REVIVE") reviveRow(draft, row);
    else setCell(draft, row, must(field, "the field of a SET"), after);
  }
  return draft;
}

/** Conflicts that the pushes opened are withdrawn; those that they closed are open again. */
function conflictMoves(conflicts: readonly FoundConflict[], ops: readonly OpAtRev[]): readonly ConflictMove[] {
  const opened = new Set(ops.map(({ opId }) => opId));
  const revs = new Set(ops.map(({ rev }) => rev));
  return conflicts.flatMap(({ id, opId, status, resolvedRev }): readonly ConflictMove[] => {
    const closedByThese = status !== "OPEN" && resolvedRev !== null && revs.has(resolvedRev);
    if (opened.has(opId)) return status === "OPEN" || (status === "RESOLVED" && closedByThese) ? [{ id, status: "WITHDRAWN" }] : [];
    return closedByThese ? [{ id, status: "OPEN" }] : [];
  });
}
