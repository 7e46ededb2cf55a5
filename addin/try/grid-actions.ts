import { writeCells } from "../../shared/apply-batch.js";
import type { Area, RawCell, TableArea } from "../../shared/workbook.js";

/** What a person does to a sheet by hand. Each gives back the sheet as it is afterwards; rows and columns count from 0 within the sheet, and areas begin at its first cell. */

/** Types into a cell; a table takes in what is typed directly below it, as spreadsheets do. */
export function typeCell(area: Area, row: number, column: number, value: RawCell): Area {
  const written = writeCells(area, [{ sheet: area.sheet, row, column, value }]);
  const tables = written.tables.map((table) => (isJustBelow(table, row, column) ? { ...table, rows: table.rows + 1 } : table));
  return { ...written, tables };
}

function isJustBelow(table: TableArea, row: number, column: number): boolean {
  return row === table.row + table.rows && column >= table.column && column < table.column + table.columns;
}

/** Inserts whole sheet rows above a row. */
export function insertRows(area: Area, row: number, count = 1): Area {
  const empty = Array.from({ length: count }, () => (area.grid[0] ?? []).map((): RawCell => ""));
  const tables = area.tables.map((table) => ({
    ...table,
    row: table.row >= row ? table.row + count : table.row,
    rows: row > table.row && row < table.row + table.rows ? table.rows + count : table.rows,
  }));
  return { ...area, grid: [...area.grid.slice(0, row), ...empty, ...area.grid.slice(row)], tables };
}

/** Deletes whole sheet rows. */
export function deleteRows(area: Area, row: number, count = 1): Area {
  const gone = (at: number): boolean => at >= row && at < row + count;
  const tables = area.tables.map((table) => {
    const rows = Array.from({ length: table.rows }, (_, at) => table.row + at);
    return {
      ...table,
      row: table.row - (row < table.row ? Math.min(count, table.row - row) : 0),
      rows: rows.filter((at) => !gone(at)).length,
    };
  });
  return { ...area, grid: area.grid.filter((_, at) => !gone(at)), tables };
}

/** Inserts a whole sheet column before a column. */
export function insertColumn(area: Area, column: number): Area {
  const grid = area.grid.map((line) => [...line.slice(0, column), "", ...line.slice(column)]);
  const tables = area.tables.map((table) => ({
    ...table,
    column: table.column >= column ? table.column + 1 : table.column,
    columns: column > table.column && column < table.column + table.columns ? table.columns + 1 : table.columns,
  }));
  return { ...area, grid, tables };
}

/** Deletes a whole sheet column. */
export function deleteColumn(area: Area, column: number): Area {
  const tables = area.tables.map((table) => ({
    ...table,
    column: table.column > column ? table.column - 1 : table.column,
    columns: column >= table.column && column < table.column + table.columns ? table.columns - 1 : table.columns,
  }));
  return { ...area, grid: area.grid.map((line) => line.filter((_, at) => at !== column)), tables };
}

/** Moves a column of a table before another one of it: only the table's own cells move, not what stands above. */
export function moveTableColumn(area: Area, table: TableArea, from: number, before: number): Area {
  const order = Array.from({ length: table.columns }, (_, at) => table.column + at).filter((column) => column !== from);
  order.splice(
    order.findIndex((column) => column >= before),
    0,
    from,
  );
  const grid = area.grid.map((line, row) =>
    row < table.row || row >= table.row + table.rows
      ? line
      : line.map((raw, column) =>
          column < table.column || column >= table.column + table.columns ? raw : (line[order[column - table.column] ?? column] ?? ""),
        ),
  );
  return { ...area, grid };
}

/** Sorts a table's rows by a column, empty cells last. */
export function sortTable(area: Area, table: TableArea, column: number, descending = false): Area {
  const first = table.row + 1;
  const body = area.grid.slice(first, table.row + table.rows);
  const key = (line: readonly RawCell[]): string => String(line[column] ?? "");
  const sorted = [...body].sort((a, b) => {
    if ((key(a) === "") !== (key(b) === "")) return key(a) === "" ? 1 : -1;
    return (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * (descending ? -1 : 1);
  });
  const inside = (at: number): boolean => at >= table.column && at < table.column + table.columns;
  const grid = area.grid.map((line, row) => {
    const source = sorted[row - first];
    return row < first || source === undefined ? line : line.map((raw, at) => (inside(at) ? (source[at] ?? "") : raw));
  });
  return { ...area, grid };
}

/** Turns a table into a plain range. */
export function dropTable(area: Area, name: string): Area {
  return { ...area, tables: area.tables.filter((table) => table.name !== name) };
}
