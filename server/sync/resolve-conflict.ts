import type { EntityManager } from "typeorm";
import type { Value } from "../../shared/field.js";
import type { Change, PushAnswer } from "../../shared/protocol.js";
import { notFound } from "../errors.js";
import { conflictById, type FoundConflict } from "../store/stored-conflict.js";
import type { Store } from "../store/store.js";
import { rowsByIds } from "../store/stored-row.js";
import { invalid, refused, refusedUnread } from "./answer.js";
import { checkChange } from "./check-push.js";
import { commitChanges } from "./commit-changes.js";
import { cellsOf } from "./conflicts.js";
import { draftChanges } from "./draft-changes.js";
import type { PushFault } from "./fault-texts.js";
import { requestHash } from "./hash.js";
import { lockedPlan, requireOpen, requireOpId } from "./open-plan.js";
import { pullSince } from "./pull.js";
import { mayChange } from "./reach.js";
import type { Who } from "./sender.js";
import { answerRefusal } from "./store-refusal.js";

/** A person's decision: mine, theirs, or another value for a cell. `expectedRev`: the revision of the plan that the person saw. */
export interface Resolution {
  readonly opId: string;
  readonly planId: string;
  readonly conflictId: string;
  readonly choice: "MINE" | "THEIRS" | "VALUE";
  readonly value?: Value;
  readonly expectedRev: number;
}

/** Closes a conflict. What somebody changed after `expectedRev` is not overwritten: that makes a new conflict. NOT_FOUND when the plan has no such conflict. */
export async function resolveConflict(store: Store, who: Who, resolution: Resolution, now: () => Date): Promise<PushAnswer> {
  requireOpId(resolution.opId);
  const at = now();
  return answerRefusal(
    () => store.write((m) => resolveOnce(m, who, resolution, at)),
    (status) => refusedUnread(status, { epoch: "", headRev: resolution.expectedRev, headHash: "" }),
  );
}

async function resolveOnce(m: EntityManager, who: Who, resolution: Resolution, now: Date): Promise<PushAnswer> {
  const { planId, opId, expectedRev } = resolution;
  const hash = requestHash(resolution);
  const state = await lockedPlan(m, planId, opId, expectedRev);
  const withPull = async (answer: PushAnswer): Promise<PushAnswer> => ({
    ...answer,
    pull: await pullSince(m, planId, expectedRev, who.read, { sections: null, units: null }),
  });
  if (state.known !== null) {
    return state.known.requestHash === hash ? withPull(JSON.parse(state.known.response) as PushAnswer) : refused("OP_REUSED", state.header);
  }
  if (expectedRev < 0 || expectedRev > state.header.rev) return refused("EPOCH_CHANGED", state.header);
  requireOpen(state);
  const conflict = await conflictById(m, planId, resolution.conflictId);
  if (conflict === null) throw notFound();
  const changes = changesFor(conflict, resolution);
  const fault = faultOf(who, conflict, resolution, changes);
  if (fault !== null) {
    const { section, rowId, field } = conflict;
    return invalid(state.header, [{ code: fault, section, rowId, field: field ?? "" }], who.actor.language);
  }
  const draft = await draftChanges(m, state.header, { opId, actor: who.actor }, await rowsByIds(m, planId, [conflict.rowId]), changes);
  const moves = [{ id: conflict.id, status: "RESOLVED" }] as const;
  const { answer } = await commitChanges(m, { state, draft, workbookId: null, requestHash: hash, now, moves });
  return withPull(answer);
}

function changesFor(conflict: FoundConflict, { choice, value, expectedRev }: Resolution): readonly Change[] {
  const { kind, section, rowId, field } = conflict;
  const place = { section, rowId } as const;
  const wanted = choice === "VALUE" ? (value ?? null) : conflict.mine;
  switch (kind) {
    case "CELL":
      return choice === "THEIRS" ? [] : [{ kind: "SET", ...place, field: field ?? "", value: wanted, baseRev: expectedRev }];
    case "DELETE_EDIT":
      return choice === "THEIRS" ? [{ kind: "DELETE", ...place, baseRev: expectedRev }] : [];
    case "EDIT_DELETE":
      return choice === "MINE" ? [{ kind: "DELETE", ...place, baseRev: expectedRev }] : [];
    case "MISSING":
      if (choice === "THEIRS") return [];
      return conflict.rowCells === null
        ? [{ kind: "INSERT", ...place, values: { [field ?? ""]: wanted }, baseRev: 0, origin: "" }]
        : [{ kind: "SET", ...place, field: field ?? "", value: wanted, baseRev: expectedRev }];
  }
}

/** A value that was stored in the conflict was checked when it came; one that is new is checked now. */
function faultOf(who: Who, conflict: FoundConflict, { choice }: Resolution, changes: readonly Change[]): PushFault | null {
  if (conflict.status !== "OPEN") return "conflictClosed";
  if (!mayChange(who.write, conflict.section, cellsOf(conflict))) return "outOfReach";
  if (choice !== "VALUE") return null;
  if (conflict.kind === "DELETE_EDIT" || conflict.kind === "EDIT_DELETE") return "choiceNotPossible";
  return changes.flatMap((change) => checkChange(change, false))[0]?.code ?? null;
}
