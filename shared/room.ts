import { cellAt, isBlank } from "./locate.js";
import { readPlanTag } from "./several-plans.js";
import type { SheetSection } from "./sheet-section.js";
import type { TableGrowth, WorkbookContent } from "./workbook.js";

/** Where rows can be added, and how far the table must reach for them. `places` is shorter than asked for when something stands in the way. */
export interface Room {
  readonly places: readonly number[];
  readonly grow: readonly TableGrowth[];
}

/** Finds places for new rows: spare lines at the end of the table first, then lines below it as far as every cell there is empty, with one empty line left before whatever comes next. */
export function findRoom(section: SheetSection, content: WorkbookContent, wanted: number): Room {
  const places: number[] = [];
  for (let row = section.lastUsedRow + 1; places.length < wanted; row += 1) {
    if (isAnothers(section, content, row)) continue;
    const below = row > section.lastRow;
    if (below && !(isEmptyBelow(section, content, row) && isEmptyBelow(section, content, row + 1))) break;
    places.push(row);
  }
  const last = places.at(-1) ?? section.headingRow;
  const grows = section.table !== null && last >= section.table.row + section.table.rows;
  return { places, grow: grows ? [{ sheet: section.sheet, table: section.table.name, lastRow: last }] : [] };
}

function isEmptyBelow(section: SheetSection, content: WorkbookContent, row: number): boolean {
  const area = content.areas.find((one) => one.sheet === section.sheet);
  if (area === undefined) return false;
  for (let column = section.firstColumn; column <= section.lastColumn; column += 1) if (!isBlank(cellAt(area, row, column))) return false;
  return true;
}

/** Whether the line belongs to another plan of the workbook, whose cells this plan does not see. */
function isAnothers(section: SheetSection, content: WorkbookContent, row: number): boolean {
  const area = content.areas.find((one) => one.sheet === section.sheet);
  return area?.grid[row - area.row]?.some((raw) => readPlanTag(raw) !== null) === true;
}
