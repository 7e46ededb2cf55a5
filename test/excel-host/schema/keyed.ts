import { found } from "../errors.js";
import { sheetOf } from "../model/state.js";
import { entryOf, textArg } from "./type-schema.js";
import type { Args, Desk, Handle, TypeEntry } from "./type-schema.js";

interface KeyedHandle extends Handle {
  key: string;
  sheetId?: string;
}

type Store = (o: Handle, desk: Desk) => Map<string, unknown>;

function keyed(page: string, itemType: string, store: Store): { collection: TypeEntry; item: TypeEntry } {
  const handle = (o: Handle, key: string): KeyedHandle => ({ ...o, type: itemType, key });
  const known = (o: Handle, key: string, desk: Desk): Handle | null => (store(o, desk).has(key) ? handle(o, key) : null);
  const collection = entryOf<Handle>({
    page: `${page}collection`,
    items: (o, desk) => [...store(o, desk).keys()].map((key) => handle(o, key)),
    item: (o, key, desk) => found(known(o, String(key), desk), String(key)),
    make: {
      GetItemOrNullObject: (o, args, desk) => known(o, textArg(args, 0), desk),
      Add: (o: Handle, args: Args, desk: Desk) => {
        store(o, desk).set(textArg(args, 0), args[1]);
        return handle(o, textArg(args, 0));
      },
    },
    call: { GetCount: (o, _args, desk) => store(o, desk).size },
  });
  const item = entryOf<KeyedHandle>({
    page,
    get: { Key: (o) => o.key, Value: (o, desk) => store(o, desk).get(o.key) },
    set: {
      Value: (o, value, desk) => {
        store(o, desk).set(o.key, value);
      },
    },
    call: {
      Delete: (o, _args, desk) => {
        store(o, desk).delete(o.key);
        return null;
      },
    },
  });
  return { collection, item };
}

/** excel.setting */
export const settings = keyed("excel.setting", "Setting", (_o, desk) => desk.state.settings);

/** excel.customproperty of the workbook */
export const customProperties = keyed("excel.customproperty", "CustomProperty", (_o, desk) => desk.state.customProperties);

/** excel.worksheetcustomproperty */
export const sheetProperties = keyed(
  "excel.worksheetcustomproperty",
  "WorksheetCustomProperty",
  (o, desk) => sheetOf(desk.state, "sheetId" in o ? String(o.sheetId) : "").customProperties,
);
