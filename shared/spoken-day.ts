import type { Language } from "./language.js";

/** A calendar day (YYYY-MM-DD) written out as a person writes it, such as 3 mars 2026; in English day first, as the sheets have it. */
export function spokenDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
}
