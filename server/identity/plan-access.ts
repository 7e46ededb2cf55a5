import type { EntityManager } from "typeorm";
import { forbidden, notFound } from "../errors.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { unitsUnder } from "../store/find-units.js";
import { unitsTakingPart } from "../store/plan-units.js";
import type { Actor, Reach } from "./actor.js";
import { can, type Action, type PlanThing } from "./can.js";
import { reachOf } from "./reach.js";

/** A plan that the actor may see, and how far. `write`: the rows that the action asked for may touch. */
export interface PlanAccess {
  readonly plan: PlanEntity;
  readonly thing: PlanThing;
  readonly read: Reach;
  readonly write: Reach;
}

/** The plan, if the actor may do this with it. NOT_FOUND when it is missing or hidden; FORBIDDEN when it may be seen but not this done. */
export async function accessPlan(m: EntityManager, actor: Actor, action: Action, planId: string): Promise<PlanAccess> {
  const seen = await seePlan(m, actor, planId);
  if (seen === null) throw notFound();
  const write = action === "seePlan" ? seen.read : await reach(m, actor, action, seen.thing);
  if (write === null) throw forbidden();
  return { ...seen, write };
}

/** The plan, if the actor may see it, and how far; null when it is missing or hidden. */
export async function seePlan(m: EntityManager, actor: Actor, planId: string): Promise<Omit<PlanAccess, "write"> | null> {
  const plan = await m.findOneBy(PlanEntity, { id: planId });
  if (plan === null) return null;
  const thing = await planThing(m, actor, plan);
  const read = await reach(m, actor, "seePlan", thing);
  return read === null ? null : { plan, thing, read };
}

/** The node, if the actor may do this on it. NOT_FOUND when it is missing or outside the actor's line; FORBIDDEN when only this is not allowed. */
export async function accessNode(m: EntityManager, actor: Actor, action: Action, nodeId: string): Promise<OrgUnitEntity> {
  const node = await m.findOneBy(OrgUnitEntity, { id: nodeId });
  if (node === null) throw notFound();
  const thing = { kind: "node", path: node.path } as const;
  if (!can(actor, "seeRegisters", thing)) throw notFound();
  if (!can(actor, action, thing)) throw forbidden();
  return node;
}

async function planThing(m: EntityManager, actor: Actor, plan: PlanEntity): Promise<PlanThing> {
  const organisation = await m.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
  const byUnit = actor.grants.some(({ role, path }) => (role === "unitManager" || role === "reader") && path.startsWith(organisation.path));
  const units = byUnit ? await unitsTakingPart(m, plan.id) : [];
  return { kind: "plan", path: organisation.path, unitPaths: units.map(({ path }) => path) };
}

async function reach(m: EntityManager, actor: Actor, action: Action, thing: PlanThing): Promise<Reach | null> {
  const paths = reachOf(actor, action, thing);
  if (paths === null || paths === "all") return paths;
  return new Set((await unitsUnder(m, paths)).map(({ id }) => id));
}
