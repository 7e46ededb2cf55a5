import type { FigureKind } from "../figure.js";
import type { Text } from "../language.js";
import type { Metric } from "../plan/metric.js";
import type { GroupBy } from "./dimensions.js";

/**
 * An indicator: a figure that pane, report and ledger know from this entry alone, as sums of what its metrics count. A share is `n` of `of`
 * and is divided only when it is shown; `days` is the median of the days since the day that is the last part of the count's dim.
 */
export interface Figure {
  readonly key: string;
  readonly kind: FigureKind;
  readonly label: Text;
  /** A shorter name, where a line or a card stands for one plan or node. */
  readonly short?: Text;
  /** The module that has to be on in a plan for the plan to count; `form` is on in all. */
  readonly module: string;
  readonly n: readonly Metric[];
  /** What of `n` is taken from elsewhere where a unit has not reported. */
  readonly estimated: readonly Metric[];
  /** Metrics whose sum is the whole of a share. */
  readonly of: readonly Metric[];
  /** Metrics that others of it are counted from. */
  readonly uses: readonly Metric[];
  /** What the parts of the dim stand for, in order, where a report can be split by them. */
  readonly dims: readonly GroupBy[];
  /** Rests on reported usage: how many units reported, how many should have, and the oldest period go with it. */
  readonly reported: boolean;
  /** A method counts as implemented while this share is above the threshold. */
  readonly threshold: boolean;
  /** Shown to everybody at any size: counts of plans and units say nothing about a person. */
  readonly open: boolean;
}

/** What holds for a figure that does not say otherwise. */
export const ofFigure = {
  module: "form",
  estimated: [],
  of: [],
  uses: [],
  dims: [],
  reported: false,
  threshold: false,
  open: false,
} as const satisfies Partial<Figure>;
