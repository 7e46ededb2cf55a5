import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { must } from "../../../shared/must.js";
import { awkwardTexts, filled, longest } from "./example.js";
import { addressOf, cellOf } from "./places.js";
import { openWorkbook, rawOf } from "./open-workbook.js";

const input = filled("en");
const opened = await openWorkbook(await buildWorkbook(input));
const cell = (section: string, field: string, row = 0) => cellOf(opened, input, section, field, row);

describe("cells of a workbook", () => {
  it("hold awkward texts as texts, unchanged", () => {
    expect(awkwardTexts.map((_, at) => rawOf(cell("goals", "goal", at)))).toEqual(awkwardTexts);
  });

  it("spell what reads like an escape so that it is none", () => {
    const strings = must(opened.parts.get("xl/sharedStrings.xml"), "strings");
    expect(strings).toContain("_x005F_x0041_ is no A, nor is _x005F_x00e4_ an ä, nor _x005F_x005F_ an _");
    expect(strings).toContain("delete\u007Fcharacter");
  });

  it("hold a text of 8,000 characters whole", () => {
    expect(rawOf(cell("cover", "scheduleNote"))).toBe(longest);
  });

  it("hold no formula anywhere", () => {
    const { parts } = opened;
    expect([...parts].filter(([, xml]) => /<f[ >/]/.test(xml)).map(([name]) => name)).toEqual([]);
    expect([...parts.keys()].filter((name) => name.includes("calcChain"))).toEqual([]);
  });

  it("are text-formatted wherever text goes, spare rows included", () => {
    for (let row = 0; row < awkwardTexts.length + 10; row += 1) expect(cell("goals", "goal", row).numFmt).toBe("@");
    expect(cell("cover", "methodName").numFmt).toBe("@");
  });

  it("hold dates as serial numbers shown year first", () => {
    expect(cell("cover", "plannedStart").numFmt).toBe("yyyy-mm-dd");
    const xml = must(opened.parts.get("xl/worksheets/sheet2.xml"), "Plan");
    const stored = (address: string): string | undefined => new RegExp(`<c r="${address}" s="\\d+"><v>(\\d+)</v>`).exec(xml)?.[1];
    expect(stored(addressOf(input, "cover", "plannedStart"))).toBe("46082");
    expect(stored(addressOf(input, "milestones", "doneOn"))).toBe("61");
  });

  it("hold several dates and several items as texts, one a line", () => {
    expect(rawOf(cell("sustainment", "dataReviewDates"))).toBe("2027-01-15\n2027-06-15");
    expect(rawOf(cell("methodBasics", "exclusionCriteria"))).toBe("Acute danger\nUnder 12 years");
  });

  it("hold numbers as numbers, zero included", () => {
    expect([cell("traineeGroups", "headcount").value, cell("traineeGroups", "headcount", 1).value]).toEqual([12, 0]);
    expect(cell("traineeGroups", "headcount").numFmt).toBe("0");
    expect(cell("goals", "baseline").value).toBe(2.5);
  });

  it("show a closed unit by its name where a row still has it", () => {
    expect(cell("traineeGroups", "unit", 1).value).toBe("B09 Gamla mottagningen");
  });

  it("are empty where the plan is empty, not filled with empty texts", () => {
    expect(cell("cover", "ownerContactName").value).toBeNull();
    expect(cell("goals", "measurement").value).toBeNull();
  });
});
