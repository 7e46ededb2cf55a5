import { ExcelError } from "../errors.js";
import type { Args, Desk, Handle, TypeEntry } from "./type-schema.js";

/** Looks up members of handles and notes every one that is used. */
export interface Members {
  get(o: Handle, name: string, desk: Desk): unknown;
  has(o: Handle, name: string, kind: "get" | "nav"): boolean;
  set(o: Handle, name: string, value: unknown, desk: Desk): void;
  nav(o: Handle, name: string, desk: Desk): Handle | null;
  make(o: Handle, name: string, args: Args, desk: Desk): Handle | null;
  call(o: Handle, name: string, args: Args, desk: Desk): unknown;
  item(o: Handle, key: unknown, desk: Desk): Handle;
  items(o: Handle, desk: Desk): Handle[] | null;
  ids(o: Handle, desk: Desk): Record<string, unknown>;
  scalars(o: Handle): string[];
  /** The member's name as it travels, whatever case was written. */
  proper(o: Handle, name: string): string;
}

/** Members over a registry of types; `used` collects `Type.Member`. */
export function membersOf(registry: ReadonlyMap<string, TypeEntry>, used: Set<string>): Members {
  const entry = (o: Handle): TypeEntry => registry.get(o.type) ?? missing(o.type, "type");
  const proper = (o: Handle, name: string): string => entry(o).names.get(name.toLowerCase()) ?? name;
  const pick = <F>(o: Handle, name: string, group: Record<string, F> | undefined): F => {
    const key = proper(o, name);
    used.add(`${o.type}.${key}`);
    return group?.[key] ?? missing(o.type, key);
  };
  return {
    get: (o, name, desk) => pick(o, name, entry(o).schema.get)(o, desk),
    has: (o, name, kind) => Object.hasOwn(entry(o).schema[kind] ?? {}, proper(o, name)),
    set: (o, name, value, desk) => {
      pick(o, name, entry(o).schema.set)(o, value, desk);
    },
    nav: (o, name, desk) => pick(o, name, entry(o).schema.nav)(o, desk),
    make: (o, name, args, desk) => pick(o, name, entry(o).schema.make)(o, args, desk),
    call: (o, name, args, desk) => pick(o, name, entry(o).schema.call)(o, args, desk),
    item: (o, key, desk) => {
      used.add(`${o.type}.GetItem`);
      return (entry(o).schema.item ?? missing(o.type, "GetItem"))(o, key, desk);
    },
    items: (o, desk) => entry(o).schema.items?.(o, desk) ?? null,
    ids: (o, desk) => entry(o).schema.ids?.(o, desk) ?? {},
    proper,
    scalars: (o) => Object.keys(entry(o).schema.get ?? {}),
  };
}

function missing(type: string, member: string): never {
  throw new ExcelError("ApiNotFound", `host: ${type}.${member} is not implemented`);
}
