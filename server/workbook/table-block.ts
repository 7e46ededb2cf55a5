import { cellAddress } from "../../shared/address.js";
import { showCell } from "../../shared/cell.js";
import type { PlanRow } from "../../shared/protocol.js";
import { idColumn, revColumn, numberFormat, type Block } from "../../shared/sheet.js";
import type { RawCell } from "../../shared/workbook.js";
import { rangeAddress } from "./address.js";
import { edges, writeTop } from "./block-top.js";
import { cellValue } from "./cell-text.js";
import { always, bodyCell, heading, hiddenCell, numberHeading, revisionCell, shown, sizes, type Look, type Looks } from "./look.js";
import { settleLastPage } from "./last-page.js";
import { put, setHeight, type Page, type Pen } from "./pen.js";
import type { Paper } from "./print-setup.js";
import { fitRow } from "./row-height.js";
import { headingMessage, validate, validationOf } from "./validation.js";

type TableColumn = Block["columns"][number];

/** The least height of a row in points, which spare rows have. */
const rowHeight = 24;

/** Writes a table: an Excel table named by the section's key, spare rows included, with ids and revisions in hidden columns. `paper`: given for the last of a sheet, whose spare rows follow the page. */
export function writeTable(pen: Pen, page: Page, block: Block, paper: Paper | null): void {
  writeTop(pen, page, block);
  const rows = pen.rowsOf(block.section.key);
  writeHeadings(pen, page, block);
  const looks = block.columns.map((column) => looksOf(block, column));
  const write = (source: PlanRow | null, index: number): void => {
    const values = block.columns.map((column) => valueIn(pen, column, source));
    writeRow(page, block, block.firstRow + index, values, looks);
  };
  rows.forEach(write);
  const count = paper === null ? block.rows : rows.length + settleLastPage(page.sheet, block, rows.length, rowHeight, paper);
  for (let index = rows.length; index < count; index += 1) write(null, index);
  addTable(page, block, count);
  if (block.section.readOnly === true) return;
  const top = block.firstRow;
  for (const { column, field } of block.columns) {
    const range = rangeAddress({ top, bottom: top + count - 1, left: column, right: column });
    if (field !== null) validate(page.sheet, range, validationOf(field, pen));
  }
}

function addTable(page: Page, block: Block, rows: number): void {
  page.sheet.addTable({
    name: block.section.key,
    ref: cellAddress(block.headingRow, edges(block).left),
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: false },
    columns: block.columns.map((column) => ({ name: String(cellValue(column.heading)), filterButton: true })),
    rows: Array.from({ length: rows }, () => []),
  });
}

function writeHeadings(pen: Pen, page: Page, block: Block): void {
  for (const column of block.columns) {
    put(page.sheet, block.headingRow, column.column, column.heading, headingLook(column));
    if (column.field === null) continue;
    validate(page.sheet, cellAddress(block.headingRow, column.column), headingMessage(column.field, pen.context.language));
  }
  const wrapped = visible(block).map((column) => ({
    text: column.heading,
    width: page.widthAt(column.column) - 2,
    size: sizes.heading,
    bold: true,
  }));
  setHeight(page.sheet, block.headingRow, fitRow(wrapped, 28).height);
}

function headingLook({ hidden, field }: TableColumn): Look {
  if (hidden) return hiddenCell;
  return field?.kind === "number" ? numberHeading : heading;
}

function visible(block: Block): readonly TableColumn[] {
  return block.columns.filter((column) => !column.hidden);
}

function looksOf(block: Block, { key, field }: TableColumn): Looks {
  if (field === null) return always(key === revColumn ? revisionCell : hiddenCell);
  const looks = bodyCell(numberFormat(field), field.kind === "number");
  return block.section.readOnly === true ? shown(looks) : looks;
}

function valueIn(pen: Pen, { key, field }: TableColumn, row: PlanRow | null): RawCell {
  if (row === null) return null;
  if (field !== null) return showCell(field, row.cells[key] ?? null, pen.context);
  return key === idColumn ? row.id : pen.plan.rev;
}

function writeRow(page: Page, block: Block, row: number, values: readonly RawCell[], looks: readonly Looks[]): void {
  const wrapped = block.columns.flatMap((column, index) => {
    const value = values[index] ?? null;
    return column.hidden || typeof value !== "string" ? [] : [{ text: value, width: page.widthAt(column.column), size: sizes.answer }];
  });
  const { height, stand } = fitRow(wrapped, rowHeight);
  setHeight(page.sheet, row, height);
  block.columns.forEach(({ column }, index) => {
    put(page.sheet, row, column, values[index] ?? null, looks[index]?.[stand] ?? hiddenCell);
  });
}
