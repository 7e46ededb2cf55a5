import type { Text } from "../language.js";
import type { GroupBy } from "./dimensions.js";

/**
 * A figure that reports can show, as sums of counts of `plan/metrics.ts`. A share is `n` of `of` and is divided only when it is shown;
 * `days` is the median of the days since the day that is the last part of the count's dim.
 */
export interface Figure {
  readonly key: string;
  readonly kind: "share" | "count" | "days";
  readonly label: Text;
  readonly n: string;
  /** Counts whose sum is the whole of a share. */
  readonly of: readonly string[];
  /** What the parts of the dim stand for, in order, where a report can be split by them. */
  readonly dims: readonly GroupBy[];
  /** Rests on reported usage: how many units reported, how many should have, and the oldest period go with it. */
  readonly reported: boolean;
  /** Shown to everybody at any size: counts of plans and units say nothing about a person. */
  readonly open: boolean;
}

const plain = { of: [], dims: [], reported: false, open: false } as const;

/** Every figure, in the order in which they are offered. */
export const figures: readonly Figure[] = [
  {
    ...plain,
    key: "implementedShare",
    kind: "share",
    label: {
      sv: "Andel som använder metoden som avsett",
      fi: "Menetelmää tarkoitetulla tavalla käyttävien osuus",
      nb: "Andel som bruker metoden som tiltenkt",
      da: "Andel, der bruger metoden som tilsigtet",
      en: "Share using the method as intended",
    },
    n: "asIntended",
    of: ["asIntendedOf"],
    reported: true,
  },
  {
    ...plain,
    key: "trainedShare",
    kind: "share",
    label: {
      sv: "Andel utbildade",
      fi: "Koulutettujen osuus",
      nb: "Andel med fullført opplæring",
      da: "Andel uddannede",
      en: "Share trained",
    },
    n: "trained",
    of: ["trainedOf", "intendedWaiting"],
    reported: true,
  },
  {
    ...plain,
    key: "conversionShare",
    kind: "share",
    label: {
      sv: "Andel av utbildade som använder metoden",
      fi: "Menetelmää käyttävien osuus koulutetuista",
      nb: "Andel med opplæring som bruker metoden",
      da: "Andel uddannede, der bruger metoden",
      en: "Share of trained staff using the method",
    },
    n: "converted",
    of: ["convertedOf"],
    reported: true,
  },
  {
    ...plain,
    key: "overdueCount",
    kind: "count",
    label: {
      sv: "Försenade punkter",
      fi: "Myöhässä olevat kohdat",
      nb: "Forsinkede punkter",
      da: "Forsinkede punkter",
      en: "Overdue items",
    },
    n: "overdue",
  },
  {
    ...plain,
    key: "planCount",
    kind: "count",
    label: {
      sv: "Pågående planer",
      fi: "Käynnissä olevat suunnitelmat",
      nb: "Pågående planer",
      da: "Igangværende planer",
      en: "Open plans",
    },
    n: "plans",
    dims: ["PHASE"],
    open: true,
  },
  {
    ...plain,
    key: "daysInPhase",
    kind: "days",
    label: {
      sv: "Dagar i fasen (median)",
      fi: "Päiviä vaiheessa (mediaani)",
      nb: "Dager i fasen (median)",
      da: "Dage i fasen (median)",
      en: "Days in phase (median)",
    },
    n: "plans",
    dims: ["PHASE"],
    open: true,
  },
  {
    ...plain,
    key: "goalCount",
    kind: "count",
    label: { sv: "Antal mål", fi: "Tavoitteiden määrä", nb: "Antall mål", da: "Antal mål", en: "Number of goals" },
    n: "goals",
    dims: ["PERSPECTIVE"],
  },
  {
    ...plain,
    key: "goalMeasuredShare",
    kind: "share",
    label: {
      sv: "Andel mål som går att mäta",
      fi: "Mitattavien tavoitteiden osuus",
      nb: "Andel mål som kan måles",
      da: "Andel mål, der kan måles",
      en: "Share of goals that can be measured",
    },
    n: "goalsMeasured",
    of: ["goals"],
    dims: ["PERSPECTIVE"],
  },
  {
    ...plain,
    key: "barrierCount",
    kind: "count",
    label: { sv: "Antal hinder", fi: "Esteiden määrä", nb: "Antall hindringer", da: "Antal barrierer", en: "Number of barriers" },
    n: "barriers",
    dims: ["FACTOR", "STATUS"],
  },
  {
    ...plain,
    key: "barrierResolution",
    kind: "share",
    label: {
      sv: "Lösta hinder per faktor",
      fi: "Ratkaistut esteet tekijöittäin",
      nb: "Løste hindringer per faktor",
      da: "Løste barrierer pr. faktor",
      en: "Barriers resolved by factor",
    },
    n: "barriersResolved",
    of: ["barriers"],
    dims: ["FACTOR"],
  },
  {
    ...plain,
    key: "intendedCount",
    kind: "count",
    label: {
      sv: "Antal som ska använda metoden",
      fi: "Menetelmän suunniteltujen käyttäjien määrä",
      nb: "Antall som skal bruke metoden",
      da: "Antal, der skal bruge metoden",
      en: "Number intended to use the method",
    },
    n: "intended",
    dims: ["PROFESSION"],
  },
  {
    ...plain,
    key: "traineeCount",
    kind: "count",
    label: {
      sv: "Antal som utbildas",
      fi: "Koulutettavien määrä",
      nb: "Antall som får opplæring",
      da: "Antal, der uddannes",
      en: "Number to be trained",
    },
    n: "trainees",
    dims: ["PROFESSION"],
  },
  {
    ...plain,
    key: "leftOutCount",
    kind: "count",
    label: {
      sv: "Användningsrader som inte räknas",
      fi: "Käyttörivit, joita ei lasketa mukaan",
      nb: "Bruksrader som ikke regnes med",
      da: "Brugsrækker, der ikke tælles med",
      en: "Usage rows left out",
    },
    n: "leftOut",
  },
];

/** The figure of that key, or undefined: an unknown key is the caller's to answer. */
export function findFigure(key: string): Figure | undefined {
  return figures.find((one) => one.key === key);
}

/** Counts that tell how much of a figure has been reported: units with a report (by the day their period ended) and units without. */
export const reportingCounts = { reported: "unitsReported", waiting: "unitsWaiting" } as const;

/** Every count that the figure is read from. */
export function countsOf(figure: Figure): readonly string[] {
  return [figure.n, ...figure.of, ...(figure.reported ? Object.values(reportingCounts) : [])];
}
