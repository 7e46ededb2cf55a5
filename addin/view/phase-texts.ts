import type { Text } from "../../shared/language.js";

/** What the pane says about the plan's phase and the way to the next. */
export const phaseTexts = {
  title: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
  lensHelp: {
    sv: "Gäller bara vad du ser här. Planen och arbetsboken ändras inte.",
    fi: "Vaikuttaa vain siihen, mitä näet tässä. Suunnitelma ja työkirja eivät muutu.",
    nb: "Gjelder bare det du ser her. Planen og arbeidsboken endres ikke.",
    da: "Gælder kun det, du ser her. Planen og projektmappen ændres ikke.",
    en: "Only changes what you see here. The plan and the workbook stay as they are.",
  },
  path: { sv: "Planens faser", fi: "Suunnitelman vaiheet", nb: "Planens faser", da: "Planens faser", en: "The plan’s phases" },
  now: { sv: "Här nu", fi: "Nyt tässä", nb: "Her nå", da: "Her nu", en: "Here now" },
  newPhase: { sv: "Byt fas till", fi: "Uusi vaihe", nb: "Bytt fase til", da: "Skift fase til", en: "Change phase to" },
  missing: {
    sv: "Fyll gärna i det här först",
    fi: "Täydennä mielellään ensin nämä",
    nb: "Fyll gjerne ut dette først",
    da: "Udfyld gerne dette først",
    en: "Best filled in first",
  },
  neverStops: {
    sv: "Det hindrar dig inte från att byta fas.",
    fi: "Ne eivät estä vaihtamasta vaihetta.",
    nb: "Det hindrer deg ikke i å bytte fase.",
    da: "Det forhindrer dig ikke i at skifte fase.",
    en: "You can change phase anyway.",
  },
  complete: {
    sv: "Allt som fasen {phase} bygger på är ifyllt.",
    fi: "Kaikki, mihin vaihe {phase} perustuu, on täytetty.",
    nb: "Alt som fasen {phase} bygger på, er fylt ut.",
    da: "Alt, som fasen {phase} bygger på, er udfyldt.",
    en: "Everything the phase {phase} builds on is filled in.",
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
  change: {
    sv: "Byt fas till {phase}",
    fi: "Vaihda vaiheeksi {phase}",
    nb: "Bytt fase til {phase}",
    da: "Skift fase til {phase}",
    en: "Change phase to {phase}",
  },
  done: {
    sv: "Planen är nu i fasen {phase}.",
    fi: "Suunnitelma on nyt vaiheessa {phase}.",
    nb: "Planen er nå i fasen {phase}.",
    da: "Planen er nu i fasen {phase}.",
    en: "The plan is now in the phase {phase}.",
  },
  notYet: {
    sv: "Datumet ligger i framtiden. Skriv dagens datum eller ett tidigare.",
    fi: "Päivämäärä on tulevaisuudessa. Kirjoita tämä päivä tai aiempi.",
    nb: "Datoen ligger fram i tid. Skriv dagens dato eller en tidligere.",
    da: "Datoen ligger i fremtiden. Skriv dags dato eller en tidligere.",
    en: "That date is in the future. Enter today’s date or an earlier one.",
  },
  needDate: { sv: "Skriv ett datum.", fi: "Kirjoita päivämäärä.", nb: "Skriv en dato.", da: "Skriv en dato.", en: "Enter a date." },
} as const satisfies Readonly<Record<string, Text>>;
