import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isDraft, languages, type Text } from "../../../shared/language.js";
import { languageNames } from "../../../addin/view/texts.js";

const root = resolve(import.meta.dirname, "../../..");
const rooms = ["addin", "dashboard", "shared"];
const files = rooms.flatMap((room) => readdirSync(join(root, room), { recursive: true }).map((file) => join(root, room, String(file))));
const tables = await Promise.all(files.filter((file) => /texts\.ts$/.test(file)).map((file) => import(file) as Promise<unknown>));

interface Named {
  readonly name: string;
  readonly text: Text;
}

function isText(thing: object): thing is Text {
  return languages.every((language) => language in thing) || "draft" in thing;
}

/** Every text in a table of texts, in a table of tables, and so on, with the way to it. */
function textsIn(thing: unknown, name: string): readonly Named[] {
  if (typeof thing !== "object" || thing === null || thing === languageNames) return [];
  if (isText(thing)) return [{ name, text: thing }];
  return Object.entries(thing).flatMap(([key, part]) => textsIn(part, `${name}.${key}`));
}

const all = tables.flatMap((table) => textsIn(table, ""));

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
  it("stands in tables that are all looked at here", () => {
    expect(all.length).toBeGreaterThan(300);
    expect(all.map(({ name }) => name)).toContain(".cellTexts.noneTitle");
  });

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
