import type { Text } from "../../shared/language.js";

/** What the pane says in a workbook without a plan. */
export const startTexts = {
  title: {
    sv: "Lägg en plan i arbetsboken",
    fi: "Tuo suunnitelma työkirjaan",
    nb: "Legg en plan i arbeidsboken",
    da: "Læg en plan i projektmappen",
    en: "Put a plan into this workbook",
  },
  what: {
    sv: "Här finns ingen plan än. Hämta en av dina eller börja en ny: planens blad läggs in, och det du redan har i arbetsboken rörs inte.",
    fi: "Täällä ei ole vielä suunnitelmaa. Hae jokin omistasi tai aloita uusi: suunnitelman taulukot lisätään työkirjaan, ja kaikki muu pysyy ennallaan.",
    nb: "Her er det ingen plan ennå. Hent en av dine eller begynn på en ny: planens ark legges inn, og det du allerede har i arbeidsboken, blir ikke rørt.",
    da: "Her er ingen plan endnu. Hent en af dine, eller begynd på en ny: planens ark lægges ind, og det, du allerede har i projektmappen, røres ikke.",
    en: "There is no plan here yet. Fetch one of yours or begin a new one: the plan’s sheets are put in, and what you already have in the workbook is left alone.",
  },
  fetchTitle: {
    sv: "Hämta en av mina planer",
    fi: "Hae jokin omista suunnitelmistani",
    nb: "Hent en av planene mine",
    da: "Hent en af mine planer",
    en: "Fetch one of my plans",
  },
  newTitle: {
    sv: "Börja en ny plan",
    fi: "Aloita uusi suunnitelma",
    nb: "Begynn på en ny plan",
    da: "Begynd på en ny plan",
    en: "Begin a new plan",
  },
  newHelp: {
    sv: "Välj metod och vilka enheter som deltar. Resten skriver ni efter hand.",
    fi: "Valitse menetelmä ja mukana olevat yksiköt. Muun voitte kirjoittaa vähitellen.",
    nb: "Velg metode og hvilke enheter som deltar. Resten skriver dere etter hvert.",
    da: "Vælg metode, og hvilke enheder der deltager. Resten skriver I efterhånden.",
    en: "Choose the method and the units taking part. The rest you write as you go.",
  },
  lookAgain: {
    sv: "Planen finns redan här: läs arbetsboken igen",
    fi: "Suunnitelma on jo täällä: lue työkirja uudelleen",
    nb: "Planen er her allerede: les arbeidsboken på nytt",
    da: "Planen er her allerede: læs projektmappen igen",
    en: "The plan is already here: read the workbook again",
  },
} as const satisfies Readonly<Record<string, Text>>;
