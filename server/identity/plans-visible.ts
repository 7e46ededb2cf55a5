import type { PlansVisible } from "../store/find-plans.js";
import type { Actor, Role } from "./actor.js";

/** Which plans somebody may see, as a list is searched: the same answer as `can(actor, "seePlan", plan)` gives for one. */
export function plansVisibleTo(actor: Actor): PlansVisible {
  const pathsOf = (...roles: Role[]): readonly string[] => actor.grants.filter(({ role }) => roles.includes(role)).map(({ path }) => path);
  return {
    organisationsUnder: pathsOf("coordinator"),
    organisations: actor.grants.filter(({ role }) => role === "reader").map(({ nodeId }) => nodeId),
    unitsUnder: pathsOf("unitManager", "reader"),
  };
}
