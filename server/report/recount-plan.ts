import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { Count, CountedRow, Metric } from "../../shared/plan/metric.js";
import { rowMetrics, sectionMetrics, unitMetrics } from "../../shared/plan/metrics.js";
import { unitOf } from "../../shared/plan/usage-periods.js";
import { must } from "../../shared/must.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { ask, type Answer } from "../store/ask.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { lookUp, textSet } from "../store/sets.js";
import { readSettings } from "../store/settings.js";
import { append } from "./append.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { begunIn, countRows, countSections, countUnit, deltasOf, endOn, sumDeltas, type Delta } from "./deltas.js";
import { placesOf } from "./push-context.js";
import type { Place } from "./spread.js";
import { unitContent } from "./unit-content.js";

function keysOf(metrics: readonly Metric[]): ReadonlySet<string> {
  return new Set(metrics.map(({ key }) => key));
}

/** Metrics whose parts say their own days; the others are states, which count from the push on. */
export const dated = keysOf([...rowMetrics.filter(({ since }) => since === "day"), ...unitMetrics]);
/** States that also follow from the plan's phase and modules: of them only the total can be found again. */
export const onlyTotal = keysOf([...rowMetrics.filter(({ since }) => since === "plan"), ...sectionMetrics]);
const sections = [...new Set([...rowMetrics, ...unitMetrics].flatMap((metric) => metric.reads))];

/**
 * Counts the whole plan anew and appends what differs from the ledger: after modules were turned on or off, after a change of phase, and
 * when a plan is closed (nothing of a closed plan counts from `on`, a calendar day, on). Gives back what was appended.
 */
export async function recountPlan(m: EntityManager, planId: string, rev: number, on: string): Promise<readonly Delta[]> {
  const plan = await m.findOneByOrFail(PlanEntity, { id: planId });
  const deltas = missingDeltas(plan, await readCountedRows(m, plan), await readLedger(m, plan), on);
  await append(m, plan, rev, deltas, await readPlaces(m, [plan.organisationId, ...new Set(deltas.map((delta) => delta.unit))]));
  return deltas;
}

/** What the ledger lacks for saying what the rows say. What has no day of its own is compared in total, and changes on `on`. */
export function missingDeltas(plan: PlanHeader, rows: readonly CountedRow[], ledger: readonly Delta[], on: string): readonly Delta[] {
  const open = plan.status === "OPEN";
  const byRow = countRows(rows, plan);
  const counts = [...byRow, ...countSections(begunIn(byRow), plan)];
  const states = stateDeltas(open ? counts.filter((count) => !dated.has(count.metric)) : [], ledger, on);
  const past = [...ledger, ...states];
  const units = new Set([...rows.flatMap((row) => unitOf(row.cells) ?? []), ...past.flatMap(({ unit }) => (unit === "" ? [] : [unit]))]);
  const perUnit = [...units].flatMap((unit) => countUnit(unitContent(unit, rows, past), plan));
  const now = deltasOf([...counts.filter((count) => dated.has(count.metric)), ...perUnit], on);
  const target = open ? sumDeltas(now) : endOn(now, on);
  return sumDeltas([
    ...states,
    ...target,
    ...ledger.filter((delta) => dated.has(delta.metric)).map((delta) => ({ ...delta, n: -delta.n })),
  ]);
}

function stateDeltas(counts: readonly Count[], ledger: readonly Delta[], on: string): readonly Delta[] {
  const held = ledger.filter((delta) => !dated.has(delta.metric)).map((delta) => ({ ...delta, day: on, n: -delta.n }));
  return sumDeltas([...deltasOf(counts, on), ...held]);
}

/** What the ledger holds of a plan, added up by count and day. */
export async function readLedger(
  m: EntityManager,
  plan: { readonly id: string; readonly organisationId: string },
): Promise<readonly Delta[]> {
  const rows = await ask(
    m,
    `SELECT metric, unit_id, dim, effective_on, SUM(delta) AS n FROM count_entry WHERE organisation_id = $1 AND plan_id = $2
     GROUP BY metric, unit_id, dim, effective_on`,
    [plan.organisationId, plan.id],
  );
  return sumDeltas(rows.map(deltaOf));
}

/** An entry of the ledger, or several added up as `n`, as the database answers it. */
export function deltaOf(row: Answer): Delta {
  const text = (column: string): string => String(must(row[column], column));
  return { metric: text("metric"), unit: text("unit_id"), dim: text("dim"), day: text("effective_on"), n: Number(row["n"]) };
}

/** The living rows of the sections that are counted, with the days on which those with a status got it. */
export async function readCountedRows(
  m: EntityManager,
  plan: { readonly id: string; readonly organisationId: string },
): Promise<readonly CountedRow[]> {
  const { timeZone } = await readSettings(m, plan.organisationId);
  const rows = await ask(
    m,
    `SELECT r.id, r.section, r.cells, (SELECT MAX(c.at) FROM cell_change c WHERE r.section IN ('barriers', 'enrolments') AND c.plan_id = r.plan_id
       AND c.row_id = r.id AND (c.field = 'status' OR c.kind = 'INSERT')) AS at
     FROM plan_row r WHERE r.plan_id = $1 AND r.deleted_rev IS NULL AND r.section IN (SELECT s.value FROM ${textSet(m, "$2", "s")})`,
    [plan.id, JSON.stringify(sections)],
  );
  return rows.map(({ id, section, cells, at }) => ({
    id: String(id),
    section: String(section),
    cells: JSON.parse(must(cells as string | null, "cells")) as Cells,
    statusOn: typeof at === "string" ? calendarDay(new Date(at), timeZone) : null,
  }));
}

/** Where the nodes have stood; a node in no register is left out. */
export async function readPlaces(m: EntityManager, nodes: readonly string[]): Promise<ReadonlyMap<string, readonly Place[]>> {
  const rows = await ask(
    m,
    `SELECT o.id AS a, p.from_on AS b, COALESCE(p.path, o.path) AS c, p.until_on AS d FROM ${textSet(m, "$1", "u")}
     ${lookUp(m, "org_unit", "o", "o.id = u.value")} LEFT JOIN unit_placement p ON p.unit_id = o.id`,
    [JSON.stringify([...new Set(nodes)])],
  );
  return placesOf(rows);
}
