import type { Actor, Grant, Role } from "./actor.js";

/** What a role can be asked to allow. */
export const actions = [
  "seeSelf",
  "seeRegisters",
  "seePlan",
  "pushPlan",
  "undoPush",
  "resolveConflict",
  "runPlan",
  "seeReport",
  "publishReport",
  "editRegisters",
  "editMethods",
  "seeAudit",
  "administer",
] as const;
export type Action = (typeof actions)[number];

/** A node of the organisation tree, by the path of ids from the root: `/fi/svo/`. */
export interface NodeThing {
  readonly kind: "node";
  readonly path: string;
}

/** A plan: the path of the organisation that owns it and the paths of the units that take part. */
export interface PlanThing {
  readonly kind: "plan";
  readonly path: string;
  readonly unitPaths: readonly string[];
}

/** What an action is done to; `planark` is the installation as a whole. */
export type Thing = NodeThing | PlanThing | { readonly kind: "planark" };

/**
 * How a thing must lie to the granted node.
 * anywhere: it need not. below: on it or under it. line: on it, under it or above it.
 * takesPart: the plan has a unit on the node or under it. organisation: the node is the plan's own organisation, or the plan has a unit under it.
 */
type Lies = "anywhere" | "below" | "line" | "takesPart" | "organisation";

const rules: Readonly<Record<Exclude<Action, "seeSelf">, Readonly<Partial<Record<Role, Lies>>>>> = {
  seeRegisters: { coordinator: "line", unitManager: "line", reader: "line", methodOwner: "line", admin: "anywhere" },
  seePlan: { coordinator: "below", unitManager: "takesPart", reader: "organisation" },
  pushPlan: { coordinator: "below", unitManager: "takesPart" },
  undoPush: { coordinator: "below", unitManager: "takesPart" },
  resolveConflict: { coordinator: "below", unitManager: "takesPart" },
  runPlan: { coordinator: "below" },
  seeReport: { coordinator: "below", unitManager: "below", reader: "below", methodOwner: "below" },
  publishReport: { coordinator: "below", reader: "below" },
  editRegisters: { coordinator: "below" },
  editMethods: { methodOwner: "anywhere", admin: "anywhere" },
  seeAudit: { unitManager: "below", admin: "anywhere" },
  administer: { admin: "anywhere" },
};

/** Whether the person may do this to the thing: the one place where that is decided. */
export function can(actor: Actor, action: Action, thing: Thing): boolean {
  return action === "seeSelf" || grantsFor(actor, action, thing).length > 0;
}

/** Whether a role of the person allows this to anything at all: the first door, before the thing is known. */
export function mayEver(actor: Actor, action: Action): boolean {
  return action === "seeSelf" || actor.grants.some(({ role }) => rules[action][role] !== undefined);
}

/** The roles that allow it; how far each reaches into a plan's rows is in reach.ts. */
export function grantsFor(actor: Actor, action: Action, thing: Thing): readonly Grant[] {
  if (action === "seeSelf") return actor.grants;
  return actor.grants.filter((grant) => {
    const lies = rules[action][grant.role];
    return lies !== undefined && holds(lies, grant.path, thing);
  });
}

function holds(lies: Lies, node: string, thing: Thing): boolean {
  if (lies === "anywhere") return true;
  if (thing.kind === "planark") return false;
  switch (lies) {
    case "below":
      return isBelow(thing.path, node);
    case "line":
      return isBelow(thing.path, node) || isBelow(node, thing.path);
    case "takesPart":
      return takesPart(thing, node);
    case "organisation":
      return thing.path === node || takesPart(thing, node);
  }
}

function takesPart(thing: NodeThing | PlanThing, node: string): boolean {
  return thing.kind === "plan" && thing.unitPaths.some((unit) => isBelow(unit, node)) && isBelow(node, thing.path);
}

/** Whether the path is the node's own or lies under it. */
export function isBelow(path: string, node: string): boolean {
  return path.startsWith(node);
}
