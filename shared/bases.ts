import type { Cells, Field, Value } from "./field.js";
import { isCellError, readCell, showCell, type CellContext, type Reading } from "./cell.js";
import type { Base } from "./protocol.js";
import type { SheetCell, SheetRow } from "./sheet-section.js";

/** What the sheet showed: a row's values at a revision, or undefined where the plan never had the row. */
export type BaseOf = (id: string, rev: number) => Cells | undefined;

/** Looks bases up by row and revision; a row at revision 0 was never shown and is undefined. */
export function baseLookup(rows: Base["rows"]): BaseOf {
  const byKey = new Map(rows.map((row) => [`${row.id}@${String(row.rev)}`, row.cells]));
  return (id, rev) => byKey.get(`${id}@${String(rev)}`);
}

/** The value a line's field was last shown with; null for a row that was never sent. */
export function baseValue(row: SheetRow, field: string, baseOf: BaseOf): Value {
  return (row.id === null || row.rev === 0 ? undefined : baseOf(row.id, row.rev))?.[field] ?? null;
}

/** Reads a cell; one that still shows its base keeps the base, though its label may have another owner by now. */
export function readAgainst(field: Field, cell: SheetCell, base: Value, context: CellContext): Reading {
  const reading = readCell(field, cell.raw, context);
  if (!("fault" in reading) || base === null) return reading;
  if (typeof cell.raw === "string" && isCellError(cell.raw)) return reading;
  return cell.raw === showCell(field, base, context) ? { value: base } : reading;
}
