import type { PlanLanguage } from "../pilot/pilot-types.js";
import { danishDrivers } from "./drivers-da.js";
import { finnishDrivers } from "./drivers-fi.js";
import { norwegianDrivers } from "./drivers-nb.js";
import { swedishDrivers } from "./drivers-sv.js";
import { factorTexts } from "./codes.js";
import type { FactorText } from "./codes.js";

/** Drivers for drivers.driver, each with the factor it is an instance of. */
export const drivers: Readonly<Record<PlanLanguage, readonly FactorText[]>> = {
  sv: factorTexts(swedishDrivers),
  fi: factorTexts(finnishDrivers),
  nb: factorTexts(norwegianDrivers),
  da: factorTexts(danishDrivers),
};
