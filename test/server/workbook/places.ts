import type ExcelJS from "exceljs";
import { cellAddress } from "../../../shared/address.js";
import { must } from "../../../shared/must.js";
import { layoutOf, valueColumn, type Block } from "../../../shared/sheet.js";
import type { WorkbookInput } from "../../../server/workbook/workbook-input.js";
import { sheetOf, type Opened } from "./open-workbook.js";

/** The block of a section in a workbook of this input, with its sheet's title. */
export function blockOf({ plan, rows, language }: WorkbookInput, section: string): { readonly title: string; readonly block: Block } {
  const count = (key: string): number => rows.filter((row) => row.section === key && row.deletedRev === null).length;
  const layout = must(
    layoutOf(plan.modules, language, count).find(({ blocks }) => blocks.some((one) => one.section.key === section)),
    section,
  );
  return {
    title: layout.title,
    block: must(
      layout.blocks.find((one) => one.section.key === section),
      section,
    ),
  };
}

/** Where a field's value stands, such as `C5`: in a form's answer, or in a row of a table counted from 0. */
export function addressOf(input: WorkbookInput, section: string, field: string, row = 0): string {
  const { block } = blockOf(input, section);
  const columnOf = (key: string): number =>
    must(
      block.columns.find((one) => one.key === key),
      key,
    ).column;
  if (block.lines === null) return cellAddress(block.firstRow + row, columnOf(field));
  const line = must(
    block.lines.find((one) => one.key === field),
    field,
  );
  return cellAddress(line.row, columnOf(valueColumn));
}

/** The cell of a field's value. */
export function cellOf(opened: Opened, input: WorkbookInput, section: string, field: string, row = 0): ExcelJS.Cell {
  return sheetOf(opened, blockOf(input, section).title).getCell(addressOf(input, section, field, row));
}

/** The cell of a column's heading. */
export function headingOf(opened: Opened, input: WorkbookInput, section: string, field: string): ExcelJS.Cell {
  const { title, block } = blockOf(input, section);
  const column = must(
    block.columns.find((one) => one.key === field),
    field,
  );
  return sheetOf(opened, title).getCell(cellAddress(block.headingRow, column.column));
}
