import { tidy } from "./check-unit.js";
import type { NewUnit, UnitCommand } from "./commands.js";
import { fault, type RegisterFault } from "./faults.js";
import { openedOn, segmentsOf, type Placed, type Register, type RegisterUnit } from "./register.js";

/** The register after a command, or why it cannot be done. */
export type Applied = { readonly register: Register } | { readonly fault: RegisterFault };

/** The calendar day on which somebody commands, and how ids are made. */
export interface CommandContext {
  readonly today: string;
  readonly newId: () => string;
}

/** A unit that was found, or why it is none to be used. */
export type FoundUnit = { readonly unit: RegisterUnit } | { readonly fault: RegisterFault };

/** The command of one kind. */
export type Of<Kind extends UnitCommand["kind"]> = Extract<UnitCommand, { readonly kind: Kind }>;

/** The register with these units, new or changed. */
export function put(register: Register, ...units: readonly RegisterUnit[]): Register {
  const next = new Map(register);
  for (const unit of units) next.set(unit.id, unit);
  return next;
}

/** A unit as it is made, with its first place. */
export function made(unit: NewUnit, place: Placed, organisation: boolean, context: CommandContext): RegisterUnit {
  const { staffCount, level } = unit;
  const history = { places: [place], closedOn: null, successors: [], renames: [], formerNames: [] };
  return { id: context.newId(), code: tidy(unit.code), name: tidy(unit.name), level: tidy(level), staffCount, organisation, ...history };
}

/** The open unit, if a change of it may take effect on the day. */
export function openUnit(register: Register, id: string, on: string): FoundUnit {
  const unit = register.get(id);
  if (unit === undefined) return fault("noUnit", { code: id });
  if (unit.closedOn !== null) return fault("isClosed", { name: unit.name, day: unit.closedOn });
  return refuseEarly(unit, on) ?? { unit };
}

/** A fault where the unit took a place after the day: a change before it would undo that. */
export function refuseEarly(unit: RegisterUnit, on: string): { readonly fault: RegisterFault } | null {
  const changedOn = unit.places.at(-1)?.from ?? "";
  return changedOn > on ? fault("dayTooEarly", { name: unit.name, day: changedOn }) : null;
}

/** The open node that units may stand under from the day on. */
export function openParent(register: Register, id: string, on: string): FoundUnit {
  const unit = register.get(id);
  if (unit === undefined) return fault("noUnit", { code: id });
  if (unit.closedOn !== null) return fault("isClosed", { name: unit.name, day: unit.closedOn });
  return openedOn(unit) > on ? fault("dayTooEarly", { name: unit.name, day: openedOn(unit) }) : { unit };
}

/** The places with a new one from the day on; a place that began on that very day is replaced. */
export function placed(unit: RegisterUnit, parentId: string | null, on: string): RegisterUnit {
  const places = [...unit.places.filter(({ from }) => from < on), { from: on, parentId }];
  return { ...unit, places };
}

/** Whether the node lies below another on the day or later, or is it: what lies below cannot stand above, or the way up would run in a circle. */
export function comesUnder(register: Register, id: string, above: string, on: string): boolean {
  return segmentsOf(register, id).some(({ until, path }) => (until === null || until > on) && path.includes(`/${above}/`));
}

/** The units that are open right below on the day or came there later. */
export function openBelow(register: Register, unit: RegisterUnit, on: string): readonly RegisterUnit[] {
  const stands = (one: RegisterUnit): boolean =>
    one.places.some(({ parentId }, at) => {
      const until = one.places[at + 1]?.from ?? one.closedOn;
      return parentId === unit.id && (until === null || until > on);
    });
  return [...register.values()].filter((one) => stands(one) && (one.closedOn === null || one.closedOn > on));
}

/** A fault where units are open below the unit on the day or came there later. */
export function refuseOpenBelow(register: Register, unit: RegisterUnit, on: string): { readonly fault: RegisterFault } | null {
  const below = openBelow(register, unit, on);
  if (below.length === 0) return null;
  return fault("openBelow", { name: unit.name, units: below.map(({ code, name }) => `${code} ${name}`).join(", ") });
}
