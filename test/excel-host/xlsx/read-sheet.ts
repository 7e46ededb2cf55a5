import type ExcelJS from "exceljs";
import { parseA1 } from "../model/address.js";
import { touch } from "../model/cells.js";
import { newSheet } from "../model/new-sheet.js";
import { freshId } from "../model/state.js";
import { lineAt } from "../model/write.js";
import { styleFromFile } from "./style.js";
import { validationFromFile } from "./validation.js";
import { MAX_COLS, MAX_ROWS } from "../model/types.js";
import type { Cell, CellValue, Dress, Sheet, Table, Validation, Visibility } from "../model/types.js";

const STATES: Record<string, Visibility> = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" };
const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
const SHIFT_1904 = 1462;

/** Points of a column width given in characters. */
export function pointsOfWidth(width: number): number {
  return Math.round((width * 7 + 5) * 0.75 * 100) / 100;
}

/** Makes a sheet of what exceljs read. */
export function readSheet(from: ExcelJS.Worksheet, date1904: boolean): Sheet {
  const sheet = newSheet(from.name);
  sheet.visibility = STATES[from.state] ?? "Visible";
  readLines(from, sheet);
  from.eachRow({ includeEmpty: true }, (row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      readCell(cell, sheet, date1904);
    });
  });
  readValidations(from, sheet);
  readTables(from, sheet);
  readView(from, sheet);
  const color = (from.properties as { tabColor?: Partial<ExcelJS.Color> }).tabColor?.argb;
  if (color) sheet.tabColor = `#${color.slice(-6)}`;
  const { sheetProtection } = from as { sheetProtection?: { sheet?: boolean } | null };
  if (sheetProtection) sheet.protection = { protected: sheetProtection.sheet !== false, options: {} };
  return sheet;
}

function readLines(from: ExcelJS.Worksheet, sheet: Sheet): void {
  from.eachRow({ includeEmpty: true }, (row, n) => {
    if (row.hidden) lineAt(sheet.rows, n - 1).hidden = true;
    if (row.height) lineAt(sheet.rows, n - 1).size = row.height;
  });
  for (const column of (from.columns as ExcelJS.Column[] | null) ?? []) {
    const line = lineAt(sheet.cols, column.number - 1);
    if (column.hidden) line.hidden = true;
    if (column.width !== undefined) line.size = pointsOfWidth(column.width);
    dressFrom(column.style, line);
  }
}

function dressFrom(style: Partial<ExcelJS.Style> | undefined, target: Dress): void {
  if (!style) return;
  if (style.numFmt && style.numFmt !== "General") target.numberFormat = style.numFmt;
  const bag = styleFromFile(style);
  if (bag) target.style = bag;
}

function readCell(from: ExcelJS.Cell, sheet: Sheet, date1904: boolean): void {
  if (from.isMerged && from.master !== from) return;
  const content = contentOf(from, date1904);
  const dressing: Dress = {};
  dressFrom(from.style, dressing);
  if (!content && Object.keys(dressing).length === 0) return;
  Object.assign(touch(sheet, Number(from.row) - 1, Number(from.col) - 1), dressing, content);
}

function contentOf(from: ExcelJS.Cell, date1904: boolean): Partial<Cell> | null {
  const value: unknown = from.value;
  if (value === null || value === undefined || value === "") return null;
  if (from.formula) return { formula: `=${from.formula}`, value: plain(from.result, date1904) };
  if (typeof value === "object" && "hyperlink" in value) {
    const shown = from.text;
    return { value: shown, hyperlink: { address: String(value.hyperlink), textToDisplay: shown } };
  }
  return { value: plain(value, date1904) };
}

function plain(value: unknown, date1904: boolean): CellValue {
  if (value instanceof Date) return value.getTime() / DAY + DAYS_TO_1970 - (date1904 ? SHIFT_1904 : 0);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || value === null) return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value) return (value.richText as { text: string }[]).map((run) => run.text).join("");
  return "";
}

function readValidations(from: ExcelJS.Worksheet, sheet: Sheet): void {
  // exceljs types leave out the list of a sheet's validations by address.
  const { model } = (from as unknown as { dataValidations: { model: Record<string, ExcelJS.DataValidation | undefined> } }).dataValidations;
  const known = new Map<string, Validation>();
  for (const [address, validation] of Object.entries(model)) {
    const area = parseA1(address.replace(/^range:/, ""));
    if (!area || !validation) continue;
    const key = JSON.stringify(validation);
    const shared = known.get(key) ?? validationFromFile(validation);
    known.set(key, shared);
    for (let r = 0; r < area.rows; r += 1)
      for (let c = 0; c < area.cols; c += 1) touch(sheet, area.row + r, area.col + c).validation = shared;
  }
}

interface FileTable {
  name: string;
  tableRef: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  style?: { theme?: string; showRowStripes?: boolean };
  columns: { name: string; filterButton?: boolean }[];
}

function readTables(from: ExcelJS.Worksheet, sheet: Sheet): void {
  // exceljs types call these pairs of table and number; they are tables with their file record.
  const tables = from.getTables() as unknown as { table: FileTable }[];
  for (const { table } of tables) {
    const area = parseA1(table.tableRef);
    if (!area) continue;
    const made: Table = {
      id: String(freshId()),
      name: table.name,
      area,
      showHeaders: table.headerRow !== false,
      showTotals: table.totalsRow === true,
      style: table.style?.theme ?? "",
      columns: table.columns.map((_, i) => ({ id: i + 1 })),
      filters: new Map(),
      bag: {
        showFilterButton: table.columns.some((column) => column.filterButton === true),
        showBandedRows: table.style?.showRowStripes === true,
      },
    };
    sheet.tables.push(made);
  }
}

function readView(from: ExcelJS.Worksheet, sheet: Sheet): void {
  const view = (from.views as ExcelJS.WorksheetView[] | null)?.[0];
  if (!view) return;
  if (!view.showGridLines) sheet.bag["showGridlines"] = false;
  if (view.state !== "frozen") return;
  const rows = view.ySplit ?? 0;
  const cols = view.xSplit ?? 0;
  if (rows + cols > 0) sheet.freeze = { row: 0, col: 0, rows: rows || MAX_ROWS, cols: cols || MAX_COLS };
}
