import { found } from "../errors.js";
import { findSheet, sheetOf, viewOf } from "../model/state.js";
import { addSheet } from "../model/sheets.js";
import { eventCalls, WORKBOOK_TARGET } from "./events.js";
import { entryOf, textArg } from "./type-schema.js";
import type { PlainHandle, SheetHandle } from "./handles.js";
import type { Desk } from "./type-schema.js";
import type { Sheet } from "../model/types.js";

/** Events of one sheet or of all, by the end of their register method. */
export const SHEET_EVENTS = {
  DataChangedEvent: "changed",
  ActivatedEvent: "activated",
  DeactivatedEvent: "deactivated",
  SelectionChangedEvent: "selection",
  ProtectionChangedEvent: "protection",
  EventNameChanged: "nameChanged",
  EventVisibilityChanged: "visibility",
};

/** A handle on a sheet. */
export function sheetHandle(sheet: Sheet): SheetHandle {
  return { type: "Worksheet", sheetId: sheet.id };
}

function visible(desk: Desk, onlyVisible: boolean): Sheet[] {
  return onlyVisible ? desk.state.sheets.filter((sheet) => sheet.visibility === "Visible") : desk.state.sheets;
}

/** excel.worksheetcollection */
export const worksheetsEntry = entryOf<PlainHandle>({
  page: "excel.worksheetcollection",
  items: (_o, desk) => desk.state.sheets.map(sheetHandle),
  item: (_o, key, desk) => sheetHandle(sheetOf(desk.state, String(key))),
  make: {
    GetItemOrNullObject: (_o, args, desk) => {
      const sheet = findSheet(desk.state, textArg(args, 0));
      return sheet ? sheetHandle(sheet) : null;
    },
    GetActiveWorksheet: (_o, _args, desk) => sheetHandle(sheetOf(desk.state, viewOf(desk.state, desk.origin.person).sheetId)),
    GetFirst: (_o, args, desk) => sheetHandle(found(visible(desk, args[0] === true)[0], "a sheet")),
    GetLast: (_o, args, desk) => sheetHandle(found(visible(desk, args[0] === true).at(-1), "a sheet")),
    Add: (_o, args, desk) => sheetHandle(addSheet(desk.state, typeof args[0] === "string" ? args[0] : null, desk.origin)),
  },
  call: {
    GetCount: (_o, args, desk) => visible(desk, args[0] === true).length,
    ...eventCalls({ ...SHEET_EVENTS, AddedEvent: "added", DeletedEvent: "deleted" }, () => WORKBOOK_TARGET),
  },
});
