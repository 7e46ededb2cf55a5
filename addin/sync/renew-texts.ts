import type { Text } from "../../shared/language.js";

/** What the pane says when renewing a workbook came to something else than asked. */
export const renewTexts = {
  moved: {
    sv: "Arbetsboken ändrades just nu, så ingenting skrevs. Försök igen.",
    fi: "Työkirja muuttui juuri nyt, joten mitään ei kirjoitettu. Yritä uudelleen.",
    nb: "Arbeidsboken ble endret akkurat nå, så ingenting ble skrevet. Prøv igjen.",
    da: "Projektmappen blev ændret netop nu, så der blev ikke skrevet noget. Prøv igen.",
    en: "The workbook changed just now, so nothing was written. Try again.",
  },
  undone: {
    sv: "Arbetsboken ser ut som förut. De nya bladen är dolda; det som skrevs där finns kvar.",
    fi: "Työkirja on ennallaan. Uudet taulukot on piilotettu; niihin kirjoitettu säilyy.",
    nb: "Arbeidsboken ser ut som før. De nye arkene er skjult; det som ble skrevet der, er beholdt.",
    da: "Projektmappen ser ud som før. De nye ark er skjult; det, der blev skrevet der, er bevaret.",
    en: "The workbook looks as before. The new sheets are hidden; what was written there is kept.",
  },
} as const satisfies Readonly<Record<string, Text>>;
