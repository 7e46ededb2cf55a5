import { addDays } from "../dates.js";
import type { Value } from "../field.js";
import { barrierStatuses, factors, perspectives, phaseNames, professions } from "./choices.js";
import { dayIn, deadlineOf, dueSections } from "./due.js";
import { atPlan, during, ofRow, type CountedRow, type Part } from "./metric.js";
import { latestReported, people, unitOf } from "./usage-periods.js";

const filled = (value: Value | undefined): boolean => typeof value === "string" && value.trim() !== "";

/** The value where it is one of the codes, else "": an unknown code counts with the rows that have none. */
function codeOf(value: Value | undefined, codes: object): string {
  return typeof value === "string" && Object.hasOwn(codes, value) ? value : "";
}

/** The day after, or null at the end of the calendar. */
function dayAfter(day: string): string | null {
  return day >= "9999-12-31" ? null : addDays(day, 1);
}

/** Overdue from the day after it was due until it is done; never, when it was done in time. */
function overdueRow(row: CountedRow): readonly Part[] {
  const deadline = deadlineOf(row, row.statusOn);
  const from = deadline === null ? null : dayAfter(deadline.on);
  if (deadline === null || from === null || (deadline.doneOn !== null && deadline.doneOn <= from)) return [];
  return during({ unit: unitOf(row.cells), dim: "", n: 1, on: from }, deadline.doneOn);
}

function phaseRow({ cells }: CountedRow): readonly Part[] {
  const [entered, left] = [dayIn(cells, "enteredOn"), dayIn(cells, "leftOn")];
  const phase = codeOf(cells["phase"], phaseNames);
  if (entered === null || phase === "" || (left !== null && left <= entered)) return [];
  return during({ unit: null, dim: `${phase}:${entered}`, n: 1, on: entered }, left);
}

function goalRow({ cells }: CountedRow): readonly Part[] {
  return filled(cells["goal"]) ? atPlan(codeOf(cells["perspective"], perspectives)) : [];
}

function barrierRow({ cells }: CountedRow): readonly Part[] {
  return filled(cells["barrier"]) ? atPlan(`${codeOf(cells["factorCode"], factors)}:${codeOf(cells["status"], barrierStatuses)}`) : [];
}

function resolvedRow({ cells }: CountedRow): readonly Part[] {
  const helped = cells["helped"] === "yes" || cells["helped"] === "partly";
  return filled(cells["barrier"]) && cells["status"] === "resolved" && helped ? atPlan(codeOf(cells["factorCode"], factors)) : [];
}

function groupRow(field: "intendedUsers" | "headcount"): (row: CountedRow) => readonly Part[] {
  return ({ cells }) => {
    const [unit, n] = [unitOf(cells), people(cells[field])];
    return unit === null || n === null || n === 0 ? [] : [{ unit, dim: codeOf(cells["profession"], professions), n, on: null }];
  };
}

function groupPresence({ cells }: CountedRow): readonly Part[] {
  const unit = unitOf(cells);
  return unit === null ? [] : [{ unit, dim: "", n: 1, on: null }];
}

function leftOutRow({ cells }: CountedRow): readonly Part[] {
  const typed = ["using", "usingAsIntended"].some((field) => cells[field] !== undefined && cells[field] !== null);
  const usable = latestReported([{ id: "", section: "usage", cells }]) !== null && people(cells["intendedUsers"]) !== null;
  return typed && !usable ? [{ unit: unitOf(cells), dim: "", n: 1, on: null }] : [];
}

/** Goals with a text, by perspective. */
export const goals = ofRow("goals", "push", ["goals"], goalRow);

/** Goals that say how they are measured, by perspective. */
export const goalsMeasured = ofRow("goalsMeasured", "push", ["goals"], (row) => (filled(row.cells["measurement"]) ? goalRow(row) : []));

/** Barriers with a text, by factor and status. */
export const barriers = ofRow("barriers", "push", ["barriers"], barrierRow);

/** Barriers resolved by a measure that helped at least partly, by factor. */
export const barriersResolved = ofRow("barriersResolved", "push", ["barriers"], resolvedRow);

/** What is past its day and not done, at the row's unit where it names one. */
export const overdue = ofRow("overdue", "day", dueSections, overdueRow);

/** Open plans by phase and the day on which it was entered. */
export const plans = ofRow("plans", "day", ["phases"], phaseRow);

/** The plan itself, once for each part that is on: every plan has its cover. */
export const plansWith = ofRow("plansWith", "plan", ["cover"], (_row, { modules }) =>
  [...new Set(["form", ...modules])].flatMap((module) => atPlan(module)),
);

/** Rows that name a unit as taking part. */
export const groups = ofRow("groups", "push", ["traineeGroups"], groupPresence);

/** People who are meant to use the method, by profession. */
export const intended = ofRow("intended", "push", ["traineeGroups"], groupRow("intendedUsers"));

/** People to be trained, by profession. */
export const trainees = ofRow("trainees", "push", ["traineeGroups"], groupRow("headcount"));

/** Usage rows with numbers of users that cannot be counted. */
export const leftOut = ofRow("leftOut", "plan", ["usage"], leftOutRow);

/** How many clients a year need the method, as the plan states it, in whole clients. */
export const need = ofRow("need", "push", ["needAndChain"], ({ cells }) => {
  const stated = cells["needPerYear"];
  return atPlan("", people(typeof stated === "number" ? Math.round(stated) : null) ?? 0);
});
