import { readAgainst } from "../../shared/bases.js";
import type { Cells } from "../../shared/field.js";
import type { ContentRow } from "../../shared/plan-content.js";
import { referredSections, rowReferences } from "../../shared/plan/row-references.js";
import type { References, Target } from "../../shared/references.js";
import { fieldsOf } from "../../shared/section.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import { baseKey, contextOf, type Session } from "./session.js";

/** A row as the sheet holds it: what cannot be read as it was last shown. */
function asTyped(session: Session, { section }: SheetSection, line: SheetRow, base: Cells, date1904: boolean): Cells {
  const context = contextOf(session, date1904);
  return Object.fromEntries(
    fieldsOf(section).map(([key, field]) => {
      const cell = line.cells[key];
      const reading = cell === undefined ? { value: base[key] ?? null } : readAgainst(field, cell, base[key] ?? null, context);
      return [key, "value" in reading ? reading.value : (base[key] ?? null)];
    }),
  );
}

function inSheets(session: Session, sections: readonly SheetSection[], date1904: boolean): readonly (readonly [ContentRow, ContentRow])[] {
  return sections
    .filter(({ section }) => referredSections.includes(section.key))
    .flatMap((part) =>
      part.rows.flatMap((line) => {
        if (line.id === null) return [];
        const base = session.bases.get(baseKey(line.id, line.rev)) ?? {};
        const row = { id: line.id, section: part.section.key };
        return [
          [
            { ...row, cells: asTyped(session, part, line, base, date1904) },
            { ...row, cells: base },
          ] as const,
        ];
      }),
    );
}

/** The target with everything it was called in this session. */
function remembering(target: Target, before: readonly Target[]): Target {
  const known = before.find(({ id }) => id === target.id);
  const labels = [...(target.formerLabels ?? []), ...(known === undefined ? [] : [known.label, ...(known.formerLabels ?? [])])];
  return { ...target, formerLabels: [...new Set(labels)] };
}

/**
 * Lets the session know what the plan's rows that others refer to are called: as the server says (`server`, newer than the sheets), as the
 * sheets have them, as they were last shown, and as they were called before in this session. A section that is in no sheet keeps its targets.
 */
export function learnTargets(
  session: Session,
  sections: readonly SheetSection[],
  date1904: boolean,
  server: readonly ContentRow[] = [],
): void {
  const typed = inSheets(session, sections, date1904);
  const rows = [...server, ...typed.map(([now]) => now), ...typed.map(([, base]) => base)];
  const found: References = rowReferences(rows, session.speaks);
  const before = session.rowTargets;
  const there = new Set([...sections.map(({ section }) => section.key), ...server.map(({ section }) => section)]);
  session.rowTargets = Object.fromEntries(
    referredSections.map((key) => {
      const known = before[key] ?? [];
      return [key, there.has(key) ? (found[key] ?? []).map((target) => remembering(target, known)) : known];
    }),
  );
}

/** Whether a section in the workbook refers to rows of one that has no sheet here and that nobody has told of yet. */
export function lacksTargets({ rowTargets }: Session, sections: readonly SheetSection[]): boolean {
  const there = new Set(sections.map(({ section }) => section.key));
  return sections
    .flatMap(({ section }) => fieldsOf(section))
    .some(
      ([, field]) =>
        field.kind === "reference" && referredSections.includes(field.to) && !there.has(field.to) && rowTargets[field.to] === undefined,
    );
}
