import { createContext, useContext } from "react";
import { say, type Language, type Text } from "../../shared/language.js";

/** The language of everything below. */
export const LanguageContext = createContext<Language>("en");

/** A sentence about a number of things, as said of one and of any other number; `{n}` is the number. */
export interface Counted {
  readonly one: Text;
  readonly other: Text;
}

type Parameters = Readonly<Record<string, string | number>>;

/** The sentence for that many things. */
export function sayCount(counted: Counted, n: number, language: Language, parameters: Parameters = {}): string {
  return say(n === 1 ? counted.one : counted.other, language, { n, ...parameters });
}

/** Says a text in one language, with what stands in its braces. */
export type Say = (text: Text, parameters?: Parameters) => string;

/** How texts are said in the language of the place in the page where this is called. */
export function useSpeech(): {
  readonly language: Language;
  readonly t: Say;
  readonly count: (counted: Counted, n: number) => string;
} {
  const language = useContext(LanguageContext);
  return {
    language,
    t: (text, parameters) => say(text, language, parameters),
    count: (counted, n) => sayCount(counted, n, language),
  };
}

/** A time (ISO 8601) as hours and minutes of the person's own clock. */
export function clock(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit" }).format(new Date(at));
}
