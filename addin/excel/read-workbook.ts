import { findSection } from "../../shared/plan/index.js";
import { must } from "../../shared/must.js";
import type { Area, RawCell, TableArea, WorkbookContent } from "../../shared/workbook.js";
import { WorkbookFailed } from "../../shared/workbook-failed.js";
import { dayName, keysName, listsName, planName } from "./names.js";
import { partNamespace, unwrapPart } from "./part.js";
import { isReplyTooLarge, readInHalves } from "./read-large.js";

/** What a read learnt that later calls need: where tables lie, which parts the workbook has, and what its tabs read, by the sheets' ids. */
export interface Known {
  readonly tabs: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, TableArea>;
  readonly partIds: readonly string[];
}

interface Wanted {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

interface WantedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** How a read is made: whole in one request, or, where that is too large for one reply, first without the values. */
type Manner = "whole" | "sparing";

function askForSheet(sheet: Excel.Worksheet, manner: Manner): Wanted {
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(manner === "whole" ? "values,rowIndex,columnIndex,rowCount" : "rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  return { sheet, used };
}

/** The cells of a name; not kept by Excel beyond the request, like all that a read asks for. */
function namedRange(context: Excel.RequestContext, name: string): Excel.Range {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.untrack();
  return range;
}

function askByName(context: Excel.RequestContext, name: string, manner: Manner): Wanted {
  return askForSheet(namedRange(context, name).worksheet, manner);
}

function askForTable(context: Excel.RequestContext, key: string, name = key): WantedTable {
  const table = context.workbook.tables.getItemOrNullObject(key);
  table.load("name");
  const sheet = table.worksheet;
  sheet.load("id");
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.untrack();
  return { name, table, sheet, range };
}

function isThere(wanted: Wanted): boolean {
  return !wanted.sheet.isNullObject && !wanted.used.isNullObject;
}

/** The sections whose sheets are asked for: one of each sheet (Start is always read), since a sheet's used range holds all its blocks. */
function anchors(sections: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return sections.filter((section) => {
    const sheet = findSection(section)?.sheet;
    if (sheet === undefined || seen.has(sheet)) return false;
    seen.add(sheet);
    return true;
  });
}

/** What the first request asks for to tell whether a second is needed. */
interface Survey {
  readonly sheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  /** The sheet that a new workbook comes with ends up last: when it is empty, there is nothing to search in it. */
  readonly last: Wanted;
  readonly lists: Excel.Worksheet;
}

function survey(context: Excel.RequestContext): Survey {
  const { worksheets: sheets, tables } = context.workbook;
  sheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  const sheet = sheets.getLast();
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex");
  used.untrack();
  const lists = namedRange(context, listsName).worksheet;
  lists.load("id");
  return { sheets, tables, last: { sheet, used }, lists };
}

/** What was found: sheets, and tables wherever they stand. */
interface Found {
  readonly sheets: readonly Wanted[];
  readonly tables: readonly WantedTable[];
}

/**
 * What names led to, and all that no name leads to: names may be lost when sheets are put into another workbook, a copied sheet has none, and
 * tables may have been called something else. Where there is such a sheet or table, one more round trip.
 */
async function search(
  context: Excel.RequestContext,
  found: Found,
  { sheets, tables, last, lists }: Survey,
  manner: Manner,
): Promise<Found> {
  const empty = last.used.isNullObject ? [last.sheet.id] : [];
  const known = new Set([
    ...found.sheets.filter(isThere).map(({ sheet }) => sheet.id),
    ...(lists.isNullObject ? [] : [lists.id]),
    ...empty,
  ]);
  const otherSheets = sheets.items.filter((sheet) => !known.has(sheet.id)).map((sheet) => askForSheet(sheet, manner));
  const others = tables.items.filter(({ name }) => findSection(name) === undefined).map(({ id, name }) => askForTable(context, id, name));
  if (otherSheets.length + others.length > 0) await context.sync();
  return { sheets: uniqueSheets([...found.sheets, ...otherSheets].filter(isThere)), tables: [...found.tables, ...others] };
}

/** The values of a sheet. Fewer rows than Excel says there are would read as rows that somebody deleted, so that fails. */
async function gridOf(context: Excel.RequestContext, { sheet, used }: Wanted, manner: Manner): Promise<RawCell[][]> {
  const { rowIndex: row, columnIndex: column, rowCount: rows } = used;
  const grid =
    manner === "whole"
      ? (used.values as RawCell[][])
      : await readInHalves(context, sheet.id, { row, column, rows, columns: used.columnCount });
  if (grid.length === rows) return grid;
  throw new WorkbookFailed("BUSY", `${String(grid.length)} rows came of ${String(rows)}`, sheet.name);
}

function areaOf(
  { sheet, used }: Wanted,
  grid: RawCell[][],
  tables: readonly (TableArea & { readonly sheet: string })[],
  hidden: ReadonlySet<string>,
): Area {
  return {
    ...(hidden.has(sheet.id) ? { hidden: true } : {}),
    sheet: sheet.id,
    tab: sheet.name,
    row: used.rowIndex,
    column: used.columnIndex,
    grid,
    tables: tables.filter((table) => table.sheet === sheet.id),
  };
}

function tableAreas(asked: readonly WantedTable[]): readonly (TableArea & { readonly sheet: string })[] {
  return asked
    .filter(({ table, range }) => !table.isNullObject && !range.isNullObject)
    .map(({ name, sheet, range }) => ({
      name,
      sheet: sheet.id,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
}

function uniqueSheets(wanted: readonly Wanted[]): readonly Wanted[] {
  const seen = new Set<string>();
  return wanted.filter(({ sheet }) => !seen.has(sheet.id) && seen.add(sheet.id));
}

/** What a read gives: the content, and what later calls need of it. */
interface Read {
  readonly content: WorkbookContent;
  readonly known: Known;
}

/** Reads the sheets of the sections, the Start sheet and Planark's part: one `sync`, one more when there is a sheet or table that no name leads to, and some more when all of it is too large for one reply. */
export async function readWorkbook(context: Excel.RequestContext, sections: readonly string[]): Promise<Read> {
  try {
    return await readAs("whole", context, sections);
  } catch (error) {
    if (!isReplyTooLarge(error)) throw error;
    return await readAs("sparing", context, sections);
  }
}

async function readAs(manner: Manner, context: Excel.RequestContext, sections: readonly string[]): Promise<Read> {
  const there = survey(context);
  const byName = [planName, ...anchors(sections).map(keysName)].map((name) => askByName(context, name, manner));
  const tables = sections.filter((section) => findSection(section)?.repeating === true).map((section) => askForTable(context, section));
  const day = namedRange(context, dayName);
  day.load("text");
  const parts = context.workbook.customXmlParts.getByNamespace(partNamespace);
  parts.load("items/id");
  const xml = parts.getOnlyItemOrNullObject().getXml();
  await context.sync();

  const found = await search(context, { sheets: byName, tables }, there, manner);
  const placed = tableAreas(found.tables);
  const hidden = new Set(there.sheets.items.filter(({ visibility }) => visibility !== "Visible").map(({ id }) => id));
  const areas: Area[] = [];
  for (const one of found.sheets) areas.push(areaOf(one, await gridOf(context, one, manner), placed, hidden));
  return {
    content: {
      date1904: !day.isNullObject && must(day.text[0]?.[0], dayName).startsWith("2004"),
      areas,
      part: typeof xml.value === "string" && parts.items.length === 1 ? await unwrapPart(xml.value) : null,
    },
    known: {
      tabs: new Map(there.sheets.items.map((sheet) => [sheet.id, sheet.name])),
      tables: new Map(placed.map((area) => [area.name, area])),
      partIds: parts.items.map((part) => part.id),
    },
  };
}
