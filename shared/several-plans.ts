import { findKeyRows, isBlank, readPlanMarker } from "./locate.js";
import { everyWording } from "./columns.js";
import type { Text } from "./language.js";
import { idColumn, revColumn } from "./sheet.js";
import { comparable } from "./text.js";
import type { Area, Batch, CellPlace, CellWrite, RawCell, WorkbookContent } from "./workbook.js";

/** The hidden column of a table with rows of several plans: each row names its plan there, and so does each plan's key row. */
export const planColumn = "_plan";

/** The column that shows a person which plan a row belongs to, by its method. */
export const methodHeading: Text = { sv: "Metod", fi: "Menetelmä", nb: "Metode", da: "Metode", en: "Method" };

const tagPattern = /^pk@(\S+)$/;

/** What a row's `_plan` cell reads. */
export function planTag(planId: string): string {
  return `pk@${planId}`;
}

/** The plan that a `_plan` cell names, or null for any other cell. */
export function readPlanTag(raw: RawCell): string | null {
  return typeof raw === "string" ? (tagPattern.exec(raw)?.[1] ?? null) : null;
}

/** Stands in the view of every plan for one that cannot be told: a line with content that names no plan. */
const nobody = "?";

/** A table with rows of several plans on its sheet; columns and rows count from 0 within the sheet. */
interface SharedTable {
  readonly area: Area;
  readonly headingRow: number;
  readonly tagColumn: number;
  /** null where nobody can tell which column names the method. */
  readonly methodColumn: number | null;
  /** The columns that hold what a person types, or which row it is. */
  readonly filled: ReadonlySet<number>;
  /** Ids that more than one line bears: all of them but one are copies. */
  readonly copied: ReadonlySet<RawCell>;
  readonly idColumn: number | null;
}

/** The plans of a workbook by id, with what the `Method` column calls each. */
export type PlanNames = ReadonlyMap<string, string>;

const wordings: ReadonlySet<string> = new Set(everyWording(methodHeading).map(comparable));

function sharedTable(area: Area): SharedTable | null {
  const tagged = area.grid.flatMap((cells, row) => cells.flatMap((raw, column) => (readPlanTag(raw) === null ? [] : [{ row, column }])));
  const first = tagged[0];
  if (first === undefined) return null;
  const headingAt = area.grid.findIndex((cells) => cells.includes(planColumn));
  const headings = headingAt < 0 ? [] : (area.grid[headingAt] ?? []);
  const tagAt = headingAt < 0 ? first.column : headings.indexOf(planColumn);
  const methodAt = headings.findIndex((raw) => wordings.has(comparable(String(raw ?? ""))));
  const keys = findKeyRows({ date1904: false, areas: [area], part: null });
  const lastKeyRow = Math.max(area.row - 1, ...keys.map(({ row }) => row));
  const moved = headings.flatMap((raw, at) => (raw === idColumn || raw === revColumn ? [area.column + at] : []));
  return {
    area,
    headingRow: headingAt < 0 ? lastKeyRow + 1 : area.row + headingAt,
    tagColumn: area.column + tagAt,
    methodColumn: methodAt < 0 ? null : area.column + methodAt,
    ...copiesIn(area, headingAt, headings.indexOf(idColumn)),
    filled: new Set([...keys.flatMap(({ markers }) => markers.map(({ column }) => column)), ...moved]),
  };
}

function copiesIn(area: Area, headingAt: number, idAt: number): Pick<SharedTable, "copied" | "idColumn"> {
  const ids = idAt < 0 ? [] : area.grid.slice(headingAt + 1).map((cells) => cells[idAt] ?? "");
  const copied = ids.filter((id, at) => !isBlank(id) && ids.indexOf(id) < at);
  return { copied: new Set(copied), idColumn: idAt < 0 ? null : area.column + idAt };
}

/**
 * The workbook as one of its plans sees it: the rows, key rows and markers of the others read as empty, but for the tag that says the line is
 * taken. Every cell stands where it stood, so what is written to the view can be written to the workbook.
 */
export function viewOfPlan(content: WorkbookContent, planId: string, names: PlanNames): WorkbookContent {
  return { ...content, areas: content.areas.map((area) => viewOfArea(withoutOtherMarkers(area, planId), planId, names)) };
}

function withoutOtherMarkers(area: Area, planId: string): Area {
  const isOther = (raw: RawCell): boolean => (readPlanMarker(raw)?.planId ?? planId) !== planId;
  if (!area.grid.some((cells) => cells.some(isOther))) return area;
  return { ...area, grid: area.grid.map((cells) => cells.map((raw) => (isOther(raw) ? "" : raw))) };
}

function viewOfArea(area: Area, planId: string, names: PlanNames): Area {
  const table = sharedTable(area);
  if (table === null) return area;
  const tagAt = table.tagColumn - area.column;
  const grid = area.grid.map((cells, at) => {
    const owner = ownerOf(table, cells, area.row + at, names);
    if (owner === null) return cells;
    if (owner === planId) return cells.map((raw) => (readPlanTag(raw) === planId ? "" : raw));
    const width = Math.max(cells.length, tagAt + 1);
    return Array.from({ length: width }, (_, column): RawCell => (column === tagAt ? planTag(owner) : ""));
  });
  return { ...area, grid };
}

/** The plan of a line: the one it names, else the one whose method it shows; a copied line, which names its original's, goes by its method first. Null for a line that is nobody's and empty. */
function ownerOf(table: SharedTable, cells: readonly RawCell[], row: number, names: PlanNames): string | null {
  const named = cells.map(readPlanTag).find((tag) => tag !== null) ?? null;
  if (named !== null && !isCopy(table, cells)) return named;
  if (row <= table.headingRow || !isFilled(table, cells)) return named;
  const shown = table.methodColumn === null ? "" : comparable(String(cells[table.methodColumn - table.area.column] ?? ""));
  const method = shown === "" ? undefined : [...names].find(([, name]) => comparable(name) === shown)?.[0];
  const only = names.size === 1 ? [...names.keys()][0] : undefined;
  return named !== null ? (method ?? named) : (only ?? method ?? nobody);
}

function isCopy({ copied, idColumn: column, area }: SharedTable, cells: readonly RawCell[]): boolean {
  return column !== null && copied.has(cells[column - area.column] ?? "");
}

function isFilled({ filled, area }: SharedTable, cells: readonly RawCell[]): boolean {
  return cells.some((raw, at) => filled.has(area.column + at) && !isBlank(raw));
}

/** The plan whose line a cell is in; null where that is nobody's. */
export function planAt(content: WorkbookContent, place: CellPlace, names: PlanNames): string | null {
  const area = content.areas.find(({ sheet }) => sheet === place.sheet);
  const table = area === undefined ? null : sharedTable(area);
  return table === null ? null : ownerOf(table, table.area.grid[place.row - table.area.row] ?? [], place.row, names);
}

/** Where a line with content names no plan: no plan can take it. */
export function linesOfNobody(
  content: WorkbookContent,
  names: PlanNames,
): readonly { sheet: string; tab: string; row: number; column: number }[] {
  return content.areas.flatMap((area) => {
    const table = sharedTable(area);
    if (table === null) return [];
    const column = table.methodColumn ?? table.tagColumn;
    return area.grid.flatMap((cells, at) => {
      const row = area.row + at;
      return ownerOf(table, cells, row, names) === nobody ? [{ sheet: area.sheet, tab: area.tab, row, column }] : [];
    });
  });
}

/** A batch of one plan as the workbook takes it: lines that are new bear the plan's tag and show its method, and a method that was typed over is put back. */
export function batchOfPlan(content: WorkbookContent, planId: string, names: PlanNames, batch: Batch): Batch {
  const more = content.areas.flatMap((area) => {
    const table = sharedTable(area);
    const writes = batch.writes.filter((write) => write.sheet === area.sheet);
    return table === null || writes.length === 0 ? [] : tagWrites(table, planId, names.get(planId) ?? "", writes);
  });
  return more.length === 0 ? batch : { ...batch, writes: [...batch.writes, ...more] };
}

function tagWrites(table: SharedTable, planId: string, name: string, writes: readonly CellWrite[]): readonly CellWrite[] {
  const { area, tagColumn, methodColumn, headingRow } = table;
  const written = new Set(writes.flatMap(({ row, value }) => (row > headingRow && !isBlank(value) ? [row] : [])));
  const own = area.grid.flatMap((cells, at) => (cells.some((raw) => readPlanTag(raw) === planId) ? [area.row + at] : []));
  const rows = [...new Set([...written, ...own.filter((row) => row > headingRow)])];
  const at = (row: number, column: number): RawCell => area.grid[row - area.row]?.[column - area.column] ?? "";
  return rows.flatMap((row) => [
    ...(at(row, tagColumn) !== planTag(planId) ? [{ sheet: area.sheet, row, column: tagColumn, value: planTag(planId), format: "@" }] : []),
    ...(methodColumn === null || name === "" || at(row, methodColumn) === name
      ? []
      : [{ sheet: area.sheet, row, column: methodColumn, value: name, format: "@" }]),
  ]);
}

/** What the workbook calls its plans: the cell beside each plan's marker. */
export function namesOfPlans(content: WorkbookContent): PlanNames {
  const names = new Map<string, string>();
  for (const area of content.areas)
    for (const cells of area.grid)
      for (const [at, raw] of cells.entries()) {
        const plan = readPlanMarker(raw);
        if (plan !== null && !names.has(plan.planId)) names.set(plan.planId, String(cells[at + 1] ?? ""));
      }
  return names;
}
