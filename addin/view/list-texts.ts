import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says in its lists: what to choose, to mend, to send and what was sent. */
export const listTexts = {
  problemsTitle: { sv: "Att rätta", fi: "Korjattavaa", nb: "Å rette", da: "Skal rettes", en: "To correct" },
  hintsTitle: { sv: "Bra att veta", fi: "Hyvä tietää", nb: "Greit å vite", da: "Godt at vide", en: "Good to know" },
  take: { sv: "Skriv in ”{offer}”", fi: "Kirjoita ”{offer}”", nb: "Skriv inn «{offer}»", da: "Skriv »{offer}«", en: "Write “{offer}”" },
  staysBehind: {
    sv: "Skickas inte förrän det är rättat",
    fi: "Lähetetään vasta, kun se on korjattu",
    nb: "Sendes ikke før det er rettet",
    da: "Sendes først, når det er rettet",
    en: "Not sent until it is corrected",
  },
  wholePlan: { sv: "Hela planen", fi: "Koko suunnitelma", nb: "Hele planen", da: "Hele planen", en: "The whole plan" },
  unsentTitle: { sv: "Inte skickat än", fi: "Vielä lähettämättä", nb: "Ikke sendt ennå", da: "Ikke sendt endnu", en: "Not sent yet" },
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
} as const satisfies Readonly<Record<string, Text>>;

/** Lists cut short say how many more there are. */
export const more: Counted = {
  one: { sv: "Visa {n} till", fi: "Näytä vielä {n}", nb: "Vis {n} til", da: "Vis {n} mere", en: "Show {n} more" },
  other: { sv: "Visa {n} till", fi: "Näytä vielä {n}", nb: "Vis {n} til", da: "Vis {n} mere", en: "Show {n} more" },
};
