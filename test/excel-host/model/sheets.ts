import { ExcelError, invalid, notAllowed } from "../errors.js";
import { newSheet } from "./new-sheet.js";
import { followRename } from "./rule-sources.js";
import { copyTables } from "./table-copy.js";
import { emit, findSheet, viewOf } from "./state.js";
import type { WorkbookState } from "./state.js";
import type { Area, NamedItem, Origin, Sheet, Visibility } from "./types.js";

/** Refuses a name Excel would not give a sheet, or one that is taken by another. */
export function checkSheetName(state: WorkbookState, name: string, self?: Sheet): void {
  if (name.length < 1 || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    invalid(`The sheet name ${name} is not allowed.`);
  }
  const holder = state.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (holder && holder !== self) throw new ExcelError("ItemAlreadyExists", `A sheet named ${name} already exists.`);
}

/** Adds an empty sheet at the end; without a name it gets the next Sheet1, Sheet2. */
export function addSheet(state: WorkbookState, name: string | null, origin: Origin): Sheet {
  const chosen = name ?? freeSheetName(state, "Sheet", 1, "");
  checkSheetName(state, chosen);
  const sheet = newSheet(chosen);
  state.sheets.push(sheet);
  emit(state, { kind: "added", sheetId: sheet.id, origin });
  return sheet;
}

/** A name not yet taken: `base` with a number from `from` on; `open` is ` (` for copies. */
export function freeSheetName(state: WorkbookState, base: string, from: number, open: "" | " ("): string {
  for (let n = from; ; n += 1) {
    const tail = open ? `${open}${String(n)})` : String(n);
    const name = base.slice(0, 31 - tail.length) + tail;
    if (!findSheet(state, name)) return name;
  }
}

/** Renames a sheet; names that point into it follow, since they hold its id. */
export function renameSheet(state: WorkbookState, sheet: Sheet, name: string, origin: Origin): void {
  checkSheetName(state, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  followRename(state.sheets, before, name);
  emit(state, { kind: "nameChanged", sheetId: sheet.id, origin, before, after: name });
}

/** Deletes a sheet; names into it become #REF!. The last visible sheet stays. */
export function deleteSheet(state: WorkbookState, sheet: Sheet, origin: Origin): void {
  const others = state.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (others.length === 0) notAllowed("A workbook must contain at least one visible worksheet.");
  if (sheet.visibility === "VeryHidden") notAllowed("A very hidden worksheet cannot be deleted.");
  state.sheets = state.sheets.filter((other) => other !== sheet);
  followRename(state.sheets, sheet.name, null);
  state.names = state.names.filter((item) => item.scope !== sheet.id);
  for (const item of state.names) if (item.target?.sheetId === sheet.id) loseTarget(item);
  for (const live of state.live) if (live.sheetId === sheet.id) live.area = null;
  emit(state, { kind: "deleted", sheetId: sheet.id, origin });
}

/** A name whose cells are gone. */
export function loseTarget(item: NamedItem): void {
  item.target = null;
  item.formula = "=#REF!";
}

/** Copies a sheet behind itself as `Name (2)`: tables get new names, names into it come again with the copy as their scope. */
export function copySheet(state: WorkbookState, sheet: Sheet, name: string | null, origin: Origin): Sheet {
  const chosen = name ?? freeSheetName(state, sheet.name.replace(/ \(\d+\)$/, ""), 2, " (");
  checkSheetName(state, chosen);
  const copy: Sheet = { ...structuredClone(sheet), ...identity(chosen), tables: [] };
  state.sheets.splice(state.sheets.indexOf(sheet) + 1, 0, copy);
  copyTables(state, sheet, copy);
  for (const item of state.names.filter((n) => n.target?.sheetId === sheet.id)) {
    state.names.push({ ...structuredClone(item), scope: copy.id, target: moved(item, copy.id) });
  }
  emit(state, { kind: "added", sheetId: copy.id, origin });
  return copy;
}

function identity(name: string): { id: string; name: string } {
  const { id } = newSheet(name);
  return { id, name };
}

function moved(item: NamedItem, sheetId: string): { sheetId: string; area: Area } | null {
  return item.target && { sheetId, area: { ...item.target.area } };
}

/** Shows or hides a sheet; the last visible one cannot be hidden. */
export function setVisibility(state: WorkbookState, sheet: Sheet, visibility: Visibility, origin: Origin): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  const shown = state.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && shown.length === 0) notAllowed("A workbook must contain at least one visible worksheet.");
  sheet.visibility = visibility;
  emit(state, { kind: "visibility", sheetId: sheet.id, origin, before, after: visibility });
}

/** Brings a sheet to the front for one person. */
export function activateSheet(state: WorkbookState, sheet: Sheet, origin: Origin): void {
  if (sheet.visibility !== "Visible") notAllowed("A hidden worksheet cannot be activated.");
  const view = viewOf(state, origin.person);
  if (view.sheetId === sheet.id) return;
  state.views.set(origin.person, { sheetId: sheet.id, area: { row: 0, col: 0, rows: 1, cols: 1 } });
  emit(state, { kind: "deactivated", sheetId: view.sheetId, origin });
  emit(state, { kind: "activated", sheetId: sheet.id, origin });
}

/** Selects cells for one person and brings their sheet to the front. */
export function selectArea(state: WorkbookState, sheet: Sheet, area: Area, origin: Origin): void {
  activateSheet(state, sheet, origin);
  state.views.set(origin.person, { sheetId: sheet.id, area: { ...area } });
  emit(state, { kind: "selection", sheetId: sheet.id, area: { ...area }, origin });
}

/** Moves a sheet to a place counted from 0. */
export function moveSheet(state: WorkbookState, sheet: Sheet, position: number): void {
  if (position < 0 || position >= state.sheets.length) invalid("The position is outside the workbook.");
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.sheets.splice(position, 0, sheet);
}
