import { workday } from "./relative.js";
import type { Draft, PhaseDraft, PlanDraft } from "./relative.js";
import { robotBarriers, robotDrivers } from "./robot-drivers-barriers.js";
import { robotForm } from "./robot-form.js";
import { robotGoals } from "./robot-goals.js";
import { usageRows } from "./usage-rows.js";

const cover: Draft = {
  methodName: "LMR",
  ownerOrganisation: "Dosvakten Norden",
  ownerContactName: "Patrik Hagelin",
  ownerContactEmail: "patrik.hagelin@dosvakten.example",
  ownerContactPhone: "+46 8 505 519 07",
  plannedStart: workday(-620),
  plannedEnd: workday(250),
  scheduleNote:
    "Björknäs börjar eftersom enheten var med i pilotförsöket. De andra följer med tre månaders mellanrum, aldrig i juli och inte under veckan före en storhelg.\nTidsplanen har luft för leveransförseningar. Om en enhet saknar superanvändare skjuts starten upp hellre än att den görs halv.",
};

const phases: readonly PhaseDraft[] = [
  {
    phase: "explore",
    enteredOn: workday(-620),
    decision: "Hemvården kartlägger hur många läkemedelsbesök som kunde ersättas och vilka kunder som skulle ha nytta av en robot.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "prepare",
    enteredOn: workday(-500),
    decision: "Upphandling och förberedelser kan börja. Riktlinjen för berättigande ska vara godkänd innan den första roboten installeras.",
    decidedBy: "Leena Harjula",
  },
  {
    phase: "implement",
    enteredOn: workday(-390),
    decision: "Björknäs tar roboten i bruk. Den frigjorda tiden stannar i enheten det första året.",
    decidedBy: "Maria Sandvik",
  },
];

const milestones: readonly Draft[] = [
  { title: "Riktlinjen för berättigande är godkänd", phase: "prepare", dueOn: workday(-430), doneOn: workday(-424) },
  {
    title: "Superanvändare är utsedda i alla tre områden",
    phase: "prepare",
    dueOn: workday(-400),
    doneOn: workday(-402),
  },
  { title: "Tjugo robotar är i drift i Björknäs", phase: "implement", dueOn: workday(-320), doneOn: workday(-310) },
  { title: "Salmenranta har börjat", phase: "implement", dueOn: workday(-280), doneOn: workday(-274) },
  { title: "Beredskapsplanen är övad i skärgården", phase: "implement", dueOn: workday(-70), doneOn: workday(-61) },
  { title: "Nya finska instruktioner är tryckta", phase: "implement", dueOn: workday(-3) },
  { title: "Andra genomgången av beslut enligt riktlinjen", phase: "implement", dueOn: workday(40) },
  { title: "Beslut om att gå över till vidmakthållande", phase: "sustain", dueOn: workday(205) },
];

const traineeGroups: readonly Draft[] = [
  { unit: "H31", profession: "nurse", headcount: 5, intendedUsers: 5, startOn: workday(-388) },
  { unit: "H31", profession: "other", headcount: 16, intendedUsers: 16, startOn: workday(-388) },
  { unit: "H32", profession: "nurse", headcount: 4, intendedUsers: 4, startOn: workday(-275) },
  { unit: "H32", profession: "other", headcount: 14, intendedUsers: 14, startOn: workday(-275) },
  { unit: "H33", profession: "other", headcount: 6, intendedUsers: 6, startOn: workday(-370) },
];

const nextTrainings: readonly Draft[] = [
  {
    title: "Grundutbildning: fylla på, larm och felsökning",
    startOn: workday(-396),
    endOn: workday(-395),
    kind: "initial",
    place: "Hemvården Björknäs, grupprummet",
    capacity: 24,
  },
  {
    title: "Utbildning för dem som bedömer behov",
    startOn: workday(-235),
    endOn: workday(-235),
    kind: "assessor",
    place: "På distans",
    capacity: 14,
  },
  {
    title: "Repetition inför sommarens vikarier",
    startOn: workday(-55),
    endOn: workday(-55),
    kind: "refresher",
    place: "Kotihoito Salmenranta, kansliet",
    capacity: 20,
  },
  {
    title: "Kundkväll: så fungerar roboten hemma",
    startOn: workday(33),
    endOn: workday(33),
    kind: "client",
    place: "Servicehuset Lotsen, matsalen",
    capacity: 40,
  },
  {
    title: "Grundutbildning för nyanställda och nattpersonal",
    startOn: workday(62),
    endOn: workday(63),
    kind: "initial",
    place: "Trygghetscentralen, övningsrummet",
    capacity: 18,
  },
];

const usage: readonly Draft[] = [
  ...usageRows("H31", "clientSystem", [
    [-3, 20, 12, 8, 5, 14],
    [-2, 21, 17, 13, 9, 11],
    [-1, 21, 19, 16, 12, 8],
    [0, 21, 19, 16, 13, 9],
  ]),
  ...usageRows("H32", "clientSystem", [
    [-3, 18, 5, 2, 0, 3],
    [-2, 18, 12, 7, 4, 10],
    [-1, 18, 15, 10, 7, 9],
    [0, 18, 15, 11, 8, 7],
  ]),
  ...usageRows("H33", "count", [
    [-3, 6, 5, 3, 2, 4],
    [-2, 6, 6, 5, 4, 3],
    [-1, 6, 6, 5, 5, 2],
    [0, 6, 6, 5, 5, 2],
  ]),
];

/** A medication robot in home care, in Swedish, in use: one area is past half, one is below, one is very small. */
export const robotPlan: PlanDraft = {
  key: "lakemedelsrobot",
  method: "LMR",
  organisation: "SVO",
  language: "sv",
  modules: ["followUp"],
  phases,
  sections: {
    ...robotForm,
    cover,
    milestones,
    goals: robotGoals,
    traineeGroups,
    nextTrainings,
    drivers: robotDrivers,
    barriers: robotBarriers,
    usage,
  },
};
