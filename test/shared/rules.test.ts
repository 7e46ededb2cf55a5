import { describe, expect, it } from "vitest";
import type { Cells } from "../../shared/field.js";
import { languages } from "../../shared/language.js";
import type { PlanContent } from "../../shared/plan-content.js";
import { findProblems } from "../../shared/plan/rules.js";

const today = "2026-11-22";

function planOf(rows: readonly (readonly [section: string, cells: Cells])[], modules: readonly string[] = ["followUp"]): PlanContent {
  return { phase: "implement", modules, rows: rows.map(([section, cells], at) => ({ id: `r${String(at)}`, section, cells })) };
}

function found(rows: readonly (readonly [section: string, cells: Cells])[], modules?: readonly string[]): readonly string[] {
  return findProblems(planOf(rows, modules), today, "en").map(({ rule, section, rowId, field }) =>
    [rule, section, rowId ?? "-", field].join(" "),
  );
}

const allPerspectives: readonly (readonly [string, Cells])[] = ["client", "worker", "unit", "organisation"].map((perspective) => [
  "goals",
  { perspective, goal: "Fler får hjälp", measurement: "Register", baseline: 1, target: 2 },
]);

describe("Rules of the plan", () => {
  it.each<[string, readonly (readonly [string, Cells])[], readonly string[]]>([
    [
      "an e-mail without an at sign is a problem",
      [["cover", { ownerContactEmail: "anna.example.org" }]],
      ["R02 cover r0 ownerContactEmail"],
    ],
    [
      "a good e-mail and phone number are none",
      [["cover", { ownerContactEmail: "anna@example.org", ownerContactPhone: "+358 40 123 456" }]],
      [],
    ],
    [
      "an end before the start is a problem at the end",
      [["cover", { plannedStart: "2026-03-02", plannedEnd: "2026-03-01" }]],
      ["R03 cover r0 plannedEnd"],
    ],
    ["a one-day training is no problem", [["nextTrainings", { startOn: "2026-03-01", endOn: "2026-03-01" }]], []],
    [
      "a milestone after the plan's end is a hint",
      [
        ["cover", { plannedStart: "2026-01-01", plannedEnd: "2026-12-31" }],
        ["milestones", { dueOn: "2027-01-01" }],
      ],
      ["R04 milestones r1 dueOn"],
    ],
    [
      "something done tomorrow is a problem, today is not",
      [
        ["milestones", { doneOn: "2026-11-23" }],
        ["milestones", { doneOn: today }],
      ],
      ["R05 milestones r0 doneOn"],
    ],
    ["a negative count of people is a problem", [["traineeGroups", { headcount: -1 }]], ["R09 traineeGroups r0 headcount"]],
    ["goals in every perspective with measures are fine", allPerspectives, []],
    ["a perspective without goal is a hint about the section", allPerspectives.slice(1), ["R13 goals - perspective"]],
    [
      "a goal without measurement is a problem on the filled row",
      [...allPerspectives, ["goals", { perspective: "unit", goal: "Mer", baseline: 1, target: 2 }]],
      ["R14 goals r4 measurement"],
    ],
    [
      "a goal whose target equals its baseline is a hint",
      [...allPerspectives, ["goals", { perspective: "unit", goal: "Mer", measurement: "x", baseline: 2, target: 2 }]],
      ["R15 goals r4 target"],
    ],
    [
      "training far more than shall use is a hint",
      [
        ["traineeGroups", { headcount: 16, intendedUsers: 10 }],
        ["traineeGroups", { headcount: 15, intendedUsers: 10 }],
      ],
      ["R18 traineeGroups r0 headcount"],
    ],
    ["a driver needs to be strengthened", [["drivers", { driver: "Chefen vill" }]], ["R20 drivers r0 strengthening"]],
    [
      "an accepted barrier needs no measure, an open one does",
      [
        ["barriers", { barrier: "Tid", status: "accepted" }],
        ["barriers", { barrier: "Tid", status: "open" }],
      ],
      ["R21 barriers r1 measure"],
    ],
    [
      "a resolved barrier needs a date and an answer",
      [["barriers", { barrier: "Tid", measure: "x", status: "resolved" }]],
      ["R22 barriers r0 resolvedOn", "R22 barriers r0 helped"],
    ],
    [
      "a month inside a reported quarter is a problem on both rows",
      [
        ["usage", { unit: "u1", period: "2026-Q1" }],
        ["usage", { unit: "u1", period: "2026-02" }],
        ["usage", { unit: "u2", period: "2026-02" }],
      ],
      ["R27 usage r0 period", "R27 usage r1 period"],
    ],
    [
      "more as intended than using is a problem",
      [["usage", { intendedUsers: 10, trained: 8, using: 5, usingAsIntended: 6 }]],
      ["R28 usage r0 usingAsIntended"],
    ],
    [
      "more trained than intended is a problem",
      [["usage", { intendedUsers: 10, trained: 11, using: 5, usingAsIntended: 5 }]],
      ["R28 usage r0 trained"],
    ],
    ["clients without users are a hint", [["usage", { using: 0, clientsStarted: 3 }]], ["R29 usage r0 clientsStarted"]],
    ["untrained users are a hint", [["usage", { intendedUsers: 10, trained: 3, using: 4 }]], ["R38 usage r0 using"]],
    [
      "a future period and a badly written one are problems",
      [
        ["usage", { period: "2027-Q1" }],
        ["usage", { period: "Q1 2026" }],
        ["usage", { period: "2026-Q4" }],
      ],
      ["R39 usage r0 period", "R39 usage r1 period"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it("does not judge what is off", () => {
    expect(found([["usage", { period: "soon" }]], [])).toEqual([]);
  });

  it("speaks all five languages", () => {
    const plan = planOf([["drivers", { driver: "x" }]]);
    expect(new Set(languages.map((language) => findProblems(plan, today, language)[0]?.message)).size).toBe(5);
  });
});
