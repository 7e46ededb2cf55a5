import { createContext, useContext } from "react";
import { say, type Language, type Text } from "../shared/language.js";

/** The language of everything below. */
export const LanguageContext = createContext<Language>("en");

/** How texts are said in the language of the place in the page where this is called. */
export function useSpeech(): {
  readonly language: Language;
  readonly t: (text: Text, parameters?: Readonly<Record<string, string | number>>) => string;
} {
  const language = useContext(LanguageContext);
  return { language, t: (text, parameters) => say(text, language, parameters) };
}

/** A calendar day (YYYY-MM-DD) or a time (ISO 8601) as a person writes a date. */
export function longDay(day: string, language: Language): string {
  const zone = day.length === 10 ? { timeZone: "UTC" } : {};
  return new Intl.DateTimeFormat(language, { dateStyle: "long", ...zone }).format(new Date(day));
}
