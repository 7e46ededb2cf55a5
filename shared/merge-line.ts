import { baseValue, readAgainst, type BaseOf } from "./bases.js";
import type { CellContext } from "./cell.js";
import type { SentRow } from "./diff.js";
import type { Value } from "./field.js";
import type { PlanRow } from "./protocol.js";
import { fieldsOf, type Section } from "./section.js";
import type { SheetRow } from "./sheet-section.js";

/** What becomes of a line when the server's row is applied to it. `held`: it stays as it is, and so does the revision it claims. */
export type LineFate =
  | { readonly kind: "keep" }
  | { readonly kind: "held" }
  | { readonly kind: "remove" }
  | { readonly kind: "write"; readonly fields: readonly string[] };

/** What the fate of a line follows from. */
export interface LineCase {
  readonly section: Section;
  /** The line as it stands just before writing. */
  readonly now: SheetRow;
  /** The line when the push was built; undefined when it was not there. */
  readonly sent: SentRow | undefined;
  readonly server: PlanRow;
  /** What the sheet showed; after a restore it has shown nothing of the new server. */
  readonly baseOf: BaseOf;
  readonly epochChanged: boolean;
  readonly context: CellContext;
}

/** The newest revision that changed any of these fields of a row, or the row itself. */
export function revisionOf(row: PlanRow, fields: readonly string[]): number {
  return Math.max(row.insertedRev, row.deletedRev ?? 0, ...fields.map((field) => row.cellRevs[field] ?? 0));
}

/** Decides what applying the server's row may do to a line: nothing that was typed since the push is overwritten, and no line claims to be based on a value it never showed. */
export function fateOf(one: LineCase): LineFate {
  const { now, sent, server } = one;
  const form = !one.section.repeating;
  const fields = form ? Object.keys(now.cells) : Object.keys(one.section.fields);
  const newest = form ? Math.max(...fields.map((field) => server.cellRevs[field] ?? 0)) : revisionOf(server, fields);
  if (!one.epochChanged && newest <= now.rev && server.deletedRev === null) return { kind: "keep" };
  if (one.section.readOnly === true) return server.deletedRev === null ? { kind: "write", fields: differing(one) } : { kind: "remove" };
  if (sent?.rev !== now.rev) return { kind: "held" };
  const typed = typedFields(one, sent);
  if (server.deletedRev !== null) return typed.length === 0 ? { kind: "remove" } : { kind: "held" };
  if (typed.some((field) => !wasShown(one, sent, field))) return { kind: "held" };
  return { kind: "write", fields: differing(one).filter((field) => !typed.includes(field)) };
}

function serverValue(one: LineCase, field: string): Value {
  return one.server.cells[field] ?? null;
}

/** The fields that hold something else than when the push was built, or that stayed behind. */
function typedFields(one: LineCase, sent: SentRow): readonly string[] {
  return Object.keys(one.now.cells).filter((field) => {
    if (sent.unread.has(field)) return true;
    const value = readNow(one, field);
    return value === undefined || value !== (sent.values[field] ?? null);
  });
}

/** Whether the server holds what the line showed in the field when the push was built. */
function wasShown(one: LineCase, sent: SentRow, field: string): boolean {
  const shown = sent.unread.has(field) ? baseValue(one.now, field, one.baseOf) : (sent.values[field] ?? null);
  return serverValue(one, field) === shown;
}

/** What the cell holds now; undefined where it cannot be read. */
function readNow(one: LineCase, field: string): Value | undefined {
  const declared = fieldsOf(one.section).find(([key]) => key === field);
  const cell = one.now.cells[field];
  if (declared === undefined || cell === undefined) return undefined;
  const reading = readAgainst(declared[1], cell, baseValue(one.now, field, one.baseOf), one.context);
  return "fault" in reading ? undefined : reading.value;
}

function differing(one: LineCase): readonly string[] {
  return Object.keys(one.now.cells).filter((field) => readNow(one, field) !== serverValue(one, field));
}
