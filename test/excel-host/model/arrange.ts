import { localeRules } from "./locale.js";
import { lineAt } from "./write.js";
import { valueAt } from "./cells.js";
import { dataArea } from "./table-area.js";
import type { Cell, CellValue, Sheet, Table } from "./types.js";

/** One sort key: a column counted from 0 in the table. */
export interface SortKey {
  key: number;
  ascending?: boolean;
}

/** Sorts the visible data rows of a table, stable; numbers come before texts, texts before truth values, empty cells last. */
export function sortRows(sheet: Sheet, table: Table, keys: SortKey[], locale: string): void {
  const data = dataArea(table);
  const places = Array.from({ length: data.rows }, (_, i) => data.row + i).filter((row) => !isHidden(sheet, row));
  const lines = places.map((row) => takeRow(sheet, row, data.col, data.cols));
  const collator = new Intl.Collator(localeRules(locale).name, { sensitivity: "base" });
  lines.sort((a, b) => {
    for (const { key, ascending = true } of keys) {
      const order = compare(a[key]?.value ?? "", b[key]?.value ?? "", ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  places.forEach((row, i) => {
    putRow(sheet, row, data.col, lines[i] ?? []);
  });
}

/** Whether a row is out of sight, by hand or by a filter. */
export function isHidden(sheet: Sheet, row: number): boolean {
  const line = sheet.rows.get(row);
  return line?.hidden === true || line?.filtered === true;
}

function takeRow(sheet: Sheet, row: number, col: number, cols: number): (Cell | undefined)[] {
  const line = sheet.cells.get(row);
  return Array.from({ length: cols }, (_, i) => line?.get(col + i));
}

function putRow(sheet: Sheet, row: number, col: number, cells: (Cell | undefined)[]): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  cells.forEach((cell, i) => {
    if (cell) line.set(col + i, cell);
    else line.delete(col + i);
  });
  sheet.cells.set(row, line);
}

function rank(value: CellValue): number {
  if (value === "") return 3;
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === "" || b === "") return rank(a) - rank(b);
  const byRank = rank(a) - rank(b);
  const order = byRank !== 0 ? byRank : typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return ascending ? order : -order;
}

/** Moves a column of a table to another place within it; cells above and below the table stay. */
export function moveColumn(sheet: Sheet, table: Table, from: number, to: number): void {
  const order = table.columns.map((_, i) => i);
  order.splice(to, 0, ...order.splice(from, 1));
  for (let row = table.area.row; row < table.area.row + table.area.rows; row += 1) {
    const cells = takeRow(sheet, row, table.area.col, table.area.cols);
    putRow(
      sheet,
      row,
      table.area.col,
      order.map((i) => cells[i]),
    );
  }
  table.columns = order.flatMap((i) => table.columns[i] ?? []);
}

/** Hides the data rows that do not pass every filter of the table; a filter is a list of kept texts or a custom criterion stored but not judged. */
export function applyFilters(sheet: Sheet, table: Table): void {
  const data = dataArea(table);
  const lists = table.columns.flatMap((column, i) => {
    const keep = keptTexts(table.filters.get(column.id));
    return keep ? [{ i, keep }] : [];
  });
  for (let row = data.row; row < data.row + data.rows; row += 1) {
    const shown = lists.every(({ i, keep }) => keep.has(String(valueAt(sheet, row, data.col + i)).toLowerCase()));
    if (!shown) lineAt(sheet.rows, row).filtered = true;
    else delete sheet.rows.get(row)?.filtered;
  }
}

function keptTexts(criteria: unknown): Set<string> | null {
  if (typeof criteria !== "object" || criteria === null || !("values" in criteria) || !Array.isArray(criteria.values)) return null;
  return new Set(criteria.values.map((value) => String(value).toLowerCase()));
}
