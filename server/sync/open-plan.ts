import type { EntityManager } from "typeorm";
import { badInput, notFound, Refusal } from "../errors.js";
import { lockPlan, readState, type PlanState } from "../store/plan-state.js";
import { isId } from "./check-push.js";

/** Locks a plan for a command. NOT_FOUND when there is none. `expectedRev`: the revision that whoever commands it saw. */
export async function lockedPlan(m: EntityManager, planId: string, opId: string, expectedRev: number): Promise<PlanState> {
  await lockPlan(m, planId);
  const state = await readState(m, planId, { opId, headRev: expectedRev, countLiving: false });
  if (state === null) throw notFound();
  return state;
}

/** What is done once is known again by its opId: BAD_USER_INPUT for one that is no id. */
export function requireOpId(opId: string): void {
  if (!isId(opId)) throw badInput("an opId is 1 to 100 printable characters without spaces");
}

/** A closed plan stays as it is: FORBIDDEN. */
export function requireOpen({ header }: PlanState): void {
  if (header.status === "CLOSED") throw new Refusal("FORBIDDEN", "the plan is closed");
}
