import type { Text } from "../../shared/language.js";

/** What the report's sheet in the workbook says beside the report's own words. */
export const sheetTexts = {
  title: { sv: "Rapport", fi: "Raportti", nb: "Rapport", da: "Rapport", en: "Report" },
  of: { sv: "av", fi: "yhteensä", nb: "av", da: "af", en: "of" },
  figure: { sv: "Siffra", fi: "Luku", nb: "Tall", da: "Tal", en: "Figure" },
  oldest: {
    sv: "Äldsta perioden slutade",
    fi: "Vanhin jakso päättyi",
    nb: "Eldste periode sluttet",
    da: "Ældste periode sluttede",
    en: "Oldest period ended",
  },
  share: { sv: "Andel, %", fi: "Osuus, %", nb: "Andel, %", da: "Andel, %", en: "Share, %" },
  fewPeople: {
    sv: "Andelar av färre än {n} personer visas utan procent, både i tabellen och i diagrammen.",
    fi: "Alle {n} henkilön osuudet näytetään ilman prosentteja sekä taulukossa että kaavioissa.",
    nb: "Andeler av færre enn {n} personer vises uten prosent, både i tabellen og i diagrammene.",
    da: "Andele af færre end {n} personer vises uden procent, både i tabellen og i diagrammerne.",
    en: "Shares of fewer than {n} people are shown without percentages, in the table and in the charts.",
  },
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
  putHelp: {
    sv: "Rapporten läggs som ett eget blad med diagram. Lägger du in den igen byts bladet ut.",
    fi: "Raportti lisätään omaksi taulukokseen kaavioineen. Kun lisäät sen uudelleen, taulukko korvataan.",
    nb: "Rapporten legges inn som et eget ark med diagrammer. Legger du den inn igjen, byttes arket ut.",
    da: "Rapporten indsættes som et eget ark med diagrammer. Indsætter du den igen, udskiftes arket.",
    en: "The report is put in as a sheet of its own with charts. Putting it in again replaces that sheet.",
  },
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
