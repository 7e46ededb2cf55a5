import { describe, expect, it } from "vitest";
import type { PlanLanguage } from "../../server/demo/pilot/pilot-types.js";
import { barriers } from "../../server/demo/sentences/barriers.js";
import { drivers } from "../../server/demo/sentences/drivers.js";
import { goals } from "../../server/demo/sentences/goals.js";
import { measurements } from "../../server/demo/sentences/measurements.js";
import { measures } from "../../server/demo/sentences/measures.js";
import { milestoneTitles } from "../../server/demo/sentences/milestone-titles.js";
import { phaseDecisions } from "../../server/demo/sentences/phase-decisions.js";
import { scheduleNotes } from "../../server/demo/sentences/schedule-notes.js";
import { strengthenings } from "../../server/demo/sentences/strengthenings.js";
import { trainingPlaces } from "../../server/demo/sentences/training-places.js";
import { trainingTitles } from "../../server/demo/sentences/training-titles.js";
import { checkValue } from "../../shared/cell.js";
import { phases } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { factors, perspectives, trainingKinds } from "../../shared/plan/choices.js";
import { findSection } from "../../shared/plan/index.js";

const languages: readonly PlanLanguage[] = ["sv", "fi", "nb", "da"];
const keyed = (texts: Readonly<Record<string, readonly string[]>>): string[] => Object.values(texts).flat();
const withFactor = (texts: readonly { readonly text: string }[]): string[] => texts.map(({ text }) => text);

/** Each group with the field it is written for and its texts in a language. */
const groups: readonly (readonly [field: string, texts: (language: PlanLanguage) => readonly string[]])[] = [
  ["cover.scheduleNote", (language) => scheduleNotes[language]],
  ["milestones.title", (language) => keyed(milestoneTitles[language])],
  ["goals.goal", (language) => keyed(goals[language])],
  ["goals.measurement", (language) => measurements[language]],
  ["nextTrainings.title", (language) => keyed(trainingTitles[language])],
  ["nextTrainings.place", (language) => trainingPlaces[language]],
  ["drivers.driver", (language) => withFactor(drivers[language])],
  ["drivers.strengthening", (language) => strengthenings[language]],
  ["barriers.barrier", (language) => withFactor(barriers[language])],
  ["barriers.measure", (language) => withFactor(measures[language])],
  ["phases.decision", (language) => keyed(phaseDecisions[language])],
];

/** Fields of sentences; the others hold titles and places. */
const sentences = groups.filter(([field]) => !["milestones.title", "nextTrainings.title", "nextTrainings.place"].includes(field));

describe.each(groups)("The texts for %s", (field, texts) => {
  it("are at least 60 in Swedish and 24 in each other language", () => {
    const few = languages.filter((language) => texts(language).length < (language === "sv" ? 60 : 24));
    expect(few).toEqual([]);
  });

  it("fit the field as they stand", () => {
    const [section = "", key = ""] = field.split(".");
    const declared = must(findSection(section)?.fields[key], `no field ${field}`);
    const unfit = languages.flatMap(texts).filter((text) => text === "" || text !== text.trim() || checkValue(declared, text) !== null);
    expect(unfit).toEqual([]);
  });
});

describe("The texts of the demo", () => {
  it("are no two alike", () => {
    const all = groups.flatMap(([, texts]) => languages.flatMap((language) => texts(language).map((text) => text.toLowerCase())));
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  it.each(languages)("are short and long in %s, some of 200 characters or more and some with a line break", (language) => {
    const lengths = sentences.map(([field, texts]) => [field, Math.max(...texts(language).map((text) => text.length))] as const);
    expect(lengths.filter(([, longest]) => longest < 200)).toEqual([]);
    expect(sentences.filter(([, texts]) => texts(language).some((text) => text.includes("\n"))).length).toBeGreaterThanOrEqual(4);
  });

  it.each(languages)("end as sentences do in %s", (language) => {
    const open = sentences.flatMap(([, texts]) => texts(language)).filter((text) => !/[.!?”»]$/.test(text));
    expect(open).toEqual([]);
  });

  it.each(languages)("cover every perspective, phase and kind of training in %s", (language) => {
    expect(Object.keys(goals[language])).toEqual(Object.keys(perspectives));
    expect(Object.keys(milestoneTitles[language])).toEqual(phases);
    expect(Object.keys(phaseDecisions[language])).toEqual(phases);
    expect(Object.keys(trainingTitles[language])).toEqual(Object.keys(trainingKinds));
    expect(Math.min(...Object.values(trainingTitles[language]).map((titles) => titles.length))).toBeGreaterThanOrEqual(3);
  });

  it.each(languages)("name only known factors in %s, with a barrier and a fitting measure for each", (language) => {
    const known = new Set(Object.keys(factors));
    const named = (texts: readonly { readonly factor: string }[]): Set<string> => new Set(texts.map(({ factor }) => factor));
    expect(named(barriers[language])).toEqual(known);
    expect(named(measures[language])).toEqual(known);
    expect([...named(drivers[language])].filter((factor) => !known.has(factor))).toEqual([]);
  });
});
