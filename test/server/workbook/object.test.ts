import type ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { quotedSheet } from "../../../server/workbook/address.js";
import { languages, say, type Language } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { titleOf } from "../../../shared/section.js";
import { layoutOf, type SheetLayout } from "../../../shared/sheet.js";
import { allOf, readXml, type XmlElement } from "../../support/xml-element.js";
import { filled } from "./example.js";
import { openWorkbook, sheetOf, sheetXml, type Opened } from "./open-workbook.js";

/** Points of a digit of Calibri 11, of A4's two sides between the margins, and the least that print may shrink to. */
const digit = 5.25;
const across: Readonly<Record<string, number>> = { portrait: 537.4, landscape: 784.4 };
const smallestPrint = 6.9;

/** A workbook in which everything is on, opened. */
interface Example {
  readonly language: Language;
  readonly opened: Opened;
  readonly layouts: readonly SheetLayout[];
  readonly start: string;
}

async function example(language: Language): Promise<Example> {
  const input = filled(language);
  const living = input.rows.filter((row) => row.deletedRev === null);
  const layouts = layoutOf(input.plan.modules, language, (section) => living.filter((row) => row.section === section).length);
  const opened = await openWorkbook(await buildWorkbook(input));
  return { language, opened, layouts, start: must(opened.book.worksheets[0], "Start").name };
}

const examples = await Promise.all(languages.map(example));

function elements(opened: Opened, title: string, name: string): readonly XmlElement[] {
  return allOf(readXml(sheetXml(opened, title)), name);
}

function widthOf(sheet: ExcelJS.Worksheet): number {
  const columns = Array.from({ length: sheet.columnCount }, (_, at) => sheet.getColumn(at + 1));
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : (column.width ?? 0)), 0);
}

/** The rows that a sheet repeats on every page, as the workbook part names them. */
function repeatedRows({ book, parts }: Opened, title: string): string | undefined {
  const at = String(book.worksheets.findIndex((sheet) => sheet.name === title));
  const names = allOf(readXml(must(parts.get("xl/workbook.xml"), "workbook")), "definedName");
  return names.find(({ attributes }) => attributes["name"] === "_xlnm.Print_Titles" && attributes["localSheetId"] === at)?.text;
}

/** Where a sheet's links lead inside the workbook. */
function linksIn(opened: Opened, title: string): readonly string[] {
  return elements(opened, title, "hyperlink").flatMap(({ attributes }) => attributes["location"] ?? []);
}

describe.each(examples)("Workbook as an object: in $language", ({ language, opened, layouts, start }) => {
  it("a form reads as a form: question in bold, framed white answer, help beside it, an asterisk where an answer must be given", () => {
    for (const { title, blocks } of layouts)
      for (const { lines, section } of blocks.filter((block) => block.kind === "form"))
        for (const { row, field } of must(lines, section.key)) {
          const [question, answer, help] = [2, 3, 4].map((column) => sheetOf(opened, title).getCell(row + 1, column));
          expect(question).toMatchObject({ value: say(field.label, language), font: { bold: true } });
          expect(answer?.border).toMatchObject({ left: { style: "thin" }, right: { style: "thin" }, bottom: { style: "thin" } });
          expect(answer?.fill).toMatchObject({ pattern: "none" });
          expect((help?.text ?? "").startsWith("*"), `${section.key} ${say(field.label, language)}`).toBe(field.required === true);
        }
  });

  it("Start leads to every sheet that is seen, and every one of them leads back", () => {
    const targets = linksIn(opened, start);
    for (const { title } of layouts) {
      expect(targets.filter((target) => target.startsWith(`${quotedSheet(title)}!`)).length).toBeGreaterThan(0);
      expect(linksIn(opened, title)).toEqual([`${quotedSheet(start)}!B1`]);
      const [link] = elements(opened, title, "hyperlink");
      const cell = sheetOf(opened, title).getCell(must(link?.attributes["ref"], "a place"));
      expect(cell.text).toBe(`← ${start}`);
      expect(cell.address).toMatch(/^[A-Z]+1$/);
      expect(sheetOf(opened, title).getColumn(cell.col).hidden).toBe(false);
    }
  });

  it("every link leads to a cell that is seen", () => {
    for (const { name } of opened.book.worksheets)
      for (const target of linksIn(opened, name)) {
        const [, title = "", address = ""] = /^'(.*)'!([A-Z]+\d+)$/.exec(target) ?? [];
        const sheet = sheetOf(opened, title.replaceAll("''", "'"));
        const { hidden } = sheet.getColumn(sheet.getCell(address).col);
        expect([sheet.state, hidden, sheet.getRow(Number(/\d+$/.exec(address)?.[0])).hidden], target).toEqual(["visible", false, false]);
      }
  });

  it("prints on A4 one page across, lying down only where it would else be too small, and large enough to read", () => {
    for (const { title } of layouts) {
      const [setup] = elements(opened, title, "pageSetup");
      expect(setup?.attributes).toMatchObject({ paperSize: "9", fitToHeight: "0" });
      expect(setup?.attributes["fitToWidth"] ?? "1").toBe("1");
      expect(elements(opened, title, "pageSetUpPr")[0]?.attributes["fitToPage"]).toBe("1");
      const room = widthOf(sheetOf(opened, title)) * digit;
      const printed = (orientation: string): number => Math.min(1, (across[orientation] ?? 0) / room) * 11;
      const orientation = must(setup?.attributes["orientation"], "orientation");
      expect(printed(orientation), title).toBeGreaterThan(smallestPrint);
      expect(orientation).toBe(printed("portrait") > smallestPrint ? "portrait" : "landscape");
    }
  });

  it("repeats a table's headings, or a form's title, on every page, begins each part of the form on a page of its own and says which page it is", () => {
    for (const { title, blocks } of layouts) {
      const last = must(blocks.at(-1), title);
      const rows = /\$(\d+):\$(\d+)$/.exec(repeatedRows(opened, title) ?? "");
      const heading = last.kind === "table" ? last.headingRow + 1 : 1;
      expect(Number(rows?.[2]), title).toBe(heading);
      expect(Number(rows?.[1])).toBe(last.kind === "table" ? (last.headings[0]?.row ?? last.headingRow) + 1 : 1);
      const breaks = elements(opened, title, "brk").map(({ attributes }) => Number(attributes["id"]));
      expect(breaks.slice(0, blocks.length - 1)).toEqual(blocks.slice(1).map((block) => block.title.row));
      expect(breaks.slice(blocks.length - 1).every((row) => last.kind === "table" && row > last.firstRow)).toBe(true);
      expect(elements(opened, title, "oddFooter")[0]?.text).toContain("&P / &N");
      expect(elements(opened, title, "headerFooter")[0]?.attributes["scaleWithDoc"]).toBe("0");
    }
  });

  it("keeps in sight a table's headings or a form's title, and what a line is about where the sheet is wide", () => {
    for (const { title, blocks } of layouts) {
      const pane = elements(opened, title, "pane")[0]?.attributes;
      const [first] = blocks;
      const rows = blocks.length > 1 ? 0 : first?.kind === "table" ? first.headingRow + 1 : 1;
      const columns = widthOf(sheetOf(opened, title)) > 140 ? 2 : 0;
      expect([Number(pane?.["xSplit"] ?? 0), Number(pane?.["ySplit"] ?? 0)], title).toEqual([columns, rows]);
      expect(pane?.["state"] ?? "normal").toBe(rows + columns > 0 ? "frozen" : "normal");
    }
  });

  it("merges no cells and protects none", () => {
    for (const { name } of opened.book.worksheets)
      expect([...elements(opened, name, "mergeCell"), ...elements(opened, name, "sheetProtection")], name).toEqual([]);
  });

  it("says its language and title to programs that read it out", () => {
    const core = readXml(must(opened.parts.get("docProps/core.xml"), "properties"));
    expect(allOf(core, "dc:language").map(({ text }) => text)).toEqual([language]);
    expect(allOf(core, "dc:title").map(({ text }) => text)).toEqual(["Interpersonell rådgivning & _x0041_ – Strandlandets välfärdsområde"]);
  });

  it("describes every table to those who do not see it, and holds no picture or chart without words", () => {
    const names = [...opened.parts.keys()];
    const tables = names.filter((name) => name.startsWith("xl/tables/")).map((name) => readXml(opened.parts.get(name) ?? ""));
    expect(tables).toHaveLength(layouts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table")).length);
    for (const table of tables) {
      const [words] = allOf(table, "x14:table");
      const section = layouts.flatMap(({ blocks }) => blocks).find((block) => block.section.key === table.attributes["name"])?.section;
      expect(words?.attributes["altText"]).toBe(say(titleOf(must(section, "section")), language));
      expect((words?.attributes["altTextSummary"] ?? "").length).toBeGreaterThan(10);
    }
    const drawn = names.filter((name) => /^xl\/drawings\/[^_]/.test(name)).flatMap((name) => allOf(readXml(opened.parts.get(name) ?? "")));
    const shapes = drawn.filter(({ name }) => name.endsWith("cNvPr"));
    expect(shapes.filter(({ attributes }) => (attributes["descr"] ?? "") === "")).toEqual([]);
  });

  it("has sheets with a title of their own at the top, none longer than a tab takes", () => {
    for (const { title, blocks } of layouts) {
      expect(title.length).toBeLessThanOrEqual(31);
      expect(sheetOf(opened, title).getCell("B1").text).toBe(say(titleOf(must(blocks[0], title).section), language));
    }
    expect(new Set(opened.book.worksheets.map(({ name }) => name)).size).toBe(opened.book.worksheets.length);
  });
});
