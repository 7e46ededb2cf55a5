import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { must } from "../../../shared/must.js";
import { awkwardTexts, filled, longest } from "./example.js";
import { openWorkbook, rawOf, sheetOf } from "./open-workbook.js";

const opened = openWorkbook(await buildWorkbook(filled("en")));

describe("cells of a workbook", () => {
  it("hold awkward texts as texts, unchanged", async () => {
    const goals = sheetOf(await opened, "Goals");
    expect(awkwardTexts.map((_, at) => rawOf(goals.getCell(at + 5, 3)))).toEqual(awkwardTexts);
  });

  it("spell what reads like an escape so that it is none", async () => {
    const strings = must((await opened).parts.get("xl/sharedStrings.xml"), "strings");
    expect(strings).toContain("_x005F_x0041_ is no A, nor is _x005F_x00e4_ an ä, nor _x005F_x005F_ an _");
    expect(strings).toContain("delete_x007F_character");
  });

  it("hold a text of 8,000 characters whole", async () => {
    expect(rawOf(sheetOf(await opened, "Plan").getCell("C12"))).toBe(longest);
  });

  it("hold no formula anywhere", async () => {
    const { parts } = await opened;
    expect([...parts].filter(([, xml]) => /<f[ >/]/.test(xml)).map(([name]) => name)).toEqual([]);
    expect([...parts.keys()].filter((name) => name.includes("calcChain"))).toEqual([]);
  });

  it("are text-formatted wherever text goes, spare rows included", async () => {
    const goals = sheetOf(await opened, "Goals");
    for (let row = 5; row <= 4 + awkwardTexts.length + 10; row += 1) expect(goals.getCell(row, 3).numFmt).toBe("@");
    expect(sheetOf(await opened, "Plan").getCell("C5").numFmt).toBe("@");
  });

  it("hold dates as serial numbers shown year first", async () => {
    const plan = sheetOf(await opened, "Plan");
    expect(plan.getCell("C10").numFmt).toBe("yyyy-mm-dd");
    const xml = must((await opened).parts.get("xl/worksheets/sheet2.xml"), "Plan");
    expect(/<c r="C10" s="\d+"><v>(\d+)<\/v>/.exec(xml)?.[1]).toBe("46082");
    expect(/<c r="E18" s="\d+"><v>(\d+)<\/v>/.exec(xml)?.[1]).toBe("61");
  });

  it("hold numbers as numbers, zero included", async () => {
    const training = sheetOf(await opened, "Training");
    expect([training.getCell("D5").value, training.getCell("D6").value]).toEqual([12, 0]);
    expect(training.getCell("D5").numFmt).toBe("0");
    expect(sheetOf(await opened, "Goals").getCell("F5").value).toBe(2.5);
  });

  it("show a closed unit by its name where a row still has it", async () => {
    expect(sheetOf(await opened, "Training").getCell("B6").value).toBe("B09 Gamla mottagningen");
  });

  it("are empty where the plan is empty, not filled with empty texts", async () => {
    expect(sheetOf(await opened, "Plan").getCell("C7").value).toBeNull();
    expect(sheetOf(await opened, "Goals").getCell("D5").value).toBeNull();
  });
});
