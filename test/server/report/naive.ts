import type { Cells, Phase } from "../../../shared/field.js";
import { planCompleteness } from "../../../shared/plan/required.js";

/** A row of a plan as the tests know it. `statusOn`: the day on which its status was last typed. */
export interface PaperRow {
  readonly section: string;
  readonly cells: Cells;
  readonly statusOn: string;
}

/** A plan at the end of a day on which it changed. */
export interface PaperDay {
  readonly day: string;
  readonly rows: ReadonlyMap<string, PaperRow>;
  readonly modules: readonly string[];
  readonly phase: Phase;
}

/** Everything that was ever true of a plan, oldest first. */
export interface PaperPlan {
  readonly days: readonly PaperDay[];
  /** The first day on which the plan no longer counted, or null. */
  readonly closedOn: string | null;
}

const ends: Readonly<Record<string, string>> = { Q1: "03-31", Q2: "06-30", Q3: "09-30", Q4: "12-31", H1: "06-30", H2: "12-31" };
const months = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"];

function lastDay(period: string): string {
  const [year, part] = [period.slice(0, 4), period.slice(5)];
  if (part === "02" && Number(year) % 4 === 0) return `${year}-02-29`;
  return `${year}-${ends[part] ?? months[Number(part) - 1] ?? ""}`;
}

/** How exact a period is: a month before a quarter before a half-year. */
const grain = (period: string): number => (period.includes("H") ? 3 : period.includes("Q") ? 2 : 1);

type Entry = readonly [id: string, row: PaperRow];
type Figures = Map<string, number>;

function add(figures: Figures, metric: string, unit: string, dim: string, n: number): void {
  const key = `${metric} ${unit} ${dim}`;
  figures.set(key, (figures.get(key) ?? 0) + n);
}

function rowsIn(rows: ReadonlyMap<string, PaperRow>, section: string): readonly Entry[] {
  return [...rows].filter(([, row]) => row.section === section);
}

function newestReport(rows: readonly Entry[], unit: string, day: string): Entry | undefined {
  const reported = rows.filter(([, { cells }]) => cells["unit"] === unit && typeof cells["period"] === "string");
  const whole = reported.filter(([, { cells }]) => typeof cells["using"] === "number" && typeof cells["usingAsIntended"] === "number");
  const ended = whole.filter(([, { cells }]) => lastDay(String(cells["period"])) <= day);
  return ended.sort(([a, one], [b, other]) => {
    const [p, q] = [String(one.cells["period"]), String(other.cells["period"])];
    if (lastDay(p) !== lastDay(q)) return lastDay(p) < lastDay(q) ? 1 : -1;
    return grain(p) === grain(q) ? (a < b ? -1 : 1) : grain(p) - grain(q);
  })[0];
}

const monthsIn = (period: string): readonly number[] => {
  const year = Number(period.slice(0, 4)) * 12;
  const [part, n] = [period.slice(5, 6), Number(period.slice(6))];
  if (part === "Q") return [1, 2, 3].map((month) => year + 3 * (n - 1) + month);
  if (part === "H") return [1, 2, 3, 4, 5, 6].map((month) => year + 6 * (n - 1) + month);
  return [year + Number(period.slice(5))];
};

/** Clients of the periods that ended in the year up to the day, month by month: a longer period adds what shorter ones within it lack. */
function clientsOf(rows: readonly Entry[], unit: string, day: string): number {
  const byPeriod = new Map<string, number>();
  for (const [, { cells }] of [...rows].sort(([a], [b]) => (a < b ? 1 : -1))) {
    const counts = ["using", "usingAsIntended", "clientsStarted"].every((key) => typeof cells[key] === "number");
    if (cells["unit"] === unit && typeof cells["period"] === "string" && counts)
      byPeriod.set(cells["period"], Number(cells["clientsStarted"]));
  }
  const own = (period: string): number => {
    const months = monthsIn(period);
    const inside = [...byPeriod.keys()].filter((other) => other !== period && monthsIn(other).every((month) => months.includes(month)));
    return Math.max(0, (byPeriod.get(period) ?? 0) - inside.reduce((sum, other) => sum + own(other), 0));
  };
  const nextYear = (period: string): string => lastDay(`${String(Number(period.slice(0, 4)) + 1)}${period.slice(4)}`);
  const inWindow = [...byPeriod.keys()].filter((period) => lastDay(period) <= day && day < nextYear(period));
  return inWindow.reduce((sum, period) => sum + own(period), 0);
}

/** People who completed an initial training by the day, as the rows are now. */
function enrolled(now: ReadonlyMap<string, PaperRow>, unit: string, day: string): number {
  const done = rowsIn(now, "enrolments").filter(([, { cells, statusOn }]) => {
    const training = now.get(String(cells["training"]));
    const on = typeof cells["completedOn"] === "string" ? cells["completedOn"] : statusOn;
    return cells["unit"] === unit && cells["status"] === "completed" && on <= day && training?.cells["kind"] === "initial";
  });
  return done.reduce((sum, [, { cells }]) => sum + Number(cells["count"] ?? 0), 0);
}

function usageFigures(figures: Figures, cells: Cells, unit: string): void {
  const [intended, trained, using, asIntended] = ["intendedUsers", "trained", "using", "usingAsIntended"].map((key) =>
    typeof cells[key] === "number" ? cells[key] : null,
  );
  add(figures, "unitsReported", unit, lastDay(String(cells["period"])), 1);
  if (typeof intended === "number" && typeof asIntended === "number") {
    add(figures, "asIntended", unit, "", asIntended);
    add(figures, "asIntendedOf", unit, "", intended);
  }
  if (typeof intended === "number" && typeof trained === "number") {
    add(figures, "trained", unit, "", trained);
    add(figures, "trainedOf", unit, "", intended);
  }
  if (typeof using === "number" && typeof trained === "number") {
    add(figures, "converted", unit, "", Math.min(using, trained));
    add(figures, "convertedOf", unit, "", trained);
  }
}

function followUp(figures: Figures, then: ReadonlyMap<string, PaperRow>, now: ReadonlyMap<string, PaperRow>, day: string): void {
  const usage = rowsIn(now, "usage");
  const groups = rowsIn(then, "traineeGroups");
  const units = new Set([...usage, ...groups].map(([, { cells }]) => cells["unit"]).filter((unit) => typeof unit === "string"));
  for (const unit of units) {
    const newest = newestReport(usage, unit, day);
    if (newest !== undefined) usageFigures(figures, newest[1].cells, unit);
    const waiting = newest === undefined ? groups.filter(([, { cells }]) => cells["unit"] === unit) : [];
    if (waiting.length > 0) add(figures, "unitsWaiting", unit, "", 1);
    const intended = waiting.reduce((sum, [, { cells }]) => sum + Number(cells["intendedUsers"] ?? 0), 0);
    add(figures, "intendedWaiting", unit, "", intended);
    add(figures, "trainedWaiting", unit, "", Math.min(intended, newest === undefined ? enrolled(now, unit, day) : 0));
    add(figures, "clients", "", "", clientsOf(usage, unit, day));
  }
}

function isOverdue({ section, cells, statusOn }: PaperRow, day: string): boolean {
  if (typeof cells["dueOn"] !== "string" || cells["dueOn"] >= day) return false;
  if (section === "enrolments") {
    if (["planned", "enrolled", "inProgress"].includes(String(cells["status"]))) return true;
    const left = cells["status"] === "completed" && typeof cells["completedOn"] === "string" ? cells["completedOn"] : statusOn;
    return (cells["status"] === "completed" || cells["status"] === "withdrawn") && left > day;
  }
  if (section === "milestones") return typeof cells["doneOn"] !== "string" || cells["doneOn"] > day;
  const closed = cells["status"] === "resolved" || cells["status"] === "accepted";
  const done = typeof cells["resolvedOn"] === "string" ? cells["resolvedOn"] : statusOn;
  return !closed || done > day;
}

function formFigures(figures: Figures, then: ReadonlyMap<string, PaperRow>): void {
  for (const [, { cells }] of rowsIn(then, "goals")) {
    if (typeof cells["goal"] !== "string") continue;
    add(figures, "goals", "", String(cells["perspective"] ?? ""), 1);
    if (typeof cells["measurement"] === "string") add(figures, "goalsMeasured", "", String(cells["perspective"] ?? ""), 1);
  }
  for (const [, { cells }] of rowsIn(then, "barriers")) {
    if (typeof cells["barrier"] !== "string") continue;
    add(figures, "barriers", "", `${String(cells["factorCode"] ?? "")}:${String(cells["status"] ?? "")}`, 1);
    const helped = cells["helped"] === "yes" || cells["helped"] === "partly";
    if (cells["status"] === "resolved" && helped) add(figures, "barriersResolved", "", String(cells["factorCode"] ?? ""), 1);
  }
  for (const [, { cells }] of rowsIn(then, "traineeGroups")) {
    if (typeof cells["unit"] !== "string") continue;
    add(figures, "groups", cells["unit"], "", 1);
    add(figures, "intended", cells["unit"], String(cells["profession"] ?? ""), Number(cells["intendedUsers"] ?? 0));
    add(figures, "trainees", cells["unit"], String(cells["profession"] ?? ""), Number(cells["headcount"] ?? 0));
  }
}

function isLeftOut({ cells }: PaperRow): boolean {
  const numbers = ["using", "usingAsIntended"].map((key) => typeof cells[key] === "number");
  const whole = numbers.every(Boolean) && typeof cells["intendedUsers"] === "number";
  return numbers.some(Boolean) && !(whole && typeof cells["unit"] === "string" && typeof cells["period"] === "string");
}

/** What follows from the plan's phase and modules of the day beside its rows. */
function stateFigures(figures: Figures, { rows, modules, phase }: PaperDay): void {
  const content = [...rows].map(([id, { section, cells }]) => ({ id, section, cells }));
  const { filled, required } = planCompleteness({ phase, modules, rows: content });
  add(figures, "answersFilled", "", "", filled);
  add(figures, "answersRequired", "", "", required);
  for (const module of modules) add(figures, "plansWith", "", module, 1);
  const needed = rows.get("needAndChain")?.cells["needPerYear"];
  add(figures, "need", "", "", typeof needed === "number" ? Math.round(needed) : 0);
  if (!modules.includes("followUp")) return;
  for (const [, row] of rowsIn(rows, "usage")) if (isLeftOut(row)) add(figures, "leftOut", String(row.cells["unit"] ?? ""), "", 1);
}

/** Every figure of a plan on a day, counted by its definition from all rows: `metric unit dim` -> number, without zeros. */
export function naiveFigures(plan: PaperPlan, day: string): ReadonlyMap<string, number> {
  const figures: Figures = new Map();
  const nothing: ReadonlyMap<string, PaperRow> = new Map();
  const [latest, past] = [plan.days.at(-1), plan.days.findLast((one) => one.day <= day)];
  const [now, then] = [latest?.rows ?? nothing, past?.rows ?? nothing];
  if (plan.closedOn !== null && day >= plan.closedOn) return figures;
  formFigures(figures, then);
  if (past !== undefined) stateFigures(figures, past);
  const follows = latest?.modules.includes("followUp") === true;
  for (const [, row] of [...rowsIn(now, "milestones"), ...rowsIn(now, "barriers"), ...(follows ? rowsIn(now, "enrolments") : [])])
    if (isOverdue(row, day)) add(figures, "overdue", row.section === "enrolments" ? String(row.cells["unit"] ?? "") : "", "", 1);
  for (const [, { cells }] of rowsIn(now, "phases")) {
    const [from, until] = [String(cells["enteredOn"]), cells["leftOn"]];
    if (from <= day && (typeof until !== "string" || until > day)) add(figures, "plans", "", `${String(cells["phase"])}:${from}`, 1);
  }
  if (follows) followUp(figures, then, now, day);
  return new Map([...figures].filter(([, n]) => n !== 0));
}
