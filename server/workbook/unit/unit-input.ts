import type { Language } from "../../../shared/language.js";
import type { PlanHeader, PlanRow } from "../../../shared/protocol.js";
import type { References } from "../../../shared/references.js";
import type { AddinReference } from "../pane-parts.js";

/** One of the plans that a unit is asked about. */
export interface UnitPlan {
  /** Read in the same transaction as `rows`. */
  readonly plan: PlanHeader;
  /** The unit's usage rows, those of units below it included. */
  readonly rows: readonly PlanRow[];
  /** What the workbook calls the plan: unique within it. */
  readonly name: string;
  readonly organisationName: string;
  /** A new id for each file and plan. */
  readonly workbookId: string;
}

/** Everything a unit's small workbook is built from. */
export interface UnitWorkbookInput {
  readonly unit: { readonly id: string; readonly label: string };
  readonly plans: readonly UnitPlan[];
  /** The period that is asked for, such as 2026-Q3. */
  readonly period: string;
  /** To whom the file goes back and by which day (YYYY-MM-DD); null: not said. */
  readonly backTo: string | null;
  readonly by: string | null;
  readonly language: Language;
  readonly references: References;
  readonly syncUrl: string;
  readonly addin?: AddinReference;
  /** When the file was made, ISO 8601; nothing else in it depends on a clock. */
  readonly at: string;
}
