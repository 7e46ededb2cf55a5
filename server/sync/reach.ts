import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import { findSection } from "../../shared/plan/index.js";
import type { Scope } from "../../shared/protocol.js";
import { fieldsOf, type Section } from "../../shared/section.js";
import type { Reach } from "../identity/actor.js";
import { unitsBelow } from "../store/unit-subtree.js";
import { valueIn } from "./cells.js";

/** A workbook's scope with its subtree looked up: null means everything. */
export interface KnownScope {
  readonly sections: ReadonlySet<string> | null;
  readonly units: ReadonlySet<string> | null;
}

/** Looks the scope's subtree up; a node that does not exist holds no units. */
export async function knowScope(m: EntityManager, scope: Scope | undefined): Promise<KnownScope> {
  const { sections, unitSubtree } = scope ?? {};
  return {
    sections: sections === undefined ? null : new Set(sections),
    units: unitSubtree === undefined ? null : await unitsBelow(m, unitSubtree),
  };
}

/** The field that says which unit a section's rows belong to, or null when they belong to the plan as a whole. */
export function unitFieldOf(section: Section | undefined): string | null {
  const found =
    section === undefined ? undefined : fieldsOf(section).find(([, field]) => field.kind === "reference" && field.to === "units");
  return found?.[0] ?? null;
}

/** The unit of a row, or null when it has none. */
export function unitOfRow(section: string, cells: Cells): string | null {
  const field = unitFieldOf(findSection(section));
  const unit = field === null ? null : valueIn(cells, field);
  return typeof unit === "string" ? unit : null;
}

/** Whether the row may be seen: rows without a unit by all who see the plan. */
export function maySee(read: Reach, section: string, cells: Cells): boolean {
  const unit = unitOfRow(section, cells);
  return read === "all" || unit === null || read.has(unit);
}

/** Whether the row may be changed: rows without a unit only by those who may change all. */
export function mayChange(write: Reach, section: string, cells: Cells): boolean {
  const unit = unitOfRow(section, cells);
  return write === "all" || (unit !== null && write.has(unit));
}

/** Whether the workbook holds the row. */
export function inScope(scope: KnownScope, section: string, cells: Cells): boolean {
  if (scope.sections !== null && !scope.sections.has(section)) return false;
  if (scope.units === null) return true;
  const unit = unitOfRow(section, cells);
  return unit !== null && scope.units.has(unit);
}
