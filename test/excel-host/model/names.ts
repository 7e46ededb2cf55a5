import { ExcelError, invalid } from "../errors.js";
import { formatA1, parseA1, quoteSheet, splitSheet } from "./address.js";
import { dataArea } from "./table-area.js";
import { findSheet, findTable } from "./state.js";
import type { WorkbookState } from "./state.js";
import type { Area, NamedItem, Sheet } from "./types.js";

/** Cells of one sheet. */
export interface Place {
  sheetId: string;
  area: Area;
}

/** The name with this text (case is ignored) in a scope: null is the workbook, else a sheet id. */
export function findName(state: WorkbookState, name: string, scope: string | null): NamedItem | undefined {
  const wanted = name.toLowerCase();
  return state.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted);
}

/** Adds a name for cells or for a formula text that starts with `=`. */
export function addName(state: WorkbookState, name: string, scope: string | null, what: Place | string, comment = ""): NamedItem {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseA1(name)) invalid(`The name ${name} is not allowed.`);
  if (findName(state, name, scope) ?? (scope === null && findTable(state, name))) {
    throw new ExcelError("ItemAlreadyExists", `The name ${name} already exists.`);
  }
  const item: NamedItem = { name, scope, target: null, formula: "", visible: true, comment };
  setNameTarget(state, item, what);
  state.names.push(item);
  return item;
}

/** Points a name at cells, or at a formula text. */
export function setNameTarget(state: WorkbookState, item: NamedItem, what: Place | string): void {
  const place = typeof what === "string" ? referenceOf(state, what.replace(/^=/, ""), null) : what;
  item.target = place && { sheetId: place.sheetId, area: { ...place.area } };
  item.formula = typeof what === "string" && !place ? what : "";
}

/** The formula text of a name, such as `=Goals!$A$1:$B$2`. */
export function nameFormula(state: WorkbookState, item: NamedItem): string {
  const sheet = item.target && findSheet(state, item.target.sheetId);
  if (!item.target || !sheet) return item.formula;
  return `=${quoteSheet(sheet.name)}!${formatA1(item.target.area, "$")}`;
}

/** What a name is, in office.js's words. */
export function nameType(item: NamedItem): string {
  if (item.target) return "Range";
  const body = item.formula.replace(/^=/, "");
  if (body.startsWith("#")) return "Error";
  if (body.startsWith('"')) return "String";
  if (/^(TRUE|FALSE)$/i.test(body)) return "Boolean";
  return Number.isFinite(Number(body)) ? "Double" : "String";
}

/** Reads an address, a name or a table name into cells; null when it is none. */
export function referenceOf(state: WorkbookState, text: string, home: Sheet | null): Place | null {
  const { sheet: sheetName, rest } = splitSheet(text.trim());
  const sheet = sheetName === null ? home : findSheet(state, sheetName);
  const area = parseA1(rest);
  if (area) return sheet ? { sheetId: sheet.id, area } : null;
  const item = (sheet && findName(state, rest, sheet.id)) ?? findName(state, rest, null);
  if (item?.target) return item.target;
  const table = findTable(state, rest);
  return table ? { sheetId: table.sheet.id, area: dataArea(table.table) } : null;
}
