import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says in its lists: what to choose, to mend, to send and what was sent. */
export const listTexts = {
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
