import { alarmBarriers, alarmDrivers } from "./alarm-drivers-barriers.js";
import { alarmForm } from "./alarm-form.js";
import { alarmGoals } from "./alarm-goals.js";
import { day, workday } from "./relative.js";
import type { Draft, PhaseDraft, PlanDraft } from "./relative.js";
import { usageRows } from "./usage-rows.js";

const cover: Draft = {
  methodName: "DTA",
  ownerOrganisation: "Trygg Hverdag Nord",
  ownerContactName: "Sigrun Fossvik",
  ownerContactEmail: "sigrun.fossvik@tryggnord.example",
  ownerContactPhone: "+47 55 50 18 42",
  plannedStart: workday(-700),
  plannedEnd: workday(420),
  scheduleNote:
    "Planen er skrevet på norsk fordi prosjektet drives sammen med to norske kommuner. Enhetene starter én etter én: først Björknäs, som var med i utprøvingen, så Salmenranta, og skjærgården til slutt.\nHver oppstart har to uker der gammel og ny alarm går side om side. Etter at planen gikk tilbake til forberedelse, er det lagt inn seks ekstra uker til dekningsmålinger.",
};

const phases: readonly PhaseDraft[] = [
  {
    phase: "explore",
    enteredOn: workday(-700),
    decision: "Det kartlegges hvor mange som har analog alarm, og hvilke behov dagens løsning ikke dekker.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "prepare",
    enteredOn: workday(-520),
    decision:
      "Digital trygghetsalarm anskaffes sammen med samarbeidskommunene. Implementeringsteamet får i oppdrag å lage beredskapsplan før første montering.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "implement",
    enteredOn: workday(-330),
    decision: "Björknäs og Trygghetscentralen tar alarmen i bruk. De andre enhetene følger når svartidene er stabile.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "prepare",
    enteredOn: workday(-45),
    decision:
      "Planen går tilbake til forberedelse. Alarmer har falt ut på øyene uten varsel, og nye monteringer stanses til dekningen er målt og beredskapsplanen er øvd på.",
    decidedBy: "Leena Harjula",
  },
];

const milestones: readonly Draft[] = [
  {
    title: "Oversikt over alle analoge alarmer er klar",
    phase: "explore",
    dueOn: workday(-590),
    doneOn: workday(-570),
  },
  {
    title: "Avtale med leverandør og responssenter er signert",
    phase: "prepare",
    dueOn: workday(-400),
    doneOn: workday(-388),
  },
  {
    title: "Beredskapsplan for strømbrudd og nettutfall er vedtatt",
    phase: "prepare",
    dueOn: workday(-350),
    doneOn: workday(-341),
  },
  { title: "Björknäs er over på digital alarm", phase: "implement", dueOn: workday(-250), doneOn: workday(-228) },
  { title: "Dekningen er målt i alle hjem i skjærgården", phase: "prepare", dueOn: workday(-5) },
  { title: "Beredskapsplanen er øvd på med nattpatruljen", phase: "prepare", dueOn: day(1) },
  { title: "Ledelsen har besluttet om monteringene kan gjenopptas", phase: "prepare", dueOn: workday(60) },
  { title: "Salmenranta er over på digital alarm", phase: "implement", dueOn: workday(160) },
  { title: "Siste analoge alarm er tatt ned", phase: "implement", dueOn: workday(390) },
];

const traineeGroups: readonly Draft[] = [
  { unit: "H31", profession: "nurse", headcount: 6, intendedUsers: 6, startOn: workday(-325) },
  { unit: "H31", profession: "other", headcount: 15, intendedUsers: 15, startOn: workday(-325) },
  { unit: "H32", profession: "other", headcount: 14, intendedUsers: 14, startOn: workday(110) },
  { unit: "H33", profession: "other", headcount: 6, intendedUsers: 6, startOn: workday(230) },
  { unit: "H34", profession: "other", headcount: 8, intendedUsers: 8, startOn: workday(-328) },
];

const nextTrainings: readonly Draft[] = [
  {
    title: "Grunnopplæring for superbrukere",
    startOn: workday(-345),
    endOn: workday(-344),
    kind: "initial",
    place: "Trygghetscentralen, øvingsrommet",
    capacity: 10,
  },
  {
    title: "Opplæring for saksbehandlere: ny retningslinje for tildeling",
    startOn: workday(-120),
    endOn: workday(-120),
    kind: "assessor",
    place: "Nettmøte",
    capacity: 18,
  },
  {
    title: "Kveldskurs for nattpatruljen",
    startOn: workday(28),
    endOn: workday(29),
    kind: "initial",
    place: "Hemvården Björknäs, møterommet",
    capacity: 14,
  },
  {
    title: "Informasjonsmøte for brukere og pårørende i skjærgården",
    startOn: workday(120),
    endOn: workday(120),
    kind: "client",
    place: "Grendehuset, storsalen",
    capacity: 60,
  },
  {
    title: "Repetisjon: når alarmen ikke svarer",
    startOn: workday(175),
    endOn: workday(175),
    kind: "refresher",
    place: "Nettmøte",
    capacity: 30,
  },
];

const usage: readonly Draft[] = [
  ...usageRows("H31", "clientSystem", [
    [-2, 20, 12, 7, 4, 22],
    [-1, 21, 17, 13, 10, 41],
    [0, 21, 18, 15, 12, 9],
  ]),
  ...usageRows("H32", "estimate", [
    [-2, 14, 0, 0, 0, 0],
    [-1, 14, 4, 1, 0, 2],
    [0, 14, 6, 3, 1, 3],
  ]),
  ...usageRows("H33", "count", [
    [-2, 6, 2, 1, 0, 3],
    [-1, 6, 3, 3, 1, 6],
    [0, 6, 3, 2, 1, 0],
  ]),
  ...usageRows("H34", "clientSystem", [
    [-2, 8, 8, 6, 5, 22],
    [-1, 8, 8, 8, 7, 47],
    [0, 8, 8, 8, 7, 12],
  ]),
];

/** A digital safety alarm, in Norwegian: taken into use and then returned to preparation. */
export const alarmPlan: PlanDraft = {
  key: "trygghetsalarm",
  method: "DTA",
  organisation: "SVO",
  language: "nb",
  modules: ["followUp"],
  phases,
  sections: {
    ...alarmForm,
    cover,
    milestones,
    goals: alarmGoals,
    traineeGroups,
    nextTrainings,
    drivers: alarmDrivers,
    barriers: alarmBarriers,
    usage,
  },
};
