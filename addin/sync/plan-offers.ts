import type { TrainingProgress } from "../../shared/plan/training-progress.js";

/** A sheet of the plan that this workbook does not show as the plan has it: not there (`absent`), hidden, or shown although its part of the plan is off. */
export interface PlanSheet {
  /** For `showSheets`. */
  readonly key: string;
  readonly title: string;
  readonly why: "absent" | "hidden" | "off";
}

/** The newest period that has ended, such as 2026-Q1, and how many units that take part have no usage row for it. */
export interface PeriodOffer {
  readonly period: string;
  readonly rows: number;
}

/** How far the training of a unit has come, by number of people, with the unit as its cells show it. */
export interface UnitProgress extends TrainingProgress {
  readonly label: string;
}

/** What renewing a workbook of an older template would change, or changed; everything in words. Nothing of the person's own is removed. */
export interface PaneRenewal {
  /** `offered`: nothing happened yet. `done`: the workbook was renewed just now, and it can be taken back. */
  readonly stage: "offered" | "done";
  /** Titles of the sheets that come in. */
  readonly sheets: readonly string[];
  /** Headings that read otherwise, before and after. */
  readonly headings: readonly { readonly from: string; readonly to: string }[];
  /** Parts and columns that this workbook's own sheets have no room for: they come in a new workbook. */
  readonly elsewhere: readonly string[];
  /** The plan's new workbook as a file. */
  readonly download: Download;
}
