import { say, type Language, type Text } from "./language.js";

/** Under this many people a share is shown as its two numbers alone: one person more or less would move a percentage by over ten points. */
export const percentFrom = 10;

const ofWhole: Text = { sv: "{n} av {of}", fi: "{n}/{of}", nb: "{n} av {of}", da: "{n} af {of}", en: "{n} of {of}" };

/** A share as a person reads it: "18 of 31 (58%)", "3 of 8" under ten people, "–" where there is nobody to count. */
export function showShare(n: number, of: number, language: Language): string {
  if (of === 0) return "–";
  const numbers = say(ofWhole, language, { n: showCount(n, language), of: showCount(of, language) });
  if (of < percentFrom) return numbers;
  return `${numbers} (${new Intl.NumberFormat(language, { style: "percent" }).format(n / of)})`;
}

/** A count with its thousands apart, as written in the language. */
export function showCount(n: number, language: Language): string {
  return new Intl.NumberFormat(language).format(n);
}

/** What a figure is: a share of something, a number of something, or a median of days. */
export type FigureKind = "share" | "count" | "days";

/** A figure as a person reads it: a share as `showShare` says, a count or a number of days as it is, "–" where there is nothing to show. `of` of days is how many plans they are of. */
export function showFigure(kind: FigureKind, n: number | null, of: number | null, language: Language): string {
  if (n === null || (kind === "days" && of === 0)) return "–";
  return kind === "share" && of !== null ? showShare(n, of, language) : showCount(n, language);
}
