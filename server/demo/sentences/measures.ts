import type { PlanLanguage } from "../pilot/pilot-types.js";
import { danishMeasures } from "./measures-da.js";
import { finnishMeasures } from "./measures-fi.js";
import { norwegianMeasures } from "./measures-nb.js";
import { swedishMeasures } from "./measures-sv.js";
import { factorTexts } from "./codes.js";
import type { FactorText } from "./codes.js";

/** Measures for barriers.measure, each with the factor of the barriers it fits; every factor has at least one in each language. */
export const measures: Readonly<Record<PlanLanguage, readonly FactorText[]>> = {
  sv: factorTexts(swedishMeasures),
  fi: factorTexts(finnishMeasures),
  nb: factorTexts(norwegianMeasures),
  da: factorTexts(danishMeasures),
};
