import { workday } from "./relative.js";
import type { Draft, PhaseDraft, PlanDraft } from "./relative.js";
import { schoolBarriers, schoolDrivers } from "./school-drivers-barriers.js";
import { schoolForm } from "./school-form.js";
import { schoolGoals } from "./school-goals.js";
import { usageRows } from "./usage-rows.js";

const cover: Draft = {
  methodName: "MSK",
  ownerOrganisation: "Videncenter for skoletrivsel",
  ownerContactName: "Karen Overgård",
  ownerContactEmail: "karen.overgaard@skoletrivsel.example",
  ownerContactPhone: "+45 33 55 01 64",
  plannedStart: workday(-330),
  plannedEnd: workday(640),
  scheduleNote:
    "Planen skrives på dansk, fordi metodeejeren er dansk, og supervisionen foregår på dansk. Afdækningen varer et helt skoleår, så vi når at se fraværet både efter sommerferien og op til jul.\nTo små prøveforløb køres undervejs af medarbejdere, der kender metoden i forvejen. Først derefter tager ledelsen stilling til, om metoden skal indføres.",
};

const phases: readonly PhaseDraft[] = [
  {
    phase: "explore",
    enteredOn: workday(-330),
    decision: "Behovet for et tilbud ved skoleangst afdækkes sammen med skolerne. Mindst to metoder sammenlignes, før der vælges.",
    decidedBy: "Leena Harjula",
  },
];

const milestones: readonly Draft[] = [
  {
    title: "Aftale med fem skoler om fælles fraværsopgørelse",
    phase: "explore",
    dueOn: workday(-220),
    doneOn: workday(-205),
  },
  { title: "Første prøveforløb er afsluttet", phase: "explore", dueOn: workday(-95), doneOn: workday(-90) },
  { title: "Sammenligning af to metoder er lagt frem for ledelsen", phase: "explore", dueOn: workday(-30) },
  { title: "Beslutning om metode er truffet", phase: "explore", dueOn: workday(45) },
  { title: "Materiale til børn og forældre er oversat", phase: "prepare", dueOn: workday(150) },
  { title: "Grunduddannelsen er gennemført", phase: "prepare", dueOn: workday(245) },
];

const traineeGroups: readonly Draft[] = [
  { unit: "B11", profession: "psychologist", headcount: 3, intendedUsers: 3, startOn: workday(260) },
  { unit: "B12", profession: "psychologist", headcount: 3, intendedUsers: 3, startOn: workday(260) },
  { unit: "B12", profession: "educator", headcount: 2, intendedUsers: 2, startOn: workday(290) },
  { unit: "B14", profession: "familyWorker", headcount: 5, intendedUsers: 4, startOn: workday(330) },
];

const nextTrainings: readonly Draft[] = [
  {
    title: "Temadag om skolefravær og angst",
    startOn: workday(-260),
    endOn: workday(-260),
    kind: "further",
    place: "Rådhuset, store mødesal",
    capacity: 60,
  },
  {
    title: "Lederintroduktion: hvad kræver et gruppeforløb?",
    startOn: workday(52),
    endOn: workday(52),
    kind: "manager",
    place: "Online",
    capacity: 15,
  },
  {
    title: "Grunduddannelse for gruppeledere",
    startOn: workday(240),
    endOn: workday(243),
    kind: "initial",
    place: "Perhekeskus Mäntylä, gruppelokalet",
    capacity: 16,
  },
];

const usage: readonly Draft[] = [
  ...usageRows("B11", "count", [
    [-2, 3, 2, 1, 0, 4],
    [-1, 3, 2, 1, 1, 5],
    [0, 3, 2, 2, 1, 6],
  ]),
  ...usageRows("B12", "count", [
    [-2, 5, 1, 0, 0, 0],
    [-1, 5, 1, 1, 0, 5],
    [0, 5, 1, 1, 1, 5],
  ]),
  ...usageRows("B14", "estimate", [
    [-2, 4, 0, 0, 0, 0],
    [-1, 4, 0, 0, 0, 0],
    [0, 4, 0, 0, 0, 0],
  ]),
];

/** A group programme for school anxiety, in Danish, still exploring: two small trials by staff who know the method. */
export const schoolPlan: PlanDraft = {
  key: "skoleangst",
  method: "MSK",
  organisation: "SVO",
  language: "da",
  modules: ["followUp"],
  phases,
  sections: {
    ...schoolForm,
    cover,
    milestones,
    goals: schoolGoals,
    traineeGroups,
    nextTrainings,
    drivers: schoolDrivers,
    barriers: schoolBarriers,
    usage,
  },
};
