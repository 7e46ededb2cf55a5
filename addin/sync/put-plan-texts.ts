import type { Text } from "../../shared/language.js";

/** Why a plan did not come into the workbook, and what to do. */
export const putPlanTexts = {
  sheetsRefused: {
    sv: "Excel tog inte emot planens blad. Arbetsboken är som förut. Ladda ner planens arbetsbok, öppna den och fortsätt där.",
    fi: "Excel ei ottanut vastaan suunnitelman taulukoita. Työkirja on ennallaan. Lataa suunnitelman työkirja, avaa se ja jatka siinä.",
    nb: "Excel tok ikke imot planens ark. Arbeidsboken er som før. Last ned planens arbeidsbok, åpne den og fortsett der.",
    da: "Excel tog ikke imod planens ark. Projektmappen er som før. Download planens projektmappe, åbn den, og fortsæt der.",
    en: "Excel did not take the plan’s sheets. The workbook is as it was. Download the plan’s workbook, open it and go on there.",
  },
  planExists: {
    sv: "Det finns redan en öppen plan för metoden i organisationen. Ingen ny plan skapades; hämta den som finns.",
    fi: "Menetelmällä on jo avoin suunnitelma tässä organisaatiossa. Uutta ei luotu; hae olemassa oleva.",
    nb: "Det finnes allerede en åpen plan for metoden i organisasjonen. Ingen ny plan ble opprettet; hent den som finnes.",
    da: "Der findes allerede en åben plan for metoden i organisationen. Der blev ikke oprettet en ny; hent den, der findes.",
    en: "The organisation already has an open plan of this method. No new plan was made; fetch the one there is.",
  },
  otherPlanHere: {
    sv: "Arbetsboken innehåller redan en annan plan. Öppna en tom arbetsbok och hämta planen där.",
    fi: "Työkirjassa on jo toinen suunnitelma. Avaa tyhjä työkirja ja hae suunnitelma siihen.",
    nb: "Arbeidsboken inneholder allerede en annen plan. Åpne en tom arbeidsbok og hent planen der.",
    da: "Projektmappen indeholder allerede en anden plan. Åbn en tom projektmappe, og hent planen der.",
    en: "The workbook already holds another plan. Open an empty workbook and fetch the plan there.",
  },
} as const satisfies Readonly<Record<string, Text>>;
