import ExcelJS from "exceljs";
import { invalid } from "./errors.js";
import { nameFormula, setNameTarget } from "./model/names.js";
import { freeSheetName } from "./model/sheets.js";
import { followRename } from "./model/rule-sources.js";
import { emptyState, emit, findSheet } from "./model/state.js";
import { freeTableName, renumbered } from "./model/table-copy.js";
import { namespaceOf } from "./model/xml-parts.js";
import { addParts, readParts } from "./xlsx/parts.js";
import { readSheet } from "./xlsx/read-sheet.js";
import { writeSheet } from "./xlsx/write-sheet.js";
import type { WorkbookState } from "./model/state.js";
import type { NamedItem, Origin, Sheet } from "./model/types.js";

/** Fills a workbook with a file: sheets in order, names with their scopes, custom XML parts, the 1904 flag. */
export async function readXlsx(state: WorkbookState, bytes: Uint8Array): Promise<void> {
  const book = new ExcelJS.Workbook();
  // exceljs declares its own Buffer type, which Node's does not match.
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const parts = await readParts(bytes);
  state.date1904 = book.properties.date1904;
  state.sheets = book.worksheets.map((sheet) => readSheet(sheet, state.date1904));
  state.xmlParts = parts.xmlParts.map((part) => ({ ...part, namespaceUri: namespaceOf(part.xml) }));
  state.lastPartId = state.xmlParts.length;
  state.views.clear();
  state.names = [];
  for (const from of parts.names) {
    const scope = from.sheet === null ? null : (state.sheets[from.sheet]?.id ?? null);
    const item: NamedItem = { name: from.name, scope, target: null, formula: "", visible: !from.hidden, comment: from.comment };
    setNameTarget(state, item, `=${from.text}`);
    state.names.push(item);
  }
  state.properties["Title"] = book.title;
}

/** The workbook as a file; charts are left out. */
export async function writeXlsx(state: WorkbookState): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = state.date1904;
  for (const sheet of state.sheets) writeSheet(book, sheet);
  const plain = await book.xlsx.writeBuffer();
  const names = state.names.map((item) => ({
    ...item,
    sheet: item.scope === null ? null : state.sheets.findIndex((sheet) => sheet.id === item.scope),
    text: nameFormula(state, item).slice(1),
  }));
  return addParts(new Uint8Array(plain), names, state.xmlParts);
}

interface InsertOptions {
  sheetNamesToInsert?: string[] | null;
  positionType?: string | null;
  relativeTo?: string | null;
}

/** Puts a file's sheets into the workbook as `insertWorksheetsFromBase64` does; their custom XML stays behind, names too when `loseNames`. */
export async function insertSheets(
  state: WorkbookState,
  base64: string,
  options: unknown,
  origin: Origin,
  loseNames: boolean,
): Promise<string[]> {
  const { sheetNamesToInsert, positionType, relativeTo } = options as InsertOptions;
  const from = emptyState(state.locale.name, state.date1904);
  await readXlsx(from, Buffer.from(base64, "base64")).catch(() => invalid("The text is not a workbook file in base64."));
  const wanted = sheetNamesToInsert?.length ? sheetNamesToInsert.map((name) => wantedSheet(from, name)) : from.sheets;
  state.sheets.splice(
    positionOf(state, positionType ?? "End", relativeTo ?? null),
    0,
    ...wanted.map((sheet) => fitting(state, sheet, wanted)),
  );
  if (!loseNames) for (const item of from.names) bringName(state, item, wanted);
  for (const sheet of wanted) emit(state, { kind: "added", sheetId: sheet.id, origin });
  return wanted.map((sheet) => sheet.id);
}

function wantedSheet(from: WorkbookState, name: string): Sheet {
  return findSheet(from, name) ?? invalid(`The file has no sheet ${name}.`);
}

function positionOf(state: WorkbookState, type: string, relativeTo: string | null): number {
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return state.sheets.length;
  const index = state.sheets.findIndex((sheet) => sheet === findSheet(state, relativeTo ?? ""));
  if (index < 0) return invalid("relativeTo names no sheet.");
  return type === "Before" ? index : index + 1;
}

function fitting(state: WorkbookState, sheet: Sheet, together: readonly Sheet[]): Sheet {
  const before = sheet.name;
  if (findSheet(state, before)) sheet.name = freeSheetName(state, before, 2, " (");
  if (sheet.name !== before) followRename(together, before, sheet.name);
  sheet.tables = sheet.tables.map((table) => renumbered(state, table, freeTableName(state, table.name)));
  return sheet;
}

function bringName(state: WorkbookState, item: NamedItem, sheets: Sheet[]): void {
  const home = sheets.find((sheet) => sheet.id === item.target?.sheetId);
  if (!home) return;
  const taken = state.names.some((other) => other.scope === item.scope && other.name.toLowerCase() === item.name.toLowerCase());
  state.names.push(taken ? { ...item, scope: home.id } : item);
}
