import { findKeyRows, findPlan, type PlanInWorkbook } from "../../shared/locate.js";
import type { Area, CellPlace, RawCell, WorkbookContent } from "../../shared/workbook.js";
import { failureOf } from "./failures.js";
import { isLoaded } from "./is-loaded.js";
import { dayName, keysName, listsName, planName } from "./names.js";

/** How much of a file is turned into text at once; more arguments than some engines take at once would be a whole file. */
const chunk = 8_192;

function base64(file: Uint8Array): string {
  let text = "";
  for (let at = 0; at < file.length; at += chunk) text += String.fromCharCode(...file.subarray(at, at + chunk));
  return btoa(text);
}

/** Sheets that Excel says it put in; or those that are there after it refused, some of which may be somebody else's. */
interface Inserted {
  readonly ids: readonly string[];
  readonly certain: boolean;
}

async function insert(context: Excel.RequestContext, file: Uint8Array, places: readonly Excel.InsertWorksheetOptions[]): Promise<Inserted> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id");
  const text = base64(file);
  const put = places.map((place) => context.workbook.insertWorksheetsFromBase64(text, place));
  try {
    await context.sync();
    return { ids: put.flatMap(({ value }) => value), certain: true };
  } catch (error) {
    const failure = await failureOf(error, new Map());
    if (failure.code === "BUSY" || failure.code === "EDITING") throw failure;
    return { ids: isLoaded(() => sheets.items) ? await newSheets(context, sheets.items) : [], certain: false };
  }
}

/** Excel on the web has been seen to refuse with all sheets in place, so they are looked for. */
async function newSheets(context: Excel.RequestContext, before: readonly Excel.Worksheet[]): Promise<readonly string[]> {
  const known = new Set(before.map((sheet) => sheet.id));
  const sheets = context.workbook.worksheets;
  sheets.load("items/id");
  await context.sync();
  return sheets.items.map((sheet) => sheet.id).filter((id) => !known.has(id));
}

/** The sheets that were put in, as they read, and what Excel shows for the cell that tells the date systems apart. */
interface Seen {
  readonly content: WorkbookContent;
  readonly texts: readonly string[];
}

async function look(context: Excel.RequestContext, ids: readonly string[]): Promise<Seen> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values,rowIndex,columnIndex");
    const day = sheet.getRange("A2");
    day.load("text");
    return { id, sheet, used, day };
  });
  await context.sync();
  const there = asked.filter(({ used }) => !used.isNullObject);
  const areas = there.map(({ id, sheet, used }): Area => {
    const grid = used.values as RawCell[][];
    return { sheet: id, tab: sheet.name, row: used.rowIndex, column: used.columnIndex, grid, tables: [] };
  });
  return {
    content: { date1904: false, areas, part: null },
    texts: there.map(({ day }) => day.text[0]?.[0] ?? ""),
  };
}

/** Cells that have a name in a workbook as the server makes it: one row of cells. */
interface Named extends CellPlace {
  readonly name: string;
  readonly columns: number;
}

/** The key rows, each under the name of its section. */
function namedKeys(content: WorkbookContent): readonly Named[] {
  return findKeyRows(content).map(({ section, area, row, markers }) => {
    const columns = markers.map((marker) => marker.column);
    const left = Math.min(...columns);
    return { name: keysName(section.key), sheet: area.sheet, row, column: left, columns: Math.max(...columns) - left + 1 };
  });
}

/** What is to be named, each found by what it holds; the sheet of lists is the one that holds none of it. */
function namedCells(content: WorkbookContent, plan: PlanInWorkbook): readonly Named[] {
  const keys = namedKeys(content);
  const { sheet, row, column } = plan;
  const start = [
    { name: planName, sheet, row, column, columns: 1 },
    { name: dayName, sheet, row: row + 1, column, columns: 1 },
  ];
  const lists = content.areas.filter((area) => [...keys, ...start].every((named) => named.sheet !== area.sheet)).slice(0, 1);
  return [...start, ...keys, ...lists.map((area) => ({ name: listsName, sheet: area.sheet, row: 0, column: 0, columns: 1 }))];
}

/** Gives the names back that were lost on the way, or that lead nowhere since an older sheet was deleted. */
async function restoreNames(context: Excel.RequestContext, named: readonly Named[]): Promise<void> {
  const { names, worksheets } = context.workbook;
  const asked = named.map((cells) => {
    const item = names.getItemOrNullObject(cells.name);
    item.load("name");
    const range = item.getRangeOrNullObject();
    range.load("address");
    return { ...cells, item, range };
  });
  await context.sync();
  for (const { name, sheet, row, column, columns, item, range } of asked) {
    if (!item.isNullObject && !range.isNullObject) continue;
    if (!item.isNullObject) item.delete();
    names.add(name, worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, columns));
  }
}

async function takeOut(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

/** Puts sheets of a file in. `settleOf`: what makes them this workbook's own by what they hold; null where they are none of a plan's and go again. */
async function put(
  context: Excel.RequestContext,
  file: Uint8Array,
  places: readonly Excel.InsertWorksheetOptions[],
  settleOf: (seen: Seen) => (() => Promise<void>) | null,
): Promise<"put" | "refused"> {
  const { ids, certain } = await insert(context, file, places);
  if (ids.length === 0) return "refused";
  const settle = settleOf(await look(context, ids));
  if (settle === null) {
    if (certain) await takeOut(context, ids);
    return "refused";
  }
  try {
    await settle();
  } catch (error) {
    // the sheets are in: without their names a read searches for them, which costs a request and nothing else
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  return "put";
}

/**
 * Puts the sheets of a file before all others, restores the names by which a later read finds them in one request, hides the sheet of lists
 * and shows Start. Refused, with everything as it was: Excel did not take the file, no plan is in it, or this workbook counts its days from
 * 1904, where every date of the file would read four years later. Four round trips; Excel cannot undo it.
 */
export function putBook(context: Excel.RequestContext, file: Uint8Array): Promise<"put" | "refused"> {
  return put(context, file, [{ positionType: "Beginning" }], ({ content, texts }) => {
    const plan = findPlan(content);
    return plan === null || texts.some((text) => text.startsWith("2004-01-0")) ? null : () => settleBook(context, content, plan);
  });
}

/** Sheets of a file, by what their tabs read there, and the tab of this workbook that they come after; null: before all others. */
export interface PlacedSheets {
  readonly titles: readonly string[];
  readonly after: string | null;
}

/**
 * Puts only these sheets of a plan's file in, restores their names, and shows the first. Refused, with everything as it was: Excel did not take
 * them, or no part of a plan is in them. Four round trips; Excel cannot undo it.
 */
export function putSheets(context: Excel.RequestContext, file: Uint8Array, wanted: readonly PlacedSheets[]): Promise<"put" | "refused"> {
  const places = wanted.map(({ titles, after }): Excel.InsertWorksheetOptions => {
    const sheetNamesToInsert = [...titles];
    return after === null
      ? { sheetNamesToInsert, positionType: "Beginning" }
      : { sheetNamesToInsert, positionType: "After", relativeTo: after };
  });
  return put(context, file, places, ({ content }) => {
    const named = namedKeys(content);
    const [first] = content.areas;
    if (named.length === 0 || first === undefined) return null;
    return async () => {
      await restoreNames(context, named);
      context.workbook.worksheets.getItem(first.sheet).activate();
      await context.sync();
    };
  });
}

/** Restores the names, hides the sheet of lists and shows Start. */
async function settleBook(context: Excel.RequestContext, content: WorkbookContent, plan: PlanInWorkbook): Promise<void> {
  const named = namedCells(content, plan);
  await restoreNames(context, named);
  for (const { name, sheet } of named) if (name === listsName) context.workbook.worksheets.getItem(sheet).visibility = "Hidden";
  const start = context.workbook.worksheets.getItem(plan.sheet);
  start.activate();
  start.getRange("B1").select();
  await context.sync();
}
