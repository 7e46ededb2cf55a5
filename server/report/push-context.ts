import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import { groupBy } from "../../shared/group-by.js";
import type { CountedRow } from "../../shared/plan/metric.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { ask, type Answer } from "../store/ask.js";
import { jsonText, lookUp, textSet } from "../store/sets.js";
import { settingDefaults } from "../store/settings.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { Delta } from "./deltas.js";
import { withoutGaps, type Place } from "./spread.js";

/** What counting some rows and units of a plan depends on beside the rows themselves. */
export interface PushContext {
  /** Living rows of the units, and the plan's trainings, as they are now. */
  readonly rows: readonly CountedRow[];
  /** Where each unit and the plan's node have stood; empty for a unit that is in no register. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** What the ledger holds of the units' rows and intended users in traineeGroups, and of rows begun in the plan. */
  readonly past: readonly Delta[];
  /** The day on which each row's status was set, before the revision and by now. */
  readonly statusOn: ReadonlyMap<string, { readonly before: string | null; readonly now: string | null }>;
}

/** The statement of `readPushContext`: plan, units, organisation, rows with a status, revision, trainings whose units are wanted too. */
export function contextStatement(m: EntityManager): string {
  const none = "CAST(NULL AS text)";
  const field = (name: string): string => jsonText(m, "r.cells", name);
  const living = "plan_row r WHERE r.plan_id = $1 AND r.deleted_rev IS NULL AND r.section";
  const statusAt = `(SELECT MAX(c.at) FROM cell_change c WHERE r.section = 'enrolments' AND c.plan_id = r.plan_id AND c.row_id = r.id
    AND (c.field = 'status' OR c.kind = 'INSERT'))`;
  const past = (
    units: string,
    metrics: string,
  ): string => `SELECT 'past', e.metric, e.unit_id, e.effective_on, CAST(SUM(e.delta) AS text), e.dim
    FROM ${units} ${lookUp(m, "count_entry", "e", `e.organisation_id = $3 AND e.metric IN (${metrics}) AND e.unit_id = u.value AND e.plan_id = $1`)}
    GROUP BY e.metric, e.unit_id, e.effective_on, e.dim`;
  return `WITH wanted (value) AS (SELECT u.value FROM ${textSet(m, "$2", "u")} UNION SELECT ${field("unit")} FROM ${living} = 'enrolments'
      AND ${field("training")} IN (SELECT t.value FROM ${textSet(m, "$6", "t")}))
  SELECT 'row' AS kind, r.id AS a, r.section AS b, r.cells AS c, ${statusAt} AS d, ${none} AS e FROM ${living} IN ('usage', 'enrolments')
    AND ${field("unit")} IN (SELECT value FROM wanted)
  UNION ALL SELECT 'row', r.id, r.section, r.cells, ${none}, ${none} FROM ${living} = 'nextTrainings' AND EXISTS (SELECT 1 FROM wanted)
  UNION ALL SELECT 'place', o.id, p.from_on, COALESCE(p.path, o.path), p.until_on, ${none}
    FROM (SELECT value FROM wanted UNION SELECT CAST($3 AS text)) u
    ${lookUp(m, "org_unit", "o", "o.id = u.value")} LEFT JOIN unit_placement p ON p.unit_id = o.id
  UNION ALL ${past("wanted u", "'groups', 'intended'")}
  UNION ALL ${past("(SELECT '' AS value) u", "'rowsBegun'")}
  UNION ALL SELECT 'status', c.row_id, MAX(CASE WHEN c.rev < $5 THEN c.at END), MAX(c.at), ${none}, ${none} FROM ${textSet(m, "$4", "x")}
    ${lookUp(m, "cell_change", "c", "c.plan_id = $1 AND c.row_id = x.value AND (c.field = 'status' OR c.kind = 'INSERT')")} GROUP BY c.row_id
  UNION ALL SELECT 'zone', s.value, ${none}, ${none}, ${none}, ${none} FROM organisation_setting s
    WHERE s.organisation_id = $3 AND s.key = 'timeZone'`;
}

/** What a push touched that its counts depend on. `trainings`: those whose kind changed, and with it who is trained in their units. */
export interface Touched {
  readonly units: readonly string[];
  readonly statusRows: readonly string[];
  readonly trainings: readonly string[];
}

/** Reads it in one statement: places of the units and of the plan's node, the units' rows and past, the status days of the rows. */
export async function readPushContext(m: EntityManager, plan: PlanHeader, rev: number, touched: Touched): Promise<PushContext> {
  const set = (ids: readonly string[]): string => JSON.stringify(ids);
  const { units, statusRows, trainings } = touched;
  const rows = await ask(m, contextStatement(m), [plan.id, set(units), plan.organisationId, set(statusRows), rev, set(trainings)]);
  const of = (kind: string): readonly Answer[] => rows.filter((row) => row["kind"] === kind);
  const zone = String(of("zone")[0]?.["a"] ?? settingDefaults.timeZone);
  return {
    rows: of("row").map((row) => ({
      id: String(row["a"]),
      section: String(row["b"]),
      cells: JSON.parse(String(row["c"])) as Cells,
      statusOn: day(row["d"], zone),
    })),
    places: placesOf(of("place")),
    past: of("past").map((row) => ({
      metric: String(row["a"]),
      unit: String(row["b"]),
      dim: String(row["e"]),
      day: String(row["c"]),
      n: Number(row["d"]),
    })),
    statusOn: new Map(of("status").map((row) => [String(row["a"]), { before: day(row["b"], zone), now: day(row["c"], zone) }])),
  };
}

function day(at: string | number | null | undefined, zone: string): string | null {
  return typeof at === "string" ? calendarDay(new Date(at), zone) : null;
}

function placeOf({ b, c, d }: Answer): Place {
  return { from: String(b ?? ""), until: d === null || d === undefined ? null : String(d), path: String(c) };
}

/** Places by node without gaps between them, from rows of node (a), first day (b), path (c) and last day (d). */
export function placesOf(rows: readonly Answer[]): ReadonlyMap<string, readonly Place[]> {
  return new Map([...groupBy(rows, ({ a }) => String(a))].map(([node, known]) => [node, withoutGaps(known.map(placeOf))]));
}
