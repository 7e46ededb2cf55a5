import type { ResultOf } from "gql.tada";
import type { FigureKind } from "../shared/figure.js";
import type { leaderReport } from "./report-documents.js";

type Figures = ResultOf<typeof leaderReport>["here"];

/** One figure: a count (`of` null), a share, or days with the number of plans they are of; `hidden` says why there is no number. */
export interface Figure {
  readonly kind: FigureKind;
  readonly n: number | null;
  readonly of: number | null;
  readonly hidden: "SMALL" | "COMPLEMENTARY" | "NO_ACCESS" | null;
  readonly unitsReported: number;
  readonly unitsExpected: number;
  readonly oldest: string | null;
  readonly stale: boolean;
  readonly plans: number | null;
  readonly estimated: number | null;
  readonly implemented: boolean | null;
  readonly reachedOn: string | null;
  readonly lostOn: string | null;
}

/** A row of a report: what it stands for and its figures by metric. */
export interface Line {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
  readonly figures: Readonly<Record<string, Figure>>;
}

/** The figure where a report has no such metric. */
export const noFigure: Figure = {
  kind: "count",
  n: null,
  of: null,
  hidden: null,
  unitsReported: 0,
  unitsExpected: 0,
  oldest: null,
  stale: false,
  plans: null,
  estimated: null,
  implemented: null,
  reachedOn: null,
  lostOn: null,
};

/** Turns a report's columns into lines: entry i of every list belongs to line i. */
export function linesOf(report: Figures): readonly Line[] {
  const rows = report.keys[0]?.ids.length ?? report.columns[0]?.n.length ?? 0;
  return Array.from({ length: rows }, (_none, row) => ({
    ids: report.keys.map((key) => key.ids[row] ?? ""),
    labels: report.keys.map((key) => key.labels[row] ?? ""),
    figures: Object.fromEntries(report.columns.map((column) => [column.metric, figureAt(column, row)])),
  }));
}

function figureAt(column: Figures["columns"][number], row: number): Figure {
  return {
    kind: column.kind === "share" || column.kind === "days" ? column.kind : "count",
    n: column.n[row] ?? null,
    of: column.of?.[row] ?? null,
    hidden: column.hidden?.[row] ?? null,
    unitsReported: column.unitsReported[row] ?? 0,
    unitsExpected: column.unitsExpected[row] ?? 0,
    oldest: column.oldest?.[row] ?? null,
    stale: column.stale[row] === true,
    plans: column.plans[row] ?? null,
    estimated: column.estimated?.[row] ?? null,
    implemented: column.implemented?.[row] ?? null,
    reachedOn: column.reachedOn?.[row] ?? null,
    lostOn: column.lostOn?.[row] ?? null,
  };
}

/** The figure of a metric on a line. */
export function figureOf(line: Line | undefined, metric: string): Figure {
  return line?.figures[metric] ?? noFigure;
}
