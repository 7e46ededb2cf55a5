import type { PlanRow } from "../../shared/protocol.js";
import type { OrgUnitEntity } from "../store/entities/org-unit.entity.js";

/** A node of the tree as the schema shows it; its parent is looked up when asked for. */
export type ShownUnit = Pick<OrgUnitEntity, "id" | "code" | "name" | "level" | "organisation" | "closedOn" | "parentId">;

/** A method of the register as the schema shows it. */
export interface ShownMethod {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The rows of one section as the schema shows them. */
export interface ShownSection {
  readonly section: string;
  readonly rows: readonly PlanRow[];
}
