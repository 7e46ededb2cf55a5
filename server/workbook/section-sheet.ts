import type ExcelJS from "exceljs";
import { cellAddress } from "../../shared/address.js";
import { sectionHelp } from "../../shared/section-help.js";
import { say, type Language } from "../../shared/language.js";
import type { Block, SheetLayout } from "../../shared/sheet.js";
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
  const lines = [...layout.blocks.map((block) => helpLine(block, language)), ...headingLines(layout, language)];
  return lines.reduce(widened, columns);
}

/** A line of text that does not wrap: the columns it runs across, and what it takes in digits of size 11. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

const indent = 2;

function helpLine(block: Block, language: Language): Line {
  const width = (textWidth(sectionHelp(block.section, language)) * sizes.help) / 11 + indent;
  return { from: 0, to: Number.POSITIVE_INFINITY, width };
}

function headingLines({ blocks }: SheetLayout, language: Language): readonly Line[] {
  const bold = 1.06;
  return blocks.flatMap(({ headings }) =>
    headings.map(({ column, lastColumn, text }) => {
      const width = (textWidth(say(text, language)) * bold * sizes.printed) / 11 + indent;
      return { from: column, to: lastColumn, width };
    }),
  );
}

/** The columns with the last one that the line runs across made so wide that the line ends within it. */
function widened(columns: readonly SheetColumn[], { from, to, width }: Line): readonly SheetColumn[] {
  const across = columns.map((column, at) => !column.hidden && at >= from && at <= to);
  const missing = Math.ceil(width - visibleWidth(columns.filter((_, at) => across[at])));
  const last = across.lastIndexOf(true);
  return columns.map((column, at) => (at === last && missing > 0 ? { ...column, width: column.width + missing } : column));
}

function visibleWidth(columns: readonly SheetColumn[]): number {
  return columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
}

/** Writes one sheet: its blocks from the top down, widths, frozen headings and what it looks like on paper. */
export function writeSheet(pen: Pen, layout: SheetLayout, header: string): void {
  const columns = columnsOf(layout, pen.context.language);
  const sheet = pen.workbook.addWorksheet(layout.title, {
    properties: { tabColor: layout.blocks.every((block) => block.section.readOnly === true) ? { argb: "FFB8C2C7" } : accentColour },
    views: [{ ...frozenRows(layout), showGridLines: false, activeCell: firstAnswer(layout) }],
  });
  columns.forEach(({ width, hidden }, at) => {
    const column = sheet.getColumn(at + 1);
    column.width = width;
    column.hidden = hidden;
  });
  const page: Page = { sheet, title: layout.title, widthAt: (column) => columns[column]?.width ?? 0 };
  for (const block of layout.blocks) (block.kind === "form" ? writeForm : writeTable)(pen, page, block);
  const last = layout.blocks.at(-1);
  printSetup(sheet, { liesDown: liesDown(layout, visibleWidth(columns)), header, repeated: repeatedRows(last) });
  for (const block of layout.blocks.slice(1)) sheet.getRow(block.title.row).addPageBreak();
}

/** Above this width, in characters, a page of a table lies down; a form is long, so its page stands as long as it can be read. */
const uprightTable = 130;
const uprightForm = 160;

function liesDown({ blocks }: SheetLayout, width: number): boolean {
  return width > (blocks[0]?.kind === "form" ? uprightForm : uprightTable);
}

/** A table's headings or a form's title stay in sight; where several blocks share a sheet, none would be right for the others. */
function frozenRows({
  blocks: [first, ...others],
}: SheetLayout): Partial<ExcelJS.WorksheetViewFrozen> | Partial<ExcelJS.WorksheetViewNormal> {
  if (first === undefined || others.length > 0) return { state: "normal" };
  return { state: "frozen", ySplit: first.kind === "table" ? first.headingRow + 1 : 1 };
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
