import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import type { Figure } from "../../shared/report/figure.js";
import { countsOf } from "../../shared/report/figures.js";
import { ask } from "../store/ask.js";
import { lookUp, recordSet, textSet } from "../store/sets.js";
import { readTakenOver } from "./kin.js";
import { measureChanges, type Measured } from "./measure.js";
import type { Change } from "./read-series.js";

/** A plan whose figures are asked for, and the day they are of. */
export interface AskedPlan {
  readonly planId: string;
  readonly organisationId: string;
  readonly day: string;
  readonly figures: readonly Figure[];
}

/** Leaves out what a unit `e.unit_id` counts that stands nowhere on the day: it was closed. */
const standsSomewhere = `NOT EXISTS (SELECT 1 FROM unit_placement p WHERE p.unit_id = e.unit_id AND p.until_on <= k.day AND NOT EXISTS
  (SELECT 1 FROM unit_placement q WHERE q.unit_id = p.unit_id AND q.from_on >= p.until_on AND q.from_on <= k.day))`;

/** The figures of each plan alone, read from the ledger in one statement for all, and two where units were merged or split: what a report of its method in its organisation shows. */
export async function planFigures(m: EntityManager, asked: readonly AskedPlan[]): Promise<readonly (readonly Measured[])[]> {
  const keys = asked.map(({ planId, organisationId, day }) => ({ plan: planId, organisation: organisationId, day }));
  const counts = [...new Set(asked.flatMap(({ figures }) => figures.flatMap(countsOf)))];
  const columns = { plan: "text", organisation: "text", day: "text" } as const;
  const entry = "e.organisation_id = k.organisation AND e.plan_id = k.plan AND e.effective_on <= k.day";
  const rows = await ask(
    m,
    `SELECT k.plan, e.metric, e.unit_id, e.dim, SUM(e.delta) AS n FROM ${recordSet(m, "$1", "k", columns)} ${lookUp(m, "count_entry", "e", entry)}
     WHERE e.metric IN (SELECT c.value FROM ${textSet(m, "$2", "c")}) AND ${standsSomewhere}
     GROUP BY k.plan, e.metric, e.unit_id, e.dim`,
    [JSON.stringify(distinct(keys)), JSON.stringify(counts)],
  );
  const taken = await takenBy(m, asked);
  const counted = rows.filter((row) => !taken(String(row["plan"]), String(row["unit_id"])));
  const changes = groupBy(counted, (row) => `${String(row["plan"])} ${String(row["metric"])}`);
  const of = (planId: string, count: string): readonly Change[] =>
    (changes.get(`${planId} ${count}`) ?? []).map((row) => ({ dim: String(row["dim"]), day: "", n: Number(row["n"]) }));
  return asked.map(({ planId, day, figures }) =>
    figures.map((figure) => measureChanges(figure, (count) => of(planId, count), day, new Map())),
  );
}

/** Which units another one has taken over in a plan by the day it is asked of. */
async function takenBy(m: EntityManager, asked: readonly AskedPlan[]): Promise<(planId: string, unit: string) => boolean> {
  const days = new Map(asked.map(({ planId, day }) => [planId, day]));
  const last = [...days.values()].sort().at(-1) ?? "";
  const byPlan = await readTakenOver(m, [...new Set(asked.map(({ organisationId }) => organisationId))], last, null);
  return (planId, unit) => {
    const day = byPlan.get(planId)?.get(unit);
    return day !== undefined && day <= (days.get(planId) ?? "");
  };
}

function distinct<T extends { readonly plan: string }>(keys: readonly T[]): readonly T[] {
  return [...new Map(keys.map((key) => [key.plan, key])).values()];
}
