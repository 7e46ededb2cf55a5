import type { Phase } from "../field.js";
import type { ContentRow } from "../plan-content.js";

/** A row to be counted, with the day on which its `status` got its value (null: nobody knows, or it has none). */
export interface CountedRow extends ContentRow {
  readonly statusOn: string | null;
}

/** What of a plan itself its counts depend on. */
export interface PlanState {
  readonly phase: Phase;
  readonly modules: readonly string[];
}

/** A whole number that holds from a day on. `on` null: from the day of the push that made it so. */
export interface Part {
  /** The unit that is counted, or null: it counts at the plan's node. */
  readonly unit: string | null;
  /** Codes that the metric is split by, joined by a colon; an empty code where the row has none. */
  readonly dim: string;
  readonly n: number;
  readonly on: string | null;
}

/** A part of a metric: what the count ledger holds. */
export interface Count extends Part {
  readonly metric: string;
}

/** By how much a count changed on which day. */
export interface Step {
  readonly on: string;
  readonly n: number;
}

/** What the metrics of a unit are counted from. */
export interface UnitContent {
  readonly unit: string;
  readonly usage: readonly ContentRow[];
  readonly enrolments: readonly CountedRow[];
  /** Ids of the trainings that make a person trained. */
  readonly initialTrainings: ReadonlySet<string>;
  /** How the unit's rows in traineeGroups changed by day, and the people in them who are meant to use the method. */
  readonly groups: readonly Step[];
  readonly intended: readonly Step[];
}

interface Counted {
  readonly key: string;
  /** The sections it is counted from. */
  readonly reads: readonly string[];
}

/** A metric that each row adds to by itself; a section counts where its module is on. */
export interface RowMetric extends Counted {
  readonly by: "row";
  /**
   * From when its parts count: `day`, they say it themselves; `push`, from the push that made them so; `plan`, likewise, and they also
   * change with the plan's phase and modules, whose past days no log tells.
   */
  readonly since: "day" | "push" | "plan";
  readonly count: (row: CountedRow, plan: PlanState) => readonly Part[];
}

/** A metric that depends on all rows of a unit; its parts always say their own days. It counts where all that it reads is on. */
export interface UnitMetric extends Counted {
  readonly by: "unit";
  readonly count: (content: UnitContent) => readonly Part[];
}

/** A metric that depends on how many rows of a section have been begun; it counts from the push on. */
export interface SectionMetric extends Counted {
  readonly by: "section";
  readonly count: (section: string, begun: number, plan: PlanState) => readonly Part[];
}

export type Metric = RowMetric | UnitMetric | SectionMetric;

/** A number that counts at the plan's node from the push on; nothing for 0. */
export function atPlan(dim: string, n = 1): readonly Part[] {
  return n === 0 ? [] : [{ unit: null, dim, n, on: null }];
}

/** A part that holds from its day on, until a day (null: it still does). */
export function during(part: Part, until: string | null): readonly Part[] {
  return until === null ? [part] : [part, { ...part, n: -part.n, on: until }];
}

/** A metric by row. */
export function ofRow(key: string, since: RowMetric["since"], reads: readonly string[], count: RowMetric["count"]): RowMetric {
  return { by: "row", key, reads, since, count };
}

/** A metric by unit. */
export function ofUnit(key: string, reads: readonly string[], count: UnitMetric["count"]): UnitMetric {
  return { by: "unit", key, reads, count };
}
