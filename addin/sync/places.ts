import { fullAddress } from "../../shared/address.js";
import type { CellContext } from "../../shared/cell.js";
import { lineTitle, rowTitle } from "../../shared/messages.js";
import { findSection } from "../../shared/plan/index.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import type { Place } from "./pane.js";
import type { Session } from "./session.js";
import { sectionsIn, type Stock } from "./stock.js";

/** A row found in the workbook. */
export interface Found {
  readonly section: SheetSection;
  readonly line: SheetRow;
}

/** A place of a section's sheet. */
export function placeOf(section: SheetSection, row: number, column: number): Place {
  return { sheet: section.sheet, row, column, address: fullAddress(section.tab, row, column) };
}

/** A section by its key; undefined where the workbook does not show it whole. */
export function sectionOf(stock: Stock, key: string): SheetSection | undefined {
  return sectionsIn(stock).find(({ section }) => section.key === key);
}

/** A row by its id, or a form's line by its field; null where the workbook does not show it. */
export function find(stock: Stock, key: string, rowId: string, field: string | null): Found | null {
  const section = sectionOf(stock, key);
  const line = section?.rows.find((row) => row.id === rowId && (section.section.repeating || field === null || row.key === field));
  return section === undefined || line === undefined ? null : { section, line };
}

/** Where a row's field stands, or a row's first cell; null where the workbook does not show it. */
export function placeIn(stock: Stock, key: string, rowId: string, field: string | null): Place | null {
  const found = find(stock, key, rowId, field);
  if (found === null) return null;
  const cell = field === null ? Object.values(found.line.cells)[0] : found.line.cells[field];
  return cell === undefined ? null : placeOf(found.section, cell.row, cell.column);
}

/** Where a person would write the next row of a table, in the field's column or the first one; null for a form, and where the workbook does not show the table. */
export function freeLineIn(stock: Stock, key: string, field: string | null): Place | null {
  const section = sectionOf(stock, key);
  if (section?.section.repeating !== true) return null;
  const { fields } = section.section;
  const wanted = field === null ? Object.keys(fields) : [field];
  const column = wanted.flatMap((one) => section.columns[one] ?? [])[0];
  return column === undefined ? null : placeOf(section, section.lastUsedRow + 1, column);
}

/** What a row is called: as the sheet has it, else as it was last shown. */
export function titleOf(session: Session, stock: Stock, key: string, rowId: string, context: CellContext): string {
  const found = find(stock, key, rowId, null);
  if (found !== null) return lineTitle(found.section.section, found.line, context.language);
  const section = findSection(key);
  const known = [...session.bases].find(([base]) => base.startsWith(`${rowId}@`));
  return section === undefined ? "" : rowTitle(section, known?.[1] ?? {}, context);
}
