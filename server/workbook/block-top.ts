import { revColumn, keyMarker, stampMarker, type Block } from "../../shared/sheet.js";
import { fieldsOf } from "../../shared/section.js";
import { say, type Language } from "../../shared/language.js";
import { absoluteRange } from "./address.js";
import { hiddenCell, quietLine, sectionTitle } from "./look.js";
import { nameRange, put, setHeight, type Page, type Pen } from "./pen.js";
import { workbookTexts as texts } from "./texts.js";

/** The line under a section's title: what it is for, and which answers must be there. */
export function sectionHelp({ section, kind }: Pick<Block, "section" | "kind">, language: Language): string {
  const help = say(section.help, language);
  if (section.readOnly === true) return `${help} ${say(texts.shownOnly, language)}`;
  const required = fieldsOf(section).filter(([, field]) => field.required === true && field.retired === undefined);
  if (required.length === 0) return help;
  const columns = required.map(([, field]) => say(field.label, language)).join(", ");
  return `${help} ${kind === "form" ? say(texts.requiredMark, language) : say(texts.requiredColumns, language, { columns })}`;
}

/** Writes what stands above a block's headings: title, help and the hidden key row with its name. */
export function writeTop(pen: Pen, page: Page, block: Block): void {
  const { row, column } = block.title;
  const { language } = pen.context;
  put(page.sheet, row, column, say(block.section.label, language), sectionTitle);
  setHeight(page.sheet, row, 34);
  put(page.sheet, row + 1, column, sectionHelp(block, language), quietLine);
  setHeight(page.sheet, row + 1, 24);
  writeKeys(pen, page, block);
  if (row > 0) setHeight(page.sheet, row - 1, 30);
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
