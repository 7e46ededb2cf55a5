import type { Language, Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** The languages by their own names, as offered in the choice of language. */
export const languageNames: Readonly<Record<Language, string>> = {
  sv: "Svenska",
  fi: "Suomi",
  nb: "Norsk bokmål",
  da: "Dansk",
  en: "English",
};

/** What the task pane says around the plan: the frame, the state and the one button. */
export const texts = {
  language: { sv: "Språk", fi: "Kieli", nb: "Språk", da: "Sprog", en: "Language" },
  views: { sv: "Vyer", fi: "Näkymät", nb: "Visninger", da: "Visninger", en: "Views" },
  planView: { sv: "Plan", fi: "Suunnitelma", nb: "Plan", da: "Plan", en: "Plan" },
  cellView: { sv: "Cell", fi: "Solu", nb: "Celle", da: "Celle", en: "Cell" },
  reportView: { sv: "Rapport", fi: "Raportti", nb: "Rapport", da: "Rapport", en: "Report" },
  settingsView: { sv: "Inställningar", fi: "Asetukset", nb: "Innstillinger", da: "Indstillinger", en: "Settings" },
  cycle: { sv: "omgång {n}", fi: "kierros {n}", nb: "runde {n}", da: "runde {n}", en: "cycle {n}" },
  closed: { sv: "Avslutad", fi: "Päättynyt", nb: "Avsluttet", da: "Afsluttet", en: "Closed" },

  opening: {
    sv: "Läser arbetsboken …",
    fi: "Luetaan työkirjaa …",
    nb: "Leser arbeidsboken …",
    da: "Læser projektmappen …",
    en: "Reading the workbook …",
  },
  loadingView: {
    sv: "Hämtar vyn …",
    fi: "Haetaan näkymää …",
    nb: "Henter visningen …",
    da: "Henter visningen …",
    en: "Loading the view …",
  },
  sync: { sv: "Synka", fi: "Synkronoi", nb: "Synkroniser", da: "Synkroniser", en: "Sync" },
  syncing: { sv: "Synkar …", fi: "Synkronoidaan …", nb: "Synkroniserer …", da: "Synkroniserer …", en: "Syncing …" },
  cancel: { sv: "Avbryt", fi: "Keskeytä", nb: "Avbryt", da: "Annuller", en: "Cancel" },
  stopping: {
    sv: "Avbryter vid nästa steg …",
    fi: "Keskeytetään seuraavassa vaiheessa …",
    nb: "Avbryter ved neste trinn …",
    da: "Annullerer ved næste trin …",
    en: "Stopping at the next step …",
  },
  tryAgain: { sv: "Försök igen", fi: "Yritä uudelleen", nb: "Prøv igjen", da: "Prøv igen", en: "Try again" },
  allSent: {
    sv: "Allt är skickat.",
    fi: "Kaikki on lähetetty.",
    nb: "Alt er sendt.",
    da: "Alt er sendt.",
    en: "Everything is sent.",
  },
  answerFirst: {
    sv: "Svara först på frågan nedan.",
    fi: "Vastaa ensin alla olevaan kysymykseen.",
    nb: "Svar først på spørsmålet nedenfor.",
    da: "Svar først på spørgsmålet nedenfor.",
    en: "Answer the question below first.",
  },
  unlisted: {
    sv: "Det som inte är skickat visas när servern svarar.",
    fi: "Lähettämättömät muutokset näytetään, kun palvelin vastaa.",
    nb: "Det som ikke er sendt, vises når serveren svarer.",
    da: "Det, der ikke er sendt, vises, når serveren svarer.",
    en: "What is not sent is shown when the server answers.",
  },
  andNewest: {
    sv: "Du har den senaste versionen av planen.",
    fi: "Sinulla on suunnitelman uusin versio.",
    nb: "Du har den nyeste versjonen av planen.",
    da: "Du har den nyeste udgave af planen.",
    en: "You have the latest version of the plan.",
  },
  syncFetches: {
    sv: "Synka för att hämta ändringarna.",
    fi: "Hae muutokset synkronoimalla.",
    nb: "Synkroniser for å hente endringene.",
    da: "Synkroniser for at hente ændringerne.",
    en: "Sync to fetch the changes.",
  },
  offlineTitle: {
    sv: "Ingen kontakt med servern.",
    fi: "Palvelimeen ei saada yhteyttä.",
    nb: "Ingen kontakt med serveren.",
    da: "Ingen kontakt med serveren.",
    en: "The server cannot be reached.",
  },
  offlineAdvice: {
    sv: "Fortsätt att skriva. Det du skriver finns kvar i arbetsboken och skickas nästa gång du synkar.",
    fi: "Jatka kirjoittamista. Kirjoittamasi säilyy työkirjassa ja lähetetään, kun seuraavan kerran synkronoit.",
    nb: "Bare skriv videre. Det du skriver, blir liggende i arbeidsboken og sendes neste gang du synkroniserer.",
    da: "Skriv bare videre. Det, du skriver, bliver i projektmappen og sendes, næste gang du synkroniserer.",
    en: "Go on writing. What you write stays in the workbook and is sent the next time you sync.",
  },
  goToCell: { sv: "Gå till {cell}", fi: "Siirry soluun {cell}", nb: "Gå til {cell}", da: "Gå til {cell}", en: "Go to {cell}" },
  empty: { sv: "(tomt)", fi: "(tyhjä)", nb: "(tomt)", da: "(tomt)", en: "(empty)" },
  becomes: { sv: "ändras till", fi: "muuttuu:", nb: "endres til", da: "ændres til", en: "becomes" },
  newRow: { sv: "Ny rad", fi: "Uusi rivi", nb: "Ny rad", da: "Ny række", en: "New row" },
  removedRow: { sv: "Borttagen rad", fi: "Poistettu rivi", nb: "Fjernet rad", da: "Fjernet række", en: "Removed row" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the task pane says about numbers of things. */
export const counts = {
  unsent: {
    one: {
      sv: "{n} ändring är inte skickad.",
      fi: "{n} muutos on lähettämättä.",
      nb: "{n} endring er ikke sendt.",
      da: "{n} ændring er ikke sendt.",
      en: "{n} change is not sent.",
    },
    other: {
      sv: "{n} ändringar är inte skickade.",
      fi: "{n} muutosta on lähettämättä.",
      nb: "{n} endringer er ikke sendt.",
      da: "{n} ændringer er ikke sendt.",
      en: "{n} changes are not sent.",
    },
  },
  staying: {
    one: {
      sv: "{n} cell måste rättas innan den kan skickas.",
      fi: "{n} solu on korjattava ennen lähettämistä.",
      nb: "{n} celle må rettes før den kan sendes.",
      da: "{n} celle skal rettes, før den kan sendes.",
      en: "{n} cell must be corrected before it can be sent.",
    },
    other: {
      sv: "{n} celler måste rättas innan de kan skickas.",
      fi: "{n} solua on korjattava ennen lähettämistä.",
      nb: "{n} celler må rettes før de kan sendes.",
      da: "{n} celler skal rettes, før de kan sendes.",
      en: "{n} cells must be corrected before they can be sent.",
    },
  },
  conflicts: {
    one: {
      sv: "{n} fråga väntar på ditt svar.",
      fi: "{n} kysymys odottaa vastaustasi.",
      nb: "{n} spørsmål venter på svaret ditt.",
      da: "{n} spørgsmål venter på dit svar.",
      en: "{n} question is waiting for your answer.",
    },
    other: {
      sv: "{n} frågor väntar på ditt svar.",
      fi: "{n} kysymystä odottaa vastaustasi.",
      nb: "{n} spørsmål venter på svaret ditt.",
      da: "{n} spørgsmål venter på dit svar.",
      en: "{n} questions are waiting for your answer.",
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;
