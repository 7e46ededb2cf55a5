import { checkNew } from "./check-unit.js";
import type { NewUnit } from "./commands.js";
import {
  isUnder,
  made,
  openBelow,
  openParent,
  openUnit,
  placed,
  put,
  runsInCircle,
  type Applied,
  type CommandContext,
  type FoundUnit,
  type Of,
} from "./change-tools.js";
import { fault } from "./faults.js";
import { isOpenOn, organisationAbove, placeOn, type Placed, type Register, type RegisterUnit } from "./register.js";

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
  const liesBelow = ({ id }: RegisterUnit): boolean => units.some((other) => other.id !== id && isUnder(register, id, other.id, on));
  const first = units.find((unit) => !liesBelow(unit));
  if (first === undefined) return fault("mergeTwo");
  const target = typeof into === "string" ? openParent(register, into, on) : newBeside(register, first, into, on, context);
  if ("fault" in target) return target;
  for (const unit of units) {
    if (organisationAbove(register, unit.id)?.id !== organisationAbove(put(register, target.unit), target.unit.id)?.id)
      return fault("otherOrganisation", { name: unit.name, parent: target.unit.name });
    if (isUnder(register, target.unit.id, unit.id, on)) return fault("belowItself", { name: unit.name, parent: target.unit.name });
  }
  const merged = mergeInto(put(register, target.unit), units, target.unit, on);
  return runsInCircle(merged, target.unit.id, on)
    ? fault("belowItself", { name: first.name, parent: target.unit.name })
    : { register: merged };
}

/** The merged units stand below their successor from the day on, so that sums keep them; what is or comes below them from then on comes to it. */
function mergeInto(register: Register, units: readonly RegisterUnit[], target: RegisterUnit, on: string): Register {
  const merged = units.map((unit) => ({ ...placed(unit, target.id, on), closedOn: on, successors: [target.id] }));
  const ids = new Set(units.map(({ id }) => id));
  const others = [...register.values()].filter(({ id }) => !ids.has(id)).flatMap((unit) => comesAlong(unit, ids, target.id, on) ?? []);
  return put(register, ...merged, ...others);
}

/** The unit with the successor in place of its merged parents from the day on; what it did on later days stays. Null where that changes nothing. */
function comesAlong(unit: RegisterUnit, merged: ReadonlySet<string>, into: string, on: string): RegisterUnit | null {
  const isBelow = ({ parentId }: Placed): boolean => parentId !== null && merged.has(parentId);
  const then = isOpenOn(unit, on) && isBelow(placeOn(unit, on)) ? [{ from: on, parentId: into }] : [];
  const earlier = unit.places.filter(({ from }) => from < on || (from === on && then.length === 0));
  const later = unit.places.filter(({ from }) => from > on);
  if (then.length === 0 && !later.some(isBelow)) return null;
  return { ...unit, places: [...earlier, ...then, ...later.map((place) => (isBelow(place) ? { ...place, parentId: into } : place))] };
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
  const below = openBelow(register, unit, on);
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
