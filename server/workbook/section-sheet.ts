import type ExcelJS from "exceljs";
import { cellAddress } from "../../shared/address.js";
import { say } from "../../shared/language.js";
import { sheets } from "../../shared/plan/sheets.js";
import { must } from "../../shared/must.js";
import type { Block, SheetLayout } from "../../shared/sheet.js";
import { writeForm } from "./form-block.js";
import { escapeCellText } from "./cell-text.js";
import { quotedSheet } from "./address.js";
import { accentColour, link } from "./look.js";
import { put, type Page, type Pen } from "./pen.js";
import { printSetup, type Paper } from "./print-setup.js";
import { writeTable } from "./table-block.js";
import { backColumn, columnsOf, visibleWidth } from "./sheet-columns.js";

/** Writes one sheet: its blocks from the top down, widths, frozen headings and what it looks like on paper. */
export function writeSheet(pen: Pen, layout: SheetLayout, header: string): void {
  const { language } = pen.context;
  const columns = columnsOf(layout, language);
  const width = visibleWidth(columns);
  const sheet = pen.workbook.addWorksheet(layout.title, {
    properties: { tabColor: layout.blocks.every((block) => block.section.readOnly === true) ? { argb: "FFB8C2C7" } : accentColour },
    views: [{ ...frozen(layout, width), showGridLines: false, activeCell: firstAnswer(layout) }],
  });
  columns.forEach(({ width, hidden }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden;
  });
  const page: Page = { sheet, title: layout.title, widthAt: (column) => columns[column]?.width ?? 0 };
  const paper = { width, liesDown: width > upright };
  printSetup(sheet, { liesDown: paper.liesDown, header, repeated: repeatedRows(layout.blocks.at(-1)) });
  writeBlocks(pen, page, layout.blocks, paper);
  writeBack(pen, page, backColumn(layout, language, columns));
}

/** The blocks, each on a page of its own. */
function writeBlocks(pen: Pen, page: Page, blocks: readonly Block[], paper: Paper): void {
  for (const [at, block] of blocks.entries()) {
    if (at > 0) page.sheet.getRow(block.title.row).addPageBreak();
    if (block.kind === "form") writeForm(pen, page, block);
    else writeTable(pen, page, block, at === blocks.length - 1 ? paper : null);
  }
}

/** The way back to Start, beside the sheet's title. */
function writeBack(pen: Pen, page: Page, column: number): void {
  const start = must(sheets[0], "Start");
  const title = say(start.title, pen.context.language);
  put(page.sheet, 0, column, "", link);
  page.sheet.getCell(1, column + 1).value = { text: escapeCellText(`← ${title}`), hyperlink: `${quotedSheet(title)}!B1` };
}

/** Up to this width, in characters, a page stands upright: what is printed is then still 7 points high. */
const upright = 160;

/** Up to this width, in characters, a sheet is seen whole beside the pane on a small screen. */
const seenWhole = 140;

/**
 * What stays in sight: a table's headings or a form's title, and in a wide sheet the first column, which says what a line is about. Where several
 * blocks share a sheet, no row would be right for all.
 */
function frozen(
  { blocks: [first, ...others] }: SheetLayout,
  width: number,
): Partial<ExcelJS.WorksheetViewFrozen> | Partial<ExcelJS.WorksheetViewNormal> {
  const ySplit = first === undefined || others.length > 0 ? 0 : first.kind === "table" ? first.headingRow + 1 : 1;
  const xSplit = first !== undefined && width > seenWhole ? first.title.column + 1 : 0;
  return xSplit + ySplit === 0 ? { state: "normal" } : { state: "frozen", xSplit, ySplit };
}

/** What stands on every page of a printed sheet: a table's headings with those of the printed form above them, else the sheet's title. */
function repeatedRows(last: Block | undefined): { readonly first: number; readonly last: number } {
  if (last?.kind !== "table") return { first: 0, last: 0 };
  return { first: last.headings[0]?.row ?? last.headingRow, last: last.headingRow };
}

/** Where a person begins on a sheet: the answer of the first line or row. */
export function firstAnswer(layout: SheetLayout): string {
  const first = layout.blocks[0];
  if (first === undefined) return "B1";
  return cellAddress(first.lines?.[0]?.row ?? first.firstRow, first.title.column + (first.kind === "form" ? 1 : 0));
}
