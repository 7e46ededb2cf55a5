import {
  rowMetrics,
  unitMetrics,
  type Count,
  type CountedRow,
  type RowMetric,
  type Step,
  type UnitContent,
  type UnitMetric,
} from "../../shared/plan/metrics.js";
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

/** Whether the plan counts this: all that it reads belongs to modules that are on. A plan's phases are kept whatever is on. */
export function isCounted(metric: RowMetric | UnitMetric, modules: readonly string[]): boolean {
  return metric.reads.every((key) => {
    const module = findSection(key)?.module;
    return key === "phases" || module === "form" || (module !== undefined && modules.includes(module));
  });
}

/** Everything the rows add by themselves while these modules are on. */
export function countRows(rows: readonly CountedRow[], modules: readonly string[]): readonly Count[] {
  return rowMetrics
    .filter((metric) => isCounted(metric, modules))
    .flatMap((metric) =>
      rows
        .filter((row) => metric.reads.includes(row.section))
        .flatMap((row) => metric.count(row).map((part) => ({ metric: metric.key, ...part }))),
    );
}

/** Everything a unit adds while these modules are on. */
export function countUnit(content: UnitContent, modules: readonly string[]): readonly Count[] {
  return unitMetrics
    .filter((metric) => isCounted(metric, modules))
    .flatMap((metric) => metric.count(content).map((part) => ({ metric: metric.key, ...part })));
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
