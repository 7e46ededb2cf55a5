import type { EntityManager } from "typeorm";
import type { PlanHeader } from "../../shared/protocol.js";
import { ask } from "../store/ask.js";
import { recordSet } from "../store/sets.js";
import { sumDeltas, type Delta } from "./deltas.js";
import { readKin } from "./kin.js";
import { spread, sumLines, type Place, type RollupLine } from "./spread.js";
import { endPlaces, kinOf, readSuccessions, takenOver, type Succession } from "./take-over.js";

/**
 * Appends a revision's deltas to the ledger and adds them to the rollup: three statements, none where nothing changed; two more where a unit
 * was merged or split, whose figures end when its successor reports.
 */
export async function append(
  m: EntityManager,
  plan: PlanHeader,
  rev: number,
  deltas: readonly Delta[],
  places: ReadonlyMap<string, readonly Place[]>,
): Promise<void> {
  if (deltas.length === 0) return;
  const entries = recordSet(m, "$1", "e", { metric: "text", unit: "text", dim: "text", day: "text", n: "integer" });
  await ask(
    m,
    `INSERT INTO count_entry (organisation_id, metric, unit_id, plan_id, dim, effective_on, rev, method_id, delta)
     SELECT CAST($2 AS text), e.metric, e.unit, CAST($3 AS text), e.dim, e.day, CAST($4 AS integer), CAST($5 AS text), e.n FROM ${entries} WHERE 1 = 1
     ON CONFLICT (organisation_id, metric, unit_id, plan_id, dim, effective_on, rev) DO UPDATE SET delta = count_entry.delta + excluded.delta`,
    [JSON.stringify(deltas), plan.organisationId, plan.id, rev, plan.methodId],
  );
  await addToRollup(m, plan.organisationId, await linesOf(m, plan, deltas, places));
}

async function linesOf(
  m: EntityManager,
  plan: PlanHeader,
  deltas: readonly Delta[],
  places: ReadonlyMap<string, readonly Place[]>,
): Promise<readonly RollupLine[]> {
  const units = new Set(deltas.flatMap(({ unit }) => (unit === "" ? [] : [unit])));
  const successions = units.size === 0 ? [] : await readSuccessions(m);
  const kin = kinOf(successions, units);
  if (kin.size === 0) return spread(plan, deltas, places);
  const known = await readKin(m, plan, [...kin]);
  const changed = deltas.filter(({ unit }) => kin.has(unit)).map((delta) => ({ ...delta, n: -delta.n }));
  const before = sumDeltas([...known.deltas, ...changed]);
  return sumLines([
    ...spread(
      plan,
      deltas.filter(({ unit }) => !kin.has(unit)),
      places,
    ),
    ...spreadKin(plan, known.deltas, known.places, successions),
    ...spreadKin(plan, before, known.places, successions).map((line) => ({ ...line, n: -line.n })),
  ]);
}

/** All deltas of units that were merged or split, as they count until a successor has reported. */
function spreadKin(
  plan: PlanHeader,
  deltas: readonly Delta[],
  places: ReadonlyMap<string, readonly Place[]>,
  successions: readonly Succession[],
): readonly RollupLine[] {
  return spread(plan, deltas, endPlaces(places, takenOver(deltas, successions)));
}

/** Lines that travel in one statement: their JSON stays within a few megabytes. */
const linesPerStatement = 20_000;

/** Adds lines to the rollup of an organisation, in one statement unless they are very many. */
export async function addToRollup(m: EntityManager, organisationId: string, lines: readonly RollupLine[]): Promise<void> {
  for (let from = 0; from < lines.length; from += linesPerStatement)
    await addLines(m, organisationId, lines.slice(from, from + linesPerStatement));
}

async function addLines(m: EntityManager, organisationId: string, lines: readonly RollupLine[]): Promise<void> {
  const columns = { metric: "text", parent: "text", method: "text", scope: "text", dim: "text", day: "text", n: "integer" } as const;
  await ask(
    m,
    `INSERT INTO rollup (organisation_id, metric, parent_id, method_id, scope_id, dim, effective_on, n)
     SELECT CAST($2 AS text), l.metric, l.parent, l.method, l.scope, l.dim, l.day, l.n FROM ${recordSet(m, "$1", "l", columns)} WHERE 1 = 1
     ON CONFLICT (organisation_id, metric, parent_id, method_id, scope_id, dim, effective_on) DO UPDATE SET n = rollup.n + excluded.n`,
    [JSON.stringify(lines), organisationId],
  );
}
