import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says where units lack a row for the newest ended period. */
export const periodTexts = {
  title: {
    sv: "Användning {period}",
    fi: "Käyttö {period}",
    nb: "Bruk {period}",
    da: "Brug {period}",
    en: "Usage {period}",
  },
  help: {
    sv: "Antalet som ska använda metoden och antalet utbildade följer med från förra perioden. Ni skriver in hur många som använder den. Går att ångra.",
    fi: "Suunniteltujen käyttäjien ja koulutettujen määrät tulevat edelliseltä jaksolta. Te kirjaatte, kuinka moni käyttää menetelmää. Lisäyksen voi kumota.",
    nb: "Antallet som skal bruke metoden, og antallet med opplæring følger med fra forrige periode. Dere skriver inn hvor mange som bruker den. Kan angres.",
    da: "Antallet, der skal bruge metoden, og antallet af uddannede følger med fra forrige periode. I skriver, hvor mange der bruger den. Kan fortrydes.",
    en: "The numbers meant to use the method and trained are carried forward from the period before. You fill in how many use it. Can be undone.",
  },
  add: {
    sv: "Lägg till {period}",
    fi: "Lisää {period}",
    nb: "Legg til {period}",
    da: "Tilføj {period}",
    en: "Add {period}",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How many units lack a row. */
export const periodCounts = {
  missing: {
    one: {
      sv: "{n} enhet har ingen rad för perioden.",
      fi: "{n} yksiköltä puuttuu jakson rivi.",
      nb: "{n} enhet har ingen rad for perioden.",
      da: "{n} enhed har ingen række for perioden.",
      en: "{n} unit has no row for the period.",
    },
    other: {
      sv: "{n} enheter har ingen rad för perioden.",
      fi: "{n} yksiköltä puuttuu jakson rivi.",
      nb: "{n} enheter har ingen rad for perioden.",
      da: "{n} enheder har ingen række for perioden.",
      en: "{n} units have no row for the period.",
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;
