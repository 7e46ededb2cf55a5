import { phases, type Field, type Phase } from "../field.js";
import { rowsOf, type ContentRow, type PlanContent } from "../plan-content.js";
import { filledInOf, offeredFields, type Section } from "../section.js";
import { sectionsOf } from "./index.js";

/** A required answer of a form or of a row that has been begun. */
export interface RequiredAnswer {
  readonly kind: "answer";
  readonly section: Section;
  readonly row: ContentRow;
  readonly key: string;
  readonly field: Field;
  readonly filled: boolean;
}

/** A table that wants at least one row and has none. */
export interface RequiredRow {
  readonly kind: "row";
  readonly section: Section;
  readonly filled: false;
}

/** How much of what a plan must say is there: of `required` answers and rows, `filled` are. */
export interface Completeness {
  readonly filled: number;
  readonly required: number;
}

/**
 * What a plan must say once it has come as far as `isDue` says of a phase: the required fields of each form and of each row that is not empty,
 * and one row of an untouched table that wants one. Only parts that are on and that people fill in; in the order of the sheets.
 */
export function requiredIn(plan: PlanContent, isDue: (phase: Phase) => boolean): readonly (RequiredAnswer | RequiredRow)[] {
  return sectionsOf(plan.modules).flatMap((section): readonly (RequiredAnswer | RequiredRow)[] => {
    const fields = requiredFields(section, isDue);
    if (fields.length === 0) return [];
    const rows = begunRows(section, rowsOf(plan, section.key));
    if (rows.length === 0) return section.minRows === 1 ? [{ kind: "row", section, filled: false }] : [];
    return rows.flatMap((row) =>
      fields.map(([key, field]) => ({ kind: "answer" as const, section, row, key, field, filled: isFilled(row, key) })),
    );
  });
}

/** How complete a plan is in the phase it is in. `required` of 0 has no percentage. */
export function planCompleteness(plan: PlanContent): Completeness {
  const required = requiredIn(plan, isEntered(plan.phase));
  return { filled: required.filter(({ filled }) => filled).length, required: required.length };
}

/** Whether a plan that is in the phase has entered another. */
export function isEntered(now: Phase): (phase: Phase) => boolean {
  return (phase) => phases.indexOf(phase) <= phases.indexOf(now);
}

/** The fields of a section that people must fill in once `isDue` says so of their phase. */
export function requiredFields(section: Section, isDue: (phase: Phase) => boolean): readonly (readonly [key: string, field: Field])[] {
  if (section.readOnly === true) return [];
  return offeredFields(section).filter(([, field]) => field.required === true && isDue(filledInOf(section, field)));
}

/** A form counts also while it is empty; a row that holds nothing but what was proposed or carried forward does not. */
function begunRows(section: Section, rows: readonly ContentRow[]): readonly ContentRow[] {
  if (!section.repeating) return [rows[0] ?? { id: section.key, section: section.key, cells: {} }];
  return rows.filter((row) => isBegun(section, row));
}

/** Whether a row holds more than what was proposed or carried forward. */
export function isBegun(section: Section, row: ContentRow): boolean {
  return Object.keys(row.cells).some((key) => section.fields[key]?.proposed !== true && isFilled(row, key));
}

/** Whether the row holds a value there; blanks are none. */
export function isFilled(row: ContentRow, key: string): boolean {
  const value = row.cells[key] ?? null;
  return value !== null && (typeof value !== "string" || value.trim() !== "");
}
