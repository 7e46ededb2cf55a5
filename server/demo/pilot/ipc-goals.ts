import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** Goals of the counselling plan, over all four perspectives; the last one has no way of measuring yet. */
export const ipcGoals: readonly Draft[] = [
  {
    perspective: "client",
    goal: "Unga med lindriga eller medelsvåra symtom på depression får en första IPC-träff inom två veckor från det att behovet upptäcks.",
    measurement:
      "Tid från beslut om IPC till första träff tas ur kunddatasystemet den första vardagen varje kvartal. Elevhälsans tider läggs till från den egna listan tills journalen är gemensam.",
    indicatorUnit: "procent inom 14 dagar",
    baseline: 38,
    target: 75,
    targetOn: workday(170),
    responsible: "Anna Strandholm",
  },
  {
    perspective: "client",
    goal: "Minst två tredjedelar av de unga som genomför alla träffar mår tydligt bättre när perioden avslutas.",
    measurement:
      "PHQ-9 vid första och sista träffen. Enheten rapporterar bara antal: hur många som fyllt i båda gångerna och hur många som förbättrats med minst fem poäng.",
    indicatorUnit: "procent",
    baseline: 52,
    target: 67,
    targetOn: workday(300),
    responsible: "Mikael Rönnqvist",
  },
  {
    perspective: "worker",
    goal: "Alla som har gått grundutbildningen känner sig trygga med att leda en IPC-period på egen hand.",
    measurement: "Kort enkät utan namn efter handledningsperioden och därefter en gång per år, skala 1–5; målet är medelvärdet.",
    indicatorUnit: "medelvärde 1–5",
    baseline: 2.8,
    target: 4,
    targetOn: workday(120),
    responsible: "Bo Ekvall",
  },
  {
    perspective: "unit",
    goal: "Varje enhet har alltid minst två anställda som tar emot nya IPC-kunder, också under semestrar.",
    measurement: "Chefen räknar i början av varje kvartal hur många som har lediga IPC-tider och skriver talet i användningstabellen.",
    indicatorUnit: "enheter av fem",
    baseline: 1,
    target: 5,
    targetOn: workday(90),
    responsible: "Camilla Nyback",
  },
  {
    perspective: "organisation",
    goal: "Mer än hälften av alla som ska använda IPC gör det som avsett i var och en av de fem enheterna.",
    measurement: "Användningstabellen per enhet och kvartal; metodtroheten bedöms av handledaren med metodens egen checklista.",
    indicatorUnit: "procent",
    baseline: 0,
    target: 51,
    targetOn: workday(240),
    responsible: "Leena Harjula",
  },
  {
    perspective: "organisation",
    goal: "Hänvisningarna till specialsjukvården för ungdomspsykiatri minskar när fler får stöd tidigt på basnivå.",
    targetOn: workday(320),
  },
];
