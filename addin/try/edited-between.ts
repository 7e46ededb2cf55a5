import { cellAt } from "../../shared/locate.js";
import type { Area, Edited, WorkbookContent } from "../../shared/workbook.js";

/** Where two states of a workbook differ: for each sheet of the later one the smallest rectangle that holds every cell that reads otherwise. */
export function editedBetween(before: WorkbookContent, after: WorkbookContent): readonly Edited[] {
  return after.areas.flatMap((area) => {
    const old = before.areas.find((one) => one.sheet === area.sheet);
    if (old === area) return [];
    const places = differing(old ?? { ...area, grid: [] }, area);
    return places.length === 0 ? [] : [{ sheet: area.sheet, ...around(places) }];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function differing(before: Area, after: Area): readonly Place[] {
  const widest = (area: Area): number => area.column + Math.max(0, ...area.grid.map((line) => line.length));
  const bottom = Math.max(before.row + before.grid.length, after.row + after.grid.length);
  const right = Math.max(widest(before), widest(after));
  const places: Place[] = [];
  for (let row = 0; row < bottom; row += 1)
    for (let column = 0; column < right; column += 1)
      if ((cellAt(before, row, column) ?? "") !== (cellAt(after, row, column) ?? "")) places.push({ row, column });
  return places;
}

function around(places: readonly Place[]): Omit<Edited, "sheet"> {
  const rows = places.map((place) => place.row);
  const columns = places.map((place) => place.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
