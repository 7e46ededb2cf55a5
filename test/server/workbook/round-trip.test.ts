import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { readCell } from "../../../shared/cell.js";
import { languages, type Language } from "../../../shared/language.js";
import { findPlan } from "../../../shared/locate.js";
import { must } from "../../../shared/must.js";
import { rowReferences } from "../../../shared/plan/row-references.js";
import { sections, sectionsOf } from "../../../shared/plan/index.js";
import { readSheets } from "../../../shared/read-sheet.js";
import { awkwardTexts, blank, filled, ids } from "./example.js";
import { contentOf, openWorkbook } from "./open-workbook.js";

async function readBack(language: Language) {
  const input = filled(language);
  const content = contentOf(await openWorkbook(await buildWorkbook(input)));
  return { input, content, reading: readSheets(content) };
}

/** Every value of the sheets by section, row and field, as the pane would read it. */
async function valuesRead(language: Language) {
  const { input, reading } = await readBack(language);
  const references = { ...input.references, ...rowReferences(input.rows, language) };
  return reading.sections.flatMap(({ section, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row.cells).map(([key, { raw }]) => {
        const field = must(section.fields[key], key);
        return [`${String(row.id)} ${key}`, readCell(field, raw, { language, date1904: false, references })] as const;
      }),
    ),
  );
}

describe("a workbook read as the pane reads it", () => {
  it.each(languages)("shows every section that is on, none damaged, in %s", async (language) => {
    const { reading } = await readBack(language);
    expect(reading.damaged).toEqual([]);
    expect(reading.sections.map(({ section }) => section.key)).toEqual(sections.map((section) => section.key));
    expect(reading.sections.flatMap((one) => one.absent)).toEqual([]);
  });

  it.each(languages)("holds each value of the plan and nothing else in %s", async (language) => {
    const read = await valuesRead(language);
    const shown = read.filter(([, reading]) => !("value" in reading) || reading.value !== null);
    const wanted = filled(language)
      .rows.filter((row) => row.deletedRev === null)
      .flatMap((row) => Object.entries(row.cells).map(([key, value]) => [`${row.id} ${key}`, { value }] as const));
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(wanted));
    expect(shown).toHaveLength(wanted.length);
    expect(shown.filter(([place]) => place.endsWith(" goal"))).toHaveLength(awkwardTexts.length);
  });

  it("says that each line shows the plan at its revision, and each section that it was shown in full then", async () => {
    const { reading } = await readBack("sv");
    for (const { rows, stamp } of reading.sections) {
      expect(stamp).toEqual({ epoch: "0f0e0d0c", rev: 12 });
      expect(new Set(rows.map((row) => row.rev))).toEqual(rows.length === 0 ? new Set() : new Set([12]));
    }
  });

  it("keeps rows in the plan's order", async () => {
    const { reading } = await readBack("sv");
    const goals = must(
      reading.sections.find(({ section }) => section.key === "goals"),
      "goals",
    );
    expect(goals.rows.map((row) => row.id)).toEqual(awkwardTexts.map((_, at) => `goals-${String(at)}`));
  });

  it("says which plan and which workbook it is", async () => {
    const { content } = await readBack("sv");
    expect(findPlan(content)).toMatchObject({ planId: ids.plan, workbookId: ids.workbook, row: 0, column: 0 });
  });

  it("has no row but the forms' lines when the plan is blank, and only the parts that are on", async () => {
    const reading = readSheets(contentOf(await openWorkbook(await buildWorkbook(blank("fi")))));
    expect(reading.sections.map(({ section }) => section.key)).toEqual(sectionsOf([]).map((section) => section.key));
    expect(reading.sections.filter((one) => one.section.repeating).flatMap((one) => one.rows)).toEqual([]);
  });
});
