import { describe, expect, it } from "vitest";
import { languages, say } from "../../shared/language.js";
import type { Cells } from "../../shared/field.js";
import type { CountedRow, Metric, Part, Step, UnitContent, UnitMetric } from "../../shared/plan/metric.js";
import * as counts from "../../shared/plan/unit-counts.js";
import { need } from "../../shared/plan/row-counts.js";
import { showShare } from "../../shared/figure.js";
import { findFigure, figures, planMetrics } from "../../shared/report/figures.js";
import { isImplemented, standingOn, type Threshold } from "../../shared/report/implemented.js";
import { isStale } from "../../shared/report/periods.js";

const half: Threshold = { operator: ">", share: 0.5 };

function usage(period: string, cells: Cells): CountedRow {
  return { id: period, section: "usage", statusOn: null, cells: { unit: "b11", period, using: 1, usingAsIntended: 1, ...cells } };
}

function unit(usageRows: readonly CountedRow[], more: Partial<UnitContent> = {}): UnitContent {
  return { unit: "b11", usage: usageRows, enrolments: [], initialTrainings: new Set(["basic"]), groups: [], intended: [], ...more };
}

function valueOn(day: string, parts: readonly Part[]): number {
  return parts.filter(({ on }) => (on ?? "") <= day).reduce((sum, { n }) => sum + n, 0);
}

function steps(metric: UnitMetric, content: UnitContent): readonly Step[] {
  return metric.count(content).map(({ on, n }) => ({ on: on ?? "", n }));
}

describe("Indicators: implemented is more than half of all who are meant to use the method", () => {
  it.each([
    [5, 10, half, false],
    [6, 10, half, true],
    [0, 0, half, null],
    [0, 3, half, false],
    [5, 10, { operator: ">=", share: 0.5 }, true],
    [11, 20, { operator: ">", share: 0.55 }, false],
    [11, 20, { operator: ">=", share: 0.55 }, true],
    [7, 10, { operator: ">", share: 0.7 }, false],
  ] as const)("%i of %i against %j is %s", (n, of, threshold, expected) => {
    expect(isImplemented(n, of, threshold)).toBe(expected);
  });

  const rows = [
    usage("2027-Q3", { intendedUsers: 10, usingAsIntended: 5 }),
    usage("2027-Q4", { intendedUsers: 10, usingAsIntended: 6 }),
    usage("2028-02", { intendedUsers: 10, usingAsIntended: 5 }),
    usage("2028-03", { intendedUsers: 11, usingAsIntended: 6 }),
  ];
  const standing = (day: string): unknown =>
    Object.values(standingOn(steps(counts.asIntended, unit(rows)), steps(counts.asIntendedOf, unit(rows)), day, half));

  it("knows the day on which it was reached and the day on which it was lost, over a year's end and a leap day", () => {
    expect(standing("2027-09-29")).toEqual([null, null, null]);
    expect(standing("2027-12-30")).toEqual([false, null, null]);
    expect(standing("2027-12-31")).toEqual([true, "2027-12-31", null]);
    expect(standing("2028-02-28")).toEqual([true, "2027-12-31", null]);
    expect(standing("2028-02-29")).toEqual([false, "2027-12-31", "2028-02-29"]);
    expect(standing("2028-03-01")).toEqual([false, "2027-12-31", "2028-02-29"]);
    expect(standing("2028-03-31")).toEqual([true, "2028-03-31", "2028-02-29"]);
  });

  it("is a sum over a sum: a unit of one that uses it does not outweigh a unit of nine", () => {
    const small = unit([usage("2026-Q1", { intendedUsers: 1, usingAsIntended: 1 })]);
    const large = unit([usage("2026-Q1", { intendedUsers: 9, usingAsIntended: 1 })]);
    const sum = (metric: UnitMetric): number => [small, large].reduce((total, one) => total + valueOn("2026-03-31", metric.count(one)), 0);
    expect([sum(counts.asIntended), sum(counts.asIntendedOf)]).toEqual([2, 10]);
    expect(isImplemented(2, 10, half)).toBe(false);
    expect(showShare(2, 10, "en")).toBe("2 of 10 (20%)");
  });
});

describe("Indicators: coverage of the need counts the clients of twelve months", () => {
  const quarters = (from: number, clients: number): readonly CountedRow[] =>
    Array.from({ length: 12 }, (_, at) =>
      usage(`${String(from + Math.floor(at / 4))}-Q${String((at % 4) + 1)}`, { clientsStarted: clients }),
    );
  const clientsOn = (day: string, rows: readonly CountedRow[]): number => valueOn(day, counts.clients.count(unit(rows)));

  it("holds four quarters on every day, and leaves one behind on the day the same one ends a year later", () => {
    const rows = quarters(2026, 3);
    expect(["2026-03-30", "2026-03-31", "2026-12-31"].map((day) => clientsOn(day, rows))).toEqual([0, 3, 12]);
    expect(["2027-03-30", "2027-03-31", "2028-02-29", "2028-12-31"].map((day) => clientsOn(day, rows))).toEqual([12, 12, 12, 12]);
    expect(["2029-03-30", "2029-03-31", "2029-12-30", "2029-12-31"].map((day) => clientsOn(day, rows))).toEqual([12, 9, 3, 0]);
  });

  it("holds twelve months on every day around a leap day", () => {
    const months = Array.from({ length: 36 }, (_, at) =>
      usage(`${String(2027 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, "0")}`, { clientsStarted: 1 }),
    );
    const days = ["2028-02-27", "2028-02-28", "2028-02-29", "2028-03-01", "2029-02-27", "2029-02-28", "2029-03-01"];
    expect(days.map((day) => clientsOn(day, months))).toEqual([12, 12, 12, 12, 12, 12, 12]);
  });

  it("counts nobody twice where months, quarters and half-years stand beside each other, in any order", () => {
    const nested = [
      usage("2026-H1", { clientsStarted: 20 }),
      usage("2026-Q1", { clientsStarted: 8 }),
      usage("2026-02", { clientsStarted: 3 }),
      usage("2026-Q2", { clientsStarted: 9 }),
    ];
    expect([clientsOn("2026-02-28", nested), clientsOn("2026-03-31", nested), clientsOn("2026-06-30", nested)]).toEqual([3, 8, 20]);
    expect(clientsOn("2026-06-30", [...nested].reverse())).toBe(20);
    const parts = [usage("2026-Q1", { clientsStarted: 2 }), usage("2026-02", { clientsStarted: 3 })];
    expect(clientsOn("2026-03-31", parts), "a quarter that says less than its month takes nothing away").toBe(3);
  });

  it("takes nothing from a row that is only carried forward, and counts at the plan", () => {
    expect(clientsOn("2026-03-31", [usage("2026-Q1", { using: null, usingAsIntended: null, clientsStarted: 5 })])).toBe(0);
    expect(counts.clients.count(unit([usage("2026-Q1", { clientsStarted: 5 })])).map((part) => part.unit)).toEqual([null, null]);
  });

  it("has the stated need below it in whole clients, and no value where nobody stated one", () => {
    const stated = (needPerYear: number | null): readonly number[] =>
      need
        .count({ id: "needAndChain", section: "needAndChain", cells: { needPerYear }, statusOn: null }, { phase: "explore", modules: [] })
        .map(({ n }) => n);
    expect([stated(40), stated(12.4), stated(0), stated(null), stated(-3)]).toEqual([[40], [12], [], [], []]);
    expect(showShare(0, 0, "sv")).toBe("–");
  });
});

describe("Indicators: a unit without a report is trained by its enrolments", () => {
  const enrolled = (id: string, count: number, cells: Cells = {}): CountedRow => ({
    id,
    section: "enrolments",
    statusOn: "2026-02-20",
    cells: { unit: "b11", training: "basic", status: "completed", completedOn: "2026-02-10", count, ...cells },
  });
  const trainedOn = (day: string, enrolments: readonly CountedRow[], rows: readonly CountedRow[] = []): number => {
    const intended: readonly Step[] = [
      { on: "2026-01-10", n: 6 },
      { on: "2026-05-01", n: 4 },
    ];
    return valueOn(day, counts.trainedWaiting.count(unit(rows, { enrolments, intended })));
  };

  it("from the day they completed an initial training, at most as many as are meant to use it", () => {
    const enrolments = [enrolled("a", 4), enrolled("b", 5, { completedOn: null })];
    expect(["2026-02-09", "2026-02-10", "2026-02-19", "2026-02-20", "2026-05-01"].map((day) => trainedOn(day, enrolments))).toEqual([
      0, 4, 4, 6, 9,
    ]);
  });

  it("not by other trainings, by those who have yet to complete or left, or by a row without a number", () => {
    const others = [
      enrolled("a", 3, { training: "refresher" }),
      enrolled("b", 3, { training: null }),
      enrolled("c", 3, { status: "inProgress" }),
      enrolled("d", 3, { status: "withdrawn" }),
      enrolled("e", 3, { count: null }),
    ];
    expect(trainedOn("2026-12-31", others)).toBe(0);
  });

  it("until the last day of its first reported period", () => {
    const rows = [usage("2026-Q1", { intendedUsers: 6, trained: 2 })];
    expect([trainedOn("2026-03-30", [enrolled("a", 4)], rows), trainedOn("2026-03-31", [enrolled("a", 4)], rows)]).toEqual([4, 0]);
    expect(valueOn("2026-03-31", counts.trained.count(unit(rows)))).toBe(2);
  });

  it("and the figure says how much of it was taken from there", () => {
    expect(findFigure("trainedShare")?.estimated.map(({ key }) => key)).toEqual(["trainedWaiting"]);
  });
});

describe("Indicators: the list of them", () => {
  it("holds those of the plan's own pages and names each once, in five languages", () => {
    const keys = figures.map(({ key }) => key);
    const wanted = ["implementedShare", "trainedShare", "conversionShare", "overdueCount", ...planMetrics];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const language of languages) expect(new Set(figures.map(({ label }) => say(label, language))).size).toBe(keys.length);
  });

  it("names a metric by one key wherever it counts, so that a figure is summed from its own counts alone", () => {
    const metrics = new Set(figures.flatMap(({ n, of, uses, estimated }): readonly Metric[] => [...n, ...of, ...uses, ...estimated]));
    expect(new Set([...metrics].map(({ key }) => key)).size).toBe(metrics.size);
  });

  it("calls a figure old from the day after its oldest part was a year old", () => {
    expect([isStale("2028-02-29", "2029-02-28"), isStale("2028-02-29", "2029-03-01"), isStale("2027-12-31", "2028-12-31")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
