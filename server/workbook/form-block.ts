import { cellAddress } from "../../shared/address.js";
import { showCell } from "../../shared/cell.js";
import type { Field } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { fieldColumn, helpColumn, labelColumn, numberFormat, revColumn, valueColumn, type Block } from "../../shared/sheet.js";
import { absoluteRange } from "./address.js";
import { edges, writeTop } from "./block-top.js";
import { answer, formHeading, helps, hiddenCell, labels, shown, sizes } from "./look.js";
import { put, setHeight, nameRange, type Page, type Pen } from "./pen.js";
import { fitRow } from "./row-height.js";
import { helpText, validate, validationOf } from "./validation.js";

/** Writes a form: one line a field with question, answer and help, its key and revision hidden, all of it named `pk_form_<section>`. */
export function writeForm(pen: Pen, page: Page, block: Block): void {
  writeTop(pen, page, block);
  for (const column of block.columns) {
    put(page.sheet, block.headingRow, column.column, column.heading, column.hidden ? hiddenCell : formHeading);
  }
  setHeight(page.sheet, block.headingRow, 20);
  for (const line of block.lines ?? []) writeLine(pen, page, block, line);
  const bottom = block.firstRow + block.rows - 1;
  nameRange(pen, `pk_form_${block.section.key}`, absoluteRange(page.title, { top: block.keyRow, bottom, ...edges(block) }));
}

function writeLine(pen: Pen, page: Page, block: Block, { row, key, field }: NonNullable<Block["lines"]>[number]): void {
  const at = (column: string) =>
    must(
      block.columns.find((one) => one.key === column),
      column,
    ).column;
  const { language } = pen.context;
  const readOnly = block.section.readOnly === true;
  const value = pen.rowsOf(block.section.key)[0]?.cells[key] ?? null;
  const texts = { question: say(field.label, language), shown: showCell(field, value, pen.context), help: helpText(field, language) };
  const wrapped = [
    { text: texts.question, width: page.widthAt(at(labelColumn)), size: sizes.label, bold: true },
    { text: typeof texts.shown === "string" ? texts.shown : "", width: page.widthAt(at(valueColumn)), size: sizes.answer },
    { text: texts.help, width: page.widthAt(at(helpColumn)), size: sizes.help },
  ];
  const { height, stand } = fitRow(wrapped, isLong(field) ? 54 : 26);
  const looks = answer(numberFormat(field));
  setHeight(page.sheet, row, height);
  put(page.sheet, row, at(fieldColumn), key, hiddenCell);
  put(page.sheet, row, at(labelColumn), texts.question, labels[stand]);
  put(page.sheet, row, at(valueColumn), texts.shown, (readOnly ? shown(looks) : looks)[stand]);
  put(page.sheet, row, at(helpColumn), texts.help, helps[stand]);
  // as text: LibreOffice lays ### over the empty cells beside a number that its hidden column has no room for
  put(page.sheet, row, at(revColumn), String(pen.plan.rev), hiddenCell);
  if (!readOnly) validate(page.sheet, cellAddress(row, at(valueColumn)), validationOf(field, pen));
}

/** Whether an answer is expected to take several lines, so that the empty box has room for them. */
function isLong(field: Field): boolean {
  return (field.kind === "text" && field.lines === "many") || field.kind === "list" || field.kind === "dateList";
}
