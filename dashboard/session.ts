import { lensKey, lensOf, type PhaseLens } from "../shared/plan/phase-names.js";
import { languageOf, languages, type Language } from "../shared/language.js";

/** The people of the demo: their tokens, in the order in which they are offered. */
export const demoPeople = ["demo-anna", "demo-bo", "demo-ledning"] as const;
export type DemoPerson = (typeof demoPeople)[number];

const personKey = "planark.person";
const languageKey = "planark.language";

/** Who this browser tab acts as, kept until the tab is closed; nobody chosen is null, and the server takes the first coordinator. */
export function chosenPerson(): DemoPerson | null {
  const stored = sessionStorage.getItem(personKey);
  return demoPeople.find((person) => person === stored) ?? null;
}

/** Acts as this person from now on. */
export function choosePerson(person: DemoPerson): void {
  sessionStorage.setItem(personKey, person);
}

/** The language chosen in this tab, else the browser's own. */
export function chosenLanguage(): Language {
  const stored = sessionStorage.getItem(languageKey);
  return languages.find((language) => language === stored) ?? languageOf(navigator.language);
}

/** Speaks this language from now on. */
export function chooseLanguage(language: Language): void {
  sessionStorage.setItem(languageKey, language);
}

/** Under whose names this browser shows phases; the task pane here does the same. */
export function chosenLens(): PhaseLens {
  return lensOf(localStorage.getItem(lensKey));
}

/** Shows phases by these names from now on; no plan hears of it. */
export function chooseLens(lens: PhaseLens): void {
  localStorage.setItem(lensKey, lens);
}
