import { ExcelError, found } from "../errors.js";
import { emit } from "../model/state.js";
import { WHOLE_SHEET } from "../model/address.js";
import { referenceOf } from "../model/names.js";
import { cellsOf, isRange, rangeHandle, sheetOfHandle } from "./handles.js";
import { bagArg, entryOf, intArg } from "./type-schema.js";
import type { SheetHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { Area } from "../model/types.js";

function setProtection(o: SheetHandle, desk: Desk, on: boolean, options: Record<string, unknown>): null {
  const sheet = sheetOfHandle(o, desk);
  if (desk.faults.protect) throw new ExcelError("AccessDenied", "You do not have permission to do this.");
  if (on && sheet.protection.protected) throw new ExcelError("AccessDenied", "The sheet is protected already.");
  desk.notUndoable(on ? "WorksheetProtection.protect" : "WorksheetProtection.unprotect");
  sheet.protection = { protected: on, options };
  emit(desk.state, { kind: "protection", sheetId: sheet.id, origin: desk.origin });
  return null;
}

/** excel.worksheetprotection; passwords are not kept. */
export const protectionEntry = entryOf<SheetHandle>({
  page: "excel.worksheetprotection",
  get: {
    Protected: (o, desk) => sheetOfHandle(o, desk).protection.protected,
    Options: (o, desk) => sheetOfHandle(o, desk).protection.options,
  },
  call: {
    Protect: (o, args, desk) => setProtection(o, desk, true, bagArg(args, 0)),
    Unprotect: (o, _args, desk) => setProtection(o, desk, false, {}),
  },
});

function frozen(o: SheetHandle, args: Args, desk: Desk): Area {
  const wanted = args[0];
  if (isRange(wanted)) return cellsOf(wanted, desk).area;
  return found(referenceOf(desk.state, String(wanted), sheetOfHandle(o, desk)), "the range").area;
}

function freeze(area: (o: SheetHandle, args: Args, desk: Desk) => Area | null) {
  return (o: SheetHandle, args: Args, desk: Desk): null => {
    sheetOfHandle(o, desk).freeze = area(o, args, desk);
    return null;
  };
}

function location(o: SheetHandle, _args: Args, desk: Desk): Handle | null {
  const area = sheetOfHandle(o, desk).freeze;
  return area && rangeHandle(o.sheetId, area);
}

/** excel.pagelayout; what is set is given back, nothing is laid out. */
export const pageLayoutEntry = entryOf<SheetHandle>({
  page: "excel.pagelayout",
  get: { Zoom: (o, desk) => sheetOfHandle(o, desk).page["Zoom"] ?? { scale: 100 } },
  set: {
    Zoom: (o, value, desk) => {
      sheetOfHandle(o, desk).page["Zoom"] = value;
    },
  },
});

/** excel.worksheetfreezepanes */
export const freezeEntry = entryOf<SheetHandle>({
  page: "excel.worksheetfreezepanes",
  make: { GetLocationOrNullObject: location, GetLocation: (o, args, desk) => found(location(o, args, desk), "frozen panes") },
  call: {
    FreezeRows: freeze((_o, args) => ({ ...WHOLE_SHEET, rows: intArg(args, 0, 1) })),
    FreezeColumns: freeze((_o, args) => ({ ...WHOLE_SHEET, cols: intArg(args, 0, 1) })),
    FreezeAt: freeze(frozen),
    Unfreeze: freeze(() => null),
  },
});
