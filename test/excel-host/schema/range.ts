import { invalid } from "../errors.js";
import { clearContents, clearFormats, eachStored } from "../model/cells.js";
import { selectArea } from "../model/sheets.js";
import { announce, checkProtection } from "../model/write.js";
import { cellsOf } from "./handles.js";
import { rangeGet, rangeSet } from "./range-values.js";
import { deleteRange, rangeMake } from "./range-shape.js";
import { entryOf, intArg } from "./type-schema.js";
import type { RangeHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";

function clear(o: RangeHandle, args: Args, desk: Desk): null {
  const { sheet, area } = cellsOf(o, desk);
  const what = args[0] ?? "All";
  checkProtection(sheet, area);
  if (what === "All" || what === "Contents") clearContents(sheet, area);
  if (what === "All" || what === "Formats") clearFormats(sheet, area);
  if (what === "All") {
    eachStored(sheet, area, (cell) => {
      delete cell.validation;
    });
  }
  announce(desk.state, sheet, area, desk.origin);
  return null;
}

function checkSize(o: RangeHandle, args: Args, desk: Desk): null {
  const { area } = cellsOf(o, desk);
  if (area.rows !== intArg(args, 0) || area.cols !== intArg(args, 1)) {
    invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return null;
}

const dressed =
  (type: string) =>
  (o: RangeHandle): Handle =>
    ({ type, range: o }) as Handle;

/** excel.range */
export const rangeEntry = entryOf<RangeHandle>({
  page: "excel.range",
  ids: (o) => (o.referenceId === undefined ? {} : { _ReferenceId: o.referenceId }),
  get: rangeGet,
  set: rangeSet,
  nav: {
    Worksheet: (o) => ({ type: "Worksheet", sheetId: o.sheetId }) as Handle,
    Format: dressed("RangeFormat"),
    DataValidation: dressed("DataValidation"),
  },
  make: rangeMake,
  call: {
    _KeepReference: (o, _args, desk) => {
      o.referenceId = desk.keep(o);
      return null;
    },
    _ValidateArraySize: checkSize,
    Clear: clear,
    Delete: deleteRange,
    Select: (o, _args, desk) => {
      const { sheet, area } = cellsOf(o, desk);
      selectArea(desk.state, sheet, area, desk.origin);
      return null;
    },
    Calculate: () => null,
  },
});
