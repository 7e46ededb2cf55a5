import type { EntityManager } from "typeorm";
import { ask } from "../store/ask.js";
import type { Delta } from "./deltas.js";
import type { Place } from "./spread.js";

/** A unit that went into another one on a day, by a merge or a split. */
export interface Succession {
  readonly unit: string;
  readonly into: string;
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** The metric whose parts say that a unit has reported a period, from the period's last day on. */
const reported = "unitsReported";

/** Reads all successions there are: few, and one statement. */
export async function readSuccessions(m: EntityManager): Promise<readonly Succession[]> {
  const rows = await ask(m, "SELECT unit_id, into_id, on_day FROM unit_succession ORDER BY unit_id, into_id", []);
  return rows.map((row) => ({ unit: String(row["unit_id"]), into: String(row["into_id"]), on: String(row["on_day"]) }));
}

/** The units with all that went into them and that they went into, however far: their figures depend on each other. Empty where no unit was merged or split. */
export function kinOf(successions: readonly Succession[], units: ReadonlySet<string>): ReadonlySet<string> {
  const kin = new Set(successions.flatMap(({ unit, into }) => [unit, into]).filter((id) => units.has(id)));
  for (let size = -1; size !== kin.size;) {
    size = kin.size;
    for (const { unit, into } of successions) if (kin.has(unit) || kin.has(into)) kin.add(unit).add(into);
  }
  return kin;
}

/** The units that carry on what the unit did, with those that carried on what these did. */
function heirsOf(successions: readonly Succession[], unit: string): ReadonlySet<string> {
  const heirs = new Set<string>([unit]);
  for (let size = -1; size !== heirs.size;) {
    size = heirs.size;
    for (const one of successions) if (heirs.has(one.unit)) heirs.add(one.into);
  }
  heirs.delete(unit);
  return heirs;
}

/**
 * In one plan, the day from which a unit that went into others counts nowhere: the end of the first period that one of its heirs reported.
 * Until then its last figures stand for it; from then on they would count the same people twice. `deltas`: the plan's, summed.
 */
export function takenOver(deltas: readonly Delta[], successions: readonly Succession[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { unit, on } of successions) {
    const heirs = heirsOf(successions, unit);
    const ends = deltas.filter((delta) => delta.metric === reported && delta.n > 0 && heirs.has(delta.unit) && delta.day >= on);
    const first = ends.map(({ day }) => day).sort()[0];
    if (first !== undefined) days.set(unit, first);
  }
  return days;
}

/** The places with those of units that were taken over ended on that day. */
export function endPlaces(
  places: ReadonlyMap<string, readonly Place[]>,
  taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Place[]> {
  if (taken.size === 0) return places;
  return new Map(
    [...places].map(([unit, own]) => {
      const day = taken.get(unit);
      if (day === undefined) return [unit, own];
      const kept = own.filter(({ from }) => from < day);
      return [unit, kept.map((place) => (place.until === null || place.until > day ? { ...place, until: day } : place))];
    }),
  );
}
