import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { PlanHeader } from "../../shared/protocol.js";
import type { PlanChanges, PlanState } from "../store/plan-state.js";
import type { Store } from "../store/store.js";
import { commitChanges } from "./commit-changes.js";
import { newDraft } from "./draft.js";
import { requestHash } from "./hash.js";
import { lockedPlan } from "./open-plan.js";
import type { Sender } from "./sender.js";

/** Closes a plan: it takes no more changes and stays readable. A closed one stays closed. NOT_FOUND when there is none. */
export async function closePlan(store: Store, actor: Sender, planId: string, now: () => Date): Promise<PlanHeader> {
  return store.write(async (m) => {
    const state = await lockedPlan(m, planId, "", 0);
    return state.header.status === "CLOSED" ? state.header : changePlan(m, actor, state, { status: "CLOSED" }, now());
  });
}

/** Changes the plan itself and none of its rows, as a revision of its own so that every workbook hears of it. */
export async function changePlan(m: EntityManager, actor: Sender, state: PlanState, plan: PlanChanges, now: Date): Promise<PlanHeader> {
  const draft = newDraft({ rev: state.header.rev + 1, opId: randomUUID(), actor, rows: [], history: new Map() });
  const committed = await commitChanges(m, { state, draft, workbookId: null, requestHash: requestHash(plan), now, plan });
  return committed.header;
}
