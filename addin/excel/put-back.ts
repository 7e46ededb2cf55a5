import { seenAt } from "../../shared/apply-batch.js";
import type { CellPlace, RawCell, WorkbookContent } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";
import { isLoaded } from "./is-loaded.js";
import { runsFromBelow } from "./runs-from-below.js";

/** A rectangle as it was read in the very request that writes it. */
export interface Before extends CellPlace {
  readonly range: Excel.Range;
  /** Whether its number formats were read too. */
  readonly formats: boolean;
}

/** Rows that are taken out; `sign` is answered once they are gone. */
export interface Removed extends Before {
  readonly sign: OfficeExtension.ClientResult<number>;
}

/** Remembers what a range holds before it is written, in the same request; with its number formats where they are written too. */
export function rememberRange(range: Excel.Range, place: CellPlace, formats = false): Before {
  range.load(formats ? "values,formulas,numberFormat" : "values,formulas");
  return { sheet: place.sheet, row: place.row, column: place.column, range, formats };
}

/** Reads the anchors of a sheet as few ranges: neighbours of one column together. */
export function readAnchors(context: Excel.RequestContext, anchors: readonly CellPlace[]): Before[] {
  const columns = new Map<string, CellPlace[]>();
  for (const anchor of anchors)
    columns.set(`${anchor.sheet}:${String(anchor.column)}`, [...(columns.get(`${anchor.sheet}:${String(anchor.column)}`) ?? []), anchor]);
  return [...columns.values()].flatMap((places) => {
    const [{ sheet, column } = { sheet: "", column: 0 }] = places;
    return runsFromBelow(places.map((place) => place.row)).map(({ first, count }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, count, 1);
      range.load("values");
      range.untrack();
      return { sheet, row: first, column, range, formats: false };
    });
  });
}

/** Whether every cell of the rectangle held what was seen when the batch was made. */
export function isAsSeen(before: Before, seen: WorkbookContent): boolean {
  const values = before.range.values as RawCell[][];
  return values.every((line, down) =>
    line.every(
      (value, right) => (value ?? "") === seenAt(seen, { sheet: before.sheet, row: before.row + down, column: before.column + right }),
    ),
  );
}

/** A person's formula as the formula, anything else as the value it had. */
function oldCells({ range }: Before): RawCell[][] {
  const formulas = range.formulas as RawCell[][];
  return (range.values as RawCell[][]).map((line, down) =>
    line.map((value, right) => {
      const formula = formulas[down]?.[right];
      return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : asTyped(value);
    }),
  );
}

/** Whether Excel has answered what the range held; its values cannot tell, since they read as what was written until then. */
function wasRead({ range }: Before): boolean {
  return isLoaded(() => range.formulas);
}

/** Rows that Excel has answered were read and taken out. */
function isGone(row: Removed): boolean {
  return wasRead(row) && isLoaded(() => row.sign.value);
}

/** Puts rows that were taken out and values that were written over back where they were, as far as Excel came; the rows first, since what was written lies by them. */
export function putBack(context: Excel.RequestContext, written: readonly Before[], removed: readonly Removed[]): void {
  const at = (place: Before, cells: RawCell[][]): Excel.Range =>
    context.workbook.worksheets.getItem(place.sheet).getRangeByIndexes(place.row, place.column, cells.length, cells[0]?.length ?? 1);
  for (const row of removed.filter(isGone).sort((a, b) => a.row - b.row)) {
    const cells = oldCells(row);
    at(row, cells).insert("Down");
    at(row, cells).values = cells;
  }
  for (const one of written.filter(wasRead)) {
    const cells = oldCells(one);
    const range = at(one, cells);
    if (one.formats) range.numberFormat = one.range.numberFormat;
    range.values = cells;
  }
}
