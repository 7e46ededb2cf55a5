import type { Area, Table } from "./types.js";

/** The rows of data: without header and totals row; there is always at least one. */
export function dataArea(table: Table): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows };
}

/** The header row. */
export function headerArea(table: Table): Area {
  return { ...table.area, rows: 1 };
}

/** The totals row, null when it is not shown. */
export function totalsArea(table: Table): Area | null {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;
}

/** One column of an area, counted from 0 within it. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, col: area.col + index, cols: 1 };
}

/** One row of an area, counted from 0 within it. */
export function rowOf(area: Area, index: number): Area {
  return { ...area, row: area.row + index, rows: 1 };
}
