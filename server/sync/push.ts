import type { EntityManager } from "typeorm";
import type { PushAnswer, Push } from "../../shared/protocol.js";
import { notFound, Refusal } from "../errors.js";
import { lockPlan, readState, type PlanState } from "../store/plan-state.js";
import type { Store } from "../store/store.js";
import { rowsByIds } from "../store/stored-row.js";
import { invalid, refused, refusedUnread } from "./answer.js";
import { checkAgainstPlan } from "./check-against-plan.js";
import { checkPush, type FaultAt } from "./check-push.js";
import { commitChanges } from "./commit-changes.js";
import { asksForCounts, unconfirmed } from "./confirmed-deletes.js";
import { draftChanges } from "./draft-changes.js";
import { requestHash } from "./hash.js";
import { answerRefusal } from "./store-refusal.js";
import { checkPosition } from "./position.js";
import { pullSince } from "./pull.js";
import { knowScope, type KnownScope } from "./reach.js";
import type { Who } from "./sender.js";

/** The most changes in one push; a longer one is sent in parts. */
export const mostChanges = 10_000;

/** A push with everything about it that needs no look at the plan. */
interface Asked {
  readonly who: Who;
  readonly push: Push;
  readonly hash: string;
  readonly faults: readonly FaultAt[];
  readonly scope: KnownScope;
  readonly now: Date;
}

/**
 * Works a push into the plan: once or not at all. Everything but OK left the plan as it was.
 * Throws NOT_FOUND when there is no such plan and FORBIDDEN when it is closed.
 */
export async function pushPlan(store: Store, who: Who, push: Push, now: () => Date): Promise<PushAnswer> {
  if (push.changes.length > mostChanges) return refusedUnread("TOO_LARGE", push);
  const scope = await knowScope(store.read, push.scope);
  const asked = { who, push, hash: requestHash(push), faults: checkPush(push), scope, now: now() };
  return answerRefusal(
    () => store.write((m) => pushOnce(m, asked)),
    (status) => refusedUnread(status, push),
  );
}

async function pushOnce(m: EntityManager, asked: Asked): Promise<PushAnswer> {
  const { push } = asked;
  await lockPlan(m, push.planId);
  const state = await readState(m, push.planId, { opId: push.opId, headRev: push.headRev, countLiving: asksForCounts(push) });
  if (state === null) throw notFound();
  const early = answerEarly(asked, state);
  if (early !== null) return withPull(m, asked, early);
  const rows = await rowsByIds(m, push.planId, [...new Set(push.changes.map((change) => change.rowId))]);
  const faults = checkAgainstPlan(push, state.header, new Map(rows.map((row) => [row.id, row])), asked.who.write, asked.scope);
  if (faults.length > 0) return invalid(state.header, faults, asked.who.actor.language);
  if (unconfirmed(push, state.living)) return refused("DELETES_UNCONFIRMED", state.header);
  const draft = await draftChanges(m, state.header, { opId: push.opId, actor: asked.who.actor }, rows, push.changes);
  const { answer } = await commitChanges(m, { state, draft, workbookId: push.workbookId, requestHash: asked.hash, now: asked.now });
  return withPull(m, asked, answer);
}

/** The answer that needs no look at rows: a refusal, or what the same push was answered before. */
function answerEarly({ who, push, hash, faults }: Asked, state: PlanState): PushAnswer | null {
  const { header, hashThere, known } = state;
  const status = checkPosition(push, { epoch: header.epoch, rev: header.rev, hashThere });
  if (status !== null) return refused(status, header);
  if (known !== null) return known.requestHash === hash ? (JSON.parse(known.response) as PushAnswer) : refused("OP_REUSED", header);
  if (faults.length > 0) return invalid(header, faults, who.actor.language);
  if (header.status === "CLOSED") throw new Refusal("FORBIDDEN", "the plan is closed");
  return null;
}

/** Only the last part of a push brings what changed since the client's position. */
async function withPull(m: EntityManager, { push, who, scope }: Asked, answer: PushAnswer): Promise<PushAnswer> {
  if (answer.status !== "OK" || push.part < push.parts) return answer;
  return { ...answer, pull: await pullSince(m, push.planId, push.headRev, who.read, scope) };
}
