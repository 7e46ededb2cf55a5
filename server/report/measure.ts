import { dayNumber } from "../../shared/dates.js";
import { dimensionOf, lineOf, type GroupBy } from "../../shared/report/dimensions.js";
import type { Metric, Step } from "../../shared/plan/metric.js";
import { plansWith } from "../../shared/plan/row-counts.js";
import type { Figure } from "../../shared/report/figure.js";
import { reportingCounts } from "../../shared/report/figures.js";
import { standingOn, type Standing, type Threshold } from "../../shared/report/implemented.js";
import type { Source } from "./lines.js";
import { changesOf, type Change, type Series } from "./read-series.js";

/** A figure of one row of a report, before anything is hidden. */
export interface Measured {
  readonly n: number;
  /** The whole of a share; of a median, how many plans it is of; null for a count. */
  readonly of: number | null;
  /** How much of n is taken from enrolments, where a unit has not reported. */
  readonly estimated: number | null;
  readonly unitsReported: number | null;
  readonly unitsExpected: number | null;
  /** How many open plans count; null where no plan has its node. */
  readonly plans: number | null;
  /** The last day of the oldest period counted. */
  readonly oldest: string | null;
}

/** One row of a report: which part of which counts. */
export interface Slice {
  readonly sources: readonly Source[];
  readonly methods: readonly string[];
  /** The day whose end the figure is of. */
  readonly day: string;
  /** Line ids by dimension, such as FACTOR: time. */
  readonly dims: ReadonlyMap<GroupBy, string>;
}

/** Adds the changes up to the figure that the row shows. A share keeps both sums; nothing is divided here. */
export function measure(series: Series, figure: Figure, slice: Slice): Measured {
  const changes = (count: string): readonly Change[] =>
    slice.sources.flatMap((source) => slice.methods.flatMap((method) => changesOf(series, source, method, count)));
  return measureChanges(figure, changes, slice.day, slice.dims);
}

/** The same from the changes of each count, wherever they were read. */
export function measureChanges(figure: Figure, all: (count: string) => readonly Change[], day: string, dims: Slice["dims"]): Measured {
  const changes = (count: string): readonly Change[] => all(count).filter((change) => change.day <= day && matches(figure, change, dims));
  const sum = (metrics: readonly Metric[]): number =>
    metrics.flatMap(({ key }) => changes(key)).reduce((total, change) => total + change.n, 0);
  const plans = plansIn(figure, all(plansWith.key), day);
  if (figure.kind === "days")
    return {
      ...nothingReported,
      plans,
      ...medianDays(
        figure.n.flatMap(({ key }) => changes(key)),
        day,
      ),
    };
  const of = figure.kind === "share" ? sum(figure.of) : null;
  if (!figure.reported) return { ...nothingReported, plans, n: sum(figure.n), of };
  const { reported, waiting } = reportingCounts;
  const unitsReported = sum([reported]);
  const unitsExpected = unitsReported + sum([waiting]);
  const estimated = figure.estimated.length === 0 ? null : sum(figure.estimated);
  return { n: sum(figure.n), of, estimated, plans, unitsReported, unitsExpected, oldest: oldestOf(changes(reported.key)) };
}

/** The plans in which the figure's module is on, however the figure is split. */
function plansIn(figure: Figure, changes: readonly Change[], day: string): number | null {
  const sum = changes.reduce((total, change) => (change.dim === figure.module && change.day <= day ? total + change.n : total), 0);
  return sum > 0 ? sum : null;
}

/** Where a share that has a threshold stands on the day, and since when; of counts whose days were kept apart. */
export function standingOf(series: Series, figure: Figure, slice: Slice, threshold: Threshold): Standing {
  const steps = (metrics: readonly Metric[]): readonly Step[] =>
    slice.sources.flatMap((source) =>
      slice.methods.flatMap((method) =>
        metrics.flatMap(({ key }) => changesOf(series, source, method, key).map(({ day, n }): Step => ({ on: day, n }))),
      ),
    );
  return standingOn(steps(figure.n), steps(figure.of), slice.day, threshold);
}

const nothingReported = { estimated: null, unitsReported: null, unitsExpected: null, oldest: null } as const;

function matches(figure: Figure, change: Change, dims: Slice["dims"]): boolean {
  const parts = change.dim.split(":");
  return figure.dims.every((by, at) => {
    const [dimension, wanted] = [dimensionOf(by), dims.get(by)];
    return wanted === undefined || dimension === undefined || lineOf(dimension, parts[at] ?? "") === wanted;
  });
}

/** What counts by dim, without those that cancel out. */
function byDim(changes: readonly Change[]): readonly (readonly [dim: string, n: number])[] {
  const sums = new Map<string, number>();
  for (const { dim, n } of changes) sums.set(dim, (sums.get(dim) ?? 0) + n);
  return [...sums].filter(([, n]) => n > 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

function oldestOf(changes: readonly Change[]): string | null {
  return byDim(changes)[0]?.[0] ?? null;
}

/** The median of the days since the day at the end of each dim; of two in the middle the smaller. */
function medianDays(changes: readonly Change[], day: string): { readonly n: number; readonly of: number } {
  const plans = byDim(changes).flatMap(([dim, n]) =>
    Array.from({ length: n }, () => dayNumber(day) - dayNumber(dim.split(":").at(-1) ?? day)),
  );
  const sorted = plans.sort((a, b) => a - b);
  return { n: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, of: sorted.length };
}
