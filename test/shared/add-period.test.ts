import { describe, expect, it } from "vitest";
import type { Cells } from "../../shared/field.js";
import type { ContentRow } from "../../shared/plan-content.js";
import { addPeriod } from "../../shared/plan/add-period.js";
import { findProblems } from "../../shared/plan/rules.js";
import { latestReported } from "../../shared/plan/usage-periods.js";
import { lengthOf, newestEnded, nextPeriod } from "../../shared/plan/periods.js";
import { planCompleteness } from "../../shared/plan/required.js";

let ids = 0;
const newId = (): string => `new-${String((ids += 1))}`;

function group(unit: string | null, intendedUsers: number | null): ContentRow {
  return { id: newId(), section: "traineeGroups", cells: { unit, intendedUsers } };
}

function usage(unit: string, period: string, cells: Cells = {}): ContentRow {
  return { id: newId(), section: "usage", cells: { unit, period, ...cells } };
}

function added(rows: readonly ContentRow[], period: string): readonly Cells[] {
  return addPeriod(rows, period, newId).map(({ cells }) => cells);
}

describe("Modules: a reporting period", () => {
  it.each([
    ["2026-03-10", "2026-02", "2025-Q4", "2025-H2"],
    ["2026-03-30", "2026-02", "2025-Q4", "2025-H2"],
    ["2026-03-31", "2026-03", "2026-Q1", "2025-H2"],
    ["2026-01-01", "2025-12", "2025-Q4", "2025-H2"],
    ["2026-06-30", "2026-06", "2026-Q2", "2026-H1"],
    ["2028-02-29", "2028-02", "2027-Q4", "2027-H2"],
    ["2028-02-28", "2028-01", "2027-Q4", "2027-H2"],
  ])("is on %s the newest that has ended: %s, %s or %s", (on, month, quarter, halfYear) => {
    expect([newestEnded(on, "month"), newestEnded(on, "quarter"), newestEnded(on, "halfYear")]).toEqual([month, quarter, halfYear]);
  });

  it.each([
    ["2025-12", "2026-01"],
    ["2026-02", "2026-03"],
    ["2025-Q4", "2026-Q1"],
    ["2026-H1", "2026-H2"],
    ["2026-H2", "2027-H1"],
    ["spring", null],
    ["2026-Q5", null],
  ])("is followed by one of its own length: %s by %s", (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(lengthOf(period) === null).toBe(next === null);
  });
});

describe("Modules: the rows that a period lacks", () => {
  it("are one for each unit taking part, with intended and trained of its newest earlier row", () => {
    const rows = [
      group("north", 10),
      group("south", 6),
      group("north", 4),
      usage("north", "2025-Q2", { intendedUsers: 9, trained: 5, using: 4, usingAsIntended: 3 }),
      usage("north", "2025-Q3", { intendedUsers: 12, trained: 7, using: 6, usingAsIntended: 5, clientsStarted: 30, source: "count" }),
    ];
    expect(added(rows, "2025-Q4")).toEqual([
      { unit: "north", period: "2025-Q4", intendedUsers: 12, trained: 7 },
      { unit: "south", period: "2025-Q4", intendedUsers: 6 },
    ]);
  });

  it("take what the newest row leaves empty from the one before, and from the groups what no row tells", () => {
    const rows = [group("north", 10), group("north", 4), usage("north", "2025-Q2", { trained: 5 }), usage("north", "2025-Q3")];
    expect(added(rows, "2025-Q4")).toEqual([{ unit: "north", period: "2025-Q4", intendedUsers: 14, trained: 5 }]);
    expect(added([group("north", null)], "2025-Q4")).toEqual([{ unit: "north", period: "2025-Q4" }]);
  });

  it("say of a unit's first period who has completed an initial training, at most as many as are to use the method", () => {
    const training: ContentRow = { id: "t1", section: "nextTrainings", cells: { kind: "initial" } };
    const enrolled = (unit: string, status: string, count: number): ContentRow => ({
      id: newId(),
      section: "enrolments",
      cells: { unit, training: "t1", status, count },
    });
    const rows = [group("north", 10), group("south", 2), group("east", 3), training];
    const enrolments = [enrolled("north", "completed", 4), enrolled("north", "inProgress", 3), enrolled("south", "completed", 5)];
    expect(added([...rows, ...enrolments, usage("east", "2025-Q2")], "2025-Q4")).toEqual([
      { unit: "north", period: "2025-Q4", intendedUsers: 10, trained: 4 },
      { unit: "south", period: "2025-Q4", intendedUsers: 2, trained: 2 },
      { unit: "east", period: "2025-Q4", intendedUsers: 3 },
    ]);
  });

  it("are carried from earlier rows only, never from later ones", () => {
    const rows = [group("north", 10), usage("north", "2026-Q1", { intendedUsers: 20, trained: 20 })];
    expect(added(rows, "2025-Q4")).toEqual([{ unit: "north", period: "2025-Q4", intendedUsers: 10 }]);
  });

  it("are none where the unit has a row for the period or for one that overlaps it, so that the rules find nothing doubled", () => {
    const groups = [group("north", 10), group("south", 6), group("east", 3)];
    const rows = [...groups, usage("north", "2025-Q4"), usage("south", "2025-11")];
    const made = addPeriod(rows, "2025-Q4", newId);
    expect(made.map(({ cells }) => cells["unit"])).toEqual(["east"]);
    const content = { phase: "implement", modules: ["followUp"], rows: [...rows, ...made] } as const;
    expect(findProblems(content, "2026-01-10", "en").filter(({ rule }) => rule === "R27")).toEqual([]);
    expect(addPeriod([...rows, ...made], "2025-Q4", newId)).toEqual([]);
    const doubled = [...content.rows, usage("east", "2025-Q4")];
    expect(findProblems({ ...content, rows: doubled }, "2026-01-10", "en").filter(({ rule }) => rule === "R27")).toHaveLength(2);
  });

  it("are no reports, and ask for nothing, until somebody says how many use the method", () => {
    const rows = [group("north", 10)];
    const made = addPeriod(rows, "2025-Q4", newId);
    expect(latestReported(made)).toBeNull();
    const plan = (usageRows: readonly ContentRow[]) =>
      ({ phase: "implement", modules: ["followUp"], rows: [...rows, ...usageRows] }) as const;
    expect(planCompleteness(plan(made))).toEqual(planCompleteness(plan([])));
    const reported = made.map((one) => ({ ...one, cells: { ...one.cells, using: 4, usingAsIntended: 4 } }));
    expect(latestReported(reported)?.end).toBe("2025-12-31");
    expect(planCompleteness(plan(reported))).not.toEqual(planCompleteness(plan([])));
  });

  it("are none for a text that is no period and for groups without a unit", () => {
    expect(added([group("north", 1)], "2025-Q5")).toEqual([]);
    expect(added([group(null, 1)], "2025-Q4")).toEqual([]);
  });
});
