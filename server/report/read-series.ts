import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { deltaOf, readPlaces } from "./recount-plan.js";
import { ask, type Answer } from "../store/ask.js";
import { lookUp, recordSet, textSet } from "../store/sets.js";
import type { Source } from "./lines.js";
import { spread } from "./spread.js";
import { endPlaces, readSuccessions, takenOver } from "./take-over.js";

/** By how much a count of a line changed, from a day on. Where no days are wanted, all changes up to the report's day stand as one on "". */
export interface Change {
  readonly dim: string;
  readonly day: string;
  readonly n: number;
}

/** Which counts of which lines, for which methods ("" is all together), as they stood on a day. */
export interface SeriesQuery {
  readonly sources: readonly Source[];
  readonly counts: readonly string[];
  readonly methods: readonly string[];
  readonly asOf: string;
  /** The counts whose days are kept apart; of the others one sum up to `asOf` is enough. */
  readonly byDay: ReadonlySet<string>;
}

/** Counts by line and method: what `changesOf` looks up. */
export type Series = ReadonlyMap<string, readonly Change[]>;

const keyOf = (source: Source, method: string, metric: string): string =>
  JSON.stringify([source.organisation, source.parent, source.scope, method, metric]);

/** The changes of one count of a place in the rollup. */
export function changesOf(series: Series, source: Source, method: string, metric: string): readonly Change[] {
  return series.get(keyOf(source, method, metric)) ?? [];
}

const keyColumns = { organisation: "text", metric: "text", parent: "text", method: "text", scope: "text", days: "integer" } as const;

/** Reads them from the rollup, in one statement that touches no other table. */
export async function readSeries(m: EntityManager, query: SeriesQuery): Promise<Series> {
  const keys = query.sources.flatMap((source) =>
    query.counts.flatMap((metric) => query.methods.map((method) => ({ ...source, metric, method, days: Number(query.byDay.has(metric)) }))),
  );
  return seriesOf(await ask(m, rollupStatement(m), [JSON.stringify(keys), query.asOf]));
}

/** The statement of `readSeries`. */
export function rollupStatement(m: EntityManager): string {
  const day = "CASE WHEN k.days = 1 THEN r.effective_on ELSE '' END";
  const key = `r.organisation_id = k.organisation AND r.metric = k.metric AND r.parent_id = k.parent AND r.method_id = k.method
    AND r.scope_id = k.scope AND r.effective_on <= $2`;
  return `SELECT r.organisation_id, r.metric, r.parent_id, r.method_id, r.scope_id, r.dim, ${day} AS day, SUM(r.n) AS n
    FROM ${recordSet(m, "$1", "k", keyColumns)} ${lookUp(m, "rollup", "r", key)}
    GROUP BY r.organisation_id, r.metric, r.parent_id, r.method_id, r.scope_id, r.dim, ${day}`;
}

/** The same from the ledger, as far as it was known at a moment (ISO 8601 UTC). */
export async function readSeriesKnownAt(m: EntityManager, query: SeriesQuery, knownAt: string): Promise<Series> {
  const organisations = [...new Set(query.sources.map((source) => source.organisation))];
  const rows = await ask(
    m,
    `SELECT e.organisation_id, e.plan_id, e.metric, e.unit_id, e.method_id, e.dim, e.effective_on, SUM(e.delta) AS n
     FROM ${textSet(m, "$1", "g")} CROSS JOIN ${textSet(m, "$2", "c")}
     ${lookUp(m, "count_entry", "e", "e.organisation_id = g.value AND e.metric = c.value AND e.effective_on <= $3")}
     LEFT JOIN plan_op o ON o.plan_id = e.plan_id AND o.rev = e.rev WHERE o.at IS NULL OR o.at <= $4
     GROUP BY e.organisation_id, e.plan_id, e.metric, e.unit_id, e.method_id, e.dim, e.effective_on`,
    [JSON.stringify(organisations), JSON.stringify([...new Set([...query.counts, "unitsReported"])]), query.asOf, knownAt],
  );
  const places = await readPlaces(m, [...organisations, ...rows.map((row) => String(row["unit_id"]))]);
  const successions = await readSuccessions(m);
  const lines = [...groupBy(rows, (row) => String(row["plan_id"])).values()].flatMap((own) => {
    const plan = { organisationId: String(own[0]?.["organisation_id"]), methodId: String(own[0]?.["method_id"]) };
    const deltas = own.map(deltaOf);
    return spread(plan, deltas, endPlaces(places, takenOver(deltas, successions))).map((line) => ({
      organisation: plan.organisationId,
      ...line,
    }));
  });
  const changes = lines.filter(({ day }) => day <= query.asOf);
  return group(changes.map((line) => [keyOf(line, line.method, line.metric), { dim: line.dim, day: line.day, n: line.n }]));
}

function seriesOf(rows: readonly Answer[]): Series {
  return group(
    rows.map((row) => {
      const source = { organisation: String(row["organisation_id"]), parent: String(row["parent_id"]), scope: String(row["scope_id"]) };
      const change = { dim: String(row["dim"]), day: String(row["day"]), n: Number(row["n"]) };
      return [keyOf(source, String(row["method_id"]), String(row["metric"])), change];
    }),
  );
}

function group(entries: readonly (readonly [key: string, change: Change])[]): Series {
  const series = groupBy(entries, ([key]) => key);
  return new Map([...series].map(([key, found]) => [key, found.map(([, change]) => change)]));
}
