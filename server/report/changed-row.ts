import type { Cells } from "../../shared/field.js";

/** A row that a revision changed, as it was and as it is; null where it did not live. */
export interface ChangedRow {
  readonly section: string;
  readonly id: string;
  readonly before: Cells | null;
  readonly after: Cells | null;
}
