import { figures, reportingCounts } from "../report/figures.js";
import type { Metric, RowMetric, SectionMetric, UnitMetric } from "./metric.js";
import { groups, plansWith } from "./row-counts.js";

/** Every metric that some figure is counted from, once. */
const metrics: readonly Metric[] = [
  ...new Set([...figures.flatMap(({ n, of, uses }) => [...n, ...of, ...uses]), ...Object.values(reportingCounts), groups, plansWith]),
];

/** Counts that each row adds to by itself. */
export const rowMetrics: readonly RowMetric[] = metrics.filter((metric) => metric.by === "row");

/** Counts of a unit: its newest reported period, and what it waits for until there is one. */
export const unitMetrics: readonly UnitMetric[] = metrics.filter((metric) => metric.by === "unit");

/** Counts of a section as a whole. */
export const sectionMetrics: readonly SectionMetric[] = metrics.filter((metric) => metric.by === "section");
