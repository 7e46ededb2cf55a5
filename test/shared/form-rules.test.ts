import { describe, expect, it } from "vitest";
import type { Cells, Phase } from "../../shared/field.js";
import { languages } from "../../shared/language.js";
import { findProblems } from "../../shared/plan/rules.js";

const today = "2026-11-22";
type Row = readonly [section: string, cells: Cells];

function found(rows: readonly Row[], phase: Phase = "implement"): readonly string[] {
  const plan = { phase, modules: [], rows: rows.map(([section, cells], at) => ({ id: `r${String(at)}`, section, cells })) };
  return findProblems(plan, today, "en").map(({ rule, section, rowId, field }) => [rule, section, rowId ?? "-", field].join(" "));
}

const leader: Row = ["leadershipMembers", { name: "Leena Harjula", responsibility: "Decides" }];
const other: Row = ["leadershipMembers", { name: "Åsa Öberg", responsibility: "Money" }];
const member = (name: string): Row => ["teamMembers", { name, responsibility: "Plans" }];
const revision = (version: string, updatedOn: string | null): Row => ["revisions", { version, updatedOn, changes: "Something" }];

describe("Rules of the printed form", () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ["two people in a group are enough", [leader, other], []],
    ["one person alone is a hint about the group", [leader], ["R06 leadershipMembers - name"]],
    ["a group that nobody has begun is left to the gate", [], []],
    [
      "the same person twice is a hint at the second time, however it is spaced and cased",
      [leader, other, ["leadershipMembers", { name: " leena  HARJULA", responsibility: "Decides" }]],
      ["R06 leadershipMembers r2 name"],
    ],
    ["the same person may be in both groups", [leader, other, member("Leena Harjula"), member("Bo Ekvall")], []],
    [
      "a member without a task is a hint at the task",
      [["teamMembers", { name: "Bo Ekvall" }], member("Anna Strandholm")],
      ["R07 teamMembers r0 responsibility"],
    ],
    ["1.10 follows 1.9", [revision("1.9", "2026-01-01"), revision("1.10", "2026-02-01")], []],
    ["1.9 does not follow 1.10", [revision("1.10", "2026-01-01"), revision("1.9", "2026-02-01")], ["R08 revisions r1 version"]],
    ["a version twice is a hint", [revision("2", "2026-01-01"), revision("2.0", "2026-02-01")], ["R08 revisions r1 version"]],
    [
      "a day that goes back is a hint, and versions are compared in the order of the days",
      [revision("1.2", "2026-02-01"), revision("1.1", "2026-01-01")],
      ["R08 revisions r1 updatedOn"],
    ],
    ["versions in words are not compared", [revision("utkast", "2026-01-01"), revision("utkast", "2026-01-01")], []],
    ["forty hours a week are a full week", [["methodBasics", { hoursPerWeek: 40 }]], []],
    ["more than that is a hint", [["methodBasics", { hoursPerWeek: 40.5 }]], ["R10 methodBasics r0 hoursPerWeek"]],
    ["a negative cost is a problem", [["methodBasics", { currency: "EUR", trainingCost: -1 }]], ["R09 methodBasics r0 trainingCost"]],
    ["a cost without currency is a problem", [["methodBasics", { materialCost: 0 }]], ["R37 methodBasics r0 currency"]],
    ["a cost with currency is none", [["methodBasics", { materialCost: 0, currency: "SEK" }]], []],
    [
      "an agreement that ends before the plan is a hint",
      [
        ["cover", { plannedEnd: "2027-06-30" }],
        ["methodBasics", { commitments: "Licence 1.1.2026–31.12.2027\nSupervision until 2027-06-29" }],
      ],
      ["R11 methodBasics r1 commitments"],
    ],
    [
      "agreements that last, or name no day, are fine",
      [
        ["cover", { plannedEnd: "2027-06-30" }],
        ["methodBasics", { commitments: "Licence 1.1.2026–30/6/2027\nA promise of the board, 99.99.2020" }],
      ],
      [],
    ],
    ["a need in few words is a hint", [["needAndChain", { need: "Young people wait too long." }]], ["R12 needAndChain r0 need"]],
    ["a need with its grounds is fine, an empty one is left to the gate", [["needAndChain", { need: "x".repeat(40) }]], []],
    ["an empty need is left to the gate", [["needAndChain", {}]], []],
    [
      "somebody outside the groups is a hint, one of several too",
      [leader, other, ["followUp", { followUpResponsible: "Åsa Öberg, Bo Ekvall" }], ["barriers", { responsible: "Leena Harjula" }]],
      ["R16 followUp r2 followUpResponsible"],
    ],
    [
      "members of either group are none, joined by a word of any language",
      [leader, other, member("Bo Ekvall"), member("Eva Ek"), ["followUp", { followUpResponsible: "Åsa Öberg och Bo Ekvall\nEva Ek" }]],
      [],
    ],
    ["nobody is an outsider while the groups are empty", [["barriers", { responsible: "Bo Ekvall" }]], []],
    [
      "training that ends before the first initial one begins is a problem",
      [
        ["trainingPlan", { completionDue: "2026-03-01" }],
        ["nextTrainings", { kind: "initial", startOn: "2026-03-02" }],
        ["nextTrainings", { kind: "manager", startOn: "2026-01-02" }],
      ],
      ["R17 trainingPlan r0 completionDue"],
    ],
    [
      "only initial training counts for that, and the same day is fine",
      [
        ["trainingPlan", { completionDue: "2026-03-01" }],
        ["nextTrainings", { kind: "refresher", startOn: "2026-05-02" }],
        ["nextTrainings", { kind: "initial", startOn: "2026-03-01" }],
      ],
      [],
    ],
    [
      "a personal number in any free text is a hint, in a list too",
      [
        ["followUp", { otherNotes: "Ring 131052-308T" }],
        ["methodBasics", { exclusionCriteria: "Under 12\n19900101-1234" }],
      ],
      ["R32 methodBasics r1 exclusionCriteria", "R32 followUp r0 otherNotes"],
    ],
    ["a phone number in its own field is none", [["cover", { ownerContactPhone: "0401234567" }]], []],
  ])("%s", (_name, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  it("ask for a review within a year only once the use is to be sustained", () => {
    const reviews = (dataReviewDates: string | null): Row => ["sustainment", { dataReviewDates }];
    expect(found([reviews(null)], "implement")).toEqual([]);
    const late = ["R23 sustainment r0 dataReviewDates"];
    expect(found([reviews(null)], "sustain")).toEqual(late);
    expect(found([reviews("2026-11-21\n2027-11-23")], "sustain")).toEqual(late);
    expect(found([reviews("2026-01-01\n2026-11-22")], "sustain")).toEqual([]);
    expect(found([reviews("2027-11-22")], "sustain")).toEqual([]);
  });

  it("say each rule in five languages of its own", () => {
    const rows: readonly Row[] = [leader, ["methodBasics", { hoursPerWeek: 41, materialCost: 1 }], ["needAndChain", { need: "x" }]];
    const plan = { phase: "sustain" as const, modules: [], rows: rows.map(([section, cells]) => ({ id: section, section, cells })) };
    const sentences = languages.map((language) => findProblems(plan, today, language).map(({ message }) => message));
    expect(new Set(sentences.flat()).size).toBe(4 * languages.length);
  });
});
