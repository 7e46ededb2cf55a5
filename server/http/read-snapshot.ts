import type { EntityManager } from "typeorm";
import { must } from "../../shared/must.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import { planContent, readPlan } from "../sync/read-plan.js";

/** A plan and its living rows as they stood together at one revision. */
export interface PlanSnapshot {
  readonly plan: PlanHeader;
  readonly rows: readonly PlanRow[];
}

const attempts = 20;

/** Reads plan and rows, of these sections or of all, until both are of one revision: a push between the two reads makes it read again. Throws when that never ends. */
export async function readSnapshot(m: EntityManager, planId: string, sections?: readonly string[]): Promise<PlanSnapshot> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = must(await readPlan(m, planId), `plan ${planId}`);
    const rows = await planContent(m, planId, sections);
    const plan = must(await readPlan(m, planId), `plan ${planId}`);
    if (before.rev === plan.rev && before.epoch === plan.epoch) return { plan, rows };
  }
  throw new Error("the plan changed each time it was read");
}
