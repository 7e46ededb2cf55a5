import type { Language } from "../shared/language.js";

/** Texts of the plan that the build takes out of the first script; the build fills this in, in the source nothing is put aside. */
export const putAside: readonly Readonly<Record<Language, string>>[] = [];
