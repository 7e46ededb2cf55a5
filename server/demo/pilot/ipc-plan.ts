import { ipcBarriers, ipcDrivers } from "./ipc-drivers-barriers.js";
import { ipcForm } from "./ipc-form.js";
import { ipcGoals } from "./ipc-goals.js";
import { day, workday } from "./relative.js";
import type { Draft, PhaseDraft, PlanDraft } from "./relative.js";
import { usageRows } from "./usage-rows.js";

const cover: Draft = {
  methodName: "IPC",
  ownerOrganisation: "Nordiska metodstödet för psykosocialt arbete",
  ownerContactName: "Helena Wikström",
  ownerContactEmail: "helena.wikstrom@metodstodet.example",
  ownerContactPhone: "+358 40 555 0142",
  plannedStart: workday(-780),
  plannedEnd: workday(330),
  scheduleNote:
    "Två omgångar grundutbildning med ett halvt år emellan, så att den första gruppen hinner bli klar med sin handledning innan nästa börjar. Inga träffar bokas de två sista veckorna på terminen.\nVi har lämnat ett kvartal luft före det planerade slutet: om en enhet byter chef eller tappar en utbildad ryms en extra omgång.",
};

const phases: readonly PhaseDraft[] = [
  {
    phase: "explore",
    enteredOn: workday(-780),
    decision: "Ledningsgruppen ger i uppdrag att jämföra två korta metoder för ungas nedstämdhet och att beräkna behovet per år.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "prepare",
    enteredOn: workday(-610),
    decision:
      "IPC väljs. Behovet är beräknat till 160 unga per år, och metodägaren kan handleda på svenska. Plan och implementeringsteam ska finnas inom två månader.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "implement",
    enteredOn: workday(-470),
    decision: "Utbildningen börjar i fyra enheter. Skärgårdens hälsostation kommer med när två tjänster är tillsatta.",
    decidedBy: "Leena Harjula",
  },
];

const milestones: readonly Draft[] = [
  {
    title: "Behovet är beräknat per åldersgrupp och språk",
    phase: "explore",
    dueOn: workday(-660),
    doneOn: workday(-650),
  },
  { title: "Avtal med metodägaren är undertecknat", phase: "prepare", dueOn: workday(-540), doneOn: workday(-548) },
  { title: "Första gruppen har gått grundutbildningen", phase: "prepare", dueOn: workday(-480), doneOn: workday(-476) },
  {
    title: "Alla fyra startenheter har tagit emot sin första kund",
    phase: "implement",
    dueOn: workday(-400),
    doneOn: workday(-385),
  },
  { title: "Första handledningsperioden är avslutad", phase: "implement", dueOn: workday(-190), doneOn: workday(-186) },
  { title: "Åtgärdskoden för IPC finns i journalen", phase: "implement", dueOn: workday(-35) },
  { title: "Uppföljning av metodtrohet i alla enheter", phase: "implement", dueOn: day(0) },
  { title: "Andra gruppen har gått grundutbildningen", phase: "implement", dueOn: workday(95) },
  { title: "Mer än hälften använder IPC som avsett i varje enhet", phase: "sustain", dueOn: workday(240) },
];

const traineeGroups: readonly Draft[] = [
  { unit: "B11", profession: "curator", headcount: 11, intendedUsers: 10, startOn: workday(-460) },
  { unit: "B12", profession: "curator", headcount: 7, intendedUsers: 7, startOn: workday(-450) },
  { unit: "B12", profession: "psychologist", headcount: 3, intendedUsers: 3, startOn: workday(-450) },
  { unit: "B15", profession: "nurse", headcount: 8, intendedUsers: 8, startOn: workday(-440) },
  { unit: "M21", profession: "nurse", headcount: 13, intendedUsers: 12, startOn: workday(-455) },
  { unit: "M23", profession: "nurse", headcount: 3, intendedUsers: 3, startOn: workday(60) },
];

const nextTrainings: readonly Draft[] = [
  {
    title: "Grundutbildning i IPC, grupp 1",
    startOn: workday(-482),
    endOn: workday(-480),
    kind: "initial",
    place: "Stadshuset, sal Linden",
    capacity: 24,
  },
  {
    title: "Chefsintroduktion: vad metoden kräver av veckan",
    startOn: workday(-500),
    endOn: workday(-500),
    kind: "manager",
    place: "På distans",
    capacity: 12,
  },
  {
    title: "Repetition: att avsluta en IPC-period",
    startOn: workday(-92),
    endOn: workday(-92),
    kind: "refresher",
    place: "På distans",
    capacity: 30,
  },
  {
    title: "Grundutbildning i IPC, grupp 2",
    startOn: workday(88),
    endOn: workday(90),
    kind: "initial",
    place: "Folkhögskolan i Sundnäs, auditoriet",
    capacity: 20,
  },
  {
    title: "Fortbildning: IPC med unga som har svårt att komma till skolan",
    startOn: workday(150),
    endOn: workday(151),
    kind: "further",
    place: "Elevhälsan norr, mötesrum 2",
    capacity: 16,
  },
];

const usage: readonly Draft[] = [
  ...usageRows("B11", "count", [
    [-4, 10, 6, 2, 1, 3],
    [-3, 10, 7, 4, 2, 7],
    [-2, 10, 7, 5, 4, 9],
    [-1, 10, 9, 7, 5, 12],
    [0, 10, 9, 7, 5, 11],
  ]),
  ...usageRows("B12", "count", [
    [-4, 10, 5, 2, 0, 2],
    [-3, 10, 8, 4, 3, 8],
    [-2, 10, 8, 6, 4, 11],
    [-1, 10, 9, 7, 5, 12],
    [0, 10, 9, 8, 6, 15],
  ]),
  ...usageRows("B15", "clientSystem", [
    [-4, 8, 4, 1, 0, 2],
    [-3, 8, 4, 2, 1, 4],
    [-2, 8, 6, 4, 2, 7],
    [-1, 8, 6, 5, 3, 8],
    [0, 8, 6, 5, 3, 9],
  ]),
  ...usageRows("M21", "clientSystem", [
    [-4, 11, 6, 3, 2, 5],
    [-3, 12, 8, 5, 3, 9],
    [-2, 12, 11, 8, 6, 14],
    [-1, 12, 11, 9, 7, 17],
    [0, 12, 10, 7, 5, 13],
  ]),
];

/** Interpersonal counselling for young people, in Swedish, in use: the plan the demo's story is told on. */
export const ipcPlan: PlanDraft = {
  key: "ipc",
  method: "IPC",
  organisation: "SVO",
  language: "sv",
  modules: ["followUp"],
  phases,
  sections: {
    ...ipcForm,
    cover,
    milestones,
    goals: ipcGoals,
    traineeGroups,
    nextTrainings,
    drivers: ipcDrivers,
    barriers: ipcBarriers,
    usage,
  },
};
