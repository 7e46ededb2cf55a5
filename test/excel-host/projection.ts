import type { Action } from "./messages.js";
import type { Members } from "./schema/members.js";
import type { Desk, Handle } from "./schema/type-schema.js";

type Query = NonNullable<Action["QueryInfo"]>;
type Wanted = Map<string, Wanted>;

/** Answers a load: the object's ids and the wanted members; a collection answers `_Items`, its own members and no more. */
export function project(members: Members, desk: Desk, target: Handle, query: Query): Record<string, unknown> {
  const wanted = wantedOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return view(members, desk, target, wanted, query);
}

function wantedOf(paths: string[]): Wanted {
  const root: Wanted = new Map();
  for (const path of paths) {
    let level = root;
    for (const step of path.split(/[/.,]/).map((s) => s.trim())) {
      if (step === "" || step.toLowerCase() === "items" || step === "$all") continue;
      const next = level.get(step) ?? new Map<string, Wanted>();
      level.set(step, next);
      level = next;
    }
  }
  return root;
}

function view(members: Members, desk: Desk, target: Handle, wanted: Wanted, query: Query): Record<string, unknown> {
  const items = members.items(target, desk);
  return items ? listView(members, desk, target, items, wanted, query) : objectView(members, desk, target, wanted);
}

function objectView(members: Members, desk: Desk, target: Handle, wanted: Wanted): Record<string, unknown> {
  const out = members.ids(target, desk);
  if (wanted.size === 0) {
    for (const name of members.scalars(target)) out[name] = members.get(target, name, desk);
    return out;
  }
  for (const [name, deeper] of wanted) {
    if (members.has(target, name, "nav")) {
      const child = members.nav(target, name, desk);
      out[members.proper(target, name)] = child && view(members, desk, child, deeper, {});
    } else out[members.proper(target, name)] = members.get(target, name, desk);
  }
  return out;
}

function listView(members: Members, desk: Desk, target: Handle, items: Handle[], wanted: Wanted, query: Query): Record<string, unknown> {
  const out = members.ids(target, desk);
  const ofItems: Wanted = new Map();
  for (const [name, deeper] of wanted) {
    if (members.has(target, name, "get")) out[members.proper(target, name)] = members.get(target, name, desk);
    else ofItems.set(name, deeper);
  }
  if (wanted.size > 0 && ofItems.size === 0) return out;
  const from = query.Skip ?? 0;
  const shown = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  out["_Items"] = shown.map((item) => objectView(members, desk, item, ofItems));
  return out;
}
