import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says in its lists: what to choose, to mend, to send and what was sent. */
export const listTexts = {
  conflictsTitle: {
    sv: "Välj vad som ska gälla",
    fi: "Valitse, mikä jää voimaan",
    nb: "Velg hva som skal gjelde",
    da: "Vælg, hvad der skal gælde",
    en: "Choose what stays",
  },
  before: { sv: "Tidigare", fi: "Aiemmin", nb: "Tidligere", da: "Tidligere", en: "Before" },
  yours: { sv: "Ditt", fi: "Sinun", nb: "Ditt", da: "Dit", en: "Yours" },
  theirs: { sv: "Från {name}", fi: "{name} lähetti", nb: "Fra {name}", da: "Fra {name}", en: "From {name}" },
  someoneElse: { sv: "Från någon annan", fi: "Joku muu lähetti", nb: "Fra en annen", da: "Fra en anden", en: "From someone else" },
  keepYours: { sv: "Behåll mitt", fi: "Pidä omani", nb: "Behold mitt", da: "Behold mit", en: "Keep mine" },
  takeTheirs: { sv: "Ta det här", fi: "Ota tämä", nb: "Bruk dette", da: "Brug dette", en: "Take this" },
  writeOther: {
    sv: "Skriv något annat",
    fi: "Kirjoita jotain muuta",
    nb: "Skriv noe annet",
    da: "Skriv noget andet",
    en: "Write something else",
  },
  chooseOther: {
    sv: "Välj något annat",
    fi: "Valitse jotain muuta",
    nb: "Velg noe annet",
    da: "Vælg noget andet",
    en: "Choose something else",
  },
  otherValue: {
    sv: "Det som ska gälla",
    fi: "Voimaan jäävä arvo",
    nb: "Det som skal gjelde",
    da: "Det, der skal gælde",
    en: "What is to stay",
  },
  use: { sv: "Använd", fi: "Käytä", nb: "Bruk", da: "Brug", en: "Use" },
  later: { sv: "Senare", fi: "Myöhemmin", nb: "Senere", da: "Senere", en: "Later" },
  chooseNow: { sv: "Välj nu", fi: "Valitse nyt", nb: "Velg nå", da: "Vælg nu", en: "Choose now" },
  unreadable: {
    sv: "Det går inte att läsa. Skriv det som i cellen.",
    fi: "Tätä ei voi lukea. Kirjoita se kuten soluun.",
    nb: "Dette kan ikke leses. Skriv det slik du ville gjort i cellen.",
    da: "Det kan ikke læses. Skriv det, som du ville gøre i cellen.",
    en: "This cannot be read. Write it as you would in the cell.",
  },
  chooseOne: { sv: "Välj …", fi: "Valitse …", nb: "Velg …", da: "Vælg …", en: "Choose …" },

  problemsTitle: { sv: "Att rätta", fi: "Korjattavaa", nb: "Å rette", da: "Skal rettes", en: "To mend" },
  hintsTitle: { sv: "Bra att veta", fi: "Hyvä tietää", nb: "Greit å vite", da: "Godt at vide", en: "Good to know" },
  staysBehind: {
    sv: "Skickas inte förrän det är rättat",
    fi: "Lähetetään vasta, kun se on korjattu",
    nb: "Sendes ikke før det er rettet",
    da: "Sendes først, når det er rettet",
    en: "Not sent until it is mended",
  },
  wholePlan: { sv: "Hela planen", fi: "Koko suunnitelma", nb: "Hele planen", da: "Hele planen", en: "The whole plan" },
  unsentTitle: { sv: "Inte skickat än", fi: "Vielä lähettämättä", nb: "Ikke sendt ennå", da: "Ikke sendt endnu", en: "Not sent yet" },

  deletesTitle: {
    sv: "Ska de här raderna bort ur planen?",
    fi: "Poistetaanko nämä rivit suunnitelmasta?",
    nb: "Skal disse radene bort fra planen?",
    da: "Skal disse rækker slettes fra planen?",
    en: "Should these rows go from the plan?",
  },
  deletesYes: { sv: "Ja, ta bort dem", fi: "Kyllä, poista ne", nb: "Ja, fjern dem", da: "Ja, slet dem", en: "Yes, remove them" },
  deletesNo: {
    sv: "Nej, hämta tillbaka dem",
    fi: "Ei, palauta ne",
    nb: "Nei, hent dem tilbake",
    da: "Nej, hent dem tilbage",
    en: "No, bring them back",
  },
  deletesReason: {
    sv: "De saknas i arbetsboken. Inget skickas förrän du har svarat.",
    fi: "Ne puuttuvat työkirjasta. Mitään ei lähetetä, ennen kuin olet vastannut.",
    nb: "De mangler i arbeidsboken. Ingenting sendes før du har svart.",
    da: "De mangler i projektmappen. Intet sendes, før du har svaret.",
    en: "They are missing from the workbook. Nothing is sent until you have answered.",
  },

  receiptTitle: {
    sv: "Senaste synken {time}",
    fi: "Viimeisin synkronointi {time}",
    nb: "Siste synkronisering {time}",
    da: "Seneste synkronisering {time}",
    en: "Last sync {time}",
  },
  undo: {
    sv: "Ångra den här synken",
    fi: "Kumoa tämä synkronointi",
    nb: "Angre denne synkroniseringen",
    da: "Fortryd denne synkronisering",
    en: "Undo this sync",
  },
  undoTitle: {
    sv: "Ångra den senaste synken?",
    fi: "Kumotaanko viimeisin synkronointi?",
    nb: "Angre siste synkronisering?",
    da: "Fortryd seneste synkronisering?",
    en: "Undo the last sync?",
  },
  undone: { sv: "Det här tas tillbaka", fi: "Nämä perutaan", nb: "Dette tas tilbake", da: "Dette tages tilbage", en: "This is taken back" },
  skipped: {
    sv: "Det här har ändrats sedan dess och står kvar",
    fi: "Nämä ovat sittemmin muuttuneet ja jäävät ennalleen",
    nb: "Dette er endret siden og blir stående",
    da: "Dette er ændret siden og bliver stående",
    en: "This has changed since and stays",
  },
  nothingToUndo: {
    sv: "Det finns inget att ångra, eller så saknas kontakt med servern.",
    fi: "Kumottavaa ei ole, tai palvelimeen ei saada yhteyttä.",
    nb: "Det er ingenting å angre, eller serveren kan ikke nås.",
    da: "Der er intet at fortryde, eller serveren kan ikke nås.",
    en: "There is nothing to undo, or the server cannot be reached.",
  },
  undoYes: { sv: "Ångra", fi: "Kumoa", nb: "Angre", da: "Fortryd", en: "Undo" },
  undoNo: { sv: "Låt stå", fi: "Jätä ennalleen", nb: "La stå", da: "Lad stå", en: "Leave it" },
} as const satisfies Readonly<Record<string, Text>>;

/** What a sync left in the workbook. */
export const leftBehind: Counted = {
  one: {
    sv: "{n} cell är kvar tills den är rättad.",
    fi: "{n} solu odottaa korjausta.",
    nb: "{n} celle venter på å bli rettet.",
    da: "{n} celle venter på at blive rettet.",
    en: "{n} cell waits to be mended.",
  },
  other: {
    sv: "{n} celler är kvar tills de är rättade.",
    fi: "{n} solua odottaa korjausta.",
    nb: "{n} celler venter på å bli rettet.",
    da: "{n} celler venter på at blive rettet.",
    en: "{n} cells wait to be mended.",
  },
};

/** Lists cut short say how many more there are. */
export const more: Counted = {
  one: { sv: "och {n} till", fi: "ja {n} muu", nb: "og {n} til", da: "og {n} til", en: "and {n} more" },
  other: { sv: "och {n} till", fi: "ja {n} muuta", nb: "og {n} til", da: "og {n} til", en: "and {n} more" },
};
