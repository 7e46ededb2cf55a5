import type { Cells, Value } from "../field.js";
import { rowsOf, type PlanContent } from "../plan-content.js";
import type { References } from "../references.js";
import type { RuleId } from "./rule-messages.js";

/** What a rule found: at a field of a row, or about a section as a whole. */
export interface Finding {
  readonly section: string;
  readonly rowId: string | null;
  readonly field: string | null;
}

/** What is known beside the plan's own rows. What is not known is not judged. */
export interface Known {
  /** The registers that cells refer to. */
  readonly references?: References;
  /** The calendar day on which each row was last saved, by the row's id; a row that is not named is saved today. */
  readonly savedOn?: Readonly<Record<string, string>>;
}

/** A rule: judged over the whole plan, for a calendar day in the organisation's time zone. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: "problem" | "hint";
  /** It says that something is still to be written, so it speaks only once the plan has entered the phase in which that is written, and a gate repeats it. */
  readonly asks?: true;
  readonly find: (plan: PlanContent, today: string, known: Known) => readonly Finding[];
}

/** Whether a value is there. */
export function has(value: Value | undefined): boolean {
  return value !== undefined && value !== null;
}

/** The text or date of a field, or null. */
export function textIn(cells: Cells, field: string): string | null {
  const value = cells[field];
  return typeof value === "string" ? value : null;
}

/** The number of a field, or null. */
export function numberIn(cells: Cells, field: string): number | null {
  const value = cells[field];
  return typeof value === "number" ? value : null;
}

/** The values of a form; none where it has no row. */
export function formOf(plan: PlanContent, section: string): Cells {
  return rowsOf(plan, section)[0]?.cells ?? {};
}

/** A rule about each row of a section alone: the fields that are wrong in it. */
export function perRow(section: string, wrong: (cells: Cells, plan: PlanContent, today: string) => readonly string[]): Rule["find"] {
  return (plan, today) =>
    rowsOf(plan, section).flatMap((row) => wrong(row.cells, plan, today).map((field) => ({ section, rowId: row.id, field })));
}

/** Several findings of one rule, in this order. */
export function several(...rules: readonly Rule["find"][]): Rule["find"] {
  return (plan, today, known) => rules.flatMap((find) => find(plan, today, known));
}

/** A field that asks for another one in the same row. */
export function asksFor(section: string, filled: string, wanted: string): Rule["find"] {
  return perRow(section, (cells) => (has(cells[filled]) && !has(cells[wanted]) ? [wanted] : []));
}
