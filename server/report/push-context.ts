import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import { groupBy } from "../../shared/group-by.js";
import type { ContentRow } from "../../shared/plan-content.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { ask, type Answer } from "../store/ask.js";
import { jsonText, lookUp, textSet } from "../store/sets.js";
import { settingDefaults } from "../store/settings.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { Delta } from "./deltas.js";
import { withoutGaps, type Place } from "./spread.js";

/** What counting some rows and units of a plan depends on beside the rows themselves. */
export interface PushContext {
  /** Living usage rows of the units, as they are now. */
  readonly usage: readonly ContentRow[];
  /** Where each unit and the plan's node have stood; empty for a unit that is in no register. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** What the ledger holds of the units' rows and intended users in traineeGroups. */
  readonly past: readonly Delta[];
  /** The day on which each row's status was set, before the revision and by now. */
  readonly statusOn: ReadonlyMap<string, { readonly before: string | null; readonly now: string | null }>;
}

/** The statement of `readPushContext`: plan, units, nodes, organisation, rows with a status, revision. */
export function contextStatement(m: EntityManager): string {
  const unit = jsonText(m, "r.cells", "unit");
  const none = "CAST(NULL AS text)";
  return `SELECT 'usage' AS kind, r.id AS a, ${none} AS b, r.cells AS c, ${none} AS d FROM plan_row r
    WHERE r.plan_id = $1 AND r.section = 'usage' AND r.deleted_rev IS NULL AND ${unit} IN (SELECT u.value FROM ${textSet(m, "$2", "u")})
  UNION ALL SELECT 'place', o.id, p.from_on, COALESCE(p.path, o.path), p.until_on FROM ${textSet(m, "$3", "u")}
    ${lookUp(m, "org_unit", "o", "o.id = u.value")} LEFT JOIN unit_placement p ON p.unit_id = o.id
  UNION ALL SELECT 'past', e.metric, e.unit_id, e.effective_on, CAST(SUM(e.delta) AS text) FROM ${textSet(m, "$2", "u")}
    ${lookUp(m, "count_entry", "e", "e.organisation_id = $4 AND e.metric IN ('groups', 'intended') AND e.unit_id = u.value AND e.plan_id = $1")}
    GROUP BY e.metric, e.unit_id, e.effective_on
  UNION ALL SELECT 'status', c.row_id, MAX(CASE WHEN c.rev < $6 THEN c.at END), MAX(c.at), ${none} FROM ${textSet(m, "$5", "x")}
    ${lookUp(m, "cell_change", "c", "c.plan_id = $1 AND c.row_id = x.value AND (c.field = 'status' OR c.kind = 'INSERT')")} GROUP BY c.row_id
  UNION ALL SELECT 'zone', s.value, ${none}, ${none}, ${none} FROM organisation_setting s WHERE s.organisation_id = $4 AND s.key = 'timeZone'`;
}

/** Reads it in one statement: places of the units and of the plan's node, the units' usage rows and past, the status days of the rows. */
export async function readPushContext(
  m: EntityManager,
  plan: PlanHeader,
  rev: number,
  wanted: { readonly units: readonly string[]; readonly statusRows: readonly string[] },
): Promise<PushContext> {
  const units = JSON.stringify(wanted.units);
  const nodes = JSON.stringify([...wanted.units, plan.organisationId]);
  const rows = await ask(m, contextStatement(m), [plan.id, units, nodes, plan.organisationId, JSON.stringify(wanted.statusRows), rev]);
  const of = (kind: string): readonly Answer[] => rows.filter((row) => row["kind"] === kind);
  const zone = String(of("zone")[0]?.["a"] ?? settingDefaults.timeZone);
  return {
    usage: of("usage").map((row) => ({ id: String(row["a"]), section: "usage", cells: JSON.parse(String(row["c"])) as Cells })),
    places: placesOf(of("place")),
    past: of("past").map((row) => ({
      metric: String(row["a"]),
      unit: String(row["b"]),
      dim: "",
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
