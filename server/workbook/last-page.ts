import type ExcelJS from "exceljs";
import type { Block } from "../../shared/sheet.js";
import { pageHeight, type Paper } from "./print-setup.js";

/** Programs measure rows a little differently: a page counts as full, and is broken, so much earlier. */
const almost = 0.94;

/** The fewest spare rows a table gets for the sake of its last page. */
const fewest = 3;
/** Written rows that go along to a page that begins with them. */
const together = 3;

/**
 * Breaks a table's pages, and says how many of its spare rows, each `spareHeight` points high, are drawn below its `filled` written ones: fewer than the table has where
 * those left over would have a page to themselves, since programs grow a table that is typed on. Where hardly any would fit, the page breaks
 * earlier instead, so that the last written rows stand above them. Call it once, when the written rows have their heights.
 */
export function settleLastPage(sheet: ExcelJS.Worksheet, block: Block, filled: number, spareHeight: number, paper: Paper): number {
  const spare = block.rows - filled;
  const fits = Math.floor(breakPages(sheet, block, block.firstRow + filled - 1, pageHeight(paper) * almost) / spareHeight);
  if (filled < 2 || fits >= spare) return spare;
  if (fits >= fewest) return fits;
  const moved = Math.min(together, filled - 1);
  sheet.getRow(block.firstRow + filled - moved).addPageBreak();
  return spare;
}

/** Breaks the pages of a table down to a row, and gives the points left below that: the table's title begins a page and later ones repeat the headings; rows count from 0. */
function breakPages(sheet: ExcelJS.Worksheet, block: Block, row: number, height: number): number {
  const heightOf = (at: number): number => (at === block.keyRow ? 0 : sheet.getRow(at + 1).height);
  const sum = (from: number, to: number): number =>
    Array.from({ length: to - from + 1 }, (_, at) => heightOf(from + at)).reduce((a, b) => a + b, 0);
  const repeated = sum(block.headings[0]?.row ?? block.headingRow, block.headingRow);
  let used = 0;
  for (let at = block.title.row; at <= row; at += 1) {
    used += heightOf(at);
    if (used <= height) continue;
    sheet.getRow(at).addPageBreak();
    used = repeated + heightOf(at);
  }
  return height - used;
}
