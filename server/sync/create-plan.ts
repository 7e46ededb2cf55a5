import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { modules } from "../../shared/plan/modules.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { badInput, notFound } from "../errors.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { unitsUnder } from "../store/find-units.js";
import { readSettings } from "../store/settings.js";
import type { Store } from "../store/store.js";
import { filled } from "./cells.js";
import { storeNewPlan } from "./new-plan.js";
import type { Sender } from "./sender.js";

/** What a new plan is made of. `id`: the plan's own, a random one when absent. */
export interface PlanToCreate {
  readonly methodId: string;
  readonly organisationId: string;
  readonly unitIds: readonly string[];
  readonly language: Language;
  readonly modules?: readonly string[];
  readonly id?: string;
}

/**
 * Makes a plan in the phase explore: its forms, a training row for each unit, the first line of the phase history.
 * NOT_FOUND for an unknown method or organisation; BAD_USER_INPUT for units that are not the organisation's, for unknown modules and when
 * the organisation has an open plan of the method.
 */
export async function createPlan(store: Store, actor: Sender, input: PlanToCreate, now: () => Date): Promise<PlanHeader> {
  return store.write(async (m) => {
    const method = await m.findOneBy(MethodEntity, { id: input.methodId });
    const organisation = await m.findOneBy(OrgUnitEntity, { id: input.organisationId });
    if (method === null || organisation === null) throw notFound();
    if (!organisation.organisation) throw badInput("a plan belongs to an organisation, not to a node above or below one");
    await requireUnits(m, organisation, input.unitIds);
    const at = now();
    const plan = await storeNewPlan(
      m,
      actor,
      {
        id: input.id ?? randomUUID(),
        methodId: method.id,
        organisationId: organisation.id,
        cycle: await nextCycle(m, method.id, organisation.id),
        language: input.language,
        modules: withAlways(input.modules ?? []),
        forms: { cover: filled({ methodName: method.id, ownerOrganisation: method.ownerOrganisation }) },
        rows: [...trainees(input.unitIds), await firstPhase(m, organisation.id, at)],
      },
      at,
    );
    if (plan === null) throw badInput("the organisation has an open plan of this method already");
    return plan;
  });
}

async function requireUnits(m: EntityManager, organisation: OrgUnitEntity, ids: readonly string[]): Promise<void> {
  const own = new Set((await unitsUnder(m, [organisation.path])).map(({ id }) => id));
  if (!ids.every((id) => own.has(id))) throw badInput("every unit of a plan belongs to the plan's organisation");
}

/** The modules with those that are always on; an unknown one is BAD_USER_INPUT. */
export function withAlways(wanted: readonly string[]): readonly string[] {
  const unknown = wanted.find((key) => !modules.some((module) => module.key === key));
  if (unknown !== undefined) throw badInput(`there is no module ${unknown}`);
  return modules.filter((module) => module.always || wanted.includes(module.key)).map(({ key }) => key);
}

async function nextCycle(m: EntityManager, methodId: string, organisationId: string): Promise<number> {
  return 1 + ((await m.maximum(PlanEntity, "cycle", { methodId, organisationId })) ?? 0);
}

function trainees(unitIds: readonly string[]): readonly { readonly section: string; readonly cells: Cells }[] {
  return [...new Set(unitIds)].map((unit) => ({ section: "traineeGroups", cells: { unit } }));
}

/** The line with which a plan's phase history begins; `at` becomes the calendar day in the organisation's zone. */
export async function firstPhase(
  m: EntityManager,
  organisationId: string,
  at: Date,
): Promise<{ readonly section: string; readonly cells: Cells }> {
  const { timeZone } = await readSettings(m, organisationId);
  return { section: "phases", cells: { phase: "explore", enteredOn: calendarDay(at, timeZone) } };
}
