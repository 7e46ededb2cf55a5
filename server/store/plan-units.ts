import { In, IsNull, Not, type EntityManager } from "typeorm";
import { OrgUnitEntity } from "./entities/org-unit.entity.js";
import { PlanRowEntity } from "./entities/plan-row.entity.js";

/** The units that take part in a plan: those that have a training group in it. */
export async function unitsTakingPart(m: EntityManager, planId: string): Promise<readonly OrgUnitEntity[]> {
  const rows = await m.findBy(PlanRowEntity, { planId, section: "traineeGroups" });
  const ids = rows.flatMap((row) => (row.deletedRev === null && typeof row.cells["unit"] === "string" ? [row.cells["unit"]] : []));
  return ids.length === 0 ? [] : m.findBy(OrgUnitEntity, { id: In([...new Set(ids)]) });
}

/** The first day without each closed unit of the register, by its id. */
export async function closedUnits(m: EntityManager): Promise<ReadonlyMap<string, string>> {
  const units = await m.find(OrgUnitEntity, { where: { closedOn: Not(IsNull()) }, select: { id: true, closedOn: true } });
  return new Map(units.flatMap(({ id, closedOn }) => (closedOn === null ? [] : [[id, closedOn] as const])));
}
