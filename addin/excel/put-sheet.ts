import { must } from "../../shared/must.js";
import { WorkbookFailed } from "../../shared/workbook-failed.js";
import type { PlainSheet, RawCell } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";
import { addCharts, removeCharts, setSeries } from "./charts.js";

function formatOf(value: RawCell): string {
  return typeof value === "string" ? "@" : "General";
}

/** Width of a column of figures, in points: the longest word of a heading fits, and Excel fits no column to a text that wraps. */
const figureWidth = 78;

/** Makes the sheet readable on the screen and, at one page across, on paper. */
function dress(sheet: Excel.Worksheet, { grid, headingRow }: PlainSheet): void {
  const columns = grid[0]?.length ?? 1;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 16;
  const heading = sheet.getRangeByIndexes(headingRow, 0, 1, columns);
  heading.format.font.bold = true;
  heading.format.wrapText = true;
  heading.format.verticalAlignment = "Bottom";
  sheet.getRangeByIndexes(headingRow, 0, grid.length - headingRow, 1).format.autofitColumns();
  if (columns > 1) sheet.getRangeByIndexes(0, 1, 1, columns - 1).format.columnWidth = figureWidth;
  heading.format.autofitRows();
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.freezePanes.freezeRows(headingRow + 1);
}

/** A mark on the sheets that were put in, so that a sheet of the person's own with the same name is never written over. */
const ownMark = { key: "planark", value: "put in" } as const;

/** How many names are tried before giving up: the title, then the title with a number. */
const names = 9;

interface Place {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** A place for the sheet: the one that was put in before, else a name that nobody uses. One round trip. */
async function findPlace(sheets: Excel.WorksheetCollection, title: string): Promise<Place> {
  const asked = Array.from({ length: names }, (_none, at) => {
    const name = at === 0 ? title : `${title} ${String(at + 1)}`;
    const sheet = sheets.getItemOrNullObject(name);
    const own = sheet.customProperties.getItemOrNullObject(ownMark.key);
    sheet.load("id");
    own.load("value");
    sheet.charts.load("items/name");
    sheet.protection.load("protected");
    return { name, sheet, own };
  });
  await sheets.context.sync();
  const { name, sheet } = must(
    asked.find((one) => one.sheet.isNullObject || !one.own.isNullObject),
    `a free name for ${title}`,
  );
  if (sheet.isNullObject) return { name, sheet: markedAsOwn(sheets.add(name)) };
  if (sheet.protection.protected) throw new WorkbookFailed("PROTECTED", "the sheet put in before is protected", name);
  sheet.getRange().clear();
  removeCharts(sheet);
  return { name, sheet };
}

function markedAsOwn(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.customProperties.add(ownMark.key, ownMark.value);
  return sheet;
}

/** Writes a sheet of its own, in place of the one put in before, and shows it; gives what its tab reads. Two round trips, three with charts. */
export async function putSheet(context: Excel.RequestContext, plain: PlainSheet): Promise<string> {
  const { name, sheet } = await findPlace(context.workbook.worksheets, plain.title);
  const range = sheet.getRangeByIndexes(0, 0, plain.grid.length, plain.grid[0]?.length ?? 1);
  range.numberFormat = plain.grid.map((line) => line.map(formatOf));
  range.values = plain.grid.map((line) => line.map(asTyped));
  dress(sheet, plain);
  const added = addCharts(sheet, plain.charts ?? [], plain.grid.length);
  sheet.activate();
  await context.sync();
  if (added.length > 0) {
    setSeries(sheet, added);
    await context.sync();
  }
  return name;
}
