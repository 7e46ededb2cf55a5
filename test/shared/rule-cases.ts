import type { Cells, Phase } from "../../shared/field.js";

/** The day on which the cases are judged. */
export const today = "2026-11-22";

/** A row of a plan: its section, its values, and its id where that matters (else `r` and its place). */
export type Row = readonly [section: string, cells: Cells, id?: string];
/** A place a rule applies to: a plan that breaks the rule there and nothing else, and its nearest neighbour that breaks nothing. */
export type Case = readonly [rule: string, where: string, broken: readonly Row[], neighbour: readonly Row[], phase?: Phase];

const goal = { goal: "More get help", measurement: "Register", baseline: 1, target: 2 };
const goals = (...perspectives: readonly string[]): readonly Row[] =>
  perspectives.map((perspective) => ["goals", { ...goal, perspective }]);
const every = ["client", "worker", "unit", "organisation"] as const;
const allGoals = goals(...every);
/** Goals of all perspectives, the last with these values. */
export const lastGoal = (cells: Cells): readonly Row[] => [
  ...goals(...every.slice(1)),
  ["goals", { ...goal, perspective: "client", ...cells }],
];
const cover = (cells: Cells): Row => ["cover", cells];
const leaders: readonly Row[] = ["Leena", "Åsa"].map((name) => ["leadershipMembers", { name, responsibility: "Decides" }]);
const version = (number: string, updatedOn: string): Row => ["revisions", { version: number, updatedOn, changes: "Something" }];
const planned = cover({ plannedStart: "2026-01-01", plannedEnd: "2026-12-31" });
const reported = { unit: "u1", period: "2026-Q3", intendedUsers: 10, trained: 8, using: 6, usingAsIntended: 4, clientsStarted: 3 };
const usage = (cells: Cells): Row => ["usage", { ...reported, ...cells }];
const taking = { unit: "u1", count: 2, status: "planned" };
const enrolment = (cells: Cells): Row => ["enrolments", { ...taking, ...cells }];
const training: Row = ["nextTrainings", { kind: "initial", startOn: "2026-12-02" }, "planned"];
/** A barrier with a measure. */
export const barrier = (cells: Cells): Row => ["barriers", { barrier: "Time", measure: "More of it", ...cells }];
/** A group that is trained. */
export const group = (cells: Cells): Row => ["traineeGroups", { unit: "u1", ...cells }];
/** A phase of the plan's history. */
export const phase = (cells: Cells): Row => ["phases", cells];
const prepared = { phase: "prepare", enteredOn: "2026-02-01", leftOn: "2026-03-01" };

/** Every place that a rule applies to. */
export const cases: readonly Case[] = [
  ["R01", "cover r0 methodName", [cover({ methodName: "gone" })], [cover({ methodName: "ipc" })]],
  ["R01", "traineeGroups r0 unit", [group({ unit: "gone" })], [group({})]],
  ["R01", "usage r0 unit", [usage({ unit: "gone" })], [usage({})]],
  ["R01", "enrolments r1 unit", [training, enrolment({ unit: "gone" })], [training, enrolment({})]],
  ["R01", "enrolments r1 training", [training, enrolment({ training: "gone" })], [training, enrolment({ training: "planned" })]],
  ["R02", "cover r0 ownerContactEmail", [cover({ ownerContactEmail: "a.example" })], [cover({ ownerContactEmail: "a@b.example" })]],
  ["R02", "cover r0 ownerContactPhone", [cover({ ownerContactPhone: "ask" })], [cover({ ownerContactPhone: "+358 40 123456" })]],
  [
    "R03",
    "cover r0 plannedEnd",
    [cover({ plannedStart: "2026-03-02", plannedEnd: "2026-03-01" })],
    [cover({ plannedStart: "2026-03-02", plannedEnd: "2026-03-02" })],
  ],
  [
    "R03",
    "nextTrainings planned endOn",
    [["nextTrainings", { startOn: "2026-12-02", endOn: "2026-12-01" }, "planned"]],
    [["nextTrainings", { startOn: "2026-12-02", endOn: "2026-12-02" }, "planned"]],
  ],
  ["R04", "milestones r1 dueOn", [planned, ["milestones", { dueOn: "2027-01-01" }]], [planned, ["milestones", { dueOn: "2026-12-31" }]]],
  ["R04", "goals r3 targetOn", [...lastGoal({ targetOn: "2027-01-01" }), planned], [...lastGoal({ targetOn: "2026-01-01" }), planned]],
  ["R04", "traineeGroups r1 startOn", [planned, group({ startOn: "2025-12-31" })], [planned, group({ startOn: "2026-01-01" })]],
  ["R04", "barriers r1 dueOn", [planned, barrier({ dueOn: "2027-01-01" })], [planned, barrier({ dueOn: "2026-12-31" })]],
  ["R05", "milestones r0 doneOn", [["milestones", { doneOn: "2026-11-23" }]], [["milestones", { doneOn: today }]]],
  ["R05", "barriers r0 resolvedOn", [barrier({ resolvedOn: "2026-11-23" })], [barrier({ resolvedOn: today })]],
  ["R06", "leadershipMembers - name", leaders.slice(1), leaders],
  ["R06", "teamMembers r1 name", [...two("Bo", "bo")], [...two("Bo", "Eva")]],
  ["R07", "leadershipMembers r2 responsibility", [...leaders, ["leadershipMembers", { name: "Bo" }]], leaders],
  ["R07", "teamMembers r2 responsibility", [...two("Bo", "Eva"), ["teamMembers", { name: "Ida" }]], two("Bo", "Eva")],
  [
    "R08",
    "revisions r1 version",
    [version("1.10", "2026-01-01"), version("1.9", "2026-02-01")],
    [version("1.9", "2026-01-01"), version("1.10", "2026-02-01")],
  ],
  [
    "R08",
    "revisions r1 updatedOn",
    [version("1", "2026-02-01"), version("0.9", "2026-01-01")],
    [version("1", "2026-02-01"), version("1.1", "2026-02-01")],
  ],
  ...["trainingCost", "materialCost", "staffFte", "hoursPerWeek"].map((field) => atLeastZero("methodBasics", field, { currency: "EUR" })),
  atLeastZero("needAndChain", "needPerYear", {}),
  atLeastZero("traineeGroups", "headcount", { unit: "u1" }),
  atLeastZero("traineeGroups", "intendedUsers", { unit: "u1" }),
  atLeastZero("nextTrainings", "capacity", {}),
  ...["intendedUsers", "trained", "using", "usingAsIntended", "clientsStarted"].map((field) => atLeastZero("usage", field, { unit: "u1" })),
  ["R10", "methodBasics r0 hoursPerWeek", [["methodBasics", { hoursPerWeek: 40.5 }]], [["methodBasics", { hoursPerWeek: 40 }]]],
  [
    "R11",
    "methodBasics r1 commitments",
    [planned, ["methodBasics", { commitments: "Licence until 30.12.2026" }]],
    [planned, ["methodBasics", { commitments: "Licence until 31.12.2026" }]],
  ],
  ["R12", "needAndChain r0 need", [["needAndChain", { need: "x".repeat(39) }]], [["needAndChain", { need: "x".repeat(40) }]]],
  ["R13", "goals - perspective", allGoals.slice(1), allGoals],
  ["R14", "goals r3 measurement", lastGoal({ measurement: null }), allGoals],
  ["R15", "goals r3 baseline", lastGoal({ baseline: null }), lastGoal({ baseline: 0 })],
  ["R15", "goals r3 target", lastGoal({ target: 1 }), lastGoal({ target: 0 })],
  [
    "R16",
    "followUp r2 followUpResponsible",
    [...leaders, ["followUp", { followUpResponsible: "Leena, Bo" }]],
    [...leaders, ["followUp", { followUpResponsible: "Leena, Åsa" }]],
  ],
  ["R16", "barriers r2 responsible", [...leaders, barrier({ responsible: "Bo" })], [...leaders, barrier({ responsible: "Leena" })]],
  [
    "R17",
    "trainingPlan r1 completionDue",
    [training, ["trainingPlan", { completionDue: "2026-12-01" }]],
    [training, ["trainingPlan", { completionDue: "2026-12-02" }]],
  ],
  [
    "R17",
    "enrolments r0 completedOn",
    [enrolment({ status: "completed", startedOn: "2026-05-02", completedOn: "2026-05-01" })],
    [enrolment({ status: "completed", startedOn: "2026-05-02", completedOn: "2026-05-02" })],
  ],
  ["R18", "traineeGroups r0 headcount", [group({ headcount: 7, intendedUsers: 4 })], [group({ headcount: 6, intendedUsers: 4 })]],
  ["R18", "traineeGroups r0 intendedUsers", [group({ headcount: 12, intendedUsers: 13 })], [group({ headcount: 12, intendedUsers: 12 })]],
  ["R19", "nextTrainings planned startOn", [trainingOn("2026-10-31")], [trainingOn("2026-11-01")]],
  [
    "R19",
    "nextTrainings planned endOn",
    [["nextTrainings", { endOn: "2026-10-31" }, "planned"]],
    [["nextTrainings", { endOn: "2026-11-01" }, "planned"]],
  ],
  ...["dataReviewDates", "nextTrainingOn", "refresherDates"].map((field): Case => [
    "R19",
    `sustainment planned ${field}`,
    [["sustainment", { [field]: "2026-10-31" }, "planned"]],
    [["sustainment", { [field]: "2026-11-01" }, "planned"]],
  ]),
  ["R20", "drivers r0 strengthening", [["drivers", { driver: "Will" }]], [["drivers", { driver: "Will", strengthening: "Time" }]]],
  ["R21", "barriers r0 measure", [barrier({ measure: null, status: "open" })], [barrier({ measure: null, status: "accepted" })]],
  ["R22", "barriers r0 resolvedOn", [barrier({ status: "resolved", helped: "yes" })], [barrier({ status: "inProgress", helped: "yes" })]],
  [
    "R22",
    "barriers r0 helped",
    [barrier({ status: "resolved", resolvedOn: "2026-05-01" })],
    [barrier({ status: "resolved", resolvedOn: "2026-05-01", helped: "no" })],
  ],
  ["R23", "sustainment planned dataReviewDates", [reviewOn("2027-11-23")], [reviewOn("2027-11-22")], "sustain"],
  [
    "R26",
    "enrolments r0 completedOn",
    [enrolment({ status: "completed" })],
    [enrolment({ status: "completed", completedOn: "2026-05-01" })],
  ],
  ["R27", "usage r0 period, R27 usage r1 period", [usage({}), usage({ period: "2026-08" })], [usage({}), usage({ period: "2026-06" })]],
  ["R28", "usage r0 trained", [usage({ trained: 11 })], [usage({ trained: 10 })]],
  ["R28", "usage r0 using", [usage({ using: 11, trained: null })], [usage({ using: 10, trained: null })]],
  ["R28", "usage r0 usingAsIntended", [usage({ usingAsIntended: 7 })], [usage({ usingAsIntended: 6 })]],
  [
    "R29",
    "usage r0 clientsStarted",
    [usage({ using: 0, usingAsIntended: 0 })],
    [usage({ using: 0, usingAsIntended: 0, clientsStarted: 0 })],
  ],
  [
    "R30",
    "phases r1 enteredOn",
    [phase(prepared), phase({ phase: "explore", enteredOn: "2026-02-28" })],
    [phase(prepared), phase({ phase: "explore", enteredOn: "2026-03-01" })],
  ],
  ["R30", "phases r0 leftOn", [phase({ ...prepared, leftOn: "2026-01-31" })], [phase({ ...prepared, leftOn: "2026-02-01" })]],
  [
    "R30",
    "phases r0 leftOn",
    [phase({ ...prepared, leftOn: null }), phase({ phase: "implement", enteredOn: "2026-03-01" })],
    [phase(prepared), phase({ phase: "implement", enteredOn: "2026-03-01" })],
  ],
  ["R32", "followUp r0 otherNotes", [["followUp", { otherNotes: "Ring 131052-308T" }]], [["followUp", { otherNotes: "Ring 131352-308T" }]]],
  ["R37", "methodBasics r0 currency", [["methodBasics", { trainingCost: 1 }]], [["methodBasics", { trainingCost: 1, currency: "SEK" }]]],
  ["R37", "methodBasics r0 currency", [["methodBasics", { materialCost: 1 }]], [["methodBasics", { materialCost: 1, currency: "SEK" }]]],
  ["R38", "usage r0 using", [usage({ using: 9 })], [usage({ using: 8 })]],
  ["R39", "usage r0 period", [usage({ period: "2027-Q1" })], [usage({ period: "2026-Q4" })]],
  ["R39", "usage r0 period", [usage({ period: "spring" })], [usage({ period: "2026-H2" })]],
  ["R40", "enrolments r0 count", [enrolment({ count: 0 })], [enrolment({ count: 1 })]],
];

function two(...names: readonly string[]): readonly Row[] {
  return names.map((name) => ["teamMembers", { name, responsibility: "Plans" }]);
}

function atLeastZero(section: string, field: string, others: Cells): Case {
  return ["R09", `${section} r0 ${field}`, [[section, { ...others, [field]: -1 }]], [[section, { ...others, [field]: 0 }]]];
}

function trainingOn(startOn: string): Row {
  return ["nextTrainings", { startOn }, "planned"];
}

function reviewOn(day: string): Row {
  return ["sustainment", { dataReviewDates: day, nextTrainingOn: "2026-12-01", refresherDates: "2026-12-01" }, "planned"];
}
