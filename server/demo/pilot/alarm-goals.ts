import { workday } from "./relative.js";
import type { Draft } from "./relative.js";

/** Goals of the safety alarm plan, over all four perspectives; the relatives' goal is not measured yet. */
export const alarmGoals: readonly Draft[] = [
  {
    perspective: "client",
    goal: "Brukere som utløser alarmen, får svar fra responssenteret innen 60 sekunder, hele døgnet.",
    measurement: "Svartid hentes fra responssenterets månedsrapport. Natt og helg vises for seg, siden det er der det glipper.",
    indicatorUnit: "prosent innen 60 sekunder",
    baseline: 71,
    target: 95,
    targetOn: workday(200),
    responsible: "Ingrid Solbakken",
  },
  {
    perspective: "client",
    goal: "Pårørende vet hva som skjer når alarmen går, og hvem de kan ringe.",
    targetOn: workday(220),
    responsible: "Ingrid Solbakken",
  },
  {
    perspective: "worker",
    goal: "De ansatte mottar bare de alarmene de faktisk skal rykke ut på.",
    measurement: "Antall unødige varsler per vakt, telt i én fast uke hvert kvartal. Resultatet tas opp på første personalmøte etterpå.",
    indicatorUnit: "varsler per vakt",
    baseline: 11,
    target: 4,
    targetOn: workday(260),
    responsible: "Bo Ekvall",
  },
  {
    perspective: "unit",
    goal: "Alle nye vedtak om trygghetsalarm følges opp med et hjemmebesøk etter seks uker.",
    measurement:
      "Uttrekk fra fagsystemet: vedtak med og uten registrert oppfølging. Enhetslederen går gjennom listen den første mandagen i måneden.",
    indicatorUnit: "prosent",
    baseline: 30,
    target: 90,
    targetOn: workday(180),
    responsible: "Marit Tangstad",
  },
  {
    perspective: "organisation",
    goal: "Analoge alarmer er faset ut før teleoperatøren stenger det gamle nettet.",
    measurement: "Antall analoge alarmer som gjenstår, fra lageroversikten. Rapporteres til ledelsens arbeidsgruppe hvert kvartal.",
    indicatorUnit: "alarmer",
    baseline: 412,
    target: 0,
    targetOn: workday(390),
    responsible: "Leena Harjula",
  },
];
