/** A place of a unit in the tree, from a day on until its next place. */
export interface Placed {
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly parentId: string | null;
}

/** A node of the register with its history. `places`: oldest first, never empty. */
export interface RegisterUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly organisation: boolean;
  readonly staffCount: number | null;
  readonly places: readonly Placed[];
  /** The first day without it, null while it is open. */
  readonly closedOn: string | null;
  /** The units that carry on what it did: where it was merged or split. A unit that was only closed has none and stands nowhere from `closedOn` on. */
  readonly successors: readonly string[];
  /** Names it had, each until the day given, oldest first. */
  readonly renames: readonly { readonly on: string; readonly before: string }[];
  readonly formerNames: readonly string[];
}

/** All nodes of the tree by id. */
export type Register = ReadonlyMap<string, RegisterUnit>;

/** A stretch of days in which a unit stood at one path. `until`: the first day after it, null while it lasts. */
export interface Segment {
  readonly from: string;
  readonly until: string | null;
  readonly parentId: string | null;
  readonly path: string;
}

/** The first day of the unit. */
export function openedOn(unit: RegisterUnit): string {
  return unit.places[0]?.from ?? "";
}

/** Where the unit stood on a day; before its first day where it stood first. */
export function placeOn(unit: RegisterUnit, day: string): Placed {
  return unit.places.findLast((place) => place.from <= day) ?? unit.places[0] ?? { from: "", parentId: null };
}

/** Whether the unit stands nowhere on the day: it was closed, and no other unit carries on what it did. */
export function standsNowhere(unit: RegisterUnit, day: string): boolean {
  return unit.closedOn !== null && unit.successors.length === 0 && unit.closedOn <= day;
}

/** The ids from the root to the unit on a day, as a path `/fi/svo/b11/`; null where it or a node above it stands nowhere, or where the way up goes in a circle. */
export function pathOn(register: Register, id: string, day: string): string | null {
  const ids: string[] = [];
  for (let at: string | null = id; at !== null;) {
    const unit = register.get(at);
    if (unit === undefined || ids.includes(at) || standsNowhere(unit, day)) return null;
    ids.unshift(at);
    at = placeOn(unit, day).parentId;
  }
  return `/${ids.join("/")}/`;
}

/** The stretches of the unit's path from its first day on: it changes with its own place and with those above it. */
export function segmentsOf(register: Register, id: string): readonly Segment[] {
  const unit = register.get(id);
  if (unit === undefined) return [];
  const first = openedOn(unit);
  const days = [...new Set([first, ...daysAbove(register, id, new Set()).filter((day) => day > first)])].sort();
  const segments: Segment[] = [];
  days.forEach((from, at) => {
    const path = pathOn(register, id, from);
    const last = segments.at(-1);
    const until = days[at + 1] ?? null;
    if (path === null) return;
    const { parentId } = placeOn(unit, from);
    if (last?.path === path && last.until === from) segments[segments.length - 1] = { ...last, until };
    else segments.push({ from, until, parentId, path });
  });
  return segments;
}

/** Days on which the way up from the unit may change. */
function daysAbove(register: Register, id: string, seen: Set<string>): readonly string[] {
  const unit = register.get(id);
  if (unit === undefined || seen.has(id)) return [];
  seen.add(id);
  const own = [...unit.places.map(({ from }) => from), ...(unit.closedOn === null ? [] : [unit.closedOn])];
  return [...own, ...unit.places.flatMap(({ parentId }) => (parentId === null ? [] : daysAbove(register, parentId, seen)))];
}

/** The path that the unit has or had last. */
export function lastPath(register: Register, id: string): string {
  return segmentsOf(register, id).at(-1)?.path ?? `/${id}/`;
}

/** The organisation that the unit is or lies in by its last place, null above the organisations. */
export function organisationAbove(register: Register, id: string): RegisterUnit | null {
  const above = lastPath(register, id)
    .split("/")
    .map((one) => register.get(one));
  return above.find((one) => one?.organisation === true) ?? null;
}

/** The name of the unit on a day. */
export function nameOn(unit: RegisterUnit, day: string): string {
  return unit.renames.find(({ on }) => on > day)?.before ?? unit.name;
}

/** Whether the unit lies at or below the node; everything does where none is named. */
export function isWithin(register: Register, id: string, withinId: string | null): boolean {
  return withinId === null || lastPath(register, id).includes(`/${withinId}/`);
}
