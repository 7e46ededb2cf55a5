import { seenAt } from "../../shared/apply-batch.js";
import type { CellPlace, RawCell, RowRemoval, WorkbookContent } from "../../shared/workbook.js";
import { asTyped } from "./as-typed.js";
import { runsFromBelow } from "./runs-from-below.js";

/** A rectangle as it was read in the very request that writes it. */
export interface Before extends CellPlace {
  readonly range: Excel.Range;
  /** Read only, never written: it tells which row is which. */
  readonly anchor: boolean;
}

/** Remembers what a range holds before it is written, in the same request. */
export function rememberRange(range: Excel.Range, place: CellPlace): Before {
  range.load("values,formulas");
  return { sheet: place.sheet, row: place.row, column: place.column, range, anchor: false };
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
      return { sheet, row: first, column, range, anchor: true };
    });
  });
}

/** Reads the rows that are about to be taken out. */
export function readRemovals(context: Excel.RequestContext, removals: readonly RowRemoval[]): readonly Before[] {
  return removals.flatMap(({ sheet, column, columns, rows }) =>
    runsFromBelow(rows).map(({ first, count }) =>
      rememberRange(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(first, column, count, columns), {
        sheet,
        row: first,
        column,
      }),
    ),
  );
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

/** Puts rows that were taken out and values that were written over back where they were; the rows first, since what was written lies by them. */
export function putBack(context: Excel.RequestContext, before: readonly Before[], removed: readonly Before[]): void {
  const at = (place: Before, rows: number, columns: number): Excel.Range =>
    context.workbook.worksheets.getItem(place.sheet).getRangeByIndexes(place.row, place.column, rows, columns);
  for (const row of [...removed].sort((a, b) => a.row - b.row)) {
    const cells = oldCells(row);
    at(row, cells.length, cells[0]?.length ?? 1).insert("Down");
    at(row, cells.length, cells[0]?.length ?? 1).values = cells;
  }
  for (const written of before.filter((one) => !one.anchor)) {
    const cells = oldCells(written);
    at(written, cells.length, cells[0]?.length ?? 1).values = cells;
  }
}
