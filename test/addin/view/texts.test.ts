import { describe, expect, it } from "vitest";
import { isDraft, languages, type Text } from "../../../shared/language.js";
import { leftBehind, listTexts, more } from "../../../addin/view/list-texts.js";
import { reportTexts } from "../../../addin/view/report-texts.js";
import { settingsTexts } from "../../../addin/view/settings-texts.js";
import { startTexts } from "../../../addin/view/start-texts.js";
import { counts, languageNames, texts } from "../../../addin/view/texts.js";
import { tryTexts } from "../../../addin/try/texts.js";
import { homeTexts } from "../../../dashboard/home/texts.js";
import { explainTexts, frameTexts, reportTexts as leaderTexts } from "../../../dashboard/texts.js";

const counted = { unsent: counts.unsent, conflicts: counts.conflicts, more, leftBehind };
const numbered = Object.entries(counted).flatMap(([key, { one, other }]) => [
  [`${key} one`, one] as const,
  [`${key} other`, other] as const,
]);

const tables: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  texts,
  listTexts,
  reportTexts,
  settingsTexts,
  startTexts,
  tryTexts,
  homeTexts,
  explainTexts,
  frameTexts,
  leaderTexts,
  counted: Object.fromEntries(numbered),
};

const all = Object.entries(tables).flatMap(([table, entries]) =>
  Object.entries(entries).map(([key, text]) => ({ name: `${table}.${key}`, text })),
);

function inLanguages(text: Text): readonly string[] {
  return isDraft(text) ? [text.draft] : languages.map((language) => text[language]);
}

function parametersOf(sentence: string): string {
  return [...sentence.matchAll(/\{\w+\}/g)]
    .map(([parameter]) => parameter)
    .sort()
    .join(" ");
}

describe("what people read in the browser", () => {
  it("is translated into every language, none waiting", () => {
    expect(all.filter(({ text }) => isDraft(text)).map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ text }) => inLanguages(text).some((one) => one.trim() === "")).map(({ name }) => name)).toEqual([]);
  });

  it("names the same parameters in every language", () => {
    const uneven = all.filter(({ text }) => new Set(inLanguages(text).map(parametersOf)).size > 1);
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  it("ends a sentence with a full stop in every language or in none", () => {
    const uneven = all.filter(({ text }) => new Set(inLanguages(text).map((one) => /[.?!…]$/.test(one))).size > 1);
    expect(uneven.map(({ name }) => name)).toEqual([]);
  });

  it("uses no word of the machinery", () => {
    const words = /\b(epoch|stamp|rebase|revision|payload|token)\b/i;
    expect(all.filter(({ text }) => inLanguages(text).some((one) => words.test(one))).map(({ name }) => name)).toEqual([]);
  });

  it("offers each language by its own name", () => {
    expect(Object.keys(languageNames)).toEqual([...languages]);
  });
});
