import type { CellContext } from "../cell.js";
import { addDays } from "../dates.js";
import type { Cells } from "../field.js";
import type { Language } from "../language.js";
import { rowTitle } from "../messages.js";
import { must } from "../must.js";
import type { ContentRow } from "../plan-content.js";
import { findSection, sectionsOf } from "./index.js";
import { referredSections, rowReferences } from "./row-references.js";

/** When something of a row is to be done, and the day on which it was. */
export interface Deadline {
  /** The field that says when it is due. */
  readonly field: string;
  readonly on: string;
  /** The day it was done; null while it is open. */
  readonly doneOn: string | null;
}

/** Something that waits to be done: where it stands, when it is due, and what it is in words. */
export interface DueItem {
  readonly section: string;
  readonly rowId: string;
  readonly field: string;
  /** The day it is due, YYYY-MM-DD. */
  readonly on: string;
  /** What the row is called; its section's name where it has no words of its own. */
  readonly what: string;
  /** Due on an earlier day than today: due today is not overdue. */
  readonly overdue: boolean;
}

/** A kind of deadline. `statusOn`: the day on which the row's status got its value, null where nobody knows. */
interface DeadlineRule {
  readonly section: string;
  readonly field: string;
  readonly doneOn: (cells: Cells, statusOn: string | null) => string | null;
}

/** The day that a field holds, or null. */
export function dayIn(cells: Cells, field: string): string | null {
  const value = cells[field];
  return typeof value === "string" && value !== "" ? value : null;
}

function barrierClosedOn(cells: Cells, statusOn: string | null): string | null {
  if (cells["status"] !== "resolved" && cells["status"] !== "accepted") return null;
  return dayIn(cells, "resolvedOn") ?? statusOn ?? dayIn(cells, "dueOn");
}

/** Only those who are to take part or do so can be late; a row without a status waits for nobody. */
function enrolmentClosedOn(cells: Cells, statusOn: string | null): string | null {
  const { status } = cells;
  if (status === "planned" || status === "enrolled" || status === "inProgress") return null;
  if (status === "completed") return dayIn(cells, "completedOn") ?? statusOn ?? dayIn(cells, "dueOn");
  return status === "withdrawn" ? (statusOn ?? dayIn(cells, "dueOn")) : dayIn(cells, "dueOn");
}

const rules: readonly DeadlineRule[] = [
  { section: "milestones", field: "dueOn", doneOn: (cells) => dayIn(cells, "doneOn") },
  { section: "barriers", field: "dueOn", doneOn: barrierClosedOn },
  { section: "enrolments", field: "dueOn", doneOn: enrolmentClosedOn },
];

/** The sections whose rows have deadlines. */
export const dueSections: readonly string[] = rules.map(({ section }) => section);

/** The sections that the list of what is due is made from: those whose rows have deadlines, and those that such a row is named by. */
export const dueListSections: readonly string[] = [...dueSections, ...referredSections];

/** The deadline of a row, or null when nothing of it is due. The figure of what is overdue and the list of what is due both follow from it. */
export function deadlineOf(row: ContentRow, statusOn: string | null): Deadline | null {
  const rule = rules.find(({ section }) => section === row.section);
  const on = rule === undefined ? null : dayIn(row.cells, rule.field);
  return rule === undefined || on === null ? null : { field: rule.field, on, doneOn: rule.doneOn(row.cells, statusOn) };
}

/**
 * What is open on a day and due before it or at most `within` days after it, oldest first; of one day in the order of the rows.
 * `rows`: of `dueListSections`, as the plan stands that day; those of modules that are off are passed over.
 */
export function dueItems(
  rows: readonly ContentRow[],
  today: string,
  within: number,
  modules: readonly string[],
  language: Language,
): readonly DueItem[] {
  const on = new Set(sectionsOf(modules).map(({ key }) => key));
  const last = addDays(today, within);
  const context = { language, date1904: false, references: rowReferences(rows, language) };
  return rows
    .filter((row) => on.has(row.section))
    .flatMap((row) => {
      const deadline = deadlineOf(row, today);
      if (deadline === null || deadline.on > last || isDone(deadline, today)) return [];
      return [itemOf(row, deadline, today, context)];
    })
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function isDone({ doneOn }: Deadline, today: string): boolean {
  return doneOn !== null && doneOn <= today;
}

function itemOf(row: ContentRow, { field, on }: Deadline, today: string, context: CellContext): DueItem {
  const section = must(findSection(row.section), row.section);
  const words = { ...row.cells, [field]: null };
  return { section: row.section, rowId: row.id, field, on, what: rowTitle(section, words, context), overdue: on < today };
}
