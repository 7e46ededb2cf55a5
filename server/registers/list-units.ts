import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { plansNaming } from "../store/plans-naming.js";
import { zoneOf } from "./change-units.js";
import { readRegister } from "./read-register.js";
import { lastPath, nameOn, openedOn, pathOn, placeOn, type RegisterUnit } from "./register.js";

/** A unit as it stood in the tree on a day. */
export interface ListedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly organisation: boolean;
  readonly parentId: string | null;
  /** Ids from the root; of a closed unit where it stood last. */
  readonly path: string;
  /** Steps below the node that the list is of. */
  readonly depth: number;
  readonly staffCount: number | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  readonly successors: readonly string[];
  /** How many open plans name it. */
  readonly plans: number;
}

/** The units at and below a node on a day, today where it is left out, in the order of the tree with those of one parent by code; closed ones stand where they stood last, ones that came later are left out. */
export async function listUnits(m: EntityManager, underId: string, asOf: string | null, now: Date): Promise<readonly ListedUnit[]> {
  const register = await readRegister(m);
  const day = asOf ?? calendarDay(now, await zoneOf(m, register, underId));
  const pathOf = (id: string): string => pathOn(register, id, day) ?? lastPath(register, id);
  const under = pathOf(underId);
  const found = [...register.values()]
    .filter((unit) => openedOn(unit) <= day)
    .map((unit) => ({ unit, path: pathOf(unit.id) }))
    .filter(({ path }) => path.startsWith(under));
  const naming = groupBy(
    await plansNaming(
      m,
      found.map(({ unit }) => unit.id),
    ),
    ({ unitId }) => unitId,
  );
  const sortKey = (path: string): string =>
    path
      .split("/")
      .map((id) => register.get(id)?.code ?? "")
      .join("\u0000");
  const depthOf = (path: string): number => path.split("/").length - under.split("/").length;
  return found
    .sort((a, b) => (sortKey(a.path) < sortKey(b.path) ? -1 : 1))
    .map(({ unit, path }) => listed(unit, day, path, depthOf(path), new Set((naming.get(unit.id) ?? []).map(({ planId }) => planId)).size));
}

function listed(unit: RegisterUnit, day: string, path: string, depth: number, plans: number): ListedUnit {
  const { id, code, level, organisation, staffCount, closedOn, successors } = unit;
  const place = { name: nameOn(unit, day), parentId: placeOn(unit, day).parentId, path, depth };
  return { id, code, level, organisation, staffCount, closedOn, successors, openedOn: openedOn(unit), plans, ...place };
}
