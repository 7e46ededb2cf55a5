import type { DueItem } from "../../shared/plan/due.js";
import type { PlanRow } from "../../shared/protocol.js";
import type { OrgUnitEntity } from "../store/entities/org-unit.entity.js";

/** A node of the tree as the schema shows it; its parent is looked up when asked for. */
export type ShownUnit = Pick<
  OrgUnitEntity,
  "id" | "code" | "name" | "level" | "organisation" | "closedOn" | "staffCount" | "parentId" | "formerNames"
>;

/** A method of the register as the schema shows it. */
export interface ShownMethod {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly ownerOrganisation: string | null;
  readonly actionCode: string | null;
  readonly formerNames: readonly string[];
}

/** What waits to be done in a plan as the schema shows it. `all`: overdue and due together, oldest first. */
export interface ShownDue {
  readonly overdue: number;
  readonly due: number;
  readonly all: readonly DueItem[];
}

/** The rows of one section as the schema shows them. */
export interface ShownSection {
  readonly section: string;
  readonly rows: readonly PlanRow[];
}

/** Figures of a plan in columns: entry i of every list is of metric i of those asked for. */
export interface ShownFigures {
  readonly asOf: string;
  readonly n: readonly number[];
  readonly of: readonly (number | null)[];
  readonly unitsReported: readonly (number | null)[];
  readonly unitsExpected: readonly (number | null)[];
  readonly oldest: readonly (string | null)[];
  readonly stale: readonly (boolean | null)[];
}
