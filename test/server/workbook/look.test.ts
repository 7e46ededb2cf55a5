import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { sectionHelp } from "../../../shared/section-help.js";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { fitRow, highestRow } from "../../../server/workbook/row-height.js";
import { linesIn, textWidth } from "../../../server/workbook/text-lines.js";
import { languages, say, type Language } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { layoutOf, type SheetLayout } from "../../../shared/sheet.js";
import { filled } from "./example.js";
import { addressOf, cellOf } from "./places.js";
import { openWorkbook, sheetOf, sheetXml } from "./open-workbook.js";

const layoutsOf = (language: Language): readonly SheetLayout[] => layoutOf(filled(language).plan.modules, language, () => 0);
const open = async (language: Language) => openWorkbook(await buildWorkbook(filled(language)));

function widthOf(sheet: ExcelJS.Worksheet): number {
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getColumn(at + 1));
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width ?? 0)), 0);
}

describe("lines of a wrapped text", () => {
  it.each([
    ["", 20, 1],
    ["Kort", 20, 1],
    ["Två rader\nefter varandra", 40, 2],
    ["ett två tre fyra fem sex sju åtta nio tio", 20, 2],
    ["Verksamhetsutvecklingsprojektledarskap", 20, 2],
    ["MMMMMMMMMM MMMMMMMMMM", 20, 2],
    ["tom\n\nrad", 20, 3],
  ])("%j in a column of %i takes %i", (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });

  it("grow with the text and shrink with the column", () => {
    const text = "Ett ganska långt svar som behöver flera rader. ".repeat(20);
    expect(linesIn(text, 20)).toBeGreaterThan(linesIn(text, 40));
    expect(linesIn(text + text, 40)).toBeGreaterThanOrEqual(2 * linesIn(text, 40) - 1);
  });
});

describe("a row's height", () => {
  const wrapped = (text: string) => ({ text, width: 42, size: 11 });

  it("is the least for one line and fits fifteen points a line for more", () => {
    expect(fitRow([wrapped("Kort")], 24)).toEqual({ height: 24, stand: "middle" });
    expect(fitRow([wrapped("a\nb\nc\nd")], 24).height).toBeGreaterThanOrEqual(4 * 15);
  });

  it("puts the texts of a tall row at its top and never passes what a row can be", () => {
    expect(fitRow([wrapped("rad\n".repeat(12))], 24).stand).toBe("top");
    expect(fitRow([wrapped("rad\n".repeat(500))], 24)).toEqual({ height: highestRow, stand: "top" });
  });

  it("reckons bold and larger texts as wider", () => {
    const text = "Menetelmän omistaja tai kouluttaja sekä yhteyshenkilö ja hänen varahenkilönsä";
    const plain = fitRow([{ text, width: 30, size: 11 }], 10).height;
    expect(fitRow([{ text, width: 26, size: 11, bold: true }], 10).height).toBeGreaterThan(plain);
  });
});

describe.each(languages)("the look of a workbook in %s", (language) => {
  it("lets the line under each title end within the sheet's columns", async () => {
    const opened = await open(language);
    for (const layout of layoutsOf(language)) {
      const sheet = sheetOf(opened, layout.title);
      const room = widthOf(sheet);
      for (const block of layout.blocks) expect((textWidth(sectionHelp(block.section, language)) * 10) / 11 + 2).toBeLessThanOrEqual(room);
    }
  });

  it("gives each word of a heading room beside the filter button", () => {
    for (const column of layoutsOf(language).flatMap((layout) =>
      layout.blocks.filter((block) => block.kind === "table").flatMap((block) => block.columns),
    ))
      for (const word of column.hidden ? [] : column.heading.split(" "))
        expect(textWidth(word) * 1.06 + 3).toBeLessThanOrEqual(column.width + 1);
  });

  it("freezes the headings of a table and the title of a form that have a sheet to themselves, and the first column of a wide sheet, hides the grid and wraps what people write", async () => {
    const opened = await open(language);
    for (const layout of layoutsOf(language)) {
      const sheet = sheetOf(opened, layout.title);
      const first = must(layout.blocks[0], "block");
      const ySplit = layout.blocks.length > 1 ? 0 : first.kind === "table" ? first.headingRow + 1 : 1;
      const xSplit = widthOf(sheet) > 140 ? 2 : 0;
      expect(sheet.views[0]).toMatchObject(xSplit + ySplit === 0 ? { state: "normal" } : { state: "frozen", xSplit, ySplit });
      expect(sheet.views[0]).toMatchObject({ showGridLines: false });
      const line = must(first.lines?.[0]?.row ?? first.firstRow, "first line");
      expect(sheet.getCell(line + 1, first.kind === "form" ? 3 : 2).alignment.wrapText).toBe(true);
    }
  });

  it("gives each heading of the printed form room on its line, up to the next one", async () => {
    const opened = await open(language);
    for (const layout of layoutsOf(language))
      for (const { column, lastColumn, text } of layout.blocks.flatMap((block) => block.headings)) {
        const sheet = sheetOf(opened, layout.title);
        const widths = Array.from({ length: lastColumn - column + 1 }, (_, at) => sheet.getColumn(column + at + 1).width ?? 0);
        expect(textWidth(say(text, language)) * 1.06 + 2, say(text, language)).toBeLessThanOrEqual(widths.reduce((a, b) => a + b, 0) + 0.5);
      }
  });

  it("prints on A4, one page wide, with the headings of its table or the title of its form on each page", async () => {
    const opened = await open(language);
    for (const layout of layoutsOf(language)) {
      const { pageSetup, headerFooter } = sheetOf(opened, layout.title);
      expect(pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      const table = layout.blocks.find((block) => block.kind === "table");
      const [first, last] = table === undefined ? [0, 0] : [table.headings[0]?.row ?? table.headingRow, table.headingRow];
      expect(pageSetup.printTitlesRow).toBe(`${String(first + 1)}:${String(last + 1)}`);
      expect(headerFooter.oddHeader).toBe("&L&8 Interpersonell rådgivning && _x005F_x0041_ – Strandlandets välfärdsområde");
    }
  });
});

describe("the look of a workbook", () => {
  it("lies down where the sheet is wide and stands where it is narrow", async () => {
    const opened = await open("en");
    expect(sheetOf(opened, "Barriers").pageSetup.orientation).toBe("landscape");
    expect(sheetOf(opened, "Method").pageSetup.orientation).toBe("portrait");
  });

  it("gives rows heights that still grow when somebody writes more", async () => {
    const xml = sheetXml(await open("en"), "Plan");
    const [row] = /\d+/.exec(addressOf(filled("en"), "cover", "scheduleNote")) ?? [""];
    expect(xml).toContain(`<row r="${row}" ht="${String(highestRow)}"`);
    expect(xml).not.toContain("customHeight");
  });

  it("shows the phases in grey with a sentence, and leaves other answers white", async () => {
    const opened = await open("en");
    const phases = sheetOf(opened, "Phases");
    expect(phases.getCell("B5").fill).toMatchObject({ type: "pattern", fgColor: { argb: "FFECEFF1" } });
    expect(phases.getCell("B2").value).toMatch(/Grey cells are shown here and changed in Planark\.$/);
    expect(cellOf(opened, filled("en"), "goals", "perspective").fill).toMatchObject({ pattern: "none" });
  });
});
