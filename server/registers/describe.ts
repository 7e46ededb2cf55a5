import { say, type Language, type Text } from "../../shared/language.js";
import { spokenDay } from "../../shared/spoken-day.js";
import { changeTexts } from "./texts.js";
import { openedOn, type Register, type RegisterUnit } from "./register.js";

/** What happens to a unit. WENT_INTO: it was merged or split. */
export const changeKinds = ["ADDED", "RENAMED", "MOVED", "CHANGED", "CLOSED", "WENT_INTO", "REOPENED"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change of one unit in words. */
export interface Described {
  readonly kind: ChangeKind;
  readonly unitId: string;
  readonly text: string;
}

/** What differs between two states of the register, each change of a unit in a sentence; units that only came along with another are not named. */
export function describe(before: Register, after: Register, language: Language): readonly Described[] {
  return [...after.values()].filter((unit) => before.get(unit.id) !== unit).flatMap((unit) => describeUnit(before, after, unit, language));
}

function describeUnit(before: Register, after: Register, now: RegisterUnit, language: Language): readonly Described[] {
  const was = before.get(now.id);
  const nameOf = (id: string | null | undefined): string => (id == null ? "–" : (after.get(id)?.name ?? id));
  const tell = (kind: ChangeKind, text: Text, day: string, more: Readonly<Record<string, string>> = {}): Described => ({
    kind,
    unitId: now.id,
    text: say(text, language, { code: now.code, name: now.name, day: day === "" ? "" : spokenDay(day, language), ...more }),
  });
  if (was === undefined) {
    const parentId = now.places[0]?.parentId ?? null;
    return [tell("ADDED", parentId === null ? changeTexts.addedTop : changeTexts.added, openedOn(now), { parent: nameOf(parentId) })];
  }
  const [place, placeBefore] = [now.places.at(-1), was.places.at(-1)];
  const told: Described[] = [];
  if (now.name !== was.name) told.push(tell("RENAMED", changeTexts.renamed, now.renames.at(-1)?.on ?? "", { before: was.name }));
  if (now.level !== was.level || now.staffCount !== was.staffCount) told.push(tell("CHANGED", changeTexts.changed, ""));
  const isGone = now.closedOn !== null && was.closedOn === null;
  if (isGone && now.successors.length > 0) {
    const successors = now.successors.map(nameOf).join(", ");
    return [...told, tell("WENT_INTO", changeTexts.wentInto, now.closedOn, { successors })];
  }
  if (place?.parentId !== placeBefore?.parentId) {
    const names = { before: nameOf(placeBefore?.parentId), parent: nameOf(place?.parentId) };
    told.push(tell("MOVED", changeTexts.moved, place?.from ?? "", names));
  }
  if (isGone) told.push(tell("CLOSED", changeTexts.closed, now.closedOn));
  if (now.closedOn === null && was.closedOn !== null) told.push(tell("REOPENED", changeTexts.reopened, was.closedOn));
  return told;
}
