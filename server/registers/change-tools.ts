import { tidy } from "./check-unit.js";
import type { NewUnit, UnitCommand } from "./commands.js";
import { fault, type RegisterFault } from "./faults.js";
import { openedOn, pathOn, type Placed, type Register, type RegisterUnit } from "./register.js";

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
  return new Map([...register, ...units.map((unit) => [unit.id, unit] as const)]);
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
  const changedOn = unit.places.at(-1)?.from ?? "";
  return changedOn > on ? fault("dayTooEarly", { name: unit.name, day: changedOn }) : { unit };
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

/** Whether the node lies below another on a day, or is it. */
export function isUnder(register: Register, id: string, above: string, on: string): boolean {
  return pathOn(register, id, on)?.split("/").includes(above) === true;
}

/** Whether the way up from the node goes in a circle on the day or a later one. */
export function runsInCircle(register: Register, id: string, on: string): boolean {
  const days = [...register.values()].flatMap(({ places }) => places.map(({ from }) => from));
  return [on, ...new Set(days)].filter((day) => day >= on).some((day) => pathOn(register, id, day) === null);
}

/** The units that are open below on the day or came later. */
export function openBelow(register: Register, unit: RegisterUnit, on: string): { readonly fault: RegisterFault } | null {
  const stands = (one: RegisterUnit): boolean =>
    one.places.some(({ parentId }, at) => {
      const until = one.places[at + 1]?.from ?? one.closedOn;
      return parentId === unit.id && (until === null || until > on);
    });
  const below = [...register.values()].filter((one) => stands(one) && (one.closedOn === null || one.closedOn > on));
  if (below.length === 0) return null;
  return fault("openBelow", { name: unit.name, units: below.map(({ code, name }) => `${code} ${name}`).join(", ") });
}
