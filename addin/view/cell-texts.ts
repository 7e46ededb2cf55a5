import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says about the cell the person has selected, and while she writes a long text into it. */
export const cellTexts = {
  noneTitle: { sv: "Markera en cell", fi: "Valitse solu", nb: "Merk en celle", da: "Markér en celle", en: "Select a cell" },
  none: {
    sv: "Markera en cell i något av planens blad. Här ser du då vad den är till för, vem som har skickat värdet och hur det har sett ut tidigare.",
    fi: "Valitse solu jostakin suunnitelman taulukosta. Näet tässä, mitä varten se on, kuka on lähettänyt arvon ja mitä siinä on ollut aiemmin.",
    nb: "Merk en celle i et av planens ark. Her ser du da hva den er til, hvem som har sendt verdien, og hva som har stått der før.",
    da: "Markér en celle i et af planens ark. Her ser du så, hvad den er til, hvem der har sendt værdien, og hvad der har stået der før.",
    en: "Select a cell in one of the plan’s sheets. You then see here what it is for, who sent its value and what it held before.",
  },
  noField: {
    sv: "Markera en cell som ska fyllas i, så ser du här vad den är till för.",
    fi: "Valitse täytettävä solu, niin näet tässä, mitä varten se on.",
    nb: "Merk en celle som skal fylles ut, så ser du her hva den er til.",
    da: "Markér en celle, der skal udfyldes, så ser du her, hvad den er til.",
    en: "Select a cell to fill in, and you see here what it is for.",
  },
  help: {
    sv: "Vad som hör hit",
    fi: "Mitä tähän kuuluu",
    nb: "Hva som hører hjemme her",
    da: "Hvad der hører til her",
    en: "What belongs here",
  },
  notSent: { sv: "Inte skickat än.", fi: "Ei vielä lähetetty.", nb: "Ikke sendt ennå.", da: "Ikke sendt endnu.", en: "Not sent yet." },
  sentBy: {
    sv: "Skickat av {name} {when}.",
    fi: "{name} lähetti arvon {when}.",
    nb: "Sendt av {name} {when}.",
    da: "Sendt af {name} {when}.",
    en: "Sent by {name} {when}.",
  },
  sentBefore: {
    sv: "Det förra värdet skickades av {name} {when}.",
    fi: "Edellisen arvon lähetti {name} {when}.",
    nb: "Forrige verdi ble sendt av {name} {when}.",
    da: "Forrige værdi blev sendt af {name} {when}.",
    en: "The previous value was sent by {name} {when}.",
  },
  lockedTitle: {
    sv: "Kan inte ändras här",
    fi: "Ei muokattavissa tässä",
    nb: "Kan ikke endres her",
    da: "Kan ikke ændres her",
    en: "Cannot be changed here",
  },

  contested: {
    sv: "Två har ändrat cellen. Välj i vyn Plan vilket värde som ska gälla.",
    fi: "Kaksi on muuttanut solua. Valitse Suunnitelma-näkymässä, kumpi arvo jää voimaan.",
    nb: "To har endret cellen. Velg i visningen Plan hvilken verdi som skal gjelde.",
    da: "To har ændret cellen. Vælg i visningen Plan, hvilken værdi der skal gælde.",
    en: "Two people have changed this cell. Choose in the view Plan which value to keep.",
  },

  write: {
    sv: "Skriv i större ruta",
    fi: "Kirjoita isompaan ruutuun",
    nb: "Skriv i større felt",
    da: "Skriv i et større felt",
    en: "Write in a larger box",
  },
  oneALine: {
    sv: "En sak per rad.",
    fi: "Yksi asia riville.",
    nb: "Én ting per linje.",
    da: "Én ting pr. linje.",
    en: "One item per line.",
  },
  howToSave: {
    sv: "Ctrl + Enter sparar, Esc avbryter.",
    fi: "Ctrl + Enter tallentaa, Esc peruuttaa.",
    nb: "Ctrl + Enter lagrer, Esc avbryter.",
    da: "Ctrl + Enter gemmer, Esc annullerer.",
    en: "Ctrl + Enter saves, Esc cancels.",
  },
  save: { sv: "Spara i cellen", fi: "Tallenna soluun", nb: "Lagre i cellen", da: "Gem i cellen", en: "Save in the cell" },
  cancel: { sv: "Avbryt", fi: "Peruuta", nb: "Avbryt", da: "Annuller", en: "Cancel" },
  saved: {
    sv: "Sparat i cellen. Synka i vyn Plan för att skicka det.",
    fi: "Tallennettu soluun. Lähetä se synkronoimalla Suunnitelma-näkymässä.",
    nb: "Lagret i cellen. Synkroniser i visningen Plan for å sende det.",
    da: "Gemt i cellen. Synkroniser i visningen Plan for at sende det.",
    en: "Saved in the cell. Sync in the view Plan to send it.",
  },
  notWritten: {
    sv: "Det gick inte att skriva i cellen.",
    fi: "Soluun ei voitu kirjoittaa.",
    nb: "Det gikk ikke an å skrive i cellen.",
    da: "Der kunne ikke skrives i cellen.",
    en: "The cell could not be changed.",
  },
  discardAsk: {
    sv: "Ska det du har skrivit kastas?",
    fi: "Hylätäänkö kirjoittamasi?",
    nb: "Skal det du har skrevet, forkastes?",
    da: "Skal det, du har skrevet, slettes?",
    en: "Discard what you have written?",
  },
  discard: { sv: "Kasta", fi: "Hylkää", nb: "Forkast", da: "Slet", en: "Discard" },
  goOn: { sv: "Skriv vidare", fi: "Jatka kirjoittamista", nb: "Skriv videre", da: "Skriv videre", en: "Go on writing" },
  elsewhere: {
    sv: "Du har en text som inte är sparad: {field}, {cell}.",
    fi: "Sinulla on tallentamaton teksti: {field}, {cell}.",
    nb: "Du har en tekst som ikke er lagret: {field}, {cell}.",
    da: "Du har en tekst, der ikke er gemt: {field}, {cell}.",
    en: "You have a text that is not saved: {field}, {cell}.",
  },
  changedSince: {
    sv: "Cellen har ändrats sedan du började skriva. Nu står det: {value}",
    fi: "Solu on muuttunut sen jälkeen, kun aloit kirjoittaa. Nyt siinä on: {value}",
    nb: "Cellen er endret siden du begynte å skrive. Nå står det: {value}",
    da: "Cellen er ændret, siden du begyndte at skrive. Nu står der: {value}",
    en: "The cell has changed since you began to write. It now reads: {value}",
  },

  historyTitle: { sv: "Historik", fi: "Historia", nb: "Historikk", da: "Historik", en: "History" },
  showHistory: { sv: "Visa historik", fi: "Näytä historia", nb: "Vis historikk", da: "Vis historik", en: "Show history" },
  hideHistory: { sv: "Dölj historik", fi: "Piilota historia", nb: "Skjul historikk", da: "Skjul historik", en: "Hide history" },
  loadingHistory: {
    sv: "Hämtar historiken …",
    fi: "Haetaan historiaa …",
    nb: "Henter historikken …",
    da: "Henter historikken …",
    en: "Fetching the history …",
  },
  noHistory: {
    sv: "Historiken kunde inte hämtas. Försök igen när servern svarar.",
    fi: "Historiaa ei voitu hakea. Yritä uudelleen, kun palvelin vastaa.",
    nb: "Historikken kunne ikke hentes. Prøv igjen når serveren svarer.",
    da: "Historikken kunne ikke hentes. Prøv igen, når serveren svarer.",
    en: "The history could not be fetched. Try again when the server answers.",
  },
  emptyHistory: {
    sv: "Inget har skickats härifrån än.",
    fi: "Tästä ei ole vielä lähetetty mitään.",
    nb: "Ingenting er sendt herfra ennå.",
    da: "Intet er sendt herfra endnu.",
    en: "Nothing has been sent from here yet.",
  },
  now: { sv: "I planen nu", fi: "Suunnitelmassa nyt", nb: "I planen nå", da: "I planen nu", en: "In the plan now" },
  rowAdded: { sv: "Raden lades till", fi: "Rivi lisättiin", nb: "Raden ble lagt til", da: "Rækken blev tilføjet", en: "The row was added" },
  rowRemoved: {
    sv: "Raden togs bort",
    fi: "Rivi poistettiin",
    nb: "Raden ble fjernet",
    da: "Rækken blev fjernet",
    en: "The row was removed",
  },
  rowBack: {
    sv: "Raden kom tillbaka",
    fi: "Rivi palautettiin",
    nb: "Raden kom tilbake",
    da: "Rækken kom tilbage",
    en: "The row came back",
  },
  sentByAt: {
    sv: "Skickat av {name} {when}",
    fi: "{name} lähetti {when}",
    nb: "Sendt av {name} {when}",
    da: "Sendt af {name} {when}",
    en: "Sent by {name} {when}",
  },
  restore: {
    sv: "Återställ det här värdet",
    fi: "Palauta tämä arvo",
    nb: "Gjenopprett denne verdien",
    da: "Gendan denne værdi",
    en: "Restore this value",
  },
  restored: {
    sv: "Värdet står i cellen igen. Synka i vyn Plan för att skicka det.",
    fi: "Arvo on taas solussa. Lähetä se synkronoimalla Suunnitelma-näkymässä.",
    nb: "Verdien står i cellen igjen. Synkroniser i visningen Plan for å sende den.",
    da: "Værdien står i cellen igen. Synkroniser i visningen Plan for at sende den.",
    en: "The value is in the cell again. Sync in the view Plan to send it.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How much more fits into a text. */
export const charactersLeft: Counted = {
  one: { sv: "{n} tecken kvar.", fi: "{n} merkki jäljellä.", nb: "{n} tegn igjen.", da: "{n} tegn tilbage.", en: "{n} character left." },
  other: {
    sv: "{n} tecken kvar.",
    fi: "{n} merkkiä jäljellä.",
    nb: "{n} tegn igjen.",
    da: "{n} tegn tilbage.",
    en: "{n} characters left.",
  },
};

/** By how much a text is too long, and what to do. */
export const charactersOver: Counted = {
  one: {
    sv: "{n} tecken för mycket. Korta texten så går den att spara.",
    fi: "{n} merkki liikaa. Lyhennä tekstiä, niin sen voi tallentaa.",
    nb: "{n} tegn for mye. Kort ned teksten, så kan den lagres.",
    da: "{n} tegn for meget. Forkort teksten, så kan den gemmes.",
    en: "{n} character too many. Shorten the text to save it.",
  },
  other: {
    sv: "{n} tecken för mycket. Korta texten så går den att spara.",
    fi: "{n} merkkiä liikaa. Lyhennä tekstiä, niin sen voi tallentaa.",
    nb: "{n} tegn for mye. Kort ned teksten, så kan den lagres.",
    da: "{n} tegn for meget. Forkort teksten, så kan den gemmes.",
    en: "{n} characters too many. Shorten the text to save it.",
  },
};
