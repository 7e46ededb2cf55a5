import type { Actor, Grant } from "./actor.js";
import { grantsFor, type Action, type PlanThing } from "./can.js";

/**
 * How far an action reaches into a plan's rows: all of them for those whose role covers the plan's organisation,
 * else those of the units under these paths; null when the action is not allowed.
 */
export function reachOf(actor: Actor, action: Action, plan: PlanThing): "all" | readonly string[] | null {
  const grants = grantsFor(actor, action, plan);
  if (grants.length === 0) return null;
  return grants.some((grant) => coversPlan(grant, plan)) ? "all" : grants.map(({ path }) => path);
}

function coversPlan(grant: Grant, plan: PlanThing): boolean {
  return grant.role !== "unitManager" && plan.path.startsWith(grant.path);
}
