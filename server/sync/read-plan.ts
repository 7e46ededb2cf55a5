import type { EntityManager } from "typeorm";
import type { PlanHead, PlanHeader, PlanRow } from "../../shared/protocol.js";
import { notFound } from "../errors.js";
import { readHead } from "../store/changed-rows.js";
import { readState } from "../store/plan-state.js";
import type { Store } from "../store/store.js";
import { livingRows } from "../store/stored-row.js";

/** A plan without its rows, or null when there is none. */
export async function readPlan(m: EntityManager, planId: string): Promise<PlanHeader | null> {
  const state = await readState(m, planId, { opId: "", headRev: 0, countLiving: false });
  return state?.header ?? null;
}

/** The living rows of the plan in their order, of these sections or of all. */
export async function planContent(m: EntityManager, planId: string, sections?: readonly string[]): Promise<readonly PlanRow[]> {
  return livingRows(m, planId, sections ?? null);
}

/** The newest state of the plan in one row. NOT_FOUND when there is none. */
export async function planHead(store: Store, planId: string): Promise<PlanHead> {
  const head = await readHead(store.read, planId);
  if (head === null) throw notFound();
  return head;
}
