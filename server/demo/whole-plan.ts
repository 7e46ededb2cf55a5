import type { Cells, Phase } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";

/** A row of a plan that is loaded whole; units and methods are referred to by id. */
export interface WholeRow {
  readonly id: string;
  readonly section: string;
  readonly cells: Cells;
}

/** A plan that is loaded whole, as if one person had sent everything on the day it was made. */
export interface WholePlan {
  readonly id: string;
  readonly methodId: string;
  readonly organisationId: string;
  readonly language: Language;
  readonly modules: readonly string[];
  readonly phase: Phase;
  /** YYYY-MM-DD. */
  readonly createdOn: string;
  /** The id of the person who sent it. */
  readonly sentBy: string;
  readonly rows: readonly WholeRow[];
}
