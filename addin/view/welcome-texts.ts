import type { Text } from "../../shared/language.js";

/** What the pane says once, when a plan's sheets were put in. */
export const welcomeTexts = {
  understood: { sv: "Jag förstår", fi: "Selvä", nb: "Skjønner", da: "Forstået", en: "Got it" },
  title: {
    sv: "Planen ligger nu i arbetsboken.",
    fi: "Suunnitelma on nyt työkirjassa.",
    nb: "Planen ligger nå i arbeidsboken.",
    da: "Planen ligger nu i projektmappen.",
    en: "The plan is now in the workbook.",
  },
  what: {
    sv: "Skriv i bladens celler, till exempel ett första mål på bladet Mål. Tryck på Synka när du vill skicka det du har skrivit.",
    fi: "Kirjoita taulukoiden soluihin, esimerkiksi ensimmäinen tavoite taulukkoon Tavoitteet. Kun haluat lähettää kirjoittamasi, valitse Synkronoi.",
    nb: "Skriv i cellene på arkene, for eksempel et første mål på arket Mål. Trykk på Synkroniser når du vil sende det du har skrevet.",
    da: "Skriv i arkenes celler, for eksempel et første mål på arket Mål. Tryk på Synkroniser, når du vil sende det, du har skrevet.",
    en: "Write in the cells of its sheets, for example a first goal on the Goals sheet. Press Sync when you want to send what you have written.",
  },
} as const satisfies Readonly<Record<string, Text>>;
