import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says where a new plan is put together. */
export const newPlanTexts = {
  title: { sv: "Ny plan", fi: "Uusi suunnitelma", nb: "Ny plan", da: "Ny plan", en: "New plan" },
  loading: {
    sv: "Hämtar metoder och enheter …",
    fi: "Haetaan menetelmiä ja yksiköitä …",
    nb: "Henter metoder og enheter …",
    da: "Henter metoder og enheder …",
    en: "Fetching methods and units …",
  },
  away: {
    sv: "Metoder och enheter kunde inte hämtas. Kontrollera nätet och försök igen.",
    fi: "Menetelmiä ja yksiköitä ei voitu hakea. Tarkista verkkoyhteys ja yritä uudelleen.",
    nb: "Metoder og enheter kunne ikke hentes. Sjekk nettet og prøv igjen.",
    da: "Metoder og enheder kunne ikke hentes. Tjek netforbindelsen, og prøv igen.",
    en: "Methods and units could not be fetched. Check the network and try again.",
  },
  notYours: {
    sv: "Nya planer läggs upp av den som samordnar implementeringen i organisationen. Be den personen börja på planen, så hittar du den bland dina planer.",
    fi: "Uudet suunnitelmat luo organisaation implementoinnin koordinaattori. Pyydä häntä aloittamaan suunnitelma; sen jälkeen löydät sen omista suunnitelmistasi.",
    nb: "Nye planer opprettes av den som koordinerer implementeringen i organisasjonen. Be vedkommende begynne på planen, så finner du den blant planene dine.",
    da: "Nye planer oprettes af den, der koordinerer implementeringen i organisationen. Bed vedkommende begynde på planen, så finder du den blandt dine planer.",
    en: "New plans are set up by whoever coordinates implementation in the organisation. Ask them to begin the plan; then you find it among yours.",
  },
  noMethods: {
    sv: "Det finns inga metoder att välja än. Be den som sköter metodregistret att lägga in er metod.",
    fi: "Valittavia menetelmiä ei vielä ole. Pyydä menetelmärekisterin ylläpitäjää lisäämään menetelmänne.",
    nb: "Det er ingen metoder å velge ennå. Be den som har ansvar for metoderegisteret, om å legge inn metoden deres.",
    da: "Der er ingen metoder at vælge endnu. Bed den, der passer metoderegistret, om at lægge jeres metode ind.",
    en: "There are no methods to choose yet. Ask whoever keeps the register of methods to add yours.",
  },
  method: { sv: "Metod", fi: "Menetelmä", nb: "Metode", da: "Metode", en: "Method" },
  findMethod: { sv: "Sök metod", fi: "Hae menetelmää", nb: "Søk etter metode", da: "Søg efter metode", en: "Search methods" },
  needMethod: { sv: "Välj en metod.", fi: "Valitse menetelmä.", nb: "Velg en metode.", da: "Vælg en metode.", en: "Choose a method." },
  organisation: { sv: "Organisation", fi: "Organisaatio", nb: "Organisasjon", da: "Organisation", en: "Organisation" },
  units: {
    sv: "Enheter som deltar",
    fi: "Mukana olevat yksiköt",
    nb: "Enheter som deltar",
    da: "Enheder, der deltager",
    en: "Units taking part",
  },
  findUnit: { sv: "Sök enhet", fi: "Hae yksikköä", nb: "Søk etter enhet", da: "Søg efter enhed", en: "Search units" },
  unitsHelp: {
    sv: "Du kan lägga till eller ta bort enheter senare på bladet Utbildning.",
    fi: "Voit lisätä ja poistaa yksiköitä myöhemmin Koulutus-taulukossa.",
    nb: "Du kan legge til eller fjerne enheter senere på arket Opplæring.",
    da: "Du kan tilføje eller fjerne enheder senere på arket Uddannelse.",
    en: "You can add or remove units later on the Training sheet.",
  },
  noUnits: {
    sv: "Organisationen har inga enheter i registret än.",
    fi: "Organisaatiolla ei ole vielä yksiköitä rekisterissä.",
    nb: "Organisasjonen har ingen enheter i registeret ennå.",
    da: "Organisationen har ingen enheder i registret endnu.",
    en: "The organisation has no units in the register yet.",
  },
  nothingFound: {
    sv: "Inga träffar.",
    fi: "Ei hakutuloksia.",
    nb: "Ingen treff.",
    da: "Ingen resultater.",
    en: "No matches.",
  },
  language: {
    sv: "Arbetsbokens språk",
    fi: "Työkirjan kieli",
    nb: "Språk i arbeidsboken",
    da: "Projektmappens sprog",
    en: "Language of the workbook",
  },
  create: { sv: "Skapa planen", fi: "Luo suunnitelma", nb: "Opprett planen", da: "Opret planen", en: "Create the plan" },
  creating: {
    sv: "Skapar planen och lägger in bladen …",
    fi: "Luodaan suunnitelma ja lisätään taulukot …",
    nb: "Oppretter planen og legger inn arkene …",
    da: "Opretter planen og lægger arkene ind …",
    en: "Creating the plan and putting in its sheets …",
  },
  existing: {
    sv: "Det finns redan en öppen plan för {method} i {organisation}. Hämta den i stället för att börja en till.",
    fi: "Menetelmällä {method} on jo avoin suunnitelma organisaatiossa {organisation}. Hae se uuden aloittamisen sijaan.",
    nb: "Det finnes allerede en åpen plan for {method} i {organisation}. Hent den i stedet for å begynne på en til.",
    da: "Der er allerede en åben plan for {method} i {organisation}. Hent den i stedet for at begynde på endnu en.",
    en: "There is already an open plan for {method} in {organisation}. Fetch it instead of beginning another.",
  },
  fetchExisting: {
    sv: "Hämta den planen",
    fi: "Hae tuo suunnitelma",
    nb: "Hent den planen",
    da: "Hent den plan",
    en: "Fetch that plan",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How many units are chosen. */
export const chosenUnits: Counted = {
  one: { sv: "{n} enhet deltar", fi: "{n} yksikkö mukana", nb: "{n} enhet deltar", da: "{n} enhed deltager", en: "{n} unit takes part" },
  other: {
    sv: "{n} enheter deltar",
    fi: "{n} yksikköä mukana",
    nb: "{n} enheter deltar",
    da: "{n} enheder deltager",
    en: "{n} units take part",
  },
};
