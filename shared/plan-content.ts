import type { Cells, Phase } from "./field.js";

/** A living row of a plan as rules and counts see it. */
export interface ContentRow {
  readonly id: string;
  readonly section: string;
  readonly cells: Cells;
}

/** What a plan says at one moment: its phase, the modules that are on, and its living rows in order. */
export interface PlanContent {
  readonly phase: Phase;
  readonly modules: readonly string[];
  readonly rows: readonly ContentRow[];
}

/** The living rows of a section, in order. */
export function rowsOf(plan: PlanContent, section: string): readonly ContentRow[] {
  return plan.rows.filter((row) => row.section === section);
}
