import { notAllowed } from "../errors.js";
import { contains } from "./address.js";
import { clearContents, dressAt, touch } from "./cells.js";
import { loseTarget } from "./sheets.js";
import { dataArea } from "./table-area.js";
import { addColumns, dropColumns } from "./table-columns.js";
import { MAX_COLS, MAX_ROWS } from "./types.js";
import type { WorkbookState } from "./state.js";
import type { Area, Cell, Line, Sheet, Table } from "./types.js";

/** A strip of cells that moves: along rows (down, up) or columns (right, left), from `at`, by `count`, in the lanes across. */
interface Band {
  axis: "row" | "col";
  at: number;
  count: number;
  lane: number;
  lanes: number;
  remove: boolean;
}

function bandOf(area: Area, axis: "row" | "col", remove: boolean): Band {
  return axis === "row"
    ? { axis, at: area.row, count: area.rows, lane: area.col, lanes: area.cols, remove }
    : { axis, at: area.col, count: area.cols, lane: area.row, lanes: area.rows, remove };
}

/** Makes room at `area`: what stands there and after it moves down or right; tables within grow, names and kept ranges follow. */
export function insertCells(state: WorkbookState, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const band = bandOf(area, direction === "Down" ? "row" : "col", false);
  checkTables(sheet, band);
  moveEverything(state, sheet, band);
  dressInserted(sheet, area, band);
}

/** Takes the cells of `area` away; what stands after moves up or left; tables within shrink, names and kept ranges follow. */
export function deleteCells(state: WorkbookState, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  const kept = direction === "Up" ? keepOneRow(sheet, area) : area;
  if (!kept) return;
  const band = bandOf(kept, direction === "Up" ? "row" : "col", true);
  checkTables(sheet, band);
  sheet.tables = sheet.tables.filter((table) => !covers(band, table.area) || mapArea(band, table.area) !== null);
  moveEverything(state, sheet, band);
}

/** A table that would lose all its data rows keeps the first, emptied; the rest of the area is what really goes. */
function keepOneRow(sheet: Sheet, area: Area): Area | null {
  const table = sheet.tables.find((t) => dataArea(t).row === area.row && dataArea(t).row > t.area.row && contains(area, dataArea(t)));
  if (!table) return area;
  clearContents(sheet, { ...dataArea(table), rows: 1 });
  return area.rows === 1 ? null : { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function moveEverything(state: WorkbookState, sheet: Sheet, band: Band): void {
  moveCells(sheet, band);
  moveLines(sheet, band);
  for (const table of sheet.tables) if (covers(band, table.area)) moveTable(state, sheet, table, band);
  for (const item of state.names) {
    if (item.target?.sheetId !== sheet.id || !covers(band, item.target.area)) continue;
    const area = mapArea(band, item.target.area);
    if (area) item.target.area = area;
    else loseTarget(item);
  }
  for (const live of state.live) {
    if (live.sheetId === sheet.id && live.area && covers(band, live.area)) live.area = mapArea(band, live.area);
  }
}

function covers(band: Band, area: Area): boolean {
  const lane = band.axis === "row" ? area.col : area.row;
  const lanes = band.axis === "row" ? area.cols : area.rows;
  return lane >= band.lane && lane + lanes <= band.lane + band.lanes;
}

function touches(band: Band, area: Area): boolean {
  const lane = band.axis === "row" ? area.col : area.row;
  const lanes = band.axis === "row" ? area.cols : area.rows;
  return lane < band.lane + band.lanes && band.lane < lane + lanes;
}

function extent(band: Band, area: Area): { start: number; size: number } {
  return band.axis === "row" ? { start: area.row, size: area.rows } : { start: area.col, size: area.cols };
}

function mapArea(band: Band, area: Area): Area | null {
  const { start, size } = extent(band, area);
  const [from, length] = band.remove ? shrunk(band, start, size) : grown(band, start, size);
  if (length < 1) return null;
  return band.axis === "row" ? { ...area, row: from, rows: length } : { ...area, col: from, cols: length };
}

function grown(band: Band, start: number, size: number): [number, number] {
  if (band.at <= start) return [start + band.count, size];
  return band.at < start + size ? [start, size + band.count] : [start, size];
}

function shrunk(band: Band, start: number, size: number): [number, number] {
  const before = Math.max(0, Math.min(start, band.at + band.count) - band.at);
  const inside = Math.max(0, Math.min(start + size, band.at + band.count) - Math.max(start, band.at));
  return [start - (band.at < start ? before : 0), size - inside];
}

function mapLine(band: Band, position: number): number | null {
  if (position < band.at) return position;
  if (!band.remove) return position + band.count;
  return position < band.at + band.count ? null : position - band.count;
}

function checkTables(sheet: Sheet, band: Band): void {
  for (const table of sheet.tables) {
    const { start, size } = extent(band, table.area);
    if (!touches(band, table.area) || start + size <= band.at) continue;
    if (!covers(band, table.area)) notAllowed("This operation would move part of a table.");
    if (band.remove && band.axis === "row") checkHeader(table, band);
  }
}

function checkHeader(table: Table, band: Band): void {
  const header = table.area.row;
  const losesHeader = header >= band.at && header < band.at + band.count;
  const wholeTable = losesHeader && table.area.row + table.area.rows <= band.at + band.count;
  if (table.showHeaders && losesHeader && !wholeTable) notAllowed("The header row of a table cannot be deleted.");
}

function moveCells(sheet: Sheet, band: Band): void {
  const moved: [number, number, Cell][] = [];
  for (const [row, line] of sheet.cells) {
    for (const [col, cell] of line) {
      const [position, lane] = band.axis === "row" ? [row, col] : [col, row];
      if (position < band.at || lane < band.lane || lane >= band.lane + band.lanes) continue;
      line.delete(col);
      const next = mapLine(band, position);
      if (next !== null) moved.push(band.axis === "row" ? [next, col, cell] : [row, next, cell]);
    }
  }
  for (const [row, col, cell] of moved) {
    const line = sheet.cells.get(row) ?? new Map<number, Cell>();
    sheet.cells.set(row, line.set(col, cell));
  }
}

function moveLines(sheet: Sheet, band: Band): void {
  if (band.lanes !== (band.axis === "row" ? MAX_COLS : MAX_ROWS)) return;
  const lines = band.axis === "row" ? sheet.rows : sheet.cols;
  const entries = [...lines];
  lines.clear();
  for (const [position, line] of entries) {
    const next = mapLine(band, position);
    if (next !== null) lines.set(next, line satisfies Line);
  }
}

function moveTable(state: WorkbookState, sheet: Sheet, table: Table, band: Band): void {
  const before = table.area;
  const after = mapArea(band, before);
  if (!after) return;
  table.area = after;
  if (band.axis === "row" || after.cols === before.cols) return;
  if (band.remove) dropColumns(table, Math.max(0, band.at - before.col), before.cols - after.cols);
  else addColumns(state, sheet, table, band.at - before.col, band.count);
}

function dressInserted(sheet: Sheet, area: Area, band: Band): void {
  const fromBefore = band.at > 0 && !sheet.tables.some((table) => table.area.row === band.at - 1 && band.axis === "row");
  const source = fromBefore ? band.at - 1 : band.at + band.count;
  if (band.lanes > 100_000) return;
  for (let lane = band.lane; lane < band.lane + band.lanes; lane += 1) {
    const [row, col] = band.axis === "row" ? [source, lane] : [lane, source];
    if (!sheet.cells.get(row)?.has(col)) continue;
    const { numberFormat, style, validation } = dressAt(sheet, row, col);
    for (let n = 0; n < band.count; n += 1) {
      const cell = band.axis === "row" ? touch(sheet, area.row + n, lane) : touch(sheet, lane, area.col + n);
      Object.assign(cell, { ...(numberFormat && { numberFormat }), ...(style && { style }), ...(validation && { validation }) });
    }
  }
}
