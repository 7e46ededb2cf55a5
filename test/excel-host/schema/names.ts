import { found } from "../errors.js";
import { fullAddress } from "../model/address.js";
import { addName, findName, nameFormula, nameType, setNameTarget } from "../model/names.js";
import { sheetOf } from "../model/state.js";
import { cellsOf, isRange, rangeHandle } from "./handles.js";
import { entryOf, textArg } from "./type-schema.js";
import type { NameHandle, ScopedHandle } from "./handles.js";
import type { Args, Desk, Handle } from "./type-schema.js";
import type { NamedItem } from "../model/types.js";

function nameHandle(item: NamedItem): NameHandle {
  return { type: "NamedItem", item };
}

function inScope(o: ScopedHandle, desk: Desk): NamedItem[] {
  return desk.state.names.filter((item) => item.scope === o.sheetId);
}

function addItem(o: ScopedHandle, args: Args, desk: Desk): Handle {
  const what = args[1];
  const comment = typeof args[2] === "string" ? args[2] : "";
  if (isRange(what)) {
    const { sheet, area } = cellsOf(what, desk);
    return nameHandle(addName(desk.state, textArg(args, 0), o.sheetId, { sheetId: sheet.id, area }, comment));
  }
  return nameHandle(addName(desk.state, textArg(args, 0), o.sheetId, textArg(args, 1), comment));
}

/** excel.nameditemcollection, of the workbook or of a sheet */
export const namesEntry = entryOf<ScopedHandle>({
  page: "excel.nameditemcollection",
  items: (o, desk) => inScope(o, desk).map(nameHandle),
  item: (o, key, desk) => nameHandle(found(findName(desk.state, String(key), o.sheetId), `name ${String(key)}`)),
  make: {
    GetItemOrNullObject: (o, args, desk) => {
      const item = findName(desk.state, textArg(args, 0), o.sheetId);
      return item ? nameHandle(item) : null;
    },
    Add: addItem,
  },
  call: { GetCount: (o, _args, desk) => inScope(o, desk).length },
});

function target(o: NameHandle): Handle | null {
  return o.item.target && rangeHandle(o.item.target.sheetId, o.item.target.area);
}

function valueOf(item: NamedItem, desk: Desk): unknown {
  if (item.target) return fullAddress(sheetOf(desk.state, item.target.sheetId).name, item.target.area);
  const body = item.formula.replace(/^=/, "");
  if (nameType(item) === "Double") return Number(body);
  return body.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"');
}

/** excel.nameditem */
export const nameEntry = entryOf<NameHandle>({
  page: "excel.nameditem",
  get: {
    Name: (o) => o.item.name,
    Type: (o) => nameType(o.item),
    Value: (o, desk) => valueOf(o.item, desk),
    Formula: (o, desk) => nameFormula(desk.state, o.item),
    Visible: (o) => o.item.visible,
    Comment: (o) => o.item.comment,
    Scope: (o) => (o.item.scope === null ? "Workbook" : "Worksheet"),
  },
  set: {
    Visible: (o, value) => {
      o.item.visible = value === true;
    },
    Comment: (o, value) => {
      o.item.comment = String(value);
    },
    Formula: (o, value, desk) => {
      setNameTarget(desk.state, o.item, String(value));
    },
  },
  nav: {
    WorksheetOrNullObject: (o) => (o.item.scope === null ? null : ({ type: "Worksheet", sheetId: o.item.scope } as Handle)),
    Worksheet: (o) => ({ type: "Worksheet", sheetId: found(o.item.scope, "the sheet of a name of the workbook") }) as Handle,
  },
  make: { GetRange: (o) => found(target(o), `cells of the name ${o.item.name}`), GetRangeOrNullObject: target },
  call: {
    Delete: (o, _args, desk) => {
      desk.state.names = desk.state.names.filter((item) => item !== o.item);
      return null;
    },
  },
});
