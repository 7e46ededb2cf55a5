import { createContext, useContext } from "react";
import type { Phase } from "../../shared/field.js";
import { lensKey, lensOf, phaseName, type PhaseLens } from "../../shared/plan/phase-names.js";
import { LanguageContext } from "./speak.js";

/** Under whose names phases are shown below, and how to choose others. */
export const LensContext = createContext<{ readonly lens: PhaseLens; readonly choose: (lens: PhaseLens) => void }>({
  lens: "planark",
  choose: () => undefined,
});

/** What a phase is called to this person. */
export function usePhaseName(): (phase: Phase) => string {
  const { lens } = useContext(LensContext);
  const language = useContext(LanguageContext);
  return (phase) => phaseName(phase, lens, language);
}

/** The names that the person chose in this browser, for every plan. Where nothing can be kept, Planark's own. */
export function keptLens(): PhaseLens {
  try {
    return lensOf(localStorage.getItem(lensKey));
  } catch {
    return "planark";
  }
}

/** Keeps the choice in this browser; the plan hears nothing of it. */
export function keepLens(lens: PhaseLens): void {
  try {
    localStorage.setItem(lensKey, lens);
  } catch {
    // A browser that keeps nothing forgets the choice when the pane is closed.
  }
}
