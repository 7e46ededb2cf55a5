import type { Language } from "../../shared/language.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import type { References } from "../../shared/references.js";
import type { AddinReference } from "./pane-parts.js";

/** Everything a workbook is built from. */
export interface WorkbookInput {
  /** Read in the same transaction as `rows`: every line says that it shows the plan as of `plan.rev`. */
  readonly plan: PlanHeader;
  /** The plan's rows in any order; deleted ones are left out. None at all gives the blank form. */
  readonly rows: readonly PlanRow[];
  readonly methodName: string;
  readonly organisationName: string;
  readonly language: Language;
  /** The registers that references point to, with labels that are unique among those of one key; rows they point to are taken from `rows`. */
  readonly references: References;
  /** A new id for each file that is given out. */
  readonly workbookId: string;
  /** Where a person reads how to sync: an http or https address. */
  readonly syncUrl: string;
  /** The add-in whose pane opens with the file where it is installed; absent: none. */
  readonly addin?: AddinReference;
  /** When the file was made, ISO 8601; nothing else in it depends on a clock. */
  readonly at: string;
}
