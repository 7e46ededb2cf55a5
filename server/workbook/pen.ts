import type ExcelJS from "exceljs";
import type { CellContext } from "../../shared/cell.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import type { RawCell } from "../../shared/workbook.js";
import { cellValue } from "./cell-text.js";
import type { Lists } from "./lists.js";
import type { Look } from "./look.js";

/** What every block of a workbook is written with. */
export interface Pen {
  readonly workbook: ExcelJS.Workbook;
  readonly plan: PlanHeader;
  /** Language, date system and references, as for showing a cell. */
  readonly context: CellContext;
  readonly lists: Lists;
  /** Living rows of a section in their order. */
  readonly rowsOf: (section: string) => readonly PlanRow[];
}

/** A sheet under the pen, with its columns' widths in characters, counted from 0. */
export interface Page {
  readonly sheet: ExcelJS.Worksheet;
  readonly title: string;
  readonly widthAt: (column: number) => number;
}

/** Writes a value with its look; row and column count from 0. The look is shared between cells and set whole. */
export function put(sheet: ExcelJS.Worksheet, row: number, column: number, raw: RawCell, look: Look): void {
  const cell = sheet.getCell(row + 1, column + 1);
  cell.style = look;
  cell.value = cellValue(raw);
}

/** Sets a row's height in points; the row counts from 0. */
export function setHeight(sheet: ExcelJS.Worksheet, row: number, points: number): void {
  sheet.getRow(row + 1).height = points;
}

/** Names a place in the workbook; the range is absolute and names its sheet. */
export function nameRange(pen: Pen, name: string, range: string): void {
  pen.workbook.definedNames.add(range, name);
}
