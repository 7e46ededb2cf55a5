import type { PlanLanguage } from "../pilot/pilot-types.js";
import { danishBarriers } from "./barriers-da.js";
import { finnishBarriers } from "./barriers-fi.js";
import { norwegianBarriers } from "./barriers-nb.js";
import { swedishBarriers } from "./barriers-sv.js";
import { factorTexts } from "./codes.js";
import type { FactorText } from "./codes.js";

/** Barriers for barriers.barrier, each with the factor it is an instance of. */
export const barriers: Readonly<Record<PlanLanguage, readonly FactorText[]>> = {
  sv: factorTexts(swedishBarriers),
  fi: factorTexts(finnishBarriers),
  nb: factorTexts(norwegianBarriers),
  da: factorTexts(danishBarriers),
};
