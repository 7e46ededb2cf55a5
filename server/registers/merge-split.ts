import { checkNew } from "./check-unit.js";
import type { NewUnit } from "./commands.js";
import {
  comesUnder,
  made,
  openBelow,
  openParent,
  openUnit,
  placed,
  put,
  refuseEarly,
  refuseOpenBelow,
  type Applied,
  type CommandContext,
  type FoundUnit,
  type Of,
} from "./change-tools.js";
import { fault } from "./faults.js";
import { organisationAbove, placeOn, type Register, type RegisterUnit } from "./register.js";

/** Several units go into one, an existing one or a new one beside the first that lies below none of the others, from a day on. */
export function merge(register: Register, { unitIds, into, on }: Of<"merge">, context: CommandContext): Applied {
  const ids = [...new Set(unitIds)].filter((id) => id !== into);
  if (ids.length === 0 || (typeof into !== "string" && ids.length < 2)) return fault("mergeTwo");
  const units: RegisterUnit[] = [];
  for (const id of ids) {
    const found = openUnit(register, id, on);
    if ("fault" in found) return found;
    if (found.unit.organisation) return fault("isOrganisation", { name: found.unit.name });
    units.push(found.unit);
  }
  const liesBelow = (unit: RegisterUnit): boolean => units.some((other) => other !== unit && comesUnder(register, unit.id, other.id, on));
  const first = units.find((unit) => !liesBelow(unit)) ?? units[0];
  if (first === undefined) return fault("mergeTwo");
  const target = typeof into === "string" ? openParent(register, into, on) : newBeside(register, first, into, on, context);
  if ("fault" in target) return target;
  const withTarget = put(register, target.unit);
  for (const unit of units) {
    if (organisationAbove(register, unit.id)?.id !== organisationAbove(withTarget, target.unit.id)?.id)
      return fault("otherOrganisation", { name: unit.name, parent: target.unit.name });
    if (comesUnder(withTarget, target.unit.id, unit.id, on)) return fault("belowItself", { name: unit.name, parent: target.unit.name });
  }
  const children = units.flatMap((unit) => openBelow(register, unit, on)).filter(({ id }) => !ids.includes(id));
  const early = children.map((child) => refuseEarly(child, on)).find((one) => one !== null);
  return early ?? { register: mergeInto(withTarget, units, children, target.unit, on) };
}

/** The merged units stand below their successor from the day on, so that sums keep them; open units below them come to it. */
function mergeInto(
  register: Register,
  units: readonly RegisterUnit[],
  children: readonly RegisterUnit[],
  target: RegisterUnit,
  on: string,
): Register {
  const merged = units.map((unit) => ({ ...placed(unit, target.id, on), closedOn: on, successors: [target.id] }));
  return put(register, ...merged, ...children.map((child) => placed(child, target.id, on)));
}

function newBeside(register: Register, beside: RegisterUnit, unit: NewUnit, on: string, context: CommandContext): FoundUnit {
  const { parentId } = placeOn(beside, on);
  const wrong = checkNew(register, unit, parentId);
  return wrong ?? { unit: made(unit, { from: on, parentId }, false, context) };
}

/** One unit becomes several new ones from a day on. */
export function split(register: Register, { unitId, into, on }: Of<"split">, context: CommandContext): Applied {
  if (into.length < 2) return fault("splitTwo");
  const found = openUnit(register, unitId, on);
  if ("fault" in found) return found;
  const { unit } = found;
  if (unit.organisation) return fault("isOrganisation", { name: unit.name });
  const below = refuseOpenBelow(register, unit, on);
  if (below !== null) return below;
  let next = register;
  const successors: string[] = [];
  for (const one of into) {
    const part = newBeside(next, unit, one, on, context);
    if ("fault" in part) return part;
    next = put(next, part.unit);
    successors.push(part.unit.id);
  }
  return { register: put(next, { ...unit, closedOn: on, successors }) };
}
