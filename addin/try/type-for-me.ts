import { findKeyRows, type FoundKeyRow } from "../../shared/locate.js";
import { isDate } from "../../shared/dates.js";
import type { RawCell } from "../../shared/workbook.js";
import { typeCell } from "./grid-actions.js";
import type { MemoryWorkbook } from "./memory-workbook.js";
import type { Desk } from "./open-desk.js";
import type { Desks } from "./open-desks.js";

/** A cell of a table by what it means: the section, the line counted from its first, and the field. */
interface Meant {
  readonly section: string;
  readonly line: number;
  readonly field: string;
}

function blockOf(book: MemoryWorkbook, section: string): FoundKeyRow | undefined {
  return findKeyRows(book.content).find((found) => found.section.key === section);
}

function placeOf(
  block: FoundKeyRow | undefined,
  meant: Meant,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const column = block?.markers.find((marker) => marker.key === meant.field)?.column;
  return block === undefined || column === undefined ? null : { sheet: block.area.sheet, row: block.row + 2 + meant.line, column };
}

function read(book: MemoryWorkbook, meant: Meant): RawCell {
  const block = blockOf(book, meant.section);
  const place = placeOf(block, meant);
  return place === null ? null : (block?.area.grid[place.row]?.[place.column] ?? null);
}

/** Types into a cell as the person would, and shows it. */
function type(desk: Desk, meant: Meant, value: RawCell): void {
  const place = placeOf(blockOf(desk.book, meant.section), meant);
  if (place === null) return;
  desk.book.edit(place.sheet, (area) => typeCell(area, place.row, place.column, value));
  desk.book.pick(place);
}

function numberIn(book: MemoryWorkbook, meant: Meant): number {
  const raw = read(book, meant);
  return typeof raw === "number" ? raw : 50;
}

const target: Meant = { section: "goals", line: 0, field: "target" };

/** Two people change different cells of one row. */
export function typeMerge({ anna, bo }: Desks): void {
  const responsible: Meant = { ...target, field: "responsible" };
  type(anna, target, numberIn(anna.book, target) + 1);
  type(bo, responsible, read(bo.book, responsible) === bo.name ? anna.name : bo.name);
}

/** Two people change the same cell to different values. */
export function typeConflict({ anna, bo }: Desks): void {
  const now = numberIn(anna.book, target);
  type(anna, target, now + 2);
  type(bo, target, now + 3);
}

/** The line of the newest period that is reported, the last of equal ones. */
function newestUsage(book: MemoryWorkbook): number {
  const periods = Array.from({ length: 200 }, (_none, line) => read(book, { section: "usage", line, field: "period" }));
  const newest = periods
    .filter((raw) => typeof raw === "string" && raw !== "" && !isDate(raw))
    .sort()
    .at(-1);
  return Math.max(0, periods.indexOf(newest ?? null));
}

/** One person corrects how many use the method as intended. */
export function typeUsage({ bo }: Desks): void {
  const line = newestUsage(bo.book);
  const asIntended: Meant = { section: "usage", line, field: "usingAsIntended" };
  const now = numberIn(bo.book, asIntended);
  type(bo, asIntended, now < numberIn(bo.book, { ...asIntended, field: "using" }) ? now + 1 : Math.max(0, now - 1));
}
