import type { Text } from "../../shared/language.js";

/** What a person is told when sheets of the plan were hidden, or could not be put in. */
export const showSheetsTexts = {
  hidden: {
    sv: "Dolt i arbetsboken: {sheets}. Raderna finns kvar i planen och kommer tillbaka när du slår på delen igen.",
    fi: "Piilotettu työkirjasta: {sheets}. Rivit säilyvät suunnitelmassa ja palaavat näkyviin, kun otat osan uudelleen käyttöön.",
    nb: "Skjult i arbeidsboken: {sheets}. Radene er fortsatt i planen og kommer tilbake når du slår på delen igjen.",
    da: "Skjult i projektmappen: {sheets}. Rækkerne er stadig i planen og kommer tilbage, når du slår delen til igen.",
    en: "Hidden in the workbook: {sheets}. The rows are still in the plan and come back when you turn the part on again.",
  },
  refused: {
    sv: "Excel tog inte emot bladen. Arbetsboken är som förut och inget är borttaget ur planen. Synka, ladda sedan ner planens arbetsbok och fortsätt i den.",
    fi: "Excel ei ottanut taulukoita vastaan. Työkirja on ennallaan eikä suunnitelmasta ole poistettu mitään. Synkronoi, lataa sitten suunnitelman työkirja ja jatka siinä.",
    nb: "Excel tok ikke imot arkene. Arbeidsboken er som før, og ingenting er slettet fra planen. Synkroniser, last deretter ned planens arbeidsbok og fortsett i den.",
    da: "Excel tog ikke imod arkene. Projektmappen er som før, og intet er slettet fra planen. Synkroniser, download derefter planens projektmappe, og fortsæt i den.",
    en: "Excel did not take the sheets. The workbook is as it was and nothing is deleted from the plan. Sync, then download the plan’s workbook and go on in it.",
  },
} as const satisfies Readonly<Record<string, Text>>;
