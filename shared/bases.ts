import type { Cells, Field, ReferenceField, Value } from "./field.js";
import { isCellError, readCell, showCell, type CellContext, type Reading } from "./cell.js";
import type { Base } from "./protocol.js";
import type { SheetCell, SheetRow } from "./sheet-section.js";
import type { RawCell } from "./workbook.js";

/** What the sheet showed: a row's values at a revision, or undefined where the plan never had the row. */
export type BaseOf = (id: string, rev: number) => Cells | undefined;

/** Looks bases up by row and revision; a row at revision 0 was never shown and is undefined. */
export function baseLookup(rows: Base["rows"]): BaseOf {
  const byRev = new Map<number, Map<string, Cells>>();
  for (const { id, rev, cells } of rows) {
    const shown = byRev.get(rev) ?? new Map<string, Cells>();
    byRev.set(rev, shown.set(id, cells));
  }
  return (id, rev) => byRev.get(rev)?.get(id);
}

/** What a line was last shown with; undefined for a row that was never sent. */
export function baseCells(row: SheetRow, baseOf: BaseOf): Cells | undefined {
  return row.id === null || row.rev === 0 ? undefined : baseOf(row.id, row.rev);
}

/** The value a line's field was last shown with; null for a row that was never sent. */
export function baseValue(row: SheetRow, field: string, baseOf: BaseOf): Value {
  return baseCells(row, baseOf)?.[field] ?? null;
}

/** Whether a cell shows just what it was last shown with, so that there is nothing to read in it; an error never does. A reference still shows its target under a name that it had before. */
export function stillShows(field: Field, { raw }: SheetCell, base: Value, context: CellContext): boolean {
  if (typeof raw === "string" && isCellError(raw)) return false;
  return raw === showCell(field, base, context) || (field.kind === "reference" && wasCalled(field, base, raw, context));
}

function wasCalled(field: ReferenceField, base: Value, raw: RawCell, { references }: CellContext): boolean {
  if (base === null || typeof raw !== "string") return false;
  const target = (references[field.to] ?? []).find(({ id }) => id === base);
  return target?.formerLabels?.includes(raw) === true;
}

/** Reads a cell against what it was last shown with. One that still shows its base holds the base, though its label may have another owner by now. */
export function readAgainst(field: Field, cell: SheetCell, base: Value, context: CellContext): Reading {
  return stillShows(field, cell, base, context) ? { value: base } : readCell(field, cell.raw, context);
}
