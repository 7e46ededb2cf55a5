import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { ask } from "../store/ask.js";
import { lookUp, textSet } from "../store/sets.js";
import { sumDeltas, type Delta } from "./deltas.js";
import { deltaOf, readPlaces } from "./recount-plan.js";
import type { Place } from "./spread.js";
import { readSuccessions, takenOver } from "./take-over.js";

/** What the ledger holds of some units in a plan, and where they have stood. */
export async function readKin(
  m: EntityManager,
  plan: { readonly id: string; readonly organisationId: string },
  units: readonly string[],
): Promise<{ readonly deltas: readonly Delta[]; readonly places: ReadonlyMap<string, readonly Place[]> }> {
  const rows = await ask(
    m,
    `SELECT metric, unit_id, dim, effective_on, SUM(delta) AS n FROM count_entry WHERE organisation_id = $1 AND plan_id = $2
     AND unit_id IN (SELECT s.value FROM ${textSet(m, "$3", "s")}) GROUP BY metric, unit_id, dim, effective_on`,
    [plan.organisationId, plan.id, JSON.stringify(units)],
  );
  return { deltas: sumDeltas(rows.map(deltaOf)), places: await readPlaces(m, units) };
}

/** A condition that an entry `e` of the ledger was known at the moment in this parameter (ISO 8601 UTC). */
export function knownBy(parameter: string): string {
  return `COALESCE((SELECT o.at FROM plan_op o WHERE o.plan_id = e.plan_id AND o.rev = e.rev), '') <= ${parameter}`;
}

/** Which units were taken over by a day in each plan of the organisations, by plan. Two statements, one where no unit was ever merged or split. */
export async function readTakenOver(
  m: EntityManager,
  organisations: readonly string[],
  day: string,
  knownAt: string | null,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const successions = organisations.length === 0 ? [] : await readSuccessions(m);
  if (successions.length === 0) return new Map();
  const heirs = JSON.stringify([...new Set(successions.map(({ into }) => into))]);
  const parameters = [JSON.stringify(organisations), heirs, day];
  const rows = await ask(
    m,
    `SELECT e.plan_id, e.metric, e.unit_id, e.dim, e.effective_on, SUM(e.delta) AS n FROM ${textSet(m, "$1", "g")} CROSS JOIN ${textSet(m, "$2", "u")}
     ${lookUp(m, "count_entry", "e", "e.organisation_id = g.value AND e.metric = 'unitsReported' AND e.unit_id = u.value AND e.effective_on <= $3")}
     ${knownAt === null ? "" : `WHERE ${knownBy("$4")}`} GROUP BY e.plan_id, e.metric, e.unit_id, e.dim, e.effective_on`,
    knownAt === null ? parameters : [...parameters, knownAt],
  );
  const byPlan = groupBy(rows, (row) => String(row["plan_id"]));
  return new Map([...byPlan].map(([planId, own]) => [planId, takenOver(own.map(deltaOf), successions)]));
}
