import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import { rowMetrics, unitMetrics, type Count, type CountedRow } from "../../shared/plan/metrics.js";
import { unitOf } from "../../shared/plan/usage-periods.js";
import type { ContentRow } from "../../shared/plan-content.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { append } from "./append.js";
import type { ChangedRow } from "./changed-row.js";
import { countRows, countUnit, difference, isCounted, stepsOf, sumDeltas, type Delta } from "./deltas.js";
import { readPushContext, type PushContext } from "./push-context.js";

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
  if (counted.length === 0) return;
  const units = unitsOf(counted);
  const statusRows = counted.filter((row) => row.section === "barriers").map((row) => row.id);
  const context = await readPushContext(m, plan, rev, { units, statusRows });
  await append(m, plan, rev, pushDeltas(plan, on, counted, units, context), context.places);
}

function countsSection(section: string, modules: readonly string[]): boolean {
  return [...rowMetrics, ...unitMetrics].some((metric) => metric.reads.includes(section) && isCounted(metric, modules));
}

/** Units whose counts may change: those that changed usage rows and trainee groups name or named. */
function unitsOf(changed: readonly ChangedRow[]): readonly string[] {
  const named = changed
    .filter((row) => row.section === "usage" || row.section === "traineeGroups")
    .flatMap((row) => [row.before, row.after].flatMap((cells) => (cells === null ? [] : [unitOf(cells)])));
  return [...new Set(named.flatMap((unit) => (unit === null ? [] : [unit])))];
}

function pushDeltas(
  plan: PlanHeader,
  on: string,
  changed: readonly ChangedRow[],
  units: readonly string[],
  context: PushContext,
): readonly Delta[] {
  const before = living(changed, "before", (id) => context.statusOn.get(id)?.before ?? null);
  const after = living(changed, "after", (id) => context.statusOn.get(id)?.now ?? null);
  const rows = difference(countRows(before, plan.modules), countRows(after, plan.modules), on);
  const usage = siblings(changed, context.usage);
  const past = (deltas: readonly Delta[], side: readonly ContentRow[]): readonly Count[] =>
    units.flatMap((unit) => countUnit({ unit, usage: ofUnit(side, unit), ...groupSteps(deltas, unit) }, plan.modules));
  return sumDeltas([...rows, ...difference(past(context.past, usage.before), past([...context.past, ...rows], usage.after), on)]);
}

/** How a unit's trainee groups and their intended users changed by day. */
export function groupSteps(deltas: readonly Delta[], unit: string): Pick<Parameters<typeof countUnit>[0], "groups" | "intended"> {
  return { groups: stepsOf(deltas, "groups", unit), intended: stepsOf(deltas, "intended", unit) };
}

/** The rows that name the unit. */
export function ofUnit(rows: readonly ContentRow[], unit: string): readonly ContentRow[] {
  return rows.filter((row) => unitOf(row.cells) === unit);
}

function living(changed: readonly ChangedRow[], side: "before" | "after", statusOn: (id: string) => string | null): readonly CountedRow[] {
  return changed.flatMap(({ id, section, [side]: cells }) => (cells === null ? [] : [{ id, section, cells, statusOn: statusOn(id) }]));
}

/** The usage rows before and after: what did not change stands in both. */
function siblings(changed: readonly ChangedRow[], now: readonly ContentRow[]): Record<"before" | "after", readonly ContentRow[]> {
  const usage = changed.filter((row) => row.section === "usage");
  const touched = new Set(usage.map((row) => row.id));
  const unchanged = now.filter((row) => !touched.has(row.id));
  const of = (cells: Cells | null, id: string): readonly ContentRow[] => (cells === null ? [] : [{ id, section: "usage", cells }]);
  return {
    before: [...unchanged, ...usage.flatMap((row) => of(row.before, row.id))],
    after: [...unchanged, ...usage.flatMap((row) => of(row.after, row.id))],
  };
}
