import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { Conflict, PlanHeader, PushAnswer } from "../../shared/protocol.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { ChangedRow } from "../report/changed-row.js";
import { recordCounts } from "../report/record-counts.js";
import { recountPlan } from "../report/recount-plan.js";
import { appendLog } from "../store/change-log.js";
import { advancePlan, type PlanChanges, type PlanState } from "../store/plan-state.js";
import { moveConflicts, saveConflicts, type ConflictMove, type StoredConflict } from "../store/stored-conflict.js";
import { saveOp } from "../store/stored-op.js";
import { saveRows, type StoredRow } from "../store/stored-row.js";
import { changedRows, type Draft } from "./draft.js";
import { nextHeadHash } from "./hash.js";

/** A revision ready to be stored. */
export interface Commit {
  readonly state: Pick<PlanState, "header" | "timeZone">;
  readonly draft: Draft;
  readonly workbookId: string | null;
  readonly requestHash: string;
  readonly now: Date;
  /** The pushes that this one takes back. */
  readonly undoOf?: readonly string[];
  /** Conflicts that it closes or opens again. */
  readonly moves?: readonly ConflictMove[];
  /** What else the stored answer holds. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** What it changes of the plan itself; then the whole plan is counted anew. */
  readonly plan?: PlanChanges;
}

/** A revision that is stored: the plan as it now is, and the answer, whose pull is still to be made. */
export interface Committed {
  readonly header: PlanHeader;
  readonly answer: PushAnswer;
}

/** Stores a revision: rows, log, conflicts, the push with its answer, the plan's new head, and the counts. The only way to change a plan; the plan must be locked. */
export async function commitChanges(m: EntityManager, commit: Commit): Promise<Committed> {
  const { state, draft, now } = commit;
  const { rev, opId, actor } = draft;
  const planId = state.header.id;
  const at = now.toISOString();
  const headHash = nextHeadHash(state.header.headHash, rev, opId, commit.requestHash);
  const header = { ...state.header, ...commit.plan, rev, headHash };
  const answer = answerOf(header, draft);
  await saveRows(m, planId, changedRows(draft));
  await appendLog(m, { planId, rev, opId, actorId: actor.id, workbookId: commit.workbookId, at }, draft.log);
  await saveConflicts(m, planId, draft.conflicts, at);
  await moveConflicts(m, planId, commit.moves ?? [], actor.id, rev);
  await saveOp(m, {
    planId,
    opId,
    workbookId: commit.workbookId,
    requestHash: commit.requestHash,
    response: JSON.stringify({ ...answer, ...commit.kept }),
    rev,
    headHash,
    undoOf: commit.undoOf ?? null,
    actorId: actor.id,
    at,
    sections: sectionsTouched(draft),
  });
  await advancePlan(m, header);
  await count(m, commit, header);
  return { header, answer };
}

async function count(m: EntityManager, commit: Commit, header: PlanHeader): Promise<void> {
  const on = calendarDay(commit.now, commit.state.timeZone);
  if (commit.plan === undefined) await recordCounts(m, header, header.rev, on, forCounting(commit.draft));
  else await recountPlan(m, header.id, header.rev, on);
}

function forCounting(draft: Draft): readonly ChangedRow[] {
  return changedRows(draft).map((row) => {
    const before = draft.before.get(row.id);
    return { section: row.section, id: row.id, before: before === undefined ? null : living(before), after: living(row) };
  });
}

function living(row: StoredRow): Cells | null {
  return row.deletedRev === null ? row.cells : null;
}

function answerOf(header: PlanHeader, draft: Draft): PushAnswer {
  const { rev, headHash, epoch } = header;
  const conflicts = draft.conflicts.map(asConflict);
  return { status: "OK", rev, headHash, epoch, applied: draft.applied, conflicts, fieldErrors: [], problems: [], pull: null };
}

/** A conflict as people see it: names beside the ids. */
export function asConflict(stored: StoredConflict): Conflict {
  const { id, kind, section, rowId, field, base, mine, theirs, mineBy, theirsBy, mineById, theirsById, theirsRev, status } = stored;
  return { id, kind, section, rowId, field, base, mine, theirs, mineBy, theirsBy, mineById, theirsById, theirsRev, status };
}

function sectionsTouched(draft: Draft): readonly string[] {
  return [...new Set([...draft.log, ...draft.conflicts].map(({ section }) => section))];
}
