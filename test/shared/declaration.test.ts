import { describe, expect, it } from "vitest";
import { draft, isDraft, languages, say, type Text } from "../../shared/language.js";
import { findSection, sections, sectionsOf } from "../../shared/plan/index.js";
import { modules } from "../../shared/plan/modules.js";
import { sheets } from "../../shared/plan/sheets.js";
import { layoutOf, numberFormat } from "../../shared/sheet.js";
import { fieldsOf } from "../../shared/section.js";

const texts: readonly (readonly [string, Text])[] = sections.flatMap((part) => [
  [part.key, part.label] as const,
  [`${part.key} help`, part.help] as const,
  ...(part.heading === undefined ? [] : [[`${part.key} heading`, part.heading] as const]),
  ...fieldsOf(part).flatMap(([key, field]) => [
    [`${part.key}.${key}`, field.label] as const,
    ...(field.heading === undefined ? [] : [[`${part.key}.${key} heading`, field.heading] as const]),
    ...(field.help === undefined ? [] : [[`${part.key}.${key} help`, field.help] as const]),
    ...(field.kind === "choice"
      ? Object.entries(field.choices).map(([code, label]) => [`${part.key}.${key}.${code}`, label] as const)
      : []),
  ]),
]);

describe("Declaration", () => {
  it("declares the 15 sections of the printed form and those of other modules, in the order of the sheets", () => {
    expect(sections.map((part) => part.key)).toEqual([
      "cover",
      "milestones",
      "leadershipMembers",
      "teamMembers",
      "revisions",
      "methodBasics",
      "needAndChain",
      "followUp",
      "goals",
      "trainingPlan",
      "traineeGroups",
      "nextTrainings",
      "drivers",
      "barriers",
      "sustainment",
      "usage",
      "enrolments",
      "phases",
    ]);
  });

  it("has every text in all five languages and none that waits for translation", () => {
    const incomplete = texts.filter(([, text]) => isDraft(text) || languages.some((language) => text[language].trim() === ""));
    expect(incomplete.map(([name]) => name)).toEqual([]);
    expect(texts.length).toBeGreaterThan(200);
  });

  it("shows a draft in English behind a mark", () => {
    expect(say(draft("Ask the units"), "fi")).toBe("[en] Ask the units");
  });

  it("turns usage on with its module and never turns the form off", () => {
    expect(sectionsOf([]).map((part) => part.key)).not.toContain("usage");
    expect(sectionsOf(["followUp"]).map((part) => part.key)).toContain("usage");
    expect(modules.filter((one) => one.always).map((one) => one.key)).toEqual(["form"]);
  });

  it("puts every section on a declared sheet and into a declared module", () => {
    expect(sections.filter((part) => !sheets.some((sheet) => sheet.key === part.sheet))).toEqual([]);
    expect(sections.filter((part) => !modules.some((one) => one.key === part.module))).toEqual([]);
  });

  it.each(languages)("has unique headings in a section and unique sheet titles of at most 31 characters in %s", (language) => {
    for (const part of sections) {
      const headings = fieldsOf(part).map(([, field]) => say(field.label, language).toLowerCase());
      expect(new Set(headings).size, part.key).toBe(headings.length);
    }
    const titles = sheets.map((sheet) => say(sheet.title, language));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 31 || /[\\/?*[\]:]/.test(title))).toEqual([]);
  });

  it.each(languages)("has choices whose labels name one code each in %s", (language) => {
    for (const part of sections)
      for (const [key, field] of fieldsOf(part)) {
        if (field.kind !== "choice") continue;
        const labels = Object.values(field.choices).map((label) => say(label, language).toLowerCase());
        expect(new Set(labels).size, `${part.key}.${key}`).toBe(labels.length);
      }
  });

  it("lays a sheet out with forms on top and at most one table, which stands last", () => {
    for (const sheet of layoutOf(["followUp", "team"], "sv", () => 3)) {
      const kinds = sheet.blocks.map((block) => block.kind);
      expect(kinds.filter((kind) => kind === "table").length, sheet.key).toBeLessThanOrEqual(1);
      expect(kinds.indexOf("table") === -1 || kinds.indexOf("table") === kinds.length - 1).toBe(true);
    }
  });

  it("hides no column of a table behind a form's hidden columns", () => {
    for (const sheet of layoutOf(["followUp", "team"], "sv", () => 3)) {
      const columns = sheet.blocks.flatMap((block) => block.columns);
      const hidden = new Set(columns.filter((column) => column.hidden).map((column) => column.column));
      expect(columns.filter((column) => !column.hidden && hidden.has(column.column)).map((column) => `${sheet.key} ${column.key}`)).toEqual(
        [],
      );
    }
  });

  it("writes text as text, so that nothing typed by others becomes a formula", () => {
    const wrong = sections
      .flatMap((part) => fieldsOf(part))
      .filter(([, field]) => !["number", "date"].includes(field.kind) && numberFormat(field) !== "@");
    expect(wrong).toEqual([]);
  });

  it("answers an unknown section with nothing rather than a guess", () => {
    expect(findSection("notASection")).toBeUndefined();
  });
});
