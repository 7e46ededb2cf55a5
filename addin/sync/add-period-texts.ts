import type { Text } from "../../shared/language.js";

/** What adding a period came to. */
export const addPeriodTexts = {
  added: {
    sv: "Nya rader för {period}: {n}. Skriv in hur många som använder metoden.",
    fi: "Uusia rivejä jaksolle {period}: {n}. Kirjaa, kuinka moni käyttää menetelmää.",
    nb: "Nye rader for {period}: {n}. Skriv inn hvor mange som bruker metoden.",
    da: "Nye rækker for {period}: {n}. Skriv, hvor mange der bruger metoden.",
    en: "New rows for {period}: {n}. Fill in how many use the method.",
  },
  there: {
    sv: "Alla enheter har redan en rad för {period}.",
    fi: "Kaikilla yksiköillä on jo rivi jaksolle {period}.",
    nb: "Alle enheter har allerede en rad for {period}.",
    da: "Alle enheder har allerede en række for {period}.",
    en: "Every unit already has a row for {period}.",
  },
} as const satisfies Readonly<Record<string, Text>>;
