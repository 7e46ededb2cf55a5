import type { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import type { PlanType } from "./types/plan.type.js";
import type { UnitType } from "./types/unit.type.js";
import type { PlanHeader } from "../../shared/protocol.js";

/** A node as the schema shows it. */
export function presentUnit(unit: OrgUnitEntity): UnitType {
  const { id, code, name, level, organisation, closedOn, parentId } = unit;
  return { id, code, name, level, organisation, closedOn, parentId };
}

/** A plan as the schema shows it; its method, organisation and rows are looked up when asked for. */
export function presentPlan(plan: PlanHeader): PlanType {
  const { id, methodId, organisationId, cycle, status, phase, modules, rev, epoch, headHash, schemaVersion } = plan;
  return { id, methodId, organisationId, cycle, status, phase, modules, rev, epoch, headHash, schemaVersion };
}
