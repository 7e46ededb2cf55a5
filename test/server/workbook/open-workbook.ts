import ExcelJS from "exceljs";
import JSZip from "jszip";
import { must } from "../../../shared/must.js";
import type { Area, RawCell, WorkbookContent } from "../../../shared/workbook.js";

/** A workbook file read back: by the library, and as the XML of its parts. */
export interface Opened {
  readonly book: ExcelJS.Workbook;
  readonly parts: ReadonlyMap<string, string>;
}

/** Reads a workbook file back in both ways. */
export async function openWorkbook(bytes: Uint8Array): Promise<Opened> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter((file) => !file.dir);
  const parts = await Promise.all(entries.map(async (file): Promise<[string, string]> => [file.name, await file.async("string")]));
  return { book, parts: new Map(parts) };
}

/** The sheet of that title. */
export function sheetOf({ book }: Opened, title: string): ExcelJS.Worksheet {
  return must(book.getWorksheet(title), title);
}

/** The XML of the sheet of that title; sheets are written in the order of their tabs. */
export function sheetXml({ book, parts }: Opened, title: string): string {
  const at = book.worksheets.findIndex((sheet) => sheet.name === title) + 1;
  return must(parts.get(`xl/worksheets/sheet${String(at)}.xml`), title);
}

/** What a cell holds as a spreadsheet would give it to the pane. */
export function rawOf(cell: ExcelJS.Cell): RawCell {
  const { value } = cell;
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return Math.round(value.getTime() / 86_400_000) + 25_569;
  return cell.text;
}

/** The tables of a sheet, with their ranges. */
export function tablesOf(sheet: ExcelJS.Worksheet): readonly { readonly name: string; readonly ref: string }[] {
  const { tables } = sheet as ExcelJS.Worksheet & { tables: Record<string, { model: { name: string; tableRef: string } }> };
  return Object.values(tables).map(({ model }) => ({ name: model.name, ref: model.tableRef }));
}

/** The workbook as the pane reads it. */
export function contentOf({ book }: Opened): WorkbookContent {
  return { date1904: false, part: null, areas: book.worksheets.map(areaOf) };
}

function areaOf(sheet: ExcelJS.Worksheet): Area {
  const grid = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_unused, column) => rawOf(sheet.getCell(row + 1, column + 1))),
  );
  const tables = tablesOf(sheet).map(({ name, ref }) => {
    const [from = "", to = ""] = ref.split(":");
    const [first, last] = [sheet.getCell(from), sheet.getCell(to)];
    const [row, column] = [first.fullAddress.row - 1, first.fullAddress.col - 1];
    return { name, row, column, rows: last.fullAddress.row - row, columns: last.fullAddress.col - column };
  });
  return { sheet: String(sheet.id), tab: sheet.name, row: 0, column: 0, grid, tables };
}
