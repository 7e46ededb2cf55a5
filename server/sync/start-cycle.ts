import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { badInput } from "../errors.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import type { Store } from "../store/store.js";
import { livingRows } from "../store/stored-row.js";
import { changePlan } from "./close-plan.js";
import { firstPhase } from "./create-plan.js";
import { filled, valueIn } from "./cells.js";
import { storeNewPlan, type NewPlan } from "./new-plan.js";
import { lockedPlan } from "./open-plan.js";
import type { Sender } from "./sender.js";

/** What a new cycle takes over: the method and whom to ask about it, but not the schedule. */
const keptOfCover = ["methodName", "ownerOrganisation", "ownerContactName", "ownerContactEmail", "ownerContactPhone"];
/** And who is trained, but not how many. */
const keptOfTrainees = ["unit", "profession"];

/**
 * Begins the next cycle of a plan: closes it, keeps it, and makes a new one with the same method, contacts, units and modules.
 * BAD_USER_INPUT when a later cycle is open already.
 */
export async function startCycle(store: Store, actor: Sender, planId: string, now: () => Date): Promise<PlanHeader> {
  return store.write(async (m) => {
    const at = now();
    const state = await lockedPlan(m, planId, "", 0);
    const plan = await storeNewPlan(
      m,
      actor,
      await nextCycle(m, planId, at, async () => {
        if (state.header.status === "OPEN") await changePlan(m, actor, state, { status: "CLOSED" }, at);
      }),
      at,
    );
    if (plan === null) throw badInput("a later cycle of this plan is open already");
    return plan;
  });
}

async function nextCycle(m: EntityManager, planId: string, at: Date, close: () => Promise<void>): Promise<NewPlan> {
  const { methodId, organisationId, language, modules } = await m.findOneByOrFail(PlanEntity, { id: planId });
  const rows = await livingRows(m, planId, ["cover", "traineeGroups"]);
  await close();
  const cover = rows.find((row) => row.id === "cover")?.cells ?? {};
  const trainees = rows
    .filter((row) => row.section === "traineeGroups")
    .map(({ cells }) => ({ section: "traineeGroups", cells: only(cells, keptOfTrainees) }));
  const last = await m.maximum(PlanEntity, "cycle", { methodId, organisationId });
  return {
    id: randomUUID(),
    methodId,
    organisationId,
    cycle: (last ?? 0) + 1,
    language,
    modules,
    forms: { cover: only(cover, keptOfCover) },
    rows: [...trainees, await firstPhase(m, organisationId, at)],
  };
}

function only(cells: Cells, fields: readonly string[]): Cells {
  return filled(Object.fromEntries(fields.map((field) => [field, valueIn(cells, field)])));
}
