import type { Area, Batch, CellPlace, CellWrite, RawCell, RowRemoval, TableArea, TableGrowth, WorkbookContent } from "./workbook.js";

/** What a workbook holds after a batch was written to it: values, growth, then removals, then the part. Pure; marks are not content. */
export function applyBatch(content: WorkbookContent, batch: Batch): WorkbookContent {
  const areas = content.areas.map((area) => {
    const written = writeCells(
      area,
      batch.writes.filter((write) => write.sheet === area.sheet),
    );
    const grown = batch.grow.filter((growth) => growth.sheet === area.sheet).reduce(growTable, written);
    const rest = batch.remove.filter((removal) => removal.sheet === area.sheet).reduce(removeRows, grown);
    return renameTab(rest, batch, content);
  });
  return { ...content, areas, part: batch.part ?? content.part };
}

function renameTab(area: Area, batch: Batch, before: WorkbookContent): Area {
  const tab = batch.tabs?.find((one) => one.sheet === area.sheet)?.title;
  return tab === undefined || before.areas.some((one) => one.tab === tab) ? area : { ...area, tab };
}

/** What a cell held when the content was read; "" outside what was read. */
export function seenAt(content: WorkbookContent, { sheet, row, column }: CellPlace): RawCell {
  const area = content.areas.find((one) => one.sheet === sheet);
  return (area === undefined ? null : area.grid[row - area.row]?.[column - area.column]) ?? "";
}

/** Whether every cell that the batch writes, and every anchor of it, reads in `now` as it was `seen`. */
export function isUnmoved(batch: Batch, seen: WorkbookContent, now: WorkbookContent): boolean {
  return [...batch.writes, ...(batch.anchors ?? [])].every((place) => seenAt(seen, place) === seenAt(now, place));
}

/** The area with the cells written, made larger where a write lies outside it. */
export function writeCells(area: Area, writes: readonly CellWrite[]): Area {
  if (writes.length === 0) return area;
  let [top, left] = [area.row, area.column];
  let [bottom, right] = [area.row + area.grid.length - 1, area.column + widthOf(area) - 1];
  for (const { row, column } of writes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const grid = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => area.grid[top + row - area.row]?.[left + column - area.column] ?? ""),
  );
  for (const write of writes) {
    const line = grid[write.row - top];
    if (line !== undefined) line[write.column - left] = write.value ?? "";
  }
  return { ...area, row: top, column: left, grid };
}

function widthOf(area: Area): number {
  return area.grid.reduce((widest, line) => Math.max(widest, line.length), 0);
}

function growTable(area: Area, growth: TableGrowth): Area {
  const tables = area.tables.map((table) => (table.name === growth.table ? { ...table, rows: growth.lastRow - table.row + 1 } : table));
  return { ...area, tables };
}

/** The area without some rows of a block: cells between the columns move up, all others stay. */
export function removeRows(area: Area, removal: RowRemoval): Area {
  const gone = new Set(removal.rows.map((row) => row - area.row));
  const from = removal.column - area.column;
  const inside = (column: number): boolean => column >= from && column < from + removal.columns;
  const kept = area.grid.map((_, row) => row).filter((row) => !gone.has(row));
  const grid = area.grid.map((line, row) =>
    line.map((raw, column): RawCell => (inside(column) ? (area.grid[kept[row] ?? -1]?.[column] ?? "") : raw)),
  );
  return { ...area, grid, tables: area.tables.map((table) => shrink(table, removal)) };
}

function shrink(table: TableArea, removal: RowRemoval): TableArea {
  if (removal.column > table.column || removal.column + removal.columns < table.column + table.columns) return table;
  const inside = removal.rows.filter((row) => row > table.row && row < table.row + table.rows).length;
  const above = removal.rows.filter((row) => row < table.row).length;
  return { ...table, row: table.row - above, rows: table.rows - inside };
}
