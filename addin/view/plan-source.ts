import type { Phase } from "../../shared/field.js";

/** A share as the report answers it: `n` of `of` people; null where it may not be shown or nobody has reported. */
export interface Share {
  readonly n: number | null;
  readonly of: number | null;
}

/** A line of the plan's report: a unit, or the whole plan. */
export interface ReportLine {
  readonly id: string;
  readonly label: string;
  readonly trained: Share;
  readonly asIntended: Share;
  readonly unitsReported: number;
  readonly unitsExpected: number;
}

/** The figures of one plan by the units that take part, and all of them together. */
export interface PlanReport {
  /** YYYY-MM-DD: the day the figures are of. */
  readonly asOf: string;
  readonly units: readonly ReportLine[];
  readonly whole: ReportLine;
}

/** A plan the person may open. */
export interface MyPlan {
  readonly id: string;
  readonly method: string;
  readonly organisation: string;
  readonly phase: Phase;
}

/** Where views get what stands in no workbook; promises fail when the server cannot be reached. */
export interface PlanSource {
  /** The name of the signed-in person, as others read it. */
  myName(): Promise<string>;
  planReport(planId: string): Promise<PlanReport>;
  /** The open plans of the signed-in person. */
  myPlans(): Promise<readonly MyPlan[]>;
}
