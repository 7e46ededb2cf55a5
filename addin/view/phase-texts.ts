import type { Text } from "../../shared/language.js";

/** What the pane says about the plan's phase and the way to the next. */
export const phaseTexts = {
  title: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
  path: { sv: "Planens faser", fi: "Suunnitelman vaiheet", nb: "Planens faser", da: "Planens faser", en: "The plan’s phases" },
  now: { sv: "Här nu", fi: "Nyt tässä", nb: "Her nå", da: "Her nu", en: "Here now" },
  next: { sv: "Nästa", fi: "Seuraava", nb: "Neste", da: "Næste", en: "Next" },
  newPhase: { sv: "Gå till fasen", fi: "Siirry vaiheeseen", nb: "Gå til fasen", da: "Gå til fasen", en: "Go to the phase" },
  missing: {
    sv: "Fyll gärna i det här först",
    fi: "Täydennä mielellään ensin nämä",
    nb: "Fyll gjerne ut dette først",
    da: "Udfyld gerne dette først",
    en: "Better filled in first",
  },
  neverStops: {
    sv: "Det hindrar dig inte från att byta fas.",
    fi: "Ne eivät estä vaihtamasta vaihetta.",
    nb: "Det hindrer deg ikke i å bytte fase.",
    da: "Det forhindrer dig ikke i at skifte fase.",
    en: "None of it keeps you from changing phase.",
  },
  complete: {
    sv: "Allt som fasen {phase} bygger på är ifyllt.",
    fi: "Kaikki, mihin vaihe {phase} nojaa, on täytetty.",
    nb: "Alt som fasen {phase} bygger på, er fylt ut.",
    da: "Alt, som fasen {phase} bygger på, er udfyldt.",
    en: "Everything that the phase {phase} builds on is filled in.",
  },
  enteredOn: { sv: "Från och med", fi: "Alkaen", nb: "Fra og med", da: "Fra og med", en: "From" },
  decision: {
    sv: "Beslut (frivilligt)",
    fi: "Päätös (valinnainen)",
    nb: "Beslutning (valgfritt)",
    da: "Beslutning (valgfrit)",
    en: "Decision (optional)",
  },
  decidedBy: {
    sv: "Beslutad av (frivilligt)",
    fi: "Päättäjä (valinnainen)",
    nb: "Besluttet av (valgfritt)",
    da: "Besluttet af (valgfrit)",
    en: "Decided by (optional)",
  },
  change: { sv: "Gå till {phase}", fi: "Siirry: {phase}", nb: "Gå til {phase}", da: "Gå til {phase}", en: "Go to {phase}" },
  done: {
    sv: "Planen är nu i fasen {phase}.",
    fi: "Suunnitelma on nyt vaiheessa {phase}.",
    nb: "Planen er nå i fasen {phase}.",
    da: "Planen er nu i fasen {phase}.",
    en: "The plan is now in the phase {phase}.",
  },
  needDate: { sv: "Skriv en dag.", fi: "Kirjoita päivä.", nb: "Skriv en dag.", da: "Skriv en dag.", en: "Write a day." },
} as const satisfies Readonly<Record<string, Text>>;
