import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../../server/workbook/build-workbook.js";
import { columnLetters } from "../../../shared/address.js";
import { quotedSheet } from "../../../server/workbook/address.js";
import { say, languages, type Language } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { titleOf } from "../../../shared/section.js";
import { schemaVersion } from "../../../shared/plan/index.js";
import { layoutOf, type Block, type SheetLayout } from "../../../shared/sheet.js";
import { blank, filled, ids } from "./example.js";
import { openWorkbook, sheetOf, sheetXml, tablesOf, type Opened } from "./open-workbook.js";

function layoutsOf(language: Language): readonly SheetLayout[] {
  const { plan, rows } = filled(language);
  return layoutOf(plan.modules, language, (section) => rows.filter((row) => row.section === section && row.deletedRev === null).length);
}

const open = async (language: Language): Promise<Opened> => openWorkbook(await buildWorkbook(filled(language)));

function blocksOf(language: Language): readonly { readonly layout: SheetLayout; readonly block: Block }[] {
  return layoutsOf(language).flatMap((layout) => layout.blocks.map((block) => ({ layout, block })));
}

function edges(block: Block): readonly [left: string, right: string] {
  const columns = block.columns.map((one) => one.column);
  return [columnLetters(Math.min(...columns)), columnLetters(Math.max(...columns))];
}

/** A name's place as the workbook part spells it, without quotation marks. */
function placeOf({ parts }: Opened, name: string): string {
  const xml = must(parts.get("xl/workbook.xml"), "workbook.xml");
  return (new RegExp(`<definedName name="${name}">([^<]*)<`).exec(xml)?.[1] ?? "").replaceAll("&apos;", "");
}

describe.each(languages)("the build of a workbook in %s", (language) => {
  const opened = open(language);

  it("has Start first, the plan's sheets in their order and the hidden lists last", async () => {
    const { book } = await opened;
    const titles = book.worksheets.map((sheet) => sheet.name);
    expect(titles.slice(1, -1)).toEqual(layoutsOf(language).map((layout) => layout.title));
    expect(titles.at(-1)).toBe("Lists");
    expect(book.worksheets.map((sheet) => sheet.state)).toEqual([...titles.slice(1).map(() => "visible"), "hidden"]);
  });

  it("puts each key row where the layout says, hidden and named", async () => {
    for (const { layout, block } of blocksOf(language)) {
      const sheet = sheetOf(await opened, layout.title);
      expect(sheet.getRow(block.keyRow + 1).hidden).toBe(true);
      const keys = block.columns.map((one) => sheet.getCell(block.keyRow + 1, one.column + 1).value);
      const stamp = `pk:${block.section.key}:_rev@0f0e0d0c:12`;
      const versioned = ["_id", "_field"];
      const marker = (key: string): string => `pk:${block.section.key}:${key}${versioned.includes(key) ? `~${String(schemaVersion)}` : ""}`;
      expect(keys).toEqual(block.columns.map(({ key }) => (key === "_rev" ? stamp : marker(key))));
      const [left, right] = edges(block);
      const row = String(block.keyRow + 1);
      expect(placeOf(await opened, `pk_keys_${block.section.key}`)).toBe(`${layout.title}!$${left}$${row}:$${right}$${row}`);
    }
  });

  it("puts each heading and title where the layout says, in the language", async () => {
    for (const { layout, block } of blocksOf(language)) {
      const sheet = sheetOf(await opened, layout.title);
      expect(sheet.getCell(block.title.row + 1, block.title.column + 1).value).toBe(say(titleOf(block.section), language));
      expect(block.columns.map((one) => sheet.getCell(block.headingRow + 1, one.column + 1).value)).toEqual(
        block.columns.map((one) => one.heading),
      );
    }
  });

  it("puts each heading of the printed form on a line of its own, where the layout says", async () => {
    for (const { layout, block } of blocksOf(language)) {
      const sheet = sheetOf(await opened, layout.title);
      for (const { row, column, text } of block.headings) expect(sheet.getCell(row + 1, column + 1).value).toBe(say(text, language));
      const apart = [block.keyRow, block.headingRow, ...(block.lines ?? []).map((line) => line.row)];
      expect(block.headings.filter(({ row }) => apart.includes(row))).toEqual([]);
    }
  });

  it("names each form's block and each field's line", async () => {
    for (const { layout, block } of blocksOf(language).filter((one) => one.block.kind === "form")) {
      const sheet = sheetOf(await opened, layout.title);
      const lines = must(block.lines, "lines");
      expect(lines.map((line) => sheet.getCell(line.row + 1, 1).value)).toEqual(lines.map((line) => line.key));
      expect(lines.map((line) => sheet.getCell(line.row + 1, 2).value)).toEqual(lines.map((line) => say(line.field.label, language)));
      const [left, right] = edges(block);
      const range = `$${left}$${String(block.keyRow + 1)}:$${right}$${String(block.firstRow + block.rows)}`;
      expect(placeOf(await opened, `pk_form_${block.section.key}`)).toBe(`${layout.title}!${range}`);
    }
  });

  it("makes each table an Excel table named by its section, with filter buttons, spare rows and no totals", async () => {
    for (const { layout, block } of blocksOf(language).filter((one) => one.block.kind === "table")) {
      const [left, right] = edges(block);
      const ref = `${left}${String(block.headingRow + 1)}:${right}${String(block.firstRow + block.rows)}`;
      expect(tablesOf(sheetOf(await opened, layout.title))).toEqual([{ name: block.section.key, ref }]);
      const xml = must(
        [...(await opened).parts].find(([name, part]) => name.startsWith("xl/tables/") && part.includes(`name="${block.section.key}"`)),
        block.section.key,
      )[1];
      expect(xml).toContain(`<autoFilter ref="${ref}"/>`);
      expect(xml).toContain('name="TableStyleLight1"');
      expect(xml).not.toMatch(/totalsRow(Label|Function|Count)/);
    }
  });

  it("hides the columns of keys, ids and revisions and shows all others", async () => {
    for (const layout of layoutsOf(language)) {
      const sheet = sheetOf(await opened, layout.title);
      for (const column of layout.blocks.flatMap((block) => block.columns))
        expect([column.key, sheet.getColumn(column.column + 1).hidden]).toEqual([column.key, column.hidden]);
    }
  });

  it("says of each table what it is to those who do not see it", async () => {
    for (const { block } of blocksOf(language).filter((one) => one.block.kind === "table")) {
      const { key } = block.section;
      const [, xml] = must(
        [...(await opened).parts].find(([name, part]) => name.startsWith("xl/tables/") && part.includes(`name="${key}"`)),
        key,
      );
      const [title, help] = [titleOf(block.section), block.section.help].map((text) => say(text, language).replaceAll('"', "&quot;"));
      expect(xml).toContain(`<x14:table altText="${String(title)}" altTextSummary="${String(help)}"/>`);
    }
  });

  it("merges no cells, protects no sheet and carries no macro, drawing or note", async () => {
    const { parts } = await opened;
    expect([...parts].filter(([, xml]) => /<mergeCell|<sheetProtection|<legacyDrawing/.test(xml))).toEqual([]);
    expect([...parts.keys()].filter((name) => /vba|drawing|comment/i.test(name))).toEqual([]);
  });
});

describe("a workbook", () => {
  it("names the hidden text that says which plan and workbook it is", async () => {
    const opened = await open("sv");
    expect(placeOf(opened, "pk_plan")).toBe("Start!$A$1");
    const start = sheetOf(opened, "Start");
    expect(start.getCell("A1").value).toBe(`planark ${ids.plan}:${ids.workbook}`);
    expect(start.getColumn(1).hidden).toBe(true);
  });

  it("has no sheet of a part that is off", async () => {
    const { book } = await openWorkbook(await buildWorkbook(blank("en")));
    const titles = book.worksheets.map((sheet) => sheet.name);
    expect(titles).toEqual([
      "Start",
      "Plan",
      "Leadership group",
      "Implementation team",
      "Changes",
      "Method",
      "Goals",
      "Training",
      "Training dates",
      "Drivers",
      "Barriers",
      "Sustainment",
      "Lists",
    ]);
  });

  it("is the same to the byte when nothing changed, and another when a value did", async () => {
    const [first, second] = [await buildWorkbook(filled("da")), await buildWorkbook(filled("da"))];
    expect(first.equals(second)).toBe(true);
    expect(first.equals(await buildWorkbook({ ...filled("da"), rows: [] }))).toBe(false);
  });

  it("says its title and language in the file's properties", async () => {
    const core = must((await open("nb")).parts.get("docProps/core.xml"), "core");
    expect(core).toContain("<dc:language>nb</dc:language>");
    expect(core).toContain("<dc:title>Interpersonell rådgivning &amp; _x0041_ – Strandlandets välfärdsområde</dc:title>");
    expect(core).toContain(">2026-03-01T08:00:00Z<");
  });

  it("is not built with a link that is no web address", async () => {
    await expect(buildWorkbook({ ...filled("sv"), syncUrl: "javascript:alert(1)" })).rejects.toThrow("not a web address");
  });

  it("spells a sheet with an apostrophe so that formulas find it", () => {
    expect(quotedSheet("Anna's plan")).toBe("'Anna''s plan'");
  });

  it("opens on Start and links to places without a relationship, to the web with one", async () => {
    const opened = await open("sv");
    const xml = sheetXml(opened, "Start");
    expect(xml).toContain('<hyperlink ref="B4" location="&apos;Plan&apos;!C5"/>');
    expect(xml).toContain('<hyperlink ref="B5" location="&apos;Mål&apos;!C5"/>');
    expect(xml).toContain('<hyperlink ref="B14" location="&apos;Mål&apos;!C5"/>');
    expect(xml.match(/<hyperlink ref="B6" r:id="/g)).toHaveLength(1);
    const relations = must(opened.parts.get("xl/worksheets/_rels/sheet1.xml.rels"), "relations");
    expect(relations.match(/<Relationship /g)).toHaveLength(1);
    expect(relations).toContain('Target="https://planark.example/sync?plan=1&amp;lang=sv"');
    expect(must(opened.parts.get("xl/workbook.xml"), "workbook")).toContain('activeTab="0"');
  });
});
