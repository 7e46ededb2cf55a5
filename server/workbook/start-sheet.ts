import { shownOnly } from "../../shared/section-help.js";
import { say } from "../../shared/language.js";
import { phaseNames } from "../../shared/plan/choices.js";
import { modules } from "../../shared/plan/modules.js";
import { sheets } from "../../shared/plan/sheets.js";
import { must } from "../../shared/must.js";
import { titleOf } from "../../shared/section.js";
import { planMarker, type SheetLayout } from "../../shared/sheet.js";
import { absoluteRange, quotedSheet } from "./address.js";
import { escapeCellText } from "./cell-text.js";
import { accentColour, hiddenCell, labels, link, plainLine, planTitle, quietLine, sentence, sizes, smallTitle, state } from "./look.js";
import { put, setHeight, nameRange, type Page, type Pen } from "./pen.js";
import { printSetup } from "./print-setup.js";
import { fitRow } from "./row-height.js";
import { firstAnswer } from "./section-sheet.js";
import { workbookTexts as texts } from "./texts.js";
import type { WorkbookInput } from "./workbook-input.js";

/** Columns of Start: the hidden marker, what leads a line, and the line. */
const left = 1;
const right = 2;
const widths = [10, 28, 84];

/** 1 January 2000 in the 1900 date system: what the cell shows tells a pane which system the workbook counts in. */
const dayProbe = 36_526;

/** Writes Start, the first sheet: which plan this is, where to go, how the plan stands, and the hidden text that says which workbook it is. */
export function writeStart(pen: Pen, input: WorkbookInput, layouts: readonly SheetLayout[]): void {
  const { language } = pen.context;
  const title = say(
    must(
      sheets.find((sheet) => sheet.key === "start"),
      "the sheet Start",
    ).title,
    language,
  );
  const sheet = pen.workbook.addWorksheet(title, {
    properties: { tabColor: accentColour },
    views: [{ state: "normal", showGridLines: false, activeCell: "B4" }],
  });
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.getColumn(1).hidden = true;
  const page: Page = { sheet, title, widthAt: (column) => widths[column] ?? 0 };
  writeMarker(pen, page, input);
  put(sheet, 0, left, input.methodName, planTitle);
  setHeight(sheet, 0, 46);
  put(sheet, 1, left, say(texts.subtitle, language, { organisation: input.organisationName }), plainLine);
  setHeight(sheet, 1, 22);
  setHeight(sheet, 2, 24);
  const directory = writeLinks(page, linksOf(pen, input, layouts), 3) + 1;
  const next = writeDirectory(pen, page, layouts, directory) + 1;
  for (const gap of [directory, next]) setHeight(sheet, gap - 1, 24);
  writeState(pen, page, input, next);
  printSetup(sheet, {
    liesDown: false,
    header: `${input.methodName} – ${input.organisationName}`,
    repeated: { first: 0, last: 0 },
  });
}

function writeMarker(pen: Pen, page: Page, input: WorkbookInput): void {
  put(page.sheet, 0, 0, planMarker(input.plan.id, input.workbookId), hiddenCell);
  nameRange(pen, "pk_plan", absoluteRange(page.title, { top: 0, left: 0, bottom: 0, right: 0 }));
  put(page.sheet, 1, 0, dayProbe, { ...hiddenCell, numFmt: "yyyy-mm-dd" });
  nameRange(pen, "pk_day", absoluteRange(page.title, { top: 1, left: 0, bottom: 1, right: 0 }));
}

interface Link {
  readonly text: string;
  readonly target: string;
  readonly sentence: string;
}

/** At most three: the first sheet to fill in, the goals, and how to sync. */
function linksOf(pen: Pen, input: WorkbookInput, layouts: readonly SheetLayout[]): readonly Link[] {
  const { language } = pen.context;
  const to = (layout: SheetLayout, words: string): Link => ({ text: layout.title, target: targetOf(layout), sentence: words });
  const [first] = layouts;
  const goals = layouts.find((layout) => layout.key === "goals");
  return [
    ...(first === undefined ? [] : [to(first, say(texts.beginHere, language))]),
    ...(goals === undefined ? [] : [to(goals, say(texts.writeGoals, language))]),
    { text: say(texts.syncLink, language), target: input.syncUrl, sentence: say(texts.syncSentence, language) },
  ];
}

function targetOf(layout: SheetLayout): string {
  return `${quotedSheet(layout.title)}!${firstAnswer(layout)}`;
}

/** Every sheet with a link and the names of what stands on it, or its help where the name would only repeat the link; gives back the row below. */
function writeDirectory(pen: Pen, page: Page, layouts: readonly SheetLayout[], top: number): number {
  const { language } = pen.context;
  put(page.sheet, top, left, say(texts.sheets, language), smallTitle);
  setHeight(page.sheet, top, 24);
  const links = layouts.map((layout) => {
    const parts = layout.blocks.map(({ section }) => {
      const title = say(titleOf(section), language);
      return layout.blocks.length === 1 && title === layout.title ? say(section.help, language) : title;
    });
    return { text: layout.title, target: targetOf(layout), sentence: parts.join(" · ") };
  });
  return writeLinks(page, links, top + 1, 22);
}

function writeLinks(page: Page, links: readonly Link[], top: number, least = 28): number {
  links.forEach(({ text, target, sentence: words }, index) => {
    const row = top + index;
    put(page.sheet, row, left, "", link);
    page.sheet.getCell(row + 1, left + 1).value = { text: escapeCellText(text), hyperlink: target };
    put(page.sheet, row, right, words, sentence);
    setHeight(page.sheet, row, fitRow([{ text: words, width: page.widthAt(right), size: sizes.answer }], least).height);
  });
  return top + links.length;
}

function writeState(pen: Pen, page: Page, { plan }: WorkbookInput, top: number): void {
  const { language } = pen.context;
  put(page.sheet, top, left, say(texts.state, language), smallTitle);
  setHeight(page.sheet, top, 24);
  put(page.sheet, top + 1, left, say(shownOnly, language), quietLine);
  setHeight(page.sheet, top + 1, 24);
  const names = modules.filter((one) => one.always || plan.modules.includes(one.key)).map((one) => say(one.label, language));
  const lines = [
    { text: say(texts.phase, language), value: say(phaseNames[plan.phase], language) },
    { text: say(texts.modules, language), value: names.join(", ") },
    { text: say(texts.status, language), value: say(plan.status === "OPEN" ? texts.open : texts.closed, language) },
    { text: say(texts.round, language), value: String(plan.cycle) },
  ];
  lines.forEach(({ text, value }, index) => {
    const row = top + 2 + index;
    put(page.sheet, row, left, text, labels.middle);
    put(page.sheet, row, right, value, state);
    setHeight(page.sheet, row, fitRow([{ text: value, width: page.widthAt(right), size: sizes.answer }], 26).height);
  });
}
