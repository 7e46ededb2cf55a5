import { canonicalText, hasUnusableCharacter } from "../../shared/text.js";
import type { NewUnit } from "./commands.js";
import { fault, type RegisterFault } from "./faults.js";
import { organisationAbove, type Register } from "./register.js";

/** The longest code, name and level, in UTF-16 units, and the largest number of staff. */
const longest = 255;
const mostStaff = 100_000;

type Checked = { readonly fault: RegisterFault } | null;

/** Whether the text may be a code or name: there, of one line, not too long, without characters that cannot be kept. */
export function checkText(text: string, missing: "noCode" | "noName"): Checked {
  return tidy(text) === "" ? fault(missing) : checkOptional(text);
}

/** The same of a text that may be empty. */
export function checkOptional(text: string): Checked {
  const kept = tidy(text);
  if (kept.length > longest) return fault("tooLong", { max: longest });
  return kept.includes("\n") || hasUnusableCharacter(kept) ? fault("badText") : null;
}

/** Whether it may be a number of staff; null is one that nobody says. */
export function checkStaff(count: number | null): Checked {
  return count === null || (Number.isInteger(count) && count >= 0 && count <= mostStaff) ? null : fault("badStaff");
}

/** Whether a unit like this can be made below the parent: its code is nobody's in the organisation. */
export function checkNew(register: Register, unit: NewUnit, parentId: string | null): Checked {
  const scope = parentId === null ? null : organisationAbove(register, parentId);
  const taken = [...register.values()].find(
    (one) => sameCode(one.code, unit.code) && (scope === null || organisationAbove(register, one.id)?.id === scope.id),
  );
  return (
    checkText(unit.code, "noCode") ??
    checkText(unit.name, "noName") ??
    checkOptional(unit.level) ??
    checkStaff(unit.staffCount) ??
    (taken === undefined ? null : fault("codeTaken", { code: taken.code, name: taken.name }))
  );
}

/** A code as codes are compared: capitals and spaces round it say nothing. */
export function codeKey(code: string): string {
  return code.trim().toLowerCase();
}

/** Whether two codes are one. */
export function sameCode(one: string, other: string): boolean {
  return codeKey(one) === codeKey(other);
}

/** A text as it is stored: canonical, without spaces round it. */
export function tidy(text: string): string {
  return canonicalText(text).trim();
}
