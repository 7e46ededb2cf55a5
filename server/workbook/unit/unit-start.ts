import { say } from "../../../shared/language.js";
import { usage } from "../../../shared/plan/usage.js";
import { planMarker } from "../../../shared/sheet.js";
import { spokenDay } from "../../../shared/spoken-day.js";
import { absoluteRange, quotedSheet } from "../address.js";
import { escapeCellText } from "../cell-text.js";
import { accentColour, hiddenCell, labels, link, plainLine, planTitle, quietLine, sentence, sizes, smallTitle, state } from "../look.js";
import { nameRange, put, setHeight, type Page, type Pen } from "../pen.js";
import { printSetup } from "../print-setup.js";
import { fitRow } from "../row-height.js";
import { workbookTexts } from "../texts.js";
import { left, plansRow, right, startSheet, todoRow, widths } from "./start-places.js";
import type { UnitWorkbookInput } from "./unit-input.js";
import { unitTexts } from "./unit-texts.js";
import type { UsageLayout } from "./usage-layout.js";
import { firstCell } from "./usage-sheet.js";

/** 1 January 2000 in the 1900 date system: what the cell shows tells a pane which system the workbook counts in. */
const dayProbe = 36_526;

/** Writes Start of a unit's small workbook: what to do, by when and for whom, and the plans, each with the hidden text that says what the workbook holds of it. */
export function writeUnitStart(pen: Pen, input: UnitWorkbookInput, layout: UsageLayout): void {
  const { language } = pen.context;
  const title = say(startSheet.title, language);
  const sheet = pen.workbook.addWorksheet(title, {
    properties: { tabColor: accentColour },
    views: [{ state: "normal", showGridLines: false, activeCell: "B5" }],
  });
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  sheet.getColumn(1).hidden = true;
  const page: Page = { sheet, title, widthAt: (column) => widths[column] ?? 0 };
  put(sheet, 0, left, input.unit.label, planTitle);
  setHeight(sheet, 0, 46);
  put(sheet, 1, 0, dayProbe, { ...hiddenCell, numFmt: "yyyy-mm-dd" });
  nameRange(pen, "pk_day", absoluteRange(page.title, { top: 1, left: 0, bottom: 1, right: 0 }));
  put(sheet, 1, left, say(unitTexts.title, language, { period: input.period }), plainLine);
  setHeight(sheet, 1, 22);
  writeTodo(page, input, layout, todoRow);
  writePlans(pen, page, input, plansRow);
  printSetup(sheet, { liesDown: false, header: `${input.unit.label} – ${input.period}`, repeated: { first: 0, last: 0 } });
}

/** What to do, line by line. */
function writeTodo(page: Page, input: UnitWorkbookInput, layout: UsageLayout, top: number): void {
  const { language, period, syncUrl } = input;
  put(page.sheet, top, left, say(unitTexts.todo, language), smallTitle);
  setHeight(page.sheet, top, 24);
  const target = `${quotedSheet(layout.title)}!${firstCell(layout)}`;
  const fillIn = `${say(unitTexts.fillIn, language, { period })} ${say(unitTexts.earlier, language)}`;
  writeLink(page, top + 1, layout.title, target, fillIn);
  put(page.sheet, top + 2, left, say(unitTexts.sendBack, language), labels.middle);
  writeSentence(page, top + 2, backSentence(input));
  writeLink(page, top + 3, say(workbookTexts.syncLink, language), syncUrl, say(workbookTexts.syncSentence, language));
  put(page.sheet, top + 4, left, say(unitTexts.holdsOnly, language), quietLine);
  setHeight(page.sheet, top + 4, 24);
}

function backSentence({ language, backTo, by }: UnitWorkbookInput): string {
  const day = by === null ? "" : spokenDay(by, language);
  if (backTo !== null) return say(by === null ? unitTexts.backTo : unitTexts.backToBy, language, { name: backTo, day });
  return say(by === null ? unitTexts.back : unitTexts.backBy, language, { day });
}

function writeLink(page: Page, row: number, text: string, target: string, words: string): void {
  put(page.sheet, row, left, "", link);
  page.sheet.getCell(row + 1, left + 1).value = { text: escapeCellText(text), hyperlink: target };
  writeSentence(page, row, words);
}

function writeSentence(page: Page, row: number, words: string): void {
  put(page.sheet, row, right, words, sentence);
  setHeight(page.sheet, row, fitRow([{ text: words, width: page.widthAt(right), size: sizes.answer }], 28).height);
}

/** The plans, one a line; hidden before each what the workbook holds of it: the unit's own usage. */
function writePlans(pen: Pen, page: Page, input: UnitWorkbookInput, top: number): void {
  const { language, plans, unit } = input;
  put(page.sheet, top, left, say(unitTexts.plans, language), smallTitle);
  setHeight(page.sheet, top, 24);
  const scope = { sections: [usage.key], unitSubtree: unit.id };
  plans.forEach(({ plan, workbookId, name, organisationName }, at) => {
    const row = top + 1 + at;
    put(page.sheet, row, 0, planMarker(plan.id, workbookId, scope), hiddenCell);
    put(page.sheet, row, left, name, labels.middle);
    put(page.sheet, row, right, organisationName, state);
    setHeight(page.sheet, row, fitRow([{ text: name, width: page.widthAt(left), size: sizes.label, bold: true }], 26).height);
  });
  nameRange(pen, "pk_plan", absoluteRange(page.title, { top: top + 1, left: 0, bottom: top + plans.length, right: 0 }));
}
