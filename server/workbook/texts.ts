import type { Text } from "../../shared/language.js";

/** What a workbook says beside the plan's own labels. */
export const workbookTexts = {
  subtitle: {
    sv: "Implementeringsplan för {organisation}",
    fi: "{organisation}: implementointisuunnitelma",
    nb: "Implementeringsplan for {organisation}",
    da: "Implementeringsplan for {organisation}",
    en: "Implementation plan of {organisation}",
  },
  beginHere: {
    sv: "Börja här med att fylla i planens grunduppgifter.",
    fi: "Aloita täyttämällä suunnitelman perustiedot.",
    nb: "Begynn her med å fylle ut planens grunnopplysninger.",
    da: "Begynd her med at udfylde planens grundoplysninger.",
    en: "Start here by filling in the plan’s basic details.",
  },
  writeGoals: {
    sv: "Skriv minst ett mål per perspektiv och hur det ska mätas.",
    fi: "Kirjaa kustakin näkökulmasta vähintään yksi tavoite ja sen mittaustapa.",
    nb: "Skriv minst ett mål per perspektiv og hvordan det skal måles.",
    da: "Skriv mindst ét mål pr. perspektiv, og hvordan det skal måles.",
    en: "Write at least one goal per perspective and how it is to be measured.",
  },
  syncLink: { sv: "Synka", fi: "Synkronointi", nb: "Synkroniser", da: "Synkroniser", en: "Sync" },
  syncSentence: {
    sv: "Synka med Planark-knappen på fliken Start i Excel, eller be it-stödet lägga till Planark om den saknas.",
    fi: "Synkronoi Excelin Aloitus-välilehden Planark-painikkeella tai pyydä IT-tukea lisäämään Planark, jos painiketta ei ole.",
    nb: "Synkroniser med Planark-knappen på fanen Hjem i Excel, eller be IT-støtten legge til Planark hvis den mangler.",
    da: "Synkroniser med Planark-knappen på fanen Hjem i Excel, eller bed it-supporten tilføje Planark, hvis den mangler.",
    en: "Sync with the Planark button on Excel’s Home tab, or ask IT support to add Planark if it is missing.",
  },
  sheets: { sv: "Bladen", fi: "Välilehdet", nb: "Arkene", da: "Arkene", en: "The sheets" },
  state: { sv: "Planens läge", fi: "Suunnitelman tila", nb: "Planens status", da: "Planens status", en: "Where the plan stands" },
  phase: { sv: "Fas", fi: "Vaihe", nb: "Fase", da: "Fase", en: "Phase" },
  modules: { sv: "Delar i bruk", fi: "Käytössä olevat osat", nb: "Deler i bruk", da: "Dele i brug", en: "Parts in use" },
  status: { sv: "Status", fi: "Tila", nb: "Status", da: "Status", en: "Status" },
  open: { sv: "Öppen", fi: "Avoin", nb: "Åpen", da: "Åben", en: "Open" },
  closed: { sv: "Avslutad", fi: "Päättynyt", nb: "Avsluttet", da: "Afsluttet", en: "Closed" },
  round: { sv: "Omgång", fi: "Kierros", nb: "Runde", da: "Runde", en: "Round" },
} as const satisfies Readonly<Record<string, Text>>;
