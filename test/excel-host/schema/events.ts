import { textArg } from "./type-schema.js";
import type { Args, Desk, Handle } from "./type-schema.js";

type Register = Record<string, (o: Handle, args: Args, desk: Desk) => unknown>;

/** Register and unregister methods of a type's events: each kind is remembered as `kind:targetId`. */
export function eventCalls(kinds: Record<string, string>, target: (o: Handle) => string): Register {
  const calls: Register = {};
  for (const [method, kind] of Object.entries(kinds)) {
    calls[`_Register${method}`] = (o, _args, desk) => {
      desk.registered.add(`${kind}:${target(o)}`);
      return null;
    };
    calls[`_Unregister${method}`] = (o, _args, desk) => {
      desk.registered.delete(`${kind}:${target(o)}`);
      return null;
    };
  }
  return calls;
}

/** The target office.js uses for events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** A handle's own id as event target; without one it stands for the whole workbook. */
export function targetOf(o: Handle, key: "sheetId" | "tableId"): string {
  const id: unknown = key in o ? (o as Handle & Record<typeof key, unknown>)[key] : null;
  return typeof id === "string" ? id : WORKBOOK_TARGET;
}

/** Splits `sheetId!A1`, which events carry to let an add-in fetch the changed cells. */
export function eventPlace(args: Args): { sheetId: string; address: string } {
  const [sheetId = "", address = ""] = textArg(args, 0).split("!");
  return { sheetId, address };
}
