import { passesCheck } from "../cell.js";
import { dateOf } from "../dates.js";
import type { Cells } from "../field.js";
import { hasPersonalNumber } from "../personal-number.js";
import { rowsOf, type PlanContent } from "../plan-content.js";
import { fieldsOf } from "../section.js";
import { perspectives } from "./choices.js";
import { cover } from "./cover.js";
import { sectionsOf } from "./index.js";
import { asksFor, formOf, has, numberIn, perRow, several, textIn, type Finding, type Rule } from "./rule-kit.js";

function endBeforeStart(section: string, from: string, to: string): Rule["find"] {
  return perRow(section, (cells) => {
    const [start, end] = [textIn(cells, from), textIn(cells, to)];
    return start !== null && end !== null && end < start ? [to] : [];
  });
}

function outsidePlan(section: string, field: string): Rule["find"] {
  return perRow(section, (cells, plan) => {
    const schedule = formOf(plan, "cover");
    const [at, start, end] = [textIn(cells, field), textIn(schedule, "plannedStart"), textIn(schedule, "plannedEnd")];
    if (at === null) return [];
    return (start !== null && at < start) || (end !== null && at > end) ? [field] : [];
  });
}

function inFuture(section: string, field: string): Rule["find"] {
  return perRow(section, (cells, _plan, today) => ((textIn(cells, field) ?? today) > today ? [field] : []));
}

const badContacts = perRow("cover", (cells) =>
  fieldsOf(cover).flatMap(([key, field]) => {
    const value = textIn(cells, key);
    const checked = field.kind === "text" && (field.check === "email" || field.check === "phone") ? field.check : null;
    return checked !== null && value !== null && !passesCheck(checked, value) ? [key] : [];
  }),
);

/** Amounts and counts below zero; people in a training are at least one, which is a rule of its own. */
function negatives(plan: PlanContent): readonly Finding[] {
  const parts = sectionsOf(plan.modules).filter(({ key }) => key !== "enrolments");
  return parts.flatMap((part) =>
    rowsOf(plan, part.key).flatMap((row) =>
      fieldsOf(part)
        .filter(([key, field]) => field.kind === "number" && field.unit !== undefined && (numberIn(row.cells, key) ?? 0) < 0)
        .map(([key]) => ({ section: part.key, rowId: row.id, field: key })),
    ),
  );
}

/** The last day named in a line of text: 2027-06-30, 30.6.2027 or 30/6/2027. */
function lastDayIn(line: string): string | null {
  const iso = [...line.matchAll(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g)].map(([, y, m, d]) => dateOf(Number(y), Number(m), Number(d)));
  const dayFirst = [...line.matchAll(/(?<!\d)(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?!\d)/g)].map(([, d, m, y]) =>
    dateOf(Number(y), Number(m), Number(d)),
  );
  return (
    [...iso, ...dayFirst]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function agreementEndsEarly(cells: Cells, plan: PlanContent): readonly string[] {
  const end = textIn(formOf(plan, "cover"), "plannedEnd");
  const lines = (textIn(cells, "commitments") ?? "").split("\n").flatMap((line) => lastDayIn(line) ?? []);
  return end !== null && lines.some((day) => day < end) ? ["commitments"] : [];
}

function perspectivesWithoutGoal(plan: PlanContent): readonly Finding[] {
  const goals = rowsOf(plan, "goals");
  if (goals.length === 0) return [];
  const held = new Set(goals.map((row) => row.cells["perspective"]));
  return Object.keys(perspectives).every((code) => held.has(code)) ? [] : [{ section: "goals", rowId: null, field: "perspective" }];
}

function baselineOrTarget(cells: Cells): readonly string[] {
  const [baseline, target] = [numberIn(cells, "baseline"), numberIn(cells, "target")];
  if (!has(cells["goal"])) return [];
  if (baseline === null) return ["baseline"];
  return target === null || target === baseline ? ["target"] : [];
}

function measureMissing(cells: Cells): readonly string[] {
  return has(cells["barrier"]) && !has(cells["measure"]) && cells["status"] !== "accepted" ? ["measure"] : [];
}

function resolvedWithoutAnswer(cells: Cells): readonly string[] {
  if (cells["status"] !== "resolved") return [];
  return ["resolvedOn", "helped"].filter((field) => !has(cells[field]));
}

/** The same day a year later, as text: days compare with it as they should, whether or not that day exists. */
function aYearAfter(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
}

/** In the last phase, a review within a year from today; none is none. */
function noReviewWithinYear(cells: Cells, plan: PlanContent, today: string): readonly string[] {
  if (plan.phase !== "sustain") return [];
  const days = (textIn(cells, "dataReviewDates") ?? "").split("\n");
  return days.some((day) => day >= today && day <= aYearAfter(today)) ? [] : ["dataReviewDates"];
}

/** Free texts of every part that look like they name an individual by number; a phone number has a field of its own. */
function personalNumbers(plan: PlanContent): readonly Finding[] {
  return sectionsOf(plan.modules).flatMap((part) => {
    const texts = fieldsOf(part).flatMap(([key, field]) =>
      field.kind === "list" || (field.kind === "text" && field.check === undefined) ? [key] : [],
    );
    return rowsOf(plan, part.key).flatMap((row) =>
      texts.filter((key) => hasPersonalNumber(textIn(row.cells, key) ?? "")).map((field) => ({ section: part.key, rowId: row.id, field })),
    );
  });
}

const costs = ["trainingCost", "materialCost"] as const;

/** Rules about the printed form's own answers. */
export const formRules: readonly Rule[] = [
  { id: "R02", severity: "problem", find: badContacts },
  {
    id: "R03",
    severity: "problem",
    find: several(endBeforeStart("cover", "plannedStart", "plannedEnd"), endBeforeStart("nextTrainings", "startOn", "endOn")),
  },
  {
    id: "R04",
    severity: "hint",
    find: several(
      outsidePlan("milestones", "dueOn"),
      outsidePlan("goals", "targetOn"),
      outsidePlan("traineeGroups", "startOn"),
      outsidePlan("barriers", "dueOn"),
    ),
  },
  { id: "R05", severity: "problem", find: several(inFuture("milestones", "doneOn"), inFuture("barriers", "resolvedOn")) },
  { id: "R09", severity: "problem", find: negatives },
  {
    id: "R10",
    severity: "hint",
    find: perRow("methodBasics", (cells) => ((numberIn(cells, "hoursPerWeek") ?? 0) > 40 ? ["hoursPerWeek"] : [])),
  },
  { id: "R11", severity: "hint", find: perRow("methodBasics", agreementEndsEarly) },
  {
    id: "R12",
    severity: "hint",
    find: perRow("needAndChain", (cells) => (has(cells["need"]) && (textIn(cells, "need") ?? "").length < 40 ? ["need"] : [])),
  },
  { id: "R13", severity: "hint", asks: true, find: perspectivesWithoutGoal },
  { id: "R14", severity: "problem", asks: true, find: asksFor("goals", "goal", "measurement") },
  { id: "R15", severity: "hint", asks: true, find: perRow("goals", baselineOrTarget) },
  { id: "R20", severity: "hint", asks: true, find: asksFor("drivers", "driver", "strengthening") },
  { id: "R21", severity: "problem", asks: true, find: perRow("barriers", measureMissing) },
  { id: "R22", severity: "problem", asks: true, find: perRow("barriers", resolvedWithoutAnswer) },
  { id: "R23", severity: "hint", find: perRow("sustainment", noReviewWithinYear) },
  { id: "R32", severity: "hint", find: personalNumbers },
  {
    id: "R37",
    severity: "problem",
    asks: true,
    find: perRow("methodBasics", (cells) => (costs.some((cost) => has(cells[cost])) && !has(cells["currency"]) ? ["currency"] : [])),
  },
];
