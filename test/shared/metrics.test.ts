import { describe, expect, it } from "vitest";
import { periodDays } from "../../shared/dates.js";
import type { Cells } from "../../shared/field.js";
import type { CountedRow, Part, PlanState, Step } from "../../shared/plan/metric.js";
import { rowMetrics, sectionMetrics, unitMetrics } from "../../shared/plan/metrics.js";
import { findSection } from "../../shared/plan/index.js";
import { latestReported, mostPeople, reportedRows } from "../../shared/plan/usage-periods.js";
import type { ContentRow } from "../../shared/plan-content.js";
import { dimensions } from "../../shared/report/dimensions.js";
import { countsOf, figures } from "../../shared/report/figures.js";
import { endedQuarters, isStale } from "../../shared/report/periods.js";

function row(id: string, cells: Cells, section = "usage"): ContentRow {
  return { id, section, cells };
}

/** A usage row of unit b11: intended, trained, using, using as intended. */
function usage(
  id: string,
  period: string | null,
  ...[intendedUsers = null, trained = null, using = null, usingAsIntended = null]: (number | null)[]
): ContentRow {
  return row(id, { unit: "b11", period, intendedUsers, trained, using, usingAsIntended });
}

function on(day: string, parts: readonly Part[]): number {
  return parts.filter((part) => (part.on ?? "") <= day).reduce((sum, part) => sum + part.n, 0);
}

function unitFigure(
  key: string,
  day: string,
  rows: readonly ContentRow[],
  groups: readonly Step[] = [],
  intended: readonly Step[] = [],
  enrolments: readonly CountedRow[] = [],
): number {
  const metric = unitMetrics.find((one) => one.key === key);
  if (metric === undefined) throw new Error(key);
  const content = { unit: "b11", usage: rows, enrolments, initialTrainings: new Set(["basic"]), groups, intended };
  return on(day, metric.count(content));
}

function rowFigure(key: string, day: string, section: string, cells: Cells, statusOn: string | null = null): number {
  const metric = rowMetrics.find((one) => one.key === key);
  if (metric === undefined) throw new Error(key);
  return on(day, metric.count({ id: "r", section, cells, statusOn }, here));
}

/** A plan early in its life. */
const here: PlanState = { phase: "explore", modules: ["form", "followUp"] };

describe("the share that uses the method as intended", () => {
  const share = (day: string, rows: readonly ContentRow[]): string =>
    `${String(unitFigure("asIntended", day, rows))}/${String(unitFigure("asIntendedOf", day, rows))}`;

  it.each([
    ["exactly half", "2026-04-01", [usage("a", "2026-Q1", 10, 8, 6, 5)], "5/10"],
    ["one more than half", "2026-04-01", [usage("a", "2026-Q1", 10, 8, 6, 6)], "6/10"],
    ["nobody is meant to use it: no value", "2026-04-01", [usage("a", "2026-Q1", 0, 0, 0, 0)], "0/0"],
    ["no row at all", "2026-04-01", [], "0/0"],
    ["the day before the quarter ends", "2026-03-30", [usage("a", "2026-Q1", 10, 8, 6, 5)], "0/0"],
    ["the quarter's last day", "2026-03-31", [usage("a", "2026-Q1", 10, 8, 6, 5)], "5/10"],
    [
      "the first day of a quarter still shows the one before",
      "2026-04-01",
      [usage("a", "2026-Q1", 9, 9, 9, 9), usage("b", "2026-Q2", 9, 9, 9, 1)],
      "9/9",
    ],
    ["a leap day ends its month", "2028-02-29", [usage("a", "2028-02", 4, 4, 3, 2)], "2/4"],
    [
      "a row that is only carried forward is no report",
      "2026-07-01",
      [usage("a", "2026-Q1", 10, 8, 6, 5), usage("b", "2026-Q2", 12, 9)],
      "5/10",
    ],
    ["a missing quarter leaves the one before standing", "2026-12-31", [usage("a", "2026-Q1", 10, 8, 6, 5)], "5/10"],
    [
      "a month beside its quarter is counted once, the month",
      "2026-04-01",
      [usage("a", "2026-Q1", 10, 8, 6, 5), usage("b", "2026-03", 10, 8, 6, 4)],
      "4/10",
    ],
    ["a month within a later quarter", "2026-05-15", [usage("a", "2026-Q2", 1, 1, 1, 1), usage("b", "2026-04", 10, 8, 6, 4)], "4/10"],
    [
      "two rows of one period are counted once",
      "2026-04-01",
      [usage("b", "2026-Q1", 7, 7, 7, 7), usage("a", "2026-Q1", 10, 8, 6, 5)],
      "5/10",
    ],
    ["more than three years old counts still", "2029-12-31", [usage("a", "2026-Q1", 10, 8, 6, 5)], "5/10"],
    ["without the number meant to use it neither side counts", "2026-04-01", [usage("a", "2026-Q1", null, 8, 6, 5)], "0/0"],
    ["a period that is none", "2026-04-01", [usage("a", "spring", 10, 8, 6, 5)], "0/0"],
    ["half a person", "2026-04-01", [usage("a", "2026-Q1", 10, 8, 6, 5.5)], "0/0"],
    ["more people than a unit can have", "2026-04-01", [usage("a", "2026-Q1", 10, 8, mostPeople + 1, 5)], "0/0"],
  ] as const)("%s", (_, day, rows, expected) => {
    expect(share(day, rows)).toBe(expected);
  });
});

describe("the share trained", () => {
  const groups: readonly Step[] = [{ on: "2026-01-10", n: 1 }];
  const intended: readonly Step[] = [
    { on: "2026-01-10", n: 8 },
    { on: "2026-02-01", n: 4 },
  ];
  const waiting = (day: string, rows: readonly ContentRow[]): readonly number[] => [
    unitFigure("unitsWaiting", day, rows, groups, intended),
    unitFigure("intendedWaiting", day, rows, groups, intended),
  ];

  it("counts all who are meant to be trained in a unit that has not reported, from the day it takes part", () => {
    expect(waiting("2026-01-09", [])).toEqual([0, 0]);
    expect(waiting("2026-01-10", [])).toEqual([1, 8]);
    expect(waiting("2030-01-01", [])).toEqual([1, 12]);
  });

  it("takes the unit's own figures from the end of its first reported period", () => {
    const rows = [usage("a", "2026-Q1", 10, 7, 6, 5)];
    expect(waiting("2026-03-30", rows)).toEqual([1, 12]);
    expect(waiting("2026-03-31", rows)).toEqual([0, 0]);
    expect([unitFigure("trained", "2026-03-31", rows), unitFigure("trainedOf", "2026-03-31", rows)]).toEqual([7, 10]);
  });

  it("is not mended by groups that are entered after the first report", () => {
    const late: readonly Step[] = [{ on: "2026-05-01", n: 9 }];
    expect(unitFigure("intendedWaiting", "2026-06-01", [usage("a", "2026-Q1", 10, 7, 6, 5)], late, late)).toBe(0);
  });

  it("never says that more of the trained use it than were trained", () => {
    expect(unitFigure("converted", "2026-04-01", [usage("a", "2026-Q1", 10, 4, 6, 5)])).toBe(4);
  });
});

describe("what is overdue", () => {
  it.each([
    ["a milestone due today", "2026-03-01", "milestones", { dueOn: "2026-03-01" }, 0],
    ["a milestone due yesterday", "2026-03-02", "milestones", { dueOn: "2026-03-01" }, 1],
    ["due on a leap day, the day after", "2028-03-01", "milestones", { dueOn: "2028-02-29" }, 1],
    ["done in time", "2026-06-01", "milestones", { dueOn: "2026-03-01", doneOn: "2026-03-01" }, 0],
    ["done late, the day before", "2026-04-30", "milestones", { dueOn: "2026-03-01", doneOn: "2026-05-01" }, 1],
    ["done late, that day", "2026-05-01", "milestones", { dueOn: "2026-03-01", doneOn: "2026-05-01" }, 0],
    ["without a date", "2026-05-01", "milestones", { title: "Some day" }, 0],
    ["due on the last day of the calendar", "9999-12-31", "milestones", { dueOn: "9999-12-31" }, 0],
    ["a barrier without status", "2026-03-02", "barriers", { dueOn: "2026-03-01" }, 1],
    ["a barrier in progress", "2026-03-02", "barriers", { dueOn: "2026-03-01", status: "inProgress" }, 1],
    [
      "a barrier that is open again although a day of resolution stands there",
      "2026-03-02",
      "barriers",
      { dueOn: "2026-03-01", status: "open", resolvedOn: "2026-02-01" },
      1,
    ],
    [
      "a resolved barrier, before that day",
      "2026-03-05",
      "barriers",
      { dueOn: "2026-03-01", status: "resolved", resolvedOn: "2026-03-09" },
      1,
    ],
    [
      "a resolved barrier, after that day",
      "2026-03-09",
      "barriers",
      { dueOn: "2026-03-01", status: "resolved", resolvedOn: "2026-03-09" },
      0,
    ],
    ["an accepted barrier, before the day it was said", "2026-03-03", "barriers", { dueOn: "2026-03-01", status: "accepted" }, 1],
    ["an accepted barrier, from the day it was said", "2026-03-04", "barriers", { dueOn: "2026-03-01", status: "accepted" }, 0],
  ] as const)("%s", (_, day, section, cells, expected) => {
    expect(rowFigure("overdue", day, section, cells, "2026-03-04")).toBe(expected);
  });
});

describe("counts of rows", () => {
  it("do not count blank rows as goals or barriers", () => {
    expect(rowFigure("goals", "2026-01-01", "goals", { perspective: "client", goal: "  " })).toBe(0);
    expect(rowFigure("barriers", "2026-01-01", "barriers", { status: "open" })).toBe(0);
    expect(rowFigure("goalsMeasured", "2026-01-01", "goals", { measurement: "Survey" })).toBe(0);
  });

  it("put a code of a newer version among those without a code", () => {
    const [goals] = rowMetrics.filter((metric) => metric.key === "goals");
    expect(goals?.count({ id: "g", section: "goals", cells: { goal: "One", perspective: "planet" }, statusOn: null }, here)).toEqual([
      { unit: null, dim: "", n: 1, on: null },
    ]);
  });

  it("say which usage rows are left out, and not that a row still waits for its numbers", () => {
    const left = (cells: Cells): number => rowFigure("leftOut", "2026-01-01", "usage", cells);
    const whole = { unit: "b11", period: "2026-Q1", intendedUsers: 9, using: 3, usingAsIntended: 2 };
    expect(left(whole)).toBe(0);
    expect(left({ ...whole, using: null, usingAsIntended: null })).toBe(0);
    expect(left({ ...whole, period: "spring" })).toBe(1);
    expect(left({ ...whole, unit: null })).toBe(1);
    expect(left({ ...whole, intendedUsers: -1 })).toBe(1);
  });
});

describe("the declaration of metrics", () => {
  it("reads only sections that exist", () => {
    const read = [...rowMetrics, ...unitMetrics, ...sectionMetrics].flatMap((metric) => metric.reads);
    expect(read.filter((key) => findSection(key) === undefined)).toEqual([]);
    expect(new Set(read).size).toBeGreaterThan(10);
  });

  it("names each metric once, and every figure is made of metrics that exist and split as it says", () => {
    const keys = [...rowMetrics, ...unitMetrics, ...sectionMetrics].map((metric) => metric.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(figures.flatMap(countsOf).filter((key) => !keys.includes(key))).toEqual([]);
    for (const by of figures.flatMap((figure) => figure.dims)) expect(dimensions.map((dimension) => dimension.by)).toContain(by);
  });

  it("has no code that reads like the line of rows without one", () => {
    for (const { codes, none } of dimensions) expect(Object.keys(codes)).not.toContain(none.id);
  });
});

describe("periods", () => {
  it("orders reported rows by their last day and finds the newest that had ended", () => {
    const rows = [usage("b", "2026-Q2", 1, 1, 1, 1), usage("c", "2025-H2", 1, 1, 1, 1), usage("a", "2026-02", 1, 1, 1, 1)];
    expect(reportedRows(rows).map((one) => one.end)).toEqual(["2025-12-31", "2026-02-28", "2026-06-30"]);
    expect(latestReported(rows, "2026-06-29")?.row.id).toBe("a");
    expect(latestReported(rows, "2025-12-30")).toBeNull();
  });

  it("gives the quarters that had ended by a day", () => {
    expect(endedQuarters("2026-03-30", 2).map((quarter) => quarter.id)).toEqual(["2025-Q3", "2025-Q4"]);
    expect(endedQuarters("2026-03-31", 2)).toEqual([
      { id: "2025-Q4", end: "2025-12-31" },
      { id: "2026-Q1", end: "2026-03-31" },
    ]);
  });

  it.each(["9999-Q4", "9999-H2", "9999-12"])("knows the last day of %s, where the calendar ends", (period) => {
    expect(periodDays(period)?.last).toBe("9999-12-31");
    expect(endedQuarters("9999-12-31", 1)).toEqual([{ id: "9999-Q4", end: "9999-12-31" }]);
  });

  it.each(["0026-Q4", "0099-H2", "0000-01", "1899-12"])("takes %s for a slip of the pen: no figure is of such a year", (period) => {
    expect(periodDays(period)).toBeNull();
    expect(reportedRows([usage("1", period, 10, 8, 6, 5)])).toEqual([]);
  });

  it("calls a period old when it ended more than twelve months before", () => {
    expect([isStale("2025-03-31", "2026-03-31"), isStale("2025-03-31", "2026-04-01"), isStale("2027-02-28", "2028-02-29")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
