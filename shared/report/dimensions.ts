import type { Text } from "../language.js";
import { barrierStatuses, factors, perspectives, phaseNames, professions } from "../plan/choices.js";

/** What the rows of a report can stand for. */
export type GroupBy = "UNIT" | "METHOD" | "PHASE" | "PERIOD" | "PERSPECTIVE" | "FACTOR" | "STATUS" | "PROFESSION";

/** What a count is split by: the codes of a choice, and a line for rows without a code. */
export interface Dimension {
  readonly by: GroupBy;
  readonly codes: Readonly<Record<string, Text>>;
  /** The line of rows that have no code; its id is no code of the choice. */
  readonly none: { readonly id: string; readonly label: Text };
  /** Codes that nothing counts under are left out; of the others 0 is an answer. */
  readonly sparse: boolean;
}

const perspective: Dimension = {
  by: "PERSPECTIVE",
  codes: perspectives,
  none: {
    id: "noPerspective",
    label: {
      sv: "Utan perspektiv",
      fi: "Ei näkökulmaa",
      nb: "Uten perspektiv",
      da: "Uden perspektiv",
      en: "No perspective",
    },
  },
  sparse: false,
};

const factor: Dimension = {
  by: "FACTOR",
  codes: factors,
  none: {
    id: "noFactor",
    label: { sv: "Utan faktorkod", fi: "Ei tekijäkoodia", nb: "Uten faktorkode", da: "Uden faktorkode", en: "No factor code" },
  },
  sparse: true,
};

const status: Dimension = {
  by: "STATUS",
  codes: barrierStatuses,
  none: { id: "noStatus", label: { sv: "Utan läge", fi: "Ei tilaa", nb: "Uten status", da: "Uden status", en: "No status" } },
  sparse: false,
};

const phase: Dimension = {
  by: "PHASE",
  codes: phaseNames,
  none: { id: "noPhase", label: { sv: "Utan fas", fi: "Ei vaihetta", nb: "Uten fase", da: "Uden fase", en: "No phase" } },
  sparse: false,
};

const profession: Dimension = {
  by: "PROFESSION",
  codes: professions,
  none: {
    id: "noProfession",
    label: { sv: "Utan yrkesgrupp", fi: "Ei ammattiryhmää", nb: "Uten yrkesgruppe", da: "Uden faggruppe", en: "No professional group" },
  },
  sparse: true,
};

/** Every dimension. */
export const dimensions: readonly Dimension[] = [perspective, factor, status, phase, profession];

/** The dimension of a grouping, or undefined: UNIT, METHOD and PERIOD are no part of a count. */
export function dimensionOf(by: GroupBy): Dimension | undefined {
  return dimensions.find((one) => one.by === by);
}

/** The id of the line that a code counts under. */
export function lineOf(dimension: Dimension, code: string): string {
  return code === "" ? dimension.none.id : code;
}
