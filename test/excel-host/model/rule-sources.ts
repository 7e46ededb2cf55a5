import { quoteSheet, splitSheet } from "./address.js";
import type { Bag, Dress, Sheet, Validation } from "./types.js";

/** Lets the lists of validations follow a sheet that got another name, as formulas do, or lose it: null when it was deleted. */
export function followRename(sheets: readonly Sheet[], before: string, after: string | null): void {
  const changed = new Map<Validation, Validation>();
  const follow = (target: Dress): void => {
    if (target.validation === undefined) return;
    const next = changed.get(target.validation) ?? renamed(target.validation, before, after);
    changed.set(target.validation, next);
    target.validation = next;
  };
  for (const sheet of sheets) {
    for (const line of sheet.cells.values()) for (const cell of line.values()) follow(cell);
    for (const line of [...sheet.rows.values(), ...sheet.cols.values()]) follow(line);
  }
}

function renamed(validation: Validation, before: string, after: string | null): Validation {
  const rule = validation["rule"] as { list?: Bag } | undefined;
  const source = rule?.list?.["source"];
  if (typeof source !== "string" || !source.startsWith("=")) return validation;
  const { sheet, rest } = splitSheet(source.slice(1));
  if (sheet?.toLowerCase() !== before.toLowerCase()) return validation;
  const next = after === null ? "=#REF!" : `=${quoteSheet(after)}!${rest}`;
  return { ...validation, rule: { list: { ...rule?.list, source: next } } };
}
