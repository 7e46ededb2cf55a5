import { readCell, showCell, type CellContext } from "./cell.js";
import { everyWording } from "./columns.js";
import { cellAt, findPlan, isBlank } from "./locate.js";
import type { Field } from "./field.js";
import { languages, say, type Language, type Text } from "./language.js";
import { sheets } from "./plan/sheets.js";
import { fieldsOf, titleOf } from "./section.js";
import { sectionHelp } from "./section-help.js";
import { helpColumn, labelColumn, numberFormat, ownHeading, valueColumn } from "./sheet.js";
import type { SheetSection } from "./sheet-section.js";
import { comparable } from "./text.js";
import { emptyBatch, type Area, type Batch, type CellWrite, type RawCell, type TabTitle, type WorkbookContent } from "./workbook.js";

/**
 * Rewrites what a workbook says in the language: tabs, titles, headings, questions, help and the labels of choices. Changes no data: ids,
 * revisions, keys and values stay, and wordings of the person's own are left alone. The lists that cells offer are no cells: see `cellRulesOf`.
 */
export function switchLanguage(content: WorkbookContent, sections: readonly SheetSection[], context: CellContext): Batch {
  const writes = sections.flatMap((section) => {
    const area = content.areas.find((one) => one.sheet === section.sheet);
    if (area === undefined) return [];
    const { language } = context;
    const words = [...wordsAbove(section, area, language), ...wordsBetween(section, area, language), ...headings(section, area, language)];
    return [...words, ...lines(section, area, context)];
  });
  const tabs = tabsIn(content, sections, context.language);
  return { ...emptyBatch, writes: [...writes, ...linksTo(tabs, content, sections)], tabs };
}

/** Tabs that still read as Planark titled them, in whatever language. */
function tabsIn(content: WorkbookContent, sections: readonly SheetSection[], language: Language): readonly TabTitle[] {
  return sheets.flatMap(({ key, title }) => {
    const sheet = key === "start" ? findPlan(content)?.sheet : sections.find((one) => one.section.sheet === key)?.sheet;
    const tab = content.areas.find((area) => area.sheet === sheet)?.tab;
    const next = say(title, language);
    if (sheet === undefined || tab === next || !everyWording(title).some((wording) => wording === tab)) return [];
    return [{ sheet, title: next }];
  });
}

/** The links on the first sheet that name those tabs: they lead to a sheet by what its tab reads. */
function linksTo(tabs: readonly TabTitle[], content: WorkbookContent, sections: readonly SheetSection[]): readonly CellWrite[] {
  const start = content.areas.find((area) => area.sheet === findPlan(content)?.sheet);
  if (start === undefined) return [];
  return tabs.flatMap(({ sheet, title }) => {
    const before = content.areas.find((area) => area.sheet === sheet)?.tab;
    const first = sections.find((one) => one.sheet === sheet);
    if (before === undefined || first === undefined || sheet === start.sheet) return [];
    const column = first.columns[valueColumn] ?? first.firstColumn;
    const link = { sheet, row: first.rows[0]?.row ?? first.headingRow + 1, column };
    return start.grid.flatMap((line, down) =>
      line.flatMap((raw, right) =>
        raw === before ? [{ sheet: start.sheet, row: start.row + down, column: start.column + right, value: title, link }] : [],
      ),
    );
  });
}

function reword(
  section: SheetSection,
  area: Area,
  row: number,
  column: number,
  text: Text,
  language: Language,
  formerly: readonly Text[] = [],
): readonly CellWrite[] {
  const now = cellAt(area, row, column);
  if (typeof now !== "string") return [];
  const mark = now.startsWith("* ") ? "* " : "";
  const known = [text, ...formerly].flatMap(everyWording).some((wording) => comparable(wording) === comparable(now.slice(mark.length)));
  return known ? changed(section, row, column, now, mark + say(text, language), "@") : [];
}

function changed(section: SheetSection, row: number, column: number, now: RawCell, value: RawCell, format: string): readonly CellWrite[] {
  return now === value ? [] : [{ sheet: section.sheet, row, column, value, format }];
}

/** Title, help and headings of the printed form stand in at most three rows above the key row; each is known by what it reads. */
function wordsAbove(section: SheetSection, area: Area, language: Language): readonly CellWrite[] {
  const texts = section.section.repeating ? headingTexts(section) : [];
  const writes: CellWrite[] = [];
  for (let row = Math.max(0, section.keyRow - 3); row < section.keyRow; row += 1)
    for (let column = section.firstColumn; column <= section.lastColumn; column += 1) {
      writes.push(...reword(section, area, row, column, titleOf(section.section), language, [section.section.label]));
      for (const text of texts) writes.push(...reword(section, area, row, column, text, language));
      writes.push(...helpAt(section, area, row, column, language));
    }
  return writes;
}

function headingTexts({ section }: SheetSection): readonly Text[] {
  return fieldsOf(section).flatMap(([, field]) => field.heading ?? []);
}

/** The headings of the printed form within a form: lines that are no field's. */
function wordsBetween(section: SheetSection, area: Area, language: Language): readonly CellWrite[] {
  const column = section.columns[labelColumn];
  if (section.section.repeating || column === undefined) return [];
  const writes: CellWrite[] = [];
  for (let row = section.headingRow + 1; row < section.lastRow; row += 1) {
    if (section.rows.some((line) => line.row === row)) continue;
    for (const text of headingTexts(section)) writes.push(...reword(section, area, row, column, text, language));
  }
  return writes;
}

/** The help with what must be filled in, or as it stands alone; a wording of the person's own is left. */
function helpAt({ section, sheet }: SheetSection, area: Area, row: number, column: number, language: Language): readonly CellWrite[] {
  const now = cellAt(area, row, column);
  const whole = languages.some((one) => now === sectionHelp(section, one));
  const alone = everyWording(section.help).some((one) => now === one);
  if (!whole && !alone) return [];
  const help = whole ? sectionHelp(section, language) : say(section.help, language);
  return now === help ? [] : [{ sheet, row, column, value: help, format: "@" }];
}

function headings(section: SheetSection, area: Area, language: Language): readonly CellWrite[] {
  return Object.entries(section.columns).flatMap(([key, column]) => {
    const field = section.section.repeating ? section.section.fields[key] : undefined;
    if (field !== undefined) return reword(section, area, section.headingRow, column, field.label, language, field.formerly);
    const wordings = Object.fromEntries(languages.map((one) => [one, ownHeading(key, one)] as const));
    return reword(section, area, section.headingRow, column, wordings as Text, language);
  });
}

/** Kinds of fields whose cells show a label for what they hold. */
const labelled: readonly Field["kind"][] = ["choice", "yesNo", "reference"];

function lines(section: SheetSection, area: Area, context: CellContext): readonly CellWrite[] {
  return section.rows.flatMap((line) =>
    fieldsOf(section.section).flatMap(([key, field]) => {
      const cell = line.cells[key];
      if (cell === undefined) return [];
      const words = section.section.repeating ? [] : questionOf(section, area, line.row, key, context.language);
      if (isBlank(cell.raw) || !labelled.includes(field.kind)) return words;
      const reading = readCell(field, cell.raw, context);
      if ("fault" in reading) return words;
      return [...words, ...changed(section, cell.row, cell.column, cell.raw, showCell(field, reading.value, context), numberFormat(field))];
    }),
  );
}

function questionOf(section: SheetSection, area: Area, row: number, key: string, language: Language): readonly CellWrite[] {
  const field = section.section.fields[key];
  const [labelAt, helpAt] = [section.columns[labelColumn], section.columns[helpColumn]];
  if (field === undefined || section.columns[valueColumn] === undefined) return [];
  return [
    ...(labelAt === undefined ? [] : reword(section, area, row, labelAt, field.label, language, field.formerly)),
    ...(helpAt === undefined || field.help === undefined ? [] : reword(section, area, row, helpAt, field.help, language)),
  ];
}
