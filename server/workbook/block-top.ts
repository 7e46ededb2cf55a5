import { revColumn, keyMarker, stampMarker, type Block } from "../../shared/sheet.js";
import { sectionHelp } from "../../shared/section-help.js";
import { say } from "../../shared/language.js";
import { titleOf } from "../../shared/section.js";
import { absoluteRange } from "./address.js";
import { hiddenCell, printedHeading, quietLine, sectionTitle } from "./look.js";
import { nameRange, put, setHeight, type Page, type Pen } from "./pen.js";

/** Writes what stands above a block's headings: title, help and the hidden key row with its name. */
export function writeTop(pen: Pen, page: Page, block: Block): void {
  const { row, column } = block.title;
  const { language } = pen.context;
  put(page.sheet, row, column, say(titleOf(block.section), language), sectionTitle);
  setHeight(page.sheet, row, 34);
  put(page.sheet, row + 1, column, sectionHelp(block.section, language), quietLine);
  setHeight(page.sheet, row + 1, 24);
  writeHeadings(pen, page, block);
  writeKeys(pen, page, block);
  if (row > 0) setHeight(page.sheet, row - 1, 30);
}

/** The headings of the printed form that are no labels, each on a line that is one bar across the block, whichever columns it holds for. */
function writeHeadings(pen: Pen, page: Page, block: Block): void {
  const bar = block.columns.filter(({ hidden }) => !hidden);
  for (const row of new Set(block.headings.map((heading) => heading.row)))
    for (const { column } of bar) put(page.sheet, row, column, null, printedHeading);
  for (const { row, column, text } of block.headings) {
    put(page.sheet, row, column, say(text, pen.context.language), printedHeading);
    setHeight(page.sheet, row, 26);
  }
}

function writeKeys(pen: Pen, page: Page, block: Block): void {
  const { key } = block.section;
  for (const column of block.columns) {
    const marker = column.key === revColumn ? stampMarker(key, pen.plan.epoch, pen.plan.rev) : keyMarker(key, column.key);
    put(page.sheet, block.keyRow, column.column, marker, hiddenCell);
  }
  page.sheet.getRow(block.keyRow + 1).hidden = true;
  const { left, right } = edges(block);
  nameRange(pen, `pk_keys_${key}`, absoluteRange(page.title, { top: block.keyRow, left, bottom: block.keyRow, right }));
}

/** First and last column of a block, hidden ones included. */
export function edges(block: Block): { readonly left: number; readonly right: number } {
  const columns = block.columns.map((one) => one.column);
  return { left: Math.min(...columns), right: Math.max(...columns) };
}
