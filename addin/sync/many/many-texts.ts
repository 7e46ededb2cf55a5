import type { Text } from "../../../shared/language.js";

/** What the pane says of a workbook with several plans alone. */
export const manyTexts = {
  ofPlan: { sv: "{plan}: {text}", fi: "{plan}: {text}", nb: "{plan}: {text}", da: "{plan}: {text}", en: "{plan}: {text}" },
  noMethod: {
    sv: "Raden säger inte vilken metod siffrorna gäller. Skriv metoden som den står på bladet Start; annars skickas raden inte.",
    fi: "Rivillä ei kerrota, mitä menetelmää luvut koskevat. Kirjoita menetelmä niin kuin se on Aloitus-taulukossa; muuten riviä ei lähetetä.",
    nb: "Raden sier ikke hvilken metode tallene gjelder. Skriv metoden slik den står på arket Start; ellers blir ikke raden sendt.",
    da: "Rækken siger ikke, hvilken metode tallene gælder. Skriv metoden, som den står på arket Start; ellers sendes rækken ikke.",
    en: "The row does not say which method the figures are about. Write the method as it reads on the sheet Start; otherwise the row is not sent.",
  },
  methodFirst: {
    sv: "Skriv metoden på raden först.",
    fi: "Kirjoita riville ensin menetelmä.",
    nb: "Skriv metoden på raden først.",
    da: "Skriv metoden på rækken først.",
    en: "Write the method in the row first.",
  },
  inOwnWorkbook: {
    sv: "Det görs i planens egen arbetsbok.",
    fi: "Se tehdään suunnitelman omassa työkirjassa.",
    nb: "Det gjøres i planens egen arbeidsbok.",
    da: "Det gøres i planens egen projektmappe.",
    en: "That is done in the plan’s own workbook.",
  },
} as const satisfies Readonly<Record<string, Text>>;
