import { calendarDay } from "../../shared/calendar-day.js";
import { readCell, type Reading } from "../../shared/cell.js";
import { date } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { noReferences } from "../../shared/references.js";

/** English days are written day first, as in the sheets. */
const locales: Readonly<Record<Language, string>> = { sv: "sv", fi: "fi", nb: "nb", da: "da", en: "en-GB" };

const anyDay = date({ label: { draft: "day" } });

function format(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: "UTC" }).format(new Date(day));
}

/** A day (YYYY-MM-DD) written out, such as 3 mars 2026. */
export function longDay(day: string, language: Language): string {
  return format(day, language, { dateStyle: "long" });
}

/** A day (YYYY-MM-DD) as it is typed in the language, such as 2026-03-01 or 1.3.2026. */
export function shortDay(day: string, language: Language): string {
  return format(day, language, { year: "numeric", month: "numeric", day: "numeric" });
}

/** The day that a person typed, read as in a cell: 1.3.2026, 1/3/2026 and 2026-03-01 in every language; null when nothing was typed. */
export function readDay(typed: string, language: Language): Reading {
  return readCell(anyDay, typed, { language, date1904: false, references: noReferences });
}

/** Today (YYYY-MM-DD) by the person's own calendar. */
export function today(): string {
  return calendarDay(new Date());
}
