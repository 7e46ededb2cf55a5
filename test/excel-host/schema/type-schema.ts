import { ExcelError } from "../errors.js";
import type { WorkbookState } from "../model/state.js";
import type { Origin } from "../model/types.js";

/** An object office.js holds a proxy of; `type` is Excel's type name. */
export interface Handle {
  readonly type: string;
}

/** What an event or an undo count needs to know of the host while a request runs. */
export interface Desk {
  state: WorkbookState;
  origin: Origin;
  /** Event keys (`member:target`) this add-in has asked for. */
  registered: Set<string>;
  /** Whether this add-in hears events (`runtime.enableEvents`). */
  events: { enabled: boolean };
  /** Notes a call that Excel cannot undo. */
  notUndoable(what: string): void;
  keep(handle: Handle): string;
  release(id: string): void;
  kept(id: string): Handle | undefined;
  insertSheets(base64: string, options: unknown): Promise<string[]>;
  faults: { protect: boolean; shortRead: number; insert: "before" | "after" | null; readOnly: boolean };
}

/** Arguments of a call: plain values, and handles where the add-in passed objects. */
export type Args = readonly unknown[];

/** Members of one Excel type; names as they travel, in PascalCase. A member that is not here answers ApiNotFound. */
export interface TypeSchema<T extends Handle> {
  /** Page of the documentation this follows, under learn.microsoft.com/javascript/api/excel/. */
  page: string;
  /** Fields every answer about the object carries. */
  ids?: (o: T, desk: Desk) => Record<string, unknown>;
  get?: Record<string, (o: T, desk: Desk) => unknown>;
  set?: Record<string, (o: T, value: unknown, desk: Desk) => void>;
  /** Objects that are properties. */
  nav?: Record<string, (o: T, desk: Desk) => Handle | null>;
  /** Methods that return an object; null makes a null object. */
  make?: Record<string, (o: T, args: Args, desk: Desk) => Handle | null>;
  /** Methods that return a plain value or nothing. */
  call?: Record<string, (o: T, args: Args, desk: Desk) => unknown>;
  /** `getItem` of a collection: by name, by id or by number. */
  item?: (o: T, key: unknown, desk: Desk) => Handle;
  /** All members of a collection. */
  items?: (o: T, desk: Desk) => Handle[];
}

/** Members of any type, by lower-case name, as the protocol looks them up. */
export interface TypeEntry {
  schema: TypeSchema<Handle>;
  names: Map<string, string>;
}

/** Makes an entry of a type's members. */
export function entryOf<T extends Handle>(schema: TypeSchema<T>): TypeEntry {
  const names = new Map<string, string>();
  for (const group of [schema.get, schema.set, schema.nav, schema.make, schema.call]) {
    for (const name of Object.keys(group ?? {})) names.set(name.toLowerCase(), name);
  }
  // The registry hands every handler only handles of its own type name, which the compiler cannot see.
  return { schema: schema as unknown as TypeSchema<Handle>, names };
}

/** Argument as text; refused when it is none. */
export function textArg(args: Args, index: number): string {
  const value = args[index];
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  return refuse(index);
}

/** Argument as a whole number; refused when it is none. */
export function intArg(args: Args, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value === "number" && Number.isInteger(value)) return value;
  return refuse(index);
}

/** Argument as an object with properties; an omitted one is empty. */
export function bagArg(args: Args, index: number): Record<string, unknown> {
  const value = args[index];
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function refuse(index: number): never {
  throw new ExcelError("InvalidArgument", `The argument ${String(index + 1)} is invalid or missing or has an incorrect format.`);
}
