import { passesCheck } from "../cell.js";
import { periodDays } from "../dates.js";
import type { Cells, Value } from "../field.js";
import { say, type Language } from "../language.js";
import { rowsOf, type ContentRow, type PlanContent } from "../plan-content.js";
import type { Problem } from "../protocol.js";
import { fieldsOf } from "../section.js";
import { perspectives } from "./choices.js";
import { cover } from "./cover.js";
import { sectionsOf } from "./index.js";
import { ruleMessages, type RuleId } from "./rule-messages.js";

/** What a rule found: at a field of a row, or about a section as a whole. */
interface Finding {
  readonly section: string;
  readonly rowId: string | null;
  readonly field: string | null;
}

/** A rule: judged over the whole plan, for a calendar day in the organisation's time zone. */
interface Rule {
  readonly id: RuleId;
  readonly severity: "problem" | "hint";
  readonly find: (plan: PlanContent, today: string) => readonly Finding[];
}

const has = (value: Value | undefined): boolean => value !== undefined && value !== null;
const dateIn = (cells: Cells, field: string): string | null => (typeof cells[field] === "string" ? cells[field] : null);
const numberIn = (cells: Cells, field: string): number | null => (typeof cells[field] === "number" ? cells[field] : null);

/** A rule about each row of a section alone: the fields that are wrong in it. */
function perRow(section: string, wrong: (cells: Cells, plan: PlanContent, today: string) => readonly string[]): Rule["find"] {
  return (plan, today) =>
    rowsOf(plan, section).flatMap((row) => wrong(row.cells, plan, today).map((field) => ({ section, rowId: row.id, field })));
}

function several(...rules: readonly Rule["find"][]): Rule["find"] {
  return (plan, today) => rules.flatMap((find) => find(plan, today));
}

function endBeforeStart(section: string, from: string, to: string): Rule["find"] {
  return perRow(section, (cells) => {
    const [start, end] = [dateIn(cells, from), dateIn(cells, to)];
    return start !== null && end !== null && end < start ? [to] : [];
  });
}

function outsidePlan(section: string, field: string): Rule["find"] {
  return perRow(section, (cells, plan) => {
    const cover = rowsOf(plan, "cover")[0]?.cells ?? {};
    const [at, start, end] = [dateIn(cells, field), dateIn(cover, "plannedStart"), dateIn(cover, "plannedEnd")];
    if (at === null) return [];
    return (start !== null && at < start) || (end !== null && at > end) ? [field] : [];
  });
}

function inFuture(section: string, field: string): Rule["find"] {
  return perRow(section, (cells, _plan, today) => ((dateIn(cells, field) ?? today) > today ? [field] : []));
}

function badContacts(plan: PlanContent): readonly Finding[] {
  return rowsOf(plan, "cover").flatMap((row) =>
    fieldsOf(cover)
      .filter(([key, field]) => {
        const value = row.cells[key];
        return (
          field.kind === "text" &&
          field.check !== undefined &&
          field.check !== "period" &&
          typeof value === "string" &&
          !passesCheck(field.check, value)
        );
      })
      .map(([key]) => ({ section: "cover", rowId: row.id, field: key })),
  );
}

function negatives(plan: PlanContent): readonly Finding[] {
  return sectionsOf(plan.modules).flatMap((part) =>
    rowsOf(plan, part.key).flatMap((row) =>
      fieldsOf(part)
        .filter(([key, field]) => field.kind === "number" && field.unit !== undefined && (numberIn(row.cells, key) ?? 0) < 0)
        .map(([key]) => ({ section: part.key, rowId: row.id, field: key })),
    ),
  );
}

function perspectivesWithoutGoal(plan: PlanContent): readonly Finding[] {
  const goals = rowsOf(plan, "goals");
  if (goals.length === 0) return [];
  const held = new Set(goals.map((row) => row.cells["perspective"]));
  return Object.keys(perspectives).every((code) => held.has(code)) ? [] : [{ section: "goals", rowId: null, field: "perspective" }];
}

function overlapping(rows: readonly ContentRow[]): readonly ContentRow[] {
  const spans = rows.flatMap((row) => {
    const period = row.cells["period"];
    const days = typeof period === "string" ? periodDays(period) : null;
    return days === null || !has(row.cells["unit"]) ? [] : [{ row, unit: row.cells["unit"], ...days }];
  });
  return spans
    .filter((one) =>
      spans.some((other) => other.row !== one.row && other.unit === one.unit && other.first <= one.last && one.first <= other.last),
    )
    .map(({ row }) => row);
}

function figuresDisagree(cells: Cells): readonly string[] {
  const at = (field: string, otherwise: number): number => numberIn(cells, field) ?? otherwise;
  const intended = at("intendedUsers", Number.POSITIVE_INFINITY);
  const using = at("using", intended);
  return [
    ...(at("usingAsIntended", 0) > Math.min(using, intended) ? ["usingAsIntended"] : []),
    ...(at("using", 0) > intended ? ["using"] : []),
    ...(at("trained", 0) > intended ? ["trained"] : []),
  ];
}

function resolvedWithoutAnswer(cells: Cells): readonly string[] {
  if (cells["status"] !== "resolved") return [];
  return ["resolvedOn", "helped"].filter((field) => !has(cells[field]));
}

function baselineOrTarget(cells: Cells): readonly string[] {
  const [baseline, target] = [numberIn(cells, "baseline"), numberIn(cells, "target")];
  if (!has(cells["goal"])) return [];
  if (baseline === null) return ["baseline"];
  return target === null || target === baseline ? ["target"] : [];
}

/** Every rule that is built, in the order of their numbers. */
const rules: readonly Rule[] = [
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
  { id: "R13", severity: "hint", find: perspectivesWithoutGoal },
  {
    id: "R14",
    severity: "problem",
    find: perRow("goals", (cells) => (has(cells["goal"]) && !has(cells["measurement"]) ? ["measurement"] : [])),
  },
  { id: "R15", severity: "hint", find: perRow("goals", baselineOrTarget) },
  {
    id: "R18",
    severity: "hint",
    find: perRow("traineeGroups", (cells) => {
      const [headcount, intended] = [numberIn(cells, "headcount"), numberIn(cells, "intendedUsers")];
      return headcount !== null && intended !== null && headcount > 1.5 * intended ? ["headcount"] : [];
    }),
  },
  {
    id: "R20",
    severity: "hint",
    find: perRow("drivers", (cells) => (has(cells["driver"]) && !has(cells["strengthening"]) ? ["strengthening"] : [])),
  },
  {
    id: "R21",
    severity: "problem",
    find: perRow("barriers", (cells) =>
      has(cells["barrier"]) && !has(cells["measure"]) && cells["status"] !== "accepted" ? ["measure"] : [],
    ),
  },
  { id: "R22", severity: "problem", find: perRow("barriers", resolvedWithoutAnswer) },
  {
    id: "R27",
    severity: "problem",
    find: (plan) => overlapping(rowsOf(plan, "usage")).map((row) => ({ section: "usage", rowId: row.id, field: "period" })),
  },
  { id: "R28", severity: "problem", find: perRow("usage", figuresDisagree) },
  {
    id: "R29",
    severity: "hint",
    find: perRow("usage", (cells) =>
      numberIn(cells, "using") === 0 && (numberIn(cells, "clientsStarted") ?? 0) > 0 ? ["clientsStarted"] : [],
    ),
  },
  {
    id: "R38",
    severity: "hint",
    find: perRow("usage", (cells) => {
      const [using, trained] = [numberIn(cells, "using"), numberIn(cells, "trained")];
      return using !== null && trained !== null && using > trained ? ["using"] : [];
    }),
  },
  {
    id: "R39",
    severity: "problem",
    find: perRow("usage", (cells, _plan, today) => {
      const period = cells["period"];
      if (typeof period !== "string") return [];
      const days = periodDays(period);
      return days === null || days.first > today ? ["period"] : [];
    }),
  },
];

/** What the rules find in a plan on a day: problems to correct and hints, with sentences in the language. Only sections of modules that are on are judged; nothing is ever refused for a finding. */
export function findProblems(plan: PlanContent, today: string, language: Language): readonly Problem[] {
  const on = new Set(sectionsOf(plan.modules).map((part) => part.key));
  return rules.flatMap((rule) =>
    rule
      .find(plan, today)
      .filter((finding) => on.has(finding.section))
      .map((finding) => ({ rule: rule.id, severity: rule.severity, message: say(ruleMessages[rule.id], language), ...finding })),
  );
}
