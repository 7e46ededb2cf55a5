import { cellAddress } from "../../shared/address.js";
import { sectionHelp } from "../../shared/section-help.js";
import type { Language } from "../../shared/language.js";
import type { SheetLayout } from "../../shared/sheet.js";
import { writeForm } from "./form-block.js";
import { accentColour, sizes } from "./look.js";
import type { Page, Pen } from "./pen.js";
import { printSetup } from "./print-setup.js";
import { writeTable } from "./table-block.js";
import { textWidth } from "./text-lines.js";

interface SheetColumn {
  readonly width: number;
  readonly hidden: boolean;
}

/** The sheet's columns from A on: as wide as the widest block needs; the first is hidden on every sheet, so that all begin alike. */
function columnsOf(layout: SheetLayout, language: Language): readonly SheetColumn[] {
  const all = layout.blocks.flatMap((block) => block.columns);
  const last = Math.max(...all.map((one) => one.column));
  const columns = Array.from({ length: last + 1 }, (_, at) => {
    const here = all.filter((one) => one.column === at);
    return { width: Math.max(4, ...here.map((one) => one.width)), hidden: at === 0 || here.some((one) => one.hidden) };
  });
  const missing = Math.ceil(widthOfHelp(layout, language) - visibleWidth(columns));
  const lastShown = columns.findLastIndex((column) => !column.hidden);
  return columns.map((column, at) => (at === lastShown && missing > 0 ? { ...column, width: column.width + missing } : column));
}

function visibleWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
}

/** Width of the longest line under a title; it does not wrap, so the sheet must be as wide. */
function widthOfHelp(layout: SheetLayout, language: Language): number {
  const indent = 2;
  const inDigits = layout.blocks.map((block) => (textWidth(sectionHelp(block.section, language)) * sizes.help) / 11 + indent);
  return Math.max(0, ...inDigits);
}

/** Writes one sheet: its blocks from the top down, widths, frozen headings and what it looks like on paper. */
export function writeSheet(pen: Pen, layout: SheetLayout, header: string): void {
  const columns = columnsOf(layout, pen.context.language);
  const onlyTable = layout.blocks.every((block) => block.kind === "table");
  const first = layout.blocks[0];
  const frozen = onlyTable && first !== undefined ? first.headingRow + 1 : 1;
  const sheet = pen.workbook.addWorksheet(layout.title, {
    properties: { tabColor: layout.blocks.every((block) => block.section.readOnly === true) ? { argb: "FFB8C2C7" } : accentColour },
    views: [{ state: "frozen", ySplit: frozen, showGridLines: false, activeCell: firstAnswer(layout) }],
  });
  columns.forEach(({ width, hidden }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden;
  });
  const page: Page = { sheet, title: layout.title, widthAt: (column) => columns[column]?.width ?? 0 };
  for (const block of layout.blocks) (block.kind === "form" ? writeForm : writeTable)(pen, page, block);
  const last = layout.blocks.at(-1);
  printSetup(sheet, { width: visibleWidth(columns), header, repeatedRow: last?.kind === "table" ? last.headingRow : 0 });
  if (!onlyTable && last?.kind === "table") sheet.getRow(last.title.row).addPageBreak();
}

/** Where a person begins on a sheet: the answer of the first line or row. */
export function firstAnswer(layout: SheetLayout): string {
  const first = layout.blocks[0];
  if (first === undefined) return "B1";
  return cellAddress(first.firstRow, first.title.column + (first.kind === "form" ? 1 : 0));
}
