import type { PlainSheet, RawCell } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";

function formatOf(value: RawCell): string {
  return typeof value === "string" ? "@" : "General";
}

function dress(sheet: Excel.Worksheet, { grid, headingRow }: PlainSheet): void {
  const columns = grid[0]?.length ?? 1;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  const heading = sheet.getRangeByIndexes(headingRow, 0, 1, columns);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  sheet.getRangeByIndexes(headingRow, 0, grid.length - headingRow, columns).format.autofitColumns();
  sheet.freezePanes.freezeRows(headingRow + 1);
}

/** Writes a sheet of its own, in place of the one of that title, and shows it: two round trips. */
export async function putSheet(context: Excel.RequestContext, plain: PlainSheet): Promise<void> {
  const sheets = context.workbook.worksheets;
  const there = sheets.getItemOrNullObject(plain.title);
  there.load("id");
  await context.sync();
  const sheet = there.isNullObject ? sheets.add(plain.title) : there;
  if (!there.isNullObject) sheet.getRange().clear();
  const range = sheet.getRangeByIndexes(0, 0, plain.grid.length, plain.grid[0]?.length ?? 1);
  range.numberFormat = plain.grid.map((line) => line.map(formatOf));
  range.values = plain.grid.map((line) => line.map(asTyped));
  dress(sheet, plain);
  sheet.activate();
  await context.sync();
}
