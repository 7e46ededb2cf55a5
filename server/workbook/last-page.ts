import type ExcelJS from "exceljs";
import type { Block } from "../../shared/sheet.js";
import { pageHeight } from "./print-setup.js";

/** A table on its sheet: how many of its rows are written in, and how the sheet lies on paper. */
interface Printed {
  readonly filled: number;
  /** Characters that are visible side by side. */
  readonly width: number;
  readonly liesDown: boolean;
}

/** Programs measure rows a little differently: a page counts as full so much earlier. */
const almost = 0.94;

/** Breaks the page before a table's last written row where the empty lines below it would else have a page to themselves. */
export function keepLastPageFilled(sheet: ExcelJS.Worksheet, block: Block, { filled, ...paper }: Printed): void {
  if (filled < 2) return;
  const height = pageHeight(paper) * almost;
  const written = block.firstRow + filled;
  if (pageOf(sheet, block, written - 1, height) === pageOf(sheet, block, block.firstRow + block.rows - 1, height)) return;
  sheet.getRow(written - 1).addPageBreak();
}

/** The page that a row is printed on, counted from 0 at the table's title, which begins a page; later pages repeat the headings. */
function pageOf(sheet: ExcelJS.Worksheet, block: Block, row: number, height: number): number {
  const heightOf = (at: number): number => (at === block.keyRow ? 0 : sheet.getRow(at + 1).height);
  const sum = (from: number, to: number): number =>
    Array.from({ length: to - from + 1 }, (_, at) => heightOf(from + at)).reduce((a, b) => a + b, 0);
  const repeated = sum(block.headings[0]?.row ?? block.headingRow, block.headingRow);
  let [page, used] = [0, 0];
  for (let at = block.title.row; at <= row; at += 1) {
    used += heightOf(at);
    if (used <= height) continue;
    page += 1;
    used = repeated + heightOf(at);
  }
  return page;
}
