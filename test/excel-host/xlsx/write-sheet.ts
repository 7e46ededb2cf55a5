import type ExcelJS from "exceljs";
import { columnName } from "../model/address.js";
import { isHidden } from "../model/arrange.js";
import { gridOf, valueAt } from "../model/cells.js";
import { dataArea } from "../model/table-area.js";
import { columnNames } from "../model/table-columns.js";
import { MAX_COLS, MAX_ROWS } from "../model/types.js";
import { styleToFile } from "./style.js";
import { validationToFile } from "./validation.js";
import type { Cell, Dress, Sheet, Table, Validation } from "../model/types.js";

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Writes a sheet into an exceljs workbook. */
export function writeSheet(book: ExcelJS.Workbook, sheet: Sheet): void {
  const to = book.addWorksheet(sheet.name, { state: STATES[sheet.visibility], views: [viewOf(sheet)] });
  if (/^#[0-9a-f]{6}$/i.test(sheet.tabColor)) to.properties.tabColor = { argb: `FF${sheet.tabColor.slice(1)}` };
  writeLines(to, sheet);
  writeTables(to, sheet);
  const validations = new Map<Validation, ExcelJS.DataValidation | null>();
  for (const [row, line] of sheet.cells) {
    for (const [col, cell] of line) writeCell(to.getCell(row + 1, col + 1), cell, validations);
  }
  if (sheet.protection.protected) {
    // exceljs types leave the record out that its own protect() fills in, asynchronously, for a password.
    (to as unknown as { sheetProtection: object }).sheetProtection = { sheet: true };
  }
}

function viewOf(sheet: Sheet): Partial<ExcelJS.WorksheetView> {
  const showGridLines = sheet.bag["showGridlines"] !== false;
  if (!sheet.freeze) return { state: "normal", showGridLines };
  const { rows, cols } = sheet.freeze;
  return { state: "frozen", showGridLines, xSplit: cols === MAX_COLS ? 0 : cols, ySplit: rows === MAX_ROWS ? 0 : rows };
}

function writeLines(to: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const [col, line] of sheet.cols) {
    const column = to.getColumn(col + 1);
    if (line.hidden) column.hidden = true;
    if (line.size !== undefined) column.width = Math.round(((line.size / 0.75 - 5) / 7) * 100) / 100;
    if (dressed(line)) column.style = styleToFile(line.style ?? {}, line.numberFormat);
  }
  for (const [row, line] of sheet.rows) {
    if (isHidden(sheet, row)) to.getRow(row + 1).hidden = true;
    if (line.size !== undefined) to.getRow(row + 1).height = line.size;
  }
}

function dressed(dress: Dress): boolean {
  return dress.style !== undefined || dress.numberFormat !== undefined;
}

function writeTables(to: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const table of sheet.tables) {
    const data = dataArea(table);
    to.addTable({
      name: table.name,
      ref: `${columnName(table.area.col)}${String(table.area.row + 1)}`,
      headerRow: table.showHeaders,
      totalsRow: table.showTotals,
      style: styleOf(table),
      columns: columnNames(sheet, table).map((name) => ({ name, filterButton: table.bag["showFilterButton"] === true })),
      rows: gridOf(data, (row, col) => valueAt(sheet, row, col)),
    });
  }
}

function styleOf(table: Table): ExcelJS.TableStyleProperties {
  const stripes = { showRowStripes: table.bag["showBandedRows"] === true };
  return table.style === "" ? stripes : { ...stripes, theme: table.style as NonNullable<ExcelJS.TableStyleProperties["theme"]> };
}

function writeCell(to: ExcelJS.Cell, cell: Cell, validations: Map<Validation, ExcelJS.DataValidation | null>): void {
  to.value = valueOf(cell);
  if (dressed(cell)) to.style = styleToFile(cell.style ?? {}, cell.numberFormat);
  if (!cell.validation) return;
  const known = validations.get(cell.validation);
  const validation = known === undefined ? validationToFile(cell.validation) : known;
  validations.set(cell.validation, validation);
  if (validation) to.dataValidation = validation;
}

function valueOf(cell: Cell): ExcelJS.CellValue {
  if (cell.formula !== undefined) return { formula: cell.formula.slice(1), result: cell.value };
  const address = cell.hyperlink?.["address"];
  if (typeof address === "string") return { text: String(cell.value), hyperlink: address };
  return cell.value === "" ? null : cell.value;
}
