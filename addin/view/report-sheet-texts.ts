import type { Text } from "../../shared/language.js";

/** What the report's sheet in the workbook says beside the report's own words. */
export const sheetTexts = {
  title: { sv: "Rapport", fi: "Raportti", nb: "Rapport", da: "Rapport", en: "Report" },
  of: { sv: "av", fi: "yhteensä", nb: "av", da: "af", en: "of" },
  share: { sv: "Andel", fi: "Osuus", nb: "Andel", da: "Andel", en: "Share" },
  unitsReported: {
    sv: "Enheter som har rapporterat",
    fi: "Raportoineet yksiköt",
    nb: "Enheter som har rapportert",
    da: "Enheder, der har rapporteret",
    en: "Units that have reported",
  },
  unitsExpected: {
    sv: "Enheter som deltar",
    fi: "Mukana olevat yksiköt",
    nb: "Enheter som deltar",
    da: "Deltagende enheder",
    en: "Units taking part",
  },
  put: { sv: "Lägg in som blad", fi: "Lisää taulukkona", nb: "Legg inn som ark", da: "Indsæt som ark", en: "Put in as a sheet" },
  done: {
    sv: "Bladet {title} ligger nu i arbetsboken.",
    fi: "Taulukko {title} on nyt työkirjassa.",
    nb: "Arket {title} ligger nå i arbeidsboken.",
    da: "Arket {title} ligger nu i projektmappen.",
    en: "The sheet {title} is now in the workbook.",
  },
  failed: {
    sv: "Bladet kunde inte läggas in. Är arbetsboken skrivskyddad eller en cell öppen för redigering? Försök igen.",
    fi: "Taulukkoa ei voitu lisätä. Onko työkirja suojattu tai solu muokattavana? Yritä uudelleen.",
    nb: "Arket kunne ikke legges inn. Er arbeidsboken skrivebeskyttet, eller er en celle åpen for redigering? Prøv igjen.",
    da: "Arket kunne ikke indsættes. Er projektmappen skrivebeskyttet, eller er en celle åben for redigering? Prøv igen.",
    en: "The sheet could not be put in. Is the workbook protected, or a cell being edited? Try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;
