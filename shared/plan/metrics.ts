import { addDays } from "../dates.js";
import type { Value } from "../field.js";
import type { ContentRow } from "../plan-content.js";
import { barrierStatuses, factors, perspectives, phaseNames, professions } from "./choices.js";
import { deadlineOf, dueSections } from "./due.js";
import { latestReported, people, reportedRows, unitOf } from "./usage-periods.js";

/** A row to be counted, with the day on which its `status` got its value (null: nobody knows, or it has none). */
export interface CountedRow extends ContentRow {
  readonly statusOn: string | null;
}

/** A whole number that holds from a day on. `on` null: from the day of the push that made it so. */
export interface Part {
  /** The unit that is counted, or null: it counts at the plan's node. */
  readonly unit: string | null;
  /** Codes that the metric is split by, joined by a colon; an empty code where the row has none. */
  readonly dim: string;
  readonly n: number;
  readonly on: string | null;
}

/** A part of a metric: what the count ledger holds. */
export interface Count extends Part {
  readonly metric: string;
}

/** By how much a count changed on which day. */
export interface Step {
  readonly on: string;
  readonly n: number;
}

/** What the metrics of a unit are counted from: its usage rows, and how its rows and intended users in traineeGroups changed by day. */
export interface UnitContent {
  readonly unit: string;
  readonly usage: readonly ContentRow[];
  readonly groups: readonly Step[];
  readonly intended: readonly Step[];
}

/** A metric that each row adds to by itself. `dated`: its parts say their own days, else they count from the push on. */
export interface RowMetric {
  readonly by: "row";
  readonly key: string;
  readonly reads: readonly string[];
  readonly dated: boolean;
  readonly count: (row: CountedRow) => readonly Part[];
}

/** A metric that depends on all rows of a unit; its parts always say their own days. */
export interface UnitMetric {
  readonly by: "unit";
  readonly key: string;
  readonly reads: readonly string[];
  readonly count: (content: UnitContent) => readonly Part[];
}

const filled = (value: Value | undefined): boolean => typeof value === "string" && value.trim() !== "";
const dateIn = (value: Value | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The value where it is one of the codes, else "": an unknown code counts with the rows that have none. */
function codeOf(value: Value | undefined, codes: object): string {
  return typeof value === "string" && Object.hasOwn(codes, value) ? value : "";
}

function here(dim: string): readonly Part[] {
  return [{ unit: null, dim, n: 1, on: null }];
}

/** The day after, or null at the end of the calendar. */
function dayAfter(day: string): string | null {
  return day >= "9999-12-31" ? null : addDays(day, 1);
}

/** Overdue from the day after it was due until it is done; never, when it was done in time. */
function overdue(dueOn: string, doneOn: string | null): readonly Part[] {
  const from = dayAfter(dueOn);
  if (from === null || (doneOn !== null && doneOn <= from)) return [];
  const begins: Part = { unit: null, dim: "", n: 1, on: from };
  return doneOn === null ? [begins] : [begins, { ...begins, n: -1, on: doneOn }];
}

function overdueRow(row: CountedRow): readonly Part[] {
  const deadline = deadlineOf(row, row.statusOn);
  return deadline === null ? [] : overdue(deadline.on, deadline.doneOn);
}

function phaseRow({ cells }: CountedRow): readonly Part[] {
  const [entered, left] = [dateIn(cells["enteredOn"]), dateIn(cells["leftOn"])];
  const phase = codeOf(cells["phase"], phaseNames);
  if (entered === null || phase === "" || (left !== null && left <= entered)) return [];
  const begins: Part = { unit: null, dim: `${phase}:${entered}`, n: 1, on: entered };
  return left === null ? [begins] : [begins, { ...begins, n: -1, on: left }];
}

function goalRow({ cells }: CountedRow): readonly Part[] {
  return filled(cells["goal"]) ? here(codeOf(cells["perspective"], perspectives)) : [];
}

function barrierRow({ cells }: CountedRow): readonly Part[] {
  return filled(cells["barrier"]) ? here(`${codeOf(cells["factorCode"], factors)}:${codeOf(cells["status"], barrierStatuses)}`) : [];
}

function resolvedRow({ cells }: CountedRow): readonly Part[] {
  const helped = cells["helped"] === "yes" || cells["helped"] === "partly";
  return filled(cells["barrier"]) && cells["status"] === "resolved" && helped ? here(codeOf(cells["factorCode"], factors)) : [];
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

/** One number of each reported period, from its last day until the last day of the next one. */
function perPeriod(n: (row: ContentRow) => number | null, dim: (end: string) => string = () => ""): UnitMetric["count"] {
  return ({ unit, usage }) => {
    const rows = reportedRows(usage);
    return rows.flatMap(({ end, row }, at) => {
      const [value, next] = [n(row) ?? 0, rows[at + 1]];
      if (value === 0) return [];
      const begins: Part = { unit, dim: dim(end), n: value, on: end };
      return next === undefined ? [begins] : [begins, { ...begins, n: -value, on: next.end }];
    });
  };
}

/** A number of the period where the number it is a share of is filled in too; a share needs both. */
function shared(part: (row: ContentRow) => number | null, whole: string): (row: ContentRow) => number | null {
  return (row) => (people(row.cells[whole]) === null ? null : part(row));
}
const cell =
  (field: string) =>
  (row: ContentRow): number | null =>
    people(row.cells[field]);
function usingTrained(row: ContentRow): number | null {
  const [using, trained] = [cell("using")(row), cell("trained")(row)];
  return using === null || trained === null ? null : Math.min(using, trained);
}

/** What a count was by day, until the unit's first reported period ended. */
function untilReported(steps: (content: UnitContent) => readonly Step[]): UnitMetric["count"] {
  return (content) => {
    const first = reportedRows(content.usage)[0]?.end;
    const before = steps(content).filter((step) => first === undefined || step.on < first);
    const total = before.reduce((sum, step) => sum + step.n, 0);
    const parts = before.map(({ on, n }): Part => ({ unit: content.unit, dim: "", n, on }));
    return first === undefined || total === 0 ? parts : [...parts, { unit: content.unit, dim: "", n: -total, on: first }];
  };
}

/** 1 from the day on which there is a row, 0 from the day on which there is none. */
function presence(steps: readonly Step[]): readonly Step[] {
  let rows = 0;
  return [...steps]
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .flatMap(({ on, n }) => {
      const [before, after] = [Number(rows > 0), Number(rows + n > 0)];
      rows += n;
      return before === after ? [] : [{ on, n: after - before }];
    });
}

function row(key: string, reads: readonly string[], count: RowMetric["count"], dated = false): RowMetric {
  return { by: "row", key, reads, dated, count };
}
function unit(key: string, reads: readonly string[], count: UnitMetric["count"]): UnitMetric {
  return { by: "unit", key, reads, count };
}

/** Counts that each row adds to by itself. */
export const rowMetrics: readonly RowMetric[] = [
  row("plans", ["phases"], phaseRow, true),
  row("goals", ["goals"], goalRow),
  row("goalsMeasured", ["goals"], (one) => (filled(one.cells["measurement"]) ? goalRow(one) : [])),
  row("barriers", ["barriers"], barrierRow),
  row("barriersResolved", ["barriers"], resolvedRow),
  row("overdue", dueSections, overdueRow, true),
  row("groups", ["traineeGroups"], groupPresence),
  row("intended", ["traineeGroups"], groupRow("intendedUsers")),
  row("trainees", ["traineeGroups"], groupRow("headcount")),
  row("leftOut", ["usage"], leftOutRow),
];

/** Counts of a unit: its newest reported period, and what it waits for until there is one. */
export const unitMetrics: readonly UnitMetric[] = [
  unit("asIntended", ["usage"], perPeriod(shared(cell("usingAsIntended"), "intendedUsers"))),
  unit("asIntendedOf", ["usage"], perPeriod(cell("intendedUsers"))),
  unit("trained", ["usage"], perPeriod(shared(cell("trained"), "intendedUsers"))),
  unit("trainedOf", ["usage"], perPeriod(shared(cell("intendedUsers"), "trained"))),
  unit("converted", ["usage"], perPeriod(usingTrained)),
  unit("convertedOf", ["usage"], perPeriod(cell("trained"))),
  unit(
    "unitsReported",
    ["usage"],
    perPeriod(
      () => 1,
      (end) => end,
    ),
  ),
  unit(
    "unitsWaiting",
    ["usage", "traineeGroups"],
    untilReported((content) => presence(content.groups)),
  ),
  unit(
    "intendedWaiting",
    ["usage", "traineeGroups"],
    untilReported((content) => content.intended),
  ),
];
