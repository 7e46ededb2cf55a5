import type { Text } from "../../shared/language.js";
import type { Counted } from "./speak.js";

/** What the pane says about how far training has come. */
export const trainingTexts = {
  title: {
    sv: "Utbildning per enhet",
    fi: "Koulutus yksiköittäin",
    nb: "Opplæring per enhet",
    da: "Uddannelse pr. enhed",
    en: "Training by unit",
  },
  help: {
    sv: "Grundutbildning i antal personer, som det står i arbetsboken.",
    fi: "Peruskoulutus henkilömäärinä työkirjan mukaan.",
    nb: "Grunnopplæring i antall personer, slik det står i arbeidsboken.",
    da: "Grunduddannelse i antal personer, som det står i projektmappen.",
    en: "Initial training in numbers of people, as the workbook has it.",
  },
  ofAll: {
    sv: "{n} av {of} utbildade",
    fi: "Koulutettu {n}/{of}",
    nb: "{n} av {of} med fullført opplæring",
    da: "{n} af {of} uddannede",
    en: "{n} of {of} trained",
  },
  nobody: {
    sv: "Ingen ska utbildas här.",
    fi: "Täällä ei ole koulutettavia.",
    nb: "Ingen skal ha opplæring her.",
    da: "Ingen skal uddannes her.",
    en: "Nobody is to be trained here.",
  },
  underTraining: { sv: "Under utbildning", fi: "Koulutuksessa", nb: "Under opplæring", da: "Under uddannelse", en: "In training" },
  planned: { sv: "Planerade", fi: "Suunniteltu", nb: "Planlagt", da: "Planlagt", en: "Planned" },
  notYet: { sv: "Inte ännu", fi: "Ei vielä", nb: "Ikke ennå", da: "Ikke endnu", en: "Not yet" },
  droppedOut: { sv: "Avbrutna", fi: "Keskeyttänyt", nb: "Avbrutt", da: "Afbrudt", en: "Broke off" },
} as const satisfies Readonly<Record<string, Text>>;

/** Rows that are not counted. */
export const trainingCounts = {
  leftOut: {
    one: {
      sv: "{n} rad räknas inte: den saknar utbildning, läge eller antal.",
      fi: "{n} rivi jää laskematta: siitä puuttuu koulutus, tila tai määrä.",
      nb: "{n} rad telles ikke: den mangler opplæring, status eller antall.",
      da: "{n} række tælles ikke: den mangler uddannelse, status eller antal.",
      en: "{n} row is not counted: it lacks a training, a status or a number.",
    },
    other: {
      sv: "{n} rader räknas inte: de saknar utbildning, läge eller antal.",
      fi: "{n} riviä jää laskematta: niistä puuttuu koulutus, tila tai määrä.",
      nb: "{n} rader telles ikke: de mangler opplæring, status eller antall.",
      da: "{n} rækker tælles ikke: de mangler uddannelse, status eller antal.",
      en: "{n} rows are not counted: they lack a training, a status or a number.",
    },
  },
} as const satisfies Readonly<Record<string, Counted>>;
