import { findSection } from "./plan/index.js";
import type { Scope } from "./protocol.js";
import type { Section } from "./section.js";
import type { Area, RawCell, TableArea, WorkbookContent } from "./workbook.js";

/** The marker of a column in a key row; for the `_rev` column with the section's stamp. */
export interface Marker {
  readonly column: number;
  readonly key: string;
  readonly stamp: { readonly epoch: string; readonly rev: number } | null;
  /** The schema version that the block was made with, where this marker says it. */
  readonly version: number | null;
}

/** A section's key row as found by its markers, whatever the sheet, table or headings are called. */
export interface FoundKeyRow {
  readonly section: Section;
  readonly area: Area;
  readonly row: number;
  readonly markers: readonly Marker[];
  /** The first row that no longer belongs to the section: where the next block begins, or the end of what is used. */
  readonly end: number;
}

/** Which plan a workbook holds, and which workbook it is. */
export interface PlanInWorkbook {
  readonly planId: string;
  readonly workbookId: string;
  /** The part of the plan that the workbook holds; null: all of it. */
  readonly scope: Scope | null;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell of an area; rows and columns count from 0 within the sheet; outside the area every cell is empty. */
export function cellAt(area: Area, row: number, column: number): RawCell {
  return area.grid[row - area.row]?.[column - area.column] ?? null;
}

/** Whether a cell holds nothing a person would see. */
export function isBlank(raw: RawCell): boolean {
  return raw === null || (typeof raw === "string" && raw.trim() === "");
}

/** The row below the last one of an area. */
export function endOf(area: Area): number {
  return area.row + area.grid.length;
}

const markerPattern = /^pk:([A-Za-z]\w*):(\w+)(?:@([^:]*):(\d+))?(?:~(\d+))?$/;

function isMarker(raw: RawCell): boolean {
  return typeof raw === "string" && raw.startsWith("pk:");
}

function markersIn(cells: readonly RawCell[], firstColumn: number): ReadonlyMap<string, readonly Marker[]> {
  const found = new Map<string, Marker[]>();
  cells.forEach((raw, at) => {
    const match = isMarker(raw) ? markerPattern.exec(String(raw)) : null;
    if (match === null) return;
    const [, section = "", key = "", epoch, rev, version] = match;
    const stamp = epoch === undefined ? null : { epoch, rev: Number(rev) };
    const marker = { column: firstColumn + at, key, stamp, version: version === undefined ? null : Number(version) };
    found.set(section, [...(found.get(section) ?? []), marker]);
  });
  return found;
}

/** Every key row of a known section in the workbook, from the top down within a sheet. A section may turn up more than once. */
export function findKeyRows(content: WorkbookContent): readonly FoundKeyRow[] {
  return content.areas.flatMap((area) => {
    const rows = area.grid.flatMap((cells, at) => {
      if (!cells.some(isMarker)) return [];
      return [...markersIn(cells, area.column)].flatMap(([key, markers]) => {
        const section = findSection(key);
        return section === undefined ? [] : [{ section, area, row: area.row + at, markers }];
      });
    });
    return rows.map((found) => {
      const next = rows.find((other) => other.row > found.row);
      return { ...found, end: next === undefined ? endOf(area) : next.row };
    });
  });
}

/** The table object that stands under a key row, or null when it is gone. */
export function tableUnder(found: FoundKeyRow): TableArea | null {
  const columns = found.markers.map((marker) => marker.column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const under = (table: TableArea): boolean =>
    table.row > found.row && table.row < found.end && table.column <= last && table.column + table.columns > first;
  return found.area.tables.find(under) ?? null;
}

const planPattern = /^planark ([^\s:]+):([^\s:]+)(?: (\*|\w+(?:,\w+)*)@(\S+))?$/;

/** Which plan a cell says the workbook holds, and which part of it; null for any other cell. */
export function readPlanMarker(raw: RawCell): Pick<PlanInWorkbook, "planId" | "workbookId" | "scope"> | null {
  const match = typeof raw === "string" ? planPattern.exec(raw) : null;
  if (match === null) return null;
  const [, planId = "", workbookId = "", sections, unit] = match;
  return { planId, workbookId, scope: sections === undefined || unit === undefined ? null : scopeOf(sections, unit) };
}

function scopeOf(sections: string, unit: string): Scope {
  return { ...(sections === "*" ? {} : { sections: sections.split(",") }), ...(unit === "*" ? {} : { unitSubtree: unit }) };
}

/** The plans a workbook says it holds, found by the text of their markers on any sheet, each once. */
export function findPlans(content: WorkbookContent): readonly PlanInWorkbook[] {
  const found: PlanInWorkbook[] = [];
  for (const area of content.areas)
    for (const [rowAt, cells] of area.grid.entries())
      for (const [columnAt, raw] of cells.entries()) {
        const plan = readPlanMarker(raw);
        if (plan === null || found.some(({ planId }) => planId === plan.planId)) continue;
        found.push({ ...plan, sheet: area.sheet, row: area.row + rowAt, column: area.column + columnAt });
      }
  return found;
}

/** The first plan that a workbook says it holds; null when it says nothing. */
export function findPlan(content: WorkbookContent): PlanInWorkbook | null {
  return findPlans(content)[0] ?? null;
}
