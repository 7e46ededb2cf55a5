import type { Say } from "./speak.js";
import { texts } from "./texts.js";

/** Which of the plans of its method and organisation a plan is, its words on one line; null for the first. */
export function cycleText(cycle: number, t: Say): string | null {
  return cycle > 1 ? t(texts.cycle, { n: cycle }).replace(" ", "\u00A0") : null;
}
