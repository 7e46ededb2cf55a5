import { fullAddress } from "../../shared/address.js";
import { readCell, type CellContext } from "../../shared/cell.js";
import type { Field } from "../../shared/field.js";
import { cellAt, isBlank } from "../../shared/locate.js";
import { readSheets } from "../../shared/read-sheet.js";
import { revColumn } from "../../shared/sheet.js";
import type { Area, RawCell, WorkbookContent } from "../../shared/workbook.js";

/** What comparing two workbooks found: how many filled cells were compared, and where they differ, as `Mål!C7: left | right`. */
export interface Comparison {
  readonly compared: number;
  readonly differences: readonly string[];
}

/** A part of a sheet that is told apart: the field a cell belongs to, or that it is the workbook's own book-keeping. */
type Meaning = Field | "ownCount" | null;

/**
 * Compares every cell of every sheet of two workbooks of one plan. Only these may differ: revisions and stamps, the id of the workbook
 * itself, and the spelling of dates or a number that a person typed as text (both must read as the same value).
 */
export function compareBooks(left: WorkbookContent, right: WorkbookContent, context: CellContext): Comparison {
  const differences: string[] = [];
  let compared = 0;
  const tabs = (content: WorkbookContent): string => content.areas.map((area) => area.tab).join(", ");
  if (tabs(left) !== tabs(right)) differences.push(`sheets: ${tabs(left)} | ${tabs(right)}`);
  for (const area of left.areas) {
    const other = right.areas.find((one) => one.tab === area.tab);
    if (other === undefined) continue;
    const meaning = meanings(left, area);
    const [rows, columns] = [Math.max(area.grid.length, other.grid.length), Math.max(widthOf(area), widthOf(other))];
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const [mine, theirs] = [cellAt(area, row, column), cellAt(other, row, column)];
        if (isBlank(mine) && isBlank(theirs)) continue;
        compared += 1;
        if (mine === theirs || sameMeaning(mine, theirs, meaning.get(`${String(row)}:${String(column)}`) ?? null, context)) continue;
        differences.push(`${fullAddress(area.tab, row, column)}: ${JSON.stringify(mine)} | ${JSON.stringify(theirs)}`);
      }
  }
  return { compared, differences };
}

function widthOf(area: Area): number {
  return Math.max(0, ...area.grid.map((line) => line.length));
}

function meanings(content: WorkbookContent, area: Area): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const section of readSheets(content).sections.filter((one) => one.sheet === area.sheet)) {
    found.set(`${String(section.stampCell.row)}:${String(section.stampCell.column)}`, "ownCount");
    for (const line of section.rows) {
      found.set(`${String(line.row)}:${String(section.columns[revColumn])}`, "ownCount");
      for (const [key, cell] of Object.entries(line.cells))
        found.set(`${String(cell.row)}:${String(cell.column)}`, section.section.fields[key] ?? null);
    }
  }
  return found;
}

function sameMeaning(mine: RawCell, theirs: RawCell, meaning: Meaning, context: CellContext): boolean {
  const planMarker = /^planark ([^:]+):/;
  const plans = [mine, theirs].map((raw) => planMarker.exec(String(raw))?.[1]);
  if (plans[0] !== undefined && plans[0] === plans[1]) return true;
  if (meaning === "ownCount") return true;
  if (meaning === null || !["date", "dateList", "number"].includes(meaning.kind)) return false;
  const [a, b] = [readCell(meaning, mine, context), readCell(meaning, theirs, context)];
  return "value" in a && "value" in b && a.value === b.value;
}
