import { describe, expect, it } from "vitest";
import type { Phase } from "../../shared/field.js";
import { isDraft, languages, say } from "../../shared/language.js";
import { findSection, sections } from "../../shared/plan/index.js";
import type { Known } from "../../shared/plan/rule-kit.js";
import { ruleMessages } from "../../shared/plan/rule-messages.js";
import { findProblems, rules } from "../../shared/plan/rules.js";
import { barrier, cases, group, lastGoal, phase, today, type Row } from "./rule-cases.js";

const everyModule = ["followUp", "team"];
const known: Known = {
  references: { units: [{ id: "u1", label: "Unit", staffCount: 12 }], methods: [{ id: "ipc", label: "IPC" }] },
  savedOn: { planned: "2026-11-01" },
};

function found(rows: readonly Row[], phase: Phase = "implement", modules = everyModule): readonly string[] {
  const content = rows.map(([section, cells, id], at) => ({ id: id ?? `r${String(at)}`, section, cells }));
  return findProblems({ phase, modules, rows: content }, today, "en", known).map(({ rule, section, rowId, field }) =>
    [rule, section, rowId ?? "-", field].join(" "),
  );
}

/** Every rule of the form and of following up, with the fields it applies to. */
const places: Readonly<Record<string, string>> = {
  R01: "cover.methodName traineeGroups.unit usage.unit enrolments.training enrolments.unit",
  R02: "cover.ownerContactEmail cover.ownerContactPhone",
  R03: "cover.plannedEnd nextTrainings.endOn",
  R04: "milestones.dueOn goals.targetOn traineeGroups.startOn barriers.dueOn",
  R05: "milestones.doneOn barriers.resolvedOn",
  R06: "leadershipMembers.name teamMembers.name",
  R07: "leadershipMembers.responsibility teamMembers.responsibility",
  R08: "revisions.version revisions.updatedOn",
  R09:
    "methodBasics.trainingCost methodBasics.materialCost methodBasics.staffFte methodBasics.hoursPerWeek needAndChain.needPerYear " +
    "traineeGroups.headcount traineeGroups.intendedUsers nextTrainings.capacity usage.intendedUsers usage.trained usage.using " +
    "usage.usingAsIntended usage.clientsStarted",
  R10: "methodBasics.hoursPerWeek",
  R11: "methodBasics.commitments",
  R12: "needAndChain.need",
  R13: "goals.perspective",
  R14: "goals.measurement",
  R15: "goals.baseline goals.target",
  R16: "followUp.followUpResponsible barriers.responsible",
  R17: "trainingPlan.completionDue enrolments.completedOn",
  R18: "traineeGroups.headcount traineeGroups.intendedUsers",
  R19: "nextTrainings.startOn nextTrainings.endOn sustainment.dataReviewDates sustainment.nextTrainingOn sustainment.refresherDates",
  R20: "drivers.strengthening",
  R21: "barriers.measure",
  R22: "barriers.resolvedOn barriers.helped",
  R23: "sustainment.dataReviewDates",
  R26: "enrolments.completedOn",
  R27: "usage.period",
  R28: "usage.trained usage.using usage.usingAsIntended",
  R29: "usage.clientsStarted",
  R30: "phases.enteredOn phases.leftOn",
  R32: "followUp.otherNotes",
  R37: "methodBasics.currency",
  R38: "usage.using",
  R39: "usage.period",
  R40: "enrolments.count",
};

function fieldsOf(rule: string): readonly string[] {
  const of = cases
    .filter(([id]) => id === rule)
    .flatMap(([, where]) => where.split(", ").map((one) => one.replace(/^R\d\d /, "").split(" ")));
  return [...new Set(of.map(([section = "", , field = ""]) => `${section}.${field}`))];
}

describe("Rules: each of them, at its place and nowhere else", () => {
  const tried = cases.map(([rule, where, broken, neighbour, at]) => ({ rule, where, broken, neighbour, at }));

  it.each(tried)("$rule finds $where, and nothing in its nearest neighbour", ({ rule, where, broken, neighbour, at }) => {
    expect(found(broken, at).join(", ")).toBe(`${rule} ${where}`);
    expect(found(neighbour, at)).toEqual([]);
  });

  it("are all built, each tried at every field it applies to", () => {
    expect([...new Set(rules.map(({ id }) => id))].sort()).toEqual(Object.keys(places).sort());
    for (const [rule, fields] of Object.entries(places)) expect([...fieldsOf(rule)].sort(), rule).toEqual(fields.split(" ").sort());
  });

  it("speak of fields that exist", () => {
    const fields = Object.values(places).flatMap((some) => some.split(" "));
    expect(fields.filter((one) => findSection(one.split(".")[0] ?? "")?.fields[one.split(".")[1] ?? ""] === undefined)).toEqual([]);
  });

  it("have messages of their own in five languages that are sentences, and say what to do", () => {
    const said = Object.values(ruleMessages).flatMap((message) => languages.map((language) => say(message, language)));
    expect(new Set(said).size).toBe(Object.keys(places).length * languages.length);
    expect(said.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    expect(Object.values(ruleMessages).filter(isDraft)).toEqual([]);
    const order = /\b(Write|Change|Choose|Add|Check|Keep|State|Extend|Fill|Remove|Correct)\b/;
    expect(Object.values(ruleMessages).filter(({ en }) => !order.test(en))).toEqual([]);
  });

  it("speak of no named person where rows hold numbers of people alone", () => {
    expect(languages.map((language) => say(ruleMessages.R40, language)).filter((said) => /person|henkilö/i.test(said))).toEqual([]);
  });
});

describe("Rules: judged only where and when they apply", () => {
  const anywhere = cases.flatMap(([rule, , broken, , at]) => (rule === "R01" ? [] : [{ rule, broken, at }]));

  it.each(anywhere)("$rule says nothing of a module that is off", ({ broken, at }) => {
    const off = new Set(sections.filter(({ module }) => module !== "form").map(({ key }) => key));
    const left = found(broken, at, []);
    expect(left.filter((one) => off.has(one.split(" ")[1] ?? ""))).toEqual([]);
    expect(left.length).toBe(broken.some(([section]) => off.has(section)) ? 0 : found(broken, at).length);
  });

  it("ask for what is to be written in a later phase only once the plan is there", () => {
    const written: readonly Row[] = [
      ["drivers", { driver: "Will" }],
      barrier({ measure: null, status: "resolved" }),
      ...lastGoal({ baseline: null }),
    ];
    expect(found(written, "explore")).toEqual([]);
    expect(found(written, "prepare")).toEqual(["R15 goals r5 baseline", "R20 drivers r0 strengthening", "R21 barriers r1 measure"]);
    expect(found(written, "implement")).toEqual([...found(written, "prepare"), "R22 barriers r1 resolvedOn", "R22 barriers r1 helped"]);
  });

  it("add up the people of a unit over its rows, each sum by itself, and skip units that nobody has counted", () => {
    const half = (unit: string): Row => group({ unit, headcount: 7, intendedUsers: 6 });
    expect(found([half("u1"), half("u1")])).toEqual(["R18 traineeGroups r0 headcount", "R18 traineeGroups r1 headcount"]);
    const uncounted = { units: [{ id: "u1", label: "Unit" }] };
    const rows = [half("u1"), half("u1")].map(([section, cells], at) => ({ id: String(at), section, cells }));
    expect(findProblems({ phase: "implement", modules: [], rows }, today, "en", { references: uncounted })).toEqual([]);
  });

  it("compare a planned day with the day its row was saved, never with the day the file is opened", () => {
    const rows = [{ id: "planned", section: "nextTrainings", cells: { startOn: "2026-11-10" } }];
    const on = (savedOn: Readonly<Record<string, string>>, day: string): number =>
      findProblems({ phase: "prepare", modules: [], rows }, day, "en", { savedOn }).length;
    expect(on({ planned: "2026-11-10" }, "2031-01-01")).toBe(0);
    expect(on({ planned: "2026-11-11" }, "2026-11-11")).toBe(1);
    expect(on({}, "2026-11-10")).toBe(0);
    expect(on({}, "2026-11-11")).toBe(1);
  });

  it("take the last of several days for the planned one: those before it may be over", () => {
    const list = (days: string): Row => ["sustainment", { refresherDates: days }, "planned"];
    expect(found([list("2026-01-01\n2026-11-01")])).toEqual([]);
    expect(found([list("2026-01-01\n2026-10-31")])).toEqual(["R19 sustainment planned refresherDates"]);
  });

  it("say nothing of registers and days that nobody knows", () => {
    const rows = [
      { id: "c", section: "cover", cells: { methodName: "gone" } },
      { id: "t", section: "nextTrainings", cells: { startOn: "2000-01-01" } },
    ];
    expect(findProblems({ phase: "implement", modules: [], rows }, today, "en")).toEqual([]);
  });

  it("let an earlier phase follow a later one as a new row, on the day the later one ended", () => {
    const back = [
      phase({ phase: "prepare", enteredOn: "2026-03-01", leftOn: "2026-03-01" }),
      phase({ phase: "explore", enteredOn: "2026-03-01" }),
    ];
    expect(found([phase({ phase: "implement", enteredOn: "2026-02-01", leftOn: "2026-03-01" }), ...back])).toEqual([]);
  });
});
