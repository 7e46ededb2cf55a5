import type { EntityManager } from "typeorm";
import type { Count, CountedRow } from "../../shared/plan/metric.js";
import { rowMetrics, unitMetrics } from "../../shared/plan/metrics.js";
import { unitOf } from "../../shared/plan/usage-periods.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { append } from "./append.js";
import type { ChangedRow } from "./changed-row.js";
import { begunIn, countRows, countSections, countsIn, countUnit, difference, sumDeltas, type Delta } from "./deltas.js";
import { readPushContext, type PushContext } from "./push-context.js";
import { unitContent, unitSections } from "./unit-content.js";

/** Sections whose rows have a status, the day of which counts. */
const withStatus = ["barriers", "enrolments"];

/**
 * Enters what a revision changed in the counts: one reading statement and at most two writing ones, whatever the number of rows.
 * Called last in the revision's transaction, when its rows and its log are written. `on`: the calendar day in the organisation's zone.
 */
export async function recordCounts(
  m: EntityManager,
  plan: PlanHeader,
  rev: number,
  on: string,
  changed: readonly ChangedRow[],
): Promise<void> {
  const counted = changed.filter((row) => plan.status === "OPEN" && countsSection(row.section, plan.modules));
  const statusRows = counted.filter((row) => withStatus.includes(row.section)).map((row) => row.id);
  const units = unitsOf(counted);
  const trainings = counted.filter((row) => row.section === "nextTrainings" && kindOf(row.before) !== kindOf(row.after));
  const isPlain = units.length + statusRows.length + trainings.length === 0;
  if (isPlain && rowDeltas(plan, on, counted, () => ({ before: null, now: null })).length === 0) return;
  const context = await readPushContext(m, plan, rev, { units, statusRows, trainings: trainings.map(({ id }) => id) });
  await append(m, plan, rev, pushDeltas(plan, on, counted, units, context), context.places);
}

function countsSection(section: string, modules: readonly string[]): boolean {
  return [...rowMetrics, ...unitMetrics].some((metric) => countsIn(metric, section, modules));
}

function kindOf(cells: ChangedRow["after"]): unknown {
  return cells?.["kind"] ?? null;
}

/** Units whose counts may change: those that changed rows of usage, trainee groups and enrolments name or named. */
function unitsOf(changed: readonly ChangedRow[]): readonly string[] {
  const named = changed
    .filter((row) => ["usage", "traineeGroups", "enrolments"].includes(row.section))
    .flatMap((row) => [row.before, row.after].flatMap((cells) => (cells === null ? [] : [unitOf(cells)])));
  return [...new Set(named.flatMap((unit) => (unit === null ? [] : [unit])))];
}

type StatusOn = (id: string) => { readonly before: string | null; readonly now: string | null };

function rowDeltas(plan: PlanHeader, on: string, changed: readonly ChangedRow[], statusOn: StatusOn): readonly Delta[] {
  const [before, after] = [living(changed, "before", statusOn), living(changed, "after", statusOn)];
  return difference(countRows(before, plan), countRows(after, plan), on);
}

function pushDeltas(
  plan: PlanHeader,
  on: string,
  changed: readonly ChangedRow[],
  named: readonly string[],
  context: PushContext,
): readonly Delta[] {
  const statusOn: StatusOn = (id) => context.statusOn.get(id) ?? { before: null, now: null };
  const rows = rowDeltas(plan, on, changed, statusOn);
  const sides = siblings(changed, context.rows, statusOn);
  const units = new Set([
    ...named,
    ...context.rows.flatMap(({ section, cells }) => (section === "nextTrainings" ? [] : (unitOf(cells) ?? []))),
  ]);
  const ofUnits = (past: readonly Delta[], side: readonly CountedRow[]): readonly Count[] =>
    [...units].flatMap((unit) => countUnit(unitContent(unit, side, past), plan));
  const perUnit = difference(ofUnits(context.past, sides.before), ofUnits([...context.past, ...rows], sides.after), on);
  const begun = (deltas: readonly Delta[]): readonly Count[] => countSections(begunIn(deltas), plan);
  return sumDeltas([...rows, ...perUnit, ...difference(begun(context.past), begun([...context.past, ...rows]), on)]);
}

function living(changed: readonly ChangedRow[], side: "before" | "after", statusOn: StatusOn): readonly CountedRow[] {
  const on = side === "before" ? "before" : "now";
  return changed.flatMap(({ id, section, [side]: cells }) => (cells === null ? [] : [{ id, section, cells, statusOn: statusOn(id)[on] }]));
}

/** The rows of units before and after: what did not change stands in both. */
function siblings(
  changed: readonly ChangedRow[],
  now: readonly CountedRow[],
  statusOn: StatusOn,
): Record<"before" | "after", readonly CountedRow[]> {
  const own = changed.filter((row) => unitSections.some((section) => section === row.section));
  const touched = new Set(own.map((row) => row.id));
  const unchanged = now.filter((row) => !touched.has(row.id));
  return { before: [...unchanged, ...living(own, "before", statusOn)], after: [...unchanged, ...living(own, "after", statusOn)] };
}
