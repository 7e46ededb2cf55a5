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
