import type { Count, CountedRow, Metric, PlanState, Step, UnitContent } from "../../shared/plan/metric.js";
import { rowMetrics, sectionMetrics, unitMetrics } from "../../shared/plan/metrics.js";
import { findSection } from "../../shared/plan/index.js";

/** A change of a count from a day on, as the ledger holds it. `unit` "" counts at the plan's node. */
export interface Delta {
  readonly metric: string;
  readonly unit: string;
  readonly dim: string;
  /** YYYY-MM-DD, the first day on which it holds. */
  readonly day: string;
  readonly n: number;
}

/** Whether the section is counted: its module is on. A plan's phases are kept whatever is on. */
function isOn(key: string, modules: readonly string[]): boolean {
  const module = findSection(key)?.module;
  return key === "phases" || module === "form" || (module !== undefined && modules.includes(module));
}

/** Whether a plan with these modules counts rows of the section for this metric: the section is on, and for a unit all else that is read. */
export function countsIn(metric: Metric, section: string, modules: readonly string[]): boolean {
  if (!metric.reads.includes(section)) return false;
  return metric.by === "unit" ? metric.reads.every((key) => isOn(key, modules)) : isOn(section, modules);
}

/** Everything the rows add by themselves in a plan in this state. */
export function countRows(rows: readonly CountedRow[], plan: PlanState): readonly Count[] {
  return rowMetrics.flatMap((metric) => {
    const on = new Set(metric.reads.filter((key) => countsIn(metric, key, plan.modules)));
    return rows
      .filter((row) => on.has(row.section))
      .flatMap((row) => metric.count(row, plan).map((part) => ({ metric: metric.key, ...part })));
  });
}

/** Everything a unit adds while these modules are on. */
export function countUnit(content: UnitContent, { modules }: PlanState): readonly Count[] {
  return unitMetrics
    .filter((metric) => metric.reads.every((key) => countsIn(metric, key, modules)))
    .flatMap((metric) => metric.count(content).map((part) => ({ metric: metric.key, ...part })));
}

/** Everything that follows from how many rows of each section have been begun. */
export function countSections(begun: ReadonlyMap<string, number>, plan: PlanState): readonly Count[] {
  return sectionMetrics.flatMap((metric) =>
    [...begun]
      .filter(([section]) => countsIn(metric, section, plan.modules))
      .flatMap(([section, rows]) => metric.count(section, rows, plan).map((part) => ({ metric: metric.key, ...part }))),
  );
}

/** How many rows of each section the counts say have been begun. */
export function begunIn(counts: readonly Pick<Count, "metric" | "dim" | "n">[]): ReadonlyMap<string, number> {
  const begun = new Map<string, number>();
  for (const { metric, dim, n } of counts) if (metric === "rowsBegun") begun.set(dim, (begun.get(dim) ?? 0) + n);
  return begun;
}

/** Counts as deltas; those without a day of their own begin on `on`. */
export function deltasOf(counts: readonly Count[], on: string, sign: 1 | -1 = 1): readonly Delta[] {
  return counts.map((count) => ({ metric: count.metric, unit: count.unit ?? "", dim: count.dim, day: count.on ?? on, n: sign * count.n }));
}

/** The deltas added up by count and day, in the order of the ledger's key, without those that cancel out. */
export function sumDeltas(deltas: readonly Delta[]): readonly Delta[] {
  const sums = new Map<string, Delta>();
  for (const delta of deltas) {
    const key = JSON.stringify([delta.metric, delta.unit, delta.dim, delta.day]);
    sums.set(key, { ...delta, n: (sums.get(key)?.n ?? 0) + delta.n });
  }
  const kept = [...sums].filter(([, delta]) => delta.n !== 0);
  return kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, delta]) => delta);
}

/** From what counted before to what counts now; what has no day of its own changes on `on`. */
export function difference(before: readonly Count[], after: readonly Count[], on: string): readonly Delta[] {
  return sumDeltas([...deltasOf(before, on, -1), ...deltasOf(after, on)]);
}

/** How a unit's count changed by day, over all that it is split by. */
export function stepsOf(deltas: readonly Delta[], metric: string, unit: string): readonly Step[] {
  return deltas.filter((delta) => delta.metric === metric && delta.unit === unit).map(({ day, n }) => ({ on: day, n }));
}

/** What is left of dated deltas when nothing counts any more from a day on. */
export function endOn(deltas: readonly Delta[], day: string): readonly Delta[] {
  const before = deltas.filter((delta) => delta.day < day);
  return sumDeltas([...before, ...before.map((delta) => ({ ...delta, day, n: -delta.n }))]);
}
