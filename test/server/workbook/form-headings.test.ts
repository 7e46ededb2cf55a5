import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { must } from "../../../shared/must.js";
import { sections, sectionsOf } from "../../../shared/plan/index.js";
import { fieldsOf, titleOf } from "../../../shared/section.js";
import { say } from "../../../shared/language.js";
import { languages } from "../../../shared/language.js";
import { blank } from "./example.js";
import { printedForm as form } from "./printed-form.js";
import { openWorkbook, rawOf, sheetOf } from "./open-workbook.js";
import { blockOf } from "./places.js";

const input = blank("sv");
const opened = await openWorkbook(await buildWorkbook(input));

/** The texts of a sheet that a person sees, from the top down and in a row from the left. */
function textsSeen(sheet: ExcelJS.Worksheet): readonly string[] {
  const texts: string[] = [];
  sheet.eachRow((row) => {
    if (row.hidden) return;
    row.eachCell((cell) => {
      const text = rawOf(cell);
      if (!sheet.getColumn(cell.col).hidden && typeof text === "string" && text !== "") texts.push(text);
    });
  });
  return texts;
}

/** What stands over a field: its own label, the heading it is under, and its section's title. */
function headingsOver(section: string, field: string): readonly string[] {
  const { block } = blockOf(input, section);
  const declared = must(block.section.fields[field], `${section}.${field}`);
  const line = block.lines?.find((one) => one.key === field);
  const column = block.columns.find((one) => one.key === field)?.column ?? 0;
  const above =
    line === undefined
      ? block.headings.find((one) => one.column <= column && column <= one.lastColumn)
      : block.headings.findLast((one) => one.row < line.row);
  const texts = [declared.label, ...(above === undefined ? [titleOf(block.section)] : [above.text])];
  return texts.map((text) => say(text, "sv"));
}

describe("Form sections: the printed form", () => {
  it("has 50 headings", () => {
    expect(new Set(form.flatMap(([, headings]) => headings.map(([heading]) => heading))).size).toBe(50);
  });

  it("is found in the Swedish workbook sheet by sheet, in its order", () => {
    const titles = opened.book.worksheets.filter((sheet) => sheet.state === "visible").map((sheet) => sheet.name);
    expect(titles).toEqual(["Start", ...form.map(([sheet]) => sheet)]);
  });

  it.each(form)("has every heading of its part %s on that sheet, in its order", (title, headings) => {
    const seen = textsSeen(sheetOf(opened, title));
    let from = 0;
    for (const [heading] of headings) {
      const at = seen.indexOf(heading, from);
      expect(at, heading).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
  });

  it.each(form)("has each box of its part %s under its own heading", (_title, headings) => {
    for (const [heading, section, fields] of headings)
      for (const field of fields ?? []) expect(headingsOver(section, field), `${section}.${field}`).toContain(heading);
  });

  it("is held by 15 sections; the milestones are the dates of the time plan above them", () => {
    const parts = sectionsOf([]).map(({ key }) => key);
    expect(parts).toHaveLength(15);
    const listed = new Set(form.flatMap(([, headings]) => headings.map(([, section]) => section)));
    expect(parts.filter((key) => !listed.has(key))).toEqual(["milestones"]);
  });

  it("has no heading in any language that is the label below it, but where the one before would go on", () => {
    const same = sections.flatMap((part) =>
      fieldsOf(part).flatMap(([key, { label, heading }]) =>
        heading !== undefined && languages.some((language) => say(label, language) === say(heading, language))
          ? [`${part.key}.${key}`]
          : [],
      ),
    );
    expect(same).toEqual(["revisions.changes"]);
  });

  it("takes at most 12 visible sheets of a new workbook", () => {
    expect(opened.book.worksheets.filter((sheet) => sheet.state === "visible").length).toBeLessThanOrEqual(12);
  });
});
