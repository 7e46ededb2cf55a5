import type { Text } from "../../shared/language.js";

/** What the pane says about the plan itself: its phase and its parts. */
export const settingsTexts = {
  phaseTitle: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
  phaseNow: {
    sv: "Planen är i fasen {phase}.",
    fi: "Suunnitelma on vaiheessa {phase}.",
    nb: "Planen er i fasen {phase}.",
    da: "Planen er i fasen {phase}.",
    en: "The plan is in the phase {phase}.",
  },
  newPhase: { sv: "Gå till fasen", fi: "Siirry vaiheeseen", nb: "Gå til fasen", da: "Gå til fasen", en: "Go to the phase" },
  enteredOn: { sv: "Från och med", fi: "Alkaen", nb: "Fra og med", da: "Fra og med", en: "From" },
  decidedBy: { sv: "Beslutad av", fi: "Päättäjä", nb: "Besluttet av", da: "Besluttet af", en: "Decided by" },
  changePhase: { sv: "Byt fas", fi: "Vaihda vaihe", nb: "Bytt fase", da: "Skift fase", en: "Change phase" },
  modulesTitle: { sv: "Delar av planen", fi: "Suunnitelman osat", nb: "Deler av planen", da: "Dele af planen", en: "Parts of the plan" },
  modulesHelp: {
    sv: "Stäng av det ni inte använder. Inget försvinner, och du kan slå på det igen.",
    fi: "Poista käytöstä se, mitä ette käytä. Mitään ei häviä, ja voit ottaa osan uudelleen käyttöön.",
    nb: "Slå av det dere ikke bruker. Ingenting forsvinner, og du kan slå det på igjen.",
    da: "Slå det fra, som I ikke bruger. Intet forsvinder, og du kan slå det til igen.",
    en: "Turn off what you do not use. Nothing is lost, and you can turn it on again.",
  },
  languageHelp: {
    sv: "Byter språk på rubriker, listor och hjälp i arbetsboken. Det ni har skrivit ändras inte.",
    fi: "Vaihtaa työkirjan otsikoiden, luetteloiden ja ohjeiden kielen. Kirjoittamanne ei muutu.",
    nb: "Bytter språk på overskrifter, lister og hjelp i arbeidsboken. Det dere har skrevet, endres ikke.",
    da: "Skifter sprog på overskrifter, lister og hjælp i projektmappen. Det, I har skrevet, ændres ikke.",
    en: "Changes the language of headings, lists and help in the workbook. What you have written stays as it is.",
  },
} as const satisfies Readonly<Record<string, Text>>;
