import { ExcelError } from "../errors.js";
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

async function insertFile(_o: PlainHandle, args: Args, desk: Desk): Promise<string[]> {
  const refusal = new ExcelError("GeneralException", "There was an internal error while processing the request.");
  if (desk.faults.insert === "before") throw refusal;
  desk.notUndoable("Workbook.insertWorksheetsFromBase64");
  const ids = await desk.insertSheets(textArg(args, 0), bagArg(args, 1));
  if (desk.faults.insert === "after") throw refusal;
  return ids;
}

/** excel.workbook; what is inserted may come with a refusal all the same (OfficeDev/office-js issues 3179 and 6142). */
export const workbookEntry = entryOf<PlainHandle>({
  page: "excel.workbook",
  get: {
    Name: (_o, desk) => desk.state.name,
    IsDirty: () => false,
    ReadOnly: (_o, desk) => desk.faults.readOnly,
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
    InsertWorksheetsFromBase64: insertFile,
    Save: (_o, _args, desk) => {
      desk.notUndoable("Workbook.save");
      return null;
    },
  },
});
