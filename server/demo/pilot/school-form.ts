import { workday } from "./relative.js";
import type { FormDrafts } from "./relative.js";

/** The school anxiety plan's two groups, its history and its forms, as far as a plan has come that is still being explored. */
export const schoolForm: FormDrafts = {
  leadershipMembers: [
    { name: "Leena Harjula", jobTitle: "Servicechef", responsibility: "Træffer beslutningen om metode og økonomi." },
    { name: "Camilla Nyback", jobTitle: "Leder af elevsundheden", responsibility: "Psykologernes tid og samarbejdet med skolerne." },
    { name: "Päivi Lehtoranta", jobTitle: "Leder af familiecentrene", responsibility: "Lokaler og familiearbejdernes tid." },
  ],
  teamMembers: [
    { name: "Mette Lindegaard", jobTitle: "Psykolog", responsibility: "Leder afdækningen og prøveforløbene." },
    { name: "Anna Strandholm", jobTitle: "Planlægger", responsibility: "Samler tallene fra skolerne og holder planen ved lige." },
    { name: "Bo Ekvall", jobTitle: "Ledende kurator", responsibility: "Arbejdsdelingen med elevsundheden." },
  ],
  revisions: [{ version: "0.1", updatedOn: workday(-310), changes: "Første udkast til drøftelse i begge grupper." }],
  methodBasics: {
    purpose: "Børn og unge med skoleangst vender gradvis tilbage til skolen, og deres forældre ved, hvordan de støtter dem.",
    clientGroup: "Børn fra 10 til 16 år med skolefravær på mindst 15 procent, hvor angst er en væsentlig grund.",
    exclusionCriteria: "Igangværende behandling i børnepsykiatrien\nFravær, der især skyldes mobning, som ikke er håndteret",
    delivery: "Ti mødegange for børnene og fire for forældrene, to gruppeledere, seks til otte børn i hver gruppe.",
    resources: "To gruppeledere i ti uger, et lokale uden for skolen, supervision hver måned og vikarer under grunduddannelsen.",
    currency: "EUR",
    trainingCost: 31_000,
    staffFte: 1.4,
    hoursPerWeek: 6,
    priorExperience:
      "To psykologer har arbejdet med metoden tidligere. Elevsundheden er i gang med en anden metode, som kan støde sammen med denne.",
  },
  needAndChain: {
    need: "Skolernes fraværsopgørelse viser 96 børn med mere end 15 procents fravær på fem skoler. Kun hvert fjerde fik et tilbud inden for to måneder.",
    needPerYear: 90,
    referralDevelopment: "Det skal afklares, hvem der må henvise, når barnet slet ikke kommer i skole.",
  },
  followUp: { expectedEffects: "Færre langvarige fravær og færre henvisninger, der bliver afvist i børnepsykiatrien." },
  trainingPlan: {
    prerequisites: "Uddannelse som psykolog, pædagog eller familiearbejder og erfaring med grupper.",
    selectionOther: "Gruppelederne skal kunne arbejde to og to på tværs af enhederne.",
  },
  sustainment: {},
};
