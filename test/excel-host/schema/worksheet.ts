import { invalid } from "../errors.js";
import { parseA1, WHOLE_SHEET } from "../model/address.js";
import { usedArea } from "../model/cells.js";
import { referenceOf } from "../model/names.js";
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../model/sheets.js";
import { eventCalls, targetOf } from "./events.js";
import { rangeHandle, sheetOfHandle } from "./handles.js";
import { entryOf, intArg, textArg } from "./type-schema.js";
import { SHEET_EVENTS, sheetHandle } from "./worksheets.js";
import type { SheetHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Visibility } from "../model/types.js";

const part =
  (type: string) =>
  (o: SheetHandle): Handle =>
    ({ type, sheetId: o.sheetId }) as Handle;

function rangeOf(o: SheetHandle, args: Args, desk: Desk): Handle {
  const sheet = sheetOfHandle(o, desk);
  const text = args[0] === null || args[0] === undefined ? "" : textArg(args, 0);
  if (text === "") return rangeHandle(sheet.id, WHOLE_SHEET);
  const area = parseA1(text);
  if (area) return rangeHandle(sheet.id, area);
  const place = referenceOf(desk.state, text, sheet);
  if (place?.sheetId !== sheet.id) return invalid(`The address ${text} is not valid on this sheet.`);
  return rangeHandle(place.sheetId, place.area);
}

function used(o: SheetHandle, args: Args, desk: Desk): Handle | null {
  const sheet = sheetOfHandle(o, desk);
  const area = usedArea(sheet, WHOLE_SHEET, args[0] === true);
  return area && rangeHandle(sheet.id, area);
}

function neighbour(o: SheetHandle, args: Args, desk: Desk, step: 1 | -1): Handle | null {
  const sheets = desk.state.sheets.filter((sheet) => sheet.id === o.sheetId || args[0] !== true || sheet.visibility === "Visible");
  const next = sheets[sheets.findIndex((sheet) => sheet.id === o.sheetId) + step];
  return next ? sheetHandle(next) : null;
}

function visibilityOf(value: unknown): Visibility {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  return invalid("The visibility is not valid.");
}

/** excel.worksheet */
export const worksheetEntry = entryOf<SheetHandle>({
  page: "excel.worksheet",
  ids: (o) => ({ Id: o.sheetId }),
  get: {
    Id: (o) => o.sheetId,
    Name: (o, desk) => sheetOfHandle(o, desk).name,
    Position: (o, desk) => desk.state.sheets.indexOf(sheetOfHandle(o, desk)),
    Visibility: (o, desk) => sheetOfHandle(o, desk).visibility,
    TabColor: (o, desk) => sheetOfHandle(o, desk).tabColor,
    ShowGridlines: (o, desk) => sheetOfHandle(o, desk).bag["showGridlines"] ?? true,
    ShowHeadings: (o, desk) => sheetOfHandle(o, desk).bag["showHeadings"] ?? true,
    StandardWidth: (o, desk) => sheetOfHandle(o, desk).bag["standardWidth"] ?? 8.43,
    EnableCalculation: () => true,
  },
  set: {
    Name: (o, value, desk) => {
      desk.notUndoable("Worksheet.name");
      renameSheet(desk.state, sheetOfHandle(o, desk), String(value), desk.origin);
    },
    Position: (o, value, desk) => {
      desk.notUndoable("Worksheet.position");
      moveSheet(desk.state, sheetOfHandle(o, desk), Number(value));
    },
    Visibility: (o, value, desk) => {
      desk.notUndoable("Worksheet.visibility");
      setVisibility(desk.state, sheetOfHandle(o, desk), visibilityOf(value), desk.origin);
    },
    TabColor: (o, value, desk) => {
      sheetOfHandle(o, desk).tabColor = String(value);
    },
    ShowGridlines: (o, value, desk) => {
      sheetOfHandle(o, desk).bag["showGridlines"] = value;
    },
    ShowHeadings: (o, value, desk) => {
      sheetOfHandle(o, desk).bag["showHeadings"] = value;
    },
    StandardWidth: (o, value, desk) => {
      sheetOfHandle(o, desk).bag["standardWidth"] = value;
    },
  },
  nav: {
    Tables: part("TableCollection"),
    Names: part("NamedItemCollection"),
    Charts: part("ChartCollection"),
    Notes: part("NoteCollection"),
    Protection: part("WorksheetProtection"),
    FreezePanes: part("WorksheetFreezePanes"),
    PageLayout: part("PageLayout"),
    CustomProperties: part("WorksheetCustomPropertyCollection"),
  },
  make: {
    GetRange: rangeOf,
    GetCell: (o, args) => rangeHandle(o.sheetId, { row: intArg(args, 0), col: intArg(args, 1), rows: 1, cols: 1 }),
    GetRangeByIndexes: (o, args) =>
      rangeHandle(o.sheetId, { row: intArg(args, 0), col: intArg(args, 1), rows: intArg(args, 2), cols: intArg(args, 3) }),
    GetUsedRange: (o, args, desk) => used(o, args, desk) ?? rangeHandle(o.sheetId, { row: 0, col: 0, rows: 1, cols: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNextOrNullObject: (o, args, desk) => neighbour(o, args, desk, 1),
    GetPreviousOrNullObject: (o, args, desk) => neighbour(o, args, desk, -1),
    Copy: (o, _args, desk) => {
      desk.notUndoable("Worksheet.copy");
      return sheetHandle(copySheet(desk.state, sheetOfHandle(o, desk), null, desk.origin));
    },
  },
  call: {
    Activate: (o, _args, desk) => {
      activateSheet(desk.state, sheetOfHandle(o, desk), desk.origin);
      return null;
    },
    Delete: (o, _args, desk) => {
      desk.notUndoable("Worksheet.delete");
      deleteSheet(desk.state, sheetOfHandle(o, desk), desk.origin);
      return null;
    },
    Calculate: () => null,
    ...eventCalls(SHEET_EVENTS, (o) => targetOf(o, "sheetId")),
  },
});
