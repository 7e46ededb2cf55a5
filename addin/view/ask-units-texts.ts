import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** Asking the units for their figures. */
export const askTexts = {
  title: { sv: "Fråga enheterna", fi: "Kysy yksiköiltä", nb: "Spør enhetene", da: "Spørg enhederne", en: "Ask the units" },
  help: {
    sv: "Gör en liten arbetsbok för varje enhet, med dess egna rader för alla dess metoder, och skicka den dit. Den går att fylla i med vilket kalkylprogram som helst. När den kommer tillbaka öppnar du den och synkar.",
    fi: "Luo jokaiselle yksikölle pieni työkirja, jossa ovat sen omat rivit kaikista sen menetelmistä, ja lähetä se yksikköön. Sen voi täyttää millä tahansa taulukkolaskentaohjelmalla. Kun se palautuu, avaa se ja synkronoi.",
    nb: "Lag en liten arbeidsbok for hver enhet, med enhetens egne rader for alle metodene, og send den dit. Den kan fylles ut i et hvilket som helst regnearkprogram. Når den kommer tilbake, åpner du den og synkroniserer.",
    da: "Lav en lille projektmappe til hver enhed, med enhedens egne rækker for alle metoderne, og send den dertil. Den kan udfyldes i et hvilket som helst regnearksprogram. Når den kommer tilbage, åbner du den og synkroniserer.",
    en: "Make a small workbook for each unit, with its own rows for all its methods, and send it there. It can be filled in with any spreadsheet program. When it comes back, open it and sync.",
  },
  open: {
    sv: "Fråga enheterna …",
    fi: "Kysy yksiköiltä …",
    nb: "Spør enhetene …",
    da: "Spørg enhederne …",
    en: "Ask the units …",
  },
  period: { sv: "Period", fi: "Jakso", nb: "Periode", da: "Periode", en: "Period" },
  backTo: {
    sv: "Lämnas tillbaka till",
    fi: "Palautetaan henkilölle",
    nb: "Sendes tilbake til",
    da: "Sendes tilbage til",
    en: "Sent back to",
  },
  by: { sv: "Senast", fi: "Viimeistään", nb: "Senest", da: "Senest", en: "By" },
  make: { sv: "Gör filerna", fi: "Luo tiedostot", nb: "Lag filene", da: "Lav filerne", en: "Make the files" },
  loading: {
    sv: "Hämtar enheterna …",
    fi: "Haetaan yksiköitä …",
    nb: "Henter enhetene …",
    da: "Henter enhederne …",
    en: "Fetching the units …",
  },
  away: {
    sv: "Enheterna kunde inte hämtas. Bara den som samordnar planen kan fråga dem, och servern måste kunna nås.",
    fi: "Yksiköitä ei voitu hakea. Vain suunnitelman koordinaattori voi kysyä niiltä, ja palvelimeen on saatava yhteys.",
    nb: "Enhetene kunne ikke hentes. Bare den som koordinerer planen, kan spørre dem, og serveren må kunne nås.",
    da: "Enhederne kunne ikke hentes. Kun den, der koordinerer planen, kan spørge dem, og serveren skal kunne nås.",
    en: "The units could not be fetched. Only whoever coordinates the plan can ask them, and the server must be reachable.",
  },
  nobody: {
    sv: "Ingen enhet deltar än i en plan där delen Uppföljning är på.",
    fi: "Yksikään yksikkö ei vielä osallistu suunnitelmaan, jossa Seuranta-osa on käytössä.",
    nb: "Ingen enhet deltar ennå i en plan der delen Oppfølging er på.",
    da: "Ingen enhed deltager endnu i en plan, hvor delen Opfølgning er slået til.",
    en: "No unit takes part yet in a plan where the part Follow-up is on.",
  },
  chooseUnits: {
    sv: "Välj minst en enhet.",
    fi: "Valitse vähintään yksi yksikkö.",
    nb: "Velg minst én enhet.",
    da: "Vælg mindst én enhed.",
    en: "Choose at least one unit.",
  },
  failed: {
    sv: "Filerna kunde inte göras. Försök igen.",
    fi: "Tiedostoja ei voitu luoda. Yritä uudelleen.",
    nb: "Filene kunne ikke lages. Prøv igjen.",
    da: "Filerne kunne ikke laves. Prøv igen.",
    en: "The files could not be made. Try again.",
  },
  all: {
    sv: "Ladda ner alla (.zip)",
    fi: "Lataa kaikki (.zip)",
    nb: "Last ned alle (.zip)",
    da: "Download alle (.zip)",
    en: "Download all (.zip)",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How many files there are, and of how many plans a unit is asked. */
export const askCounts = {
  files: {
    one: {
      sv: "{n} fil. Raderna för {period} finns nu i planerna. Synka i vyn Plan för att se dem här.",
      fi: "{n} tiedosto. Jakson {period} rivit ovat nyt suunnitelmissa. Synkronoi Suunnitelma-näkymässä, niin näet ne täällä.",
      nb: "{n} fil. Radene for {period} er nå i planene. Synkroniser i visningen Plan for å se dem her.",
      da: "{n} fil. Rækkerne for {period} er nu i planerne. Synkroniser i visningen Plan for at se dem her.",
      en: "{n} file. The rows for {period} are now in the plans. Sync in the view Plan to see them here.",
    },
    other: {
      sv: "{n} filer. Raderna för {period} finns nu i planerna. Synka i vyn Plan för att se dem här.",
      fi: "{n} tiedostoa. Jakson {period} rivit ovat nyt suunnitelmissa. Synkronoi Suunnitelma-näkymässä, niin näet ne täällä.",
      nb: "{n} filer. Radene for {period} er nå i planene. Synkroniser i visningen Plan for å se dem her.",
      da: "{n} filer. Rækkerne for {period} er nu i planerne. Synkroniser i visningen Plan for at se dem her.",
      en: "{n} files. The rows for {period} are now in the plans. Sync in the view Plan to see them here.",
    },
  },
  plans: {
    one: { sv: "{n} plan", fi: "{n} suunnitelma", nb: "{n} plan", da: "{n} plan", en: "{n} plan" },
    other: { sv: "{n} planer", fi: "{n} suunnitelmaa", nb: "{n} planer", da: "{n} planer", en: "{n} plans" },
  },
} as const satisfies Readonly<Record<string, Counted>>;
