import { cellKey, type LeftCell } from "../../shared/diff.js";
import { leftSentence, lineTitle } from "../../shared/messages.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import type { Mark } from "../../shared/workbook.js";
import { conflictSentence } from "./conflict-sentence.js";
import type { Part } from "./part.js";
import type { Session } from "./session.js";

/** What a mark shows, wherever its cell stands. */
type Sign = Pick<Mark, "kind" | "message">;

/** Marks by cell (`rowId/field`). */
export type Signs = ReadonlyMap<string, Sign>;

/** The marks that the workbook is to bear: cells in conflict and cells that stay behind. */
export function wantedSigns(session: Session, left: readonly LeftCell[]): Signs {
  const signs = new Map<string, Sign>();
  for (const conflict of session.conflicts)
    if (conflict.field !== null)
      signs.set(cellKey(conflict.rowId, conflict.field), { kind: "conflict", message: conflictSentence(conflict, session.speaks) });
  for (const one of left) {
    const message = leftSentence(one, lineTitle(one.section.section, one.line, session.speaks), session.speaks);
    if (one.line.id !== null) signs.set(cellKey(one.line.id, one.field), { kind: one.why === "shown" ? "hint" : "problem", message });
  }
  return signs;
}

/** What the part remembers of the marks. */
export function rememberedSigns(signs: Signs): Part["marks"] {
  return Object.fromEntries([...signs].map(([cell, sign]) => [cell, sign.message]));
}

/** Whether the workbook bears these marks already, word for word. */
export function bearsSigns(part: Part, signs: Signs): boolean {
  const borne = Object.entries(part.marks);
  return borne.length === signs.size && borne.every(([cell, message]) => signs.get(cell)?.message === message);
}

/** The marks to write: all that are wanted, and none where the workbook bears one that is over. */
export function marksIn(sections: readonly SheetSection[], signs: Signs, part: Part): readonly Mark[] {
  return sections.flatMap((section) =>
    section.rows.flatMap((line) =>
      Object.entries(line.cells).flatMap(([field, cell]) => {
        const key = cellKey(line.id ?? "", field);
        const sign = signs.get(key) ?? (Object.hasOwn(part.marks, key) ? { kind: "none" as const, message: "" } : null);
        return sign === null ? [] : [{ sheet: section.sheet, row: cell.row, column: cell.column, ...sign }];
      }),
    ),
  );
}
