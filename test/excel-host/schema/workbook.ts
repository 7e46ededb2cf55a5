import { parseA1 } from "../model/address.js";
import { viewOf } from "../model/state.js";
import { eventPlace } from "./events.js";
import { rangeHandle } from "./handles.js";
import { bagArg, entryOf, textArg } from "./type-schema.js";
import type { PlainHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";

const plain = (type: string) => (): Handle => ({ type });
const scoped = (type: string) => (): Handle => ({ type, sheetId: null }) as Handle;

function changedRange(args: Args, desk: Desk): Handle | null {
  const { sheetId, address } = eventPlace(args);
  const area = parseA1(address);
  return area && desk.state.sheets.some((sheet) => sheet.id === sheetId) ? rangeHandle(sheetId, area) : null;
}

/** excel.workbook */
export const workbookEntry = entryOf<PlainHandle>({
  page: "excel.workbook",
  get: {
    Name: (_o, desk) => desk.state.name,
    IsDirty: () => false,
    ReadOnly: () => false,
    AutoSave: () => true,
    PreviouslySaved: () => true,
  },
  set: { IsDirty: () => undefined },
  nav: {
    Worksheets: plain("WorksheetCollection"),
    Tables: scoped("TableCollection"),
    Names: scoped("NamedItemCollection"),
    Settings: plain("SettingCollection"),
    CustomXmlParts: plain("CustomXmlPartCollection"),
    Application: plain("Application"),
    Properties: plain("DocumentProperties"),
    _Runtime: plain("Runtime"),
  },
  make: {
    GetSelectedRange: (_o, _args, desk) => {
      const view = viewOf(desk.state, desk.origin.person);
      return rangeHandle(view.sheetId, view.area);
    },
    GetActiveCell: (_o, _args, desk) => {
      const view = viewOf(desk.state, desk.origin.person);
      return rangeHandle(view.sheetId, { ...view.area, rows: 1, cols: 1 });
    },
    _GetRangeForEventByReferenceId: (_o, args, desk) => changedRange(args, desk),
    _GetRangeOrNullObjectForEventByReferenceId: (_o, args, desk) => changedRange(args, desk),
  },
  call: {
    _RemoveReference: (_o, args, desk) => {
      desk.release(textArg(args, 0));
      return null;
    },
    InsertWorksheetsFromBase64: (_o, args, desk) => {
      desk.notUndoable("Workbook.insertWorksheetsFromBase64");
      return desk.insertSheets(textArg(args, 0), bagArg(args, 1));
    },
    Save: (_o, _args, desk) => {
      desk.notUndoable("Workbook.save");
      return null;
    },
  },
});
