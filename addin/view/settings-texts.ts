import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says about the plan's parts, its language, and its lists and formats. */
export const settingsTexts = {
  modulesTitle: { sv: "Delar av planen", fi: "Suunnitelman osat", nb: "Deler av planen", da: "Dele af planen", en: "Parts of the plan" },
  modulesHelp: {
    sv: "Slå på det ni behöver: bladen kommer in i arbetsboken. Det ni slår av döljs här. Inget försvinner ur planen, och du kan slå på det igen.",
    fi: "Ota käyttöön se, mitä tarvitsette: taulukot tulevat työkirjaan. Käytöstä poistettu piilotetaan täältä. Suunnitelmasta ei häviä mitään, ja voit ottaa osan uudelleen käyttöön.",
    nb: "Slå på det dere trenger: arkene kommer inn i arbeidsboken. Det dere slår av, skjules her. Ingenting forsvinner fra planen, og du kan slå det på igjen.",
    da: "Slå det til, I har brug for: arkene kommer ind i projektmappen. Det, I slår fra, skjules her. Intet forsvinder fra planen, og du kan slå det til igen.",
    en: "Turn on what you need: its sheets come into the workbook. What you turn off is hidden here. Nothing is lost from the plan, and you can turn it on again.",
  },
  suggested: {
    sv: "Passar planens fas",
    fi: "Sopii suunnitelman vaiheeseen",
    nb: "Passer til planens fase",
    da: "Passer til planens fase",
    en: "Suits the plan’s phase",
  },
  languageHelp: {
    sv: "Byter språk på rubriker, listor och hjälp i arbetsboken. Det ni har skrivit ändras inte.",
    fi: "Vaihtaa työkirjan otsikoiden, luetteloiden ja ohjeiden kielen. Kirjoittamanne ei muutu.",
    nb: "Bytter språk på overskrifter, lister og hjelp i arbeidsboken. Det dere har skrevet, endres ikke.",
    da: "Skifter sprog på overskrifter, lister og hjælp i projektmappen. Det, I har skrevet, ændres ikke.",
    en: "Changes the language of headings, lists and help in the workbook. What you have written stays as it is.",
  },
  rulesTitle: {
    sv: "Listor och format",
    fi: "Luettelot ja muotoilut",
    nb: "Lister og formater",
    da: "Lister og formater",
    en: "Lists and formats",
  },
  rulesHelp: {
    sv: "När man klistrar in i en cell kan dess lista, varning eller datumformat försvinna. Här sätter du tillbaka dem. Det ni har skrivit ändras inte.",
    fi: "Kun soluun liitetään jotain, sen luettelo, varoitus tai päivämäärämuoto voi kadota. Tässä palautat ne. Kirjoittamanne ei muutu.",
    nb: "Når man limer inn i en celle, kan listen, varselet eller datoformatet forsvinne. Her setter du dem tilbake. Det dere har skrevet, endres ikke.",
    da: "Når man indsætter i en celle, kan dens liste, advarsel eller datoformat forsvinde. Her sætter du dem tilbage. Det, I har skrevet, ændres ikke.",
    en: "Pasting into a cell can take away its list, warning or date format. Here you put them back. What you have written stays as it is.",
  },
  check: {
    sv: "Kontrollera listor och format",
    fi: "Tarkista luettelot ja muotoilut",
    nb: "Kontroller lister og formater",
    da: "Kontrollér lister og formater",
    en: "Check lists and formats",
  },
  checking: { sv: "Kontrollerar …", fi: "Tarkistetaan …", nb: "Kontrollerer …", da: "Kontrollerer …", en: "Checking …" },
  repair: {
    sv: "Sätt tillbaka listor och format",
    fi: "Palauta luettelot ja muotoilut",
    nb: "Sett tilbake lister og formater",
    da: "Sæt lister og formater tilbage",
    en: "Put lists and formats back",
  },
  allGood: {
    sv: "Alla listor och format är som de ska.",
    fi: "Kaikki luettelot ja muotoilut ovat kunnossa.",
    nb: "Alle lister og formater er som de skal.",
    da: "Alle lister og formater er, som de skal være.",
    en: "All lists and formats are as they should be.",
  },
  notChecked: {
    sv: "Det gick inte just nu. Avsluta redigeringen av cellen och försök igen.",
    fi: "Se ei onnistunut juuri nyt. Lopeta solun muokkaaminen ja yritä uudelleen.",
    nb: "Det lyktes ikke akkurat nå. Avslutt redigeringen av cellen og prøv igjen.",
    da: "Det lykkedes ikke lige nu. Afslut redigeringen af cellen, og prøv igen.",
    en: "That did not work just now. Leave the cell you are editing and try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What was found broken and what was mended, by number. */
export const settingsCounts = {
  broken: {
    one: {
      sv: "{n} kolumn har tappat sin lista eller sitt format.",
      fi: "{n} sarakkeelta puuttuu luettelo tai muotoilu.",
      nb: "{n} kolonne har mistet listen eller formatet sitt.",
      da: "{n} kolonne har mistet sin liste eller sit format.",
      en: "{n} column has lost its list or format.",
    },
    other: {
      sv: "{n} kolumner har tappat sin lista eller sitt format.",
      fi: "{n} sarakkeelta puuttuu luettelo tai muotoilu.",
      nb: "{n} kolonner har mistet listen eller formatet sitt.",
      da: "{n} kolonner har mistet deres liste eller format.",
      en: "{n} columns have lost their list or format.",
    },
  },
  repaired: {
    one: {
      sv: "{n} kolumn har fått tillbaka sin lista och sitt format.",
      fi: "{n} sarakkeen luettelo ja muotoilu on palautettu.",
      nb: "{n} kolonne har fått tilbake listen og formatet sitt.",
      da: "{n} kolonne har fået sin liste og sit format tilbage.",
      en: "{n} column has its list and format back.",
    },
    other: {
      sv: "{n} kolumner har fått tillbaka sina listor och format.",
      fi: "{n} sarakkeen luettelot ja muotoilut on palautettu.",
      nb: "{n} kolonner har fått tilbake listene og formatene sine.",
      da: "{n} kolonner har fået deres lister og formater tilbage.",
      en: "{n} columns have their lists and formats back.",
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;
