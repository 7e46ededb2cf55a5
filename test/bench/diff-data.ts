import { layOutPlan } from "../../addin/try/plan-grid.js";
import { baseLookup } from "../../shared/bases.js";
import { readCell, showCell, type CellContext } from "../../shared/cell.js";
import { diffSheets } from "../../shared/diff.js";
import { must } from "../../shared/must.js";
import { findSection } from "../../shared/plan/index.js";
import type { Base, PlanHeader, PlanRow } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import { fieldsOf } from "../../shared/section.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import type { RawCell, WorkbookContent } from "../../shared/workbook.js";

const goals = must(findSection("goals"), "goals");
const fields = fieldsOf(goals);
const context: CellContext = { language: "sv", date1904: false, references: {} };

const plan: PlanHeader = {
  id: "plan-1",
  methodId: "ipc",
  organisationId: "strand",
  cycle: 1,
  status: "OPEN",
  phase: "prepare",
  modules: [],
  rev: 9,
  epoch: "0a1b2c3d-0000-4000-8000-000000000000",
  headHash: "h",
  schemaVersion: 1,
};

/** A sheet of goals as Excel answers it, and what the server says it showed. Every thousandth goal was typed over. */
export interface DiffData {
  /** Cells that belong to fields. */
  readonly cells: number;
  /** Goals that were typed over. */
  readonly typed: number;
  readonly content: WorkbookContent;
  readonly base: Base["rows"];
  /** The goals' ids when the sheet was last received, as a session keeps them. */
  readonly alive: ReadonlyMap<string, ReadonlySet<string>>;
}

function goalRow(at: number): PlanRow {
  const cells = {
    perspective: at % 2 === 0 ? "client" : "worker",
    goal: `Fler unga får hjälp i tid, mål nummer ${String(at)}`,
    measurement: `Väntetid i dagar, mätt varje kvartal vid enhet ${String(at % 400)}`,
    indicatorUnit: "dagar",
    baseline: at % 100,
    target: at % 90,
    targetOn: `2026-0${String(1 + (at % 9))}-1${String(at % 9)}`,
    responsible: `Anna Lind ${String(at % 50)}`,
  };
  const cellRevs = Object.fromEntries(Object.keys(cells).map((field) => [field, 9]));
  return {
    id: `row-${String(at).padStart(8, "0")}`,
    section: "goals",
    ord: String(at).padStart(8, "0"),
    cells,
    cellRevs,
    insertedRev: 9,
    deletedRev: null,
  };
}

/** Both sides pass through JSON, as they do on their way from Excel and from the server: no text is the same object on both. */
function overTheWire<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** Goals with about that many cells in all, laid out as a workbook of the plan is. */
export function diffData(cells: number): DiffData {
  const count = Math.round(cells / fields.length);
  const rows = Array.from({ length: count }, (_, at) => goalRow(at));
  const content = overTheWire(layOutPlan({ plan, rows, language: "sv", references: {}, workbookId: "workbook-1" }));
  const typed = Math.ceil(count / 1000);
  const { sheet, top, left } = goalsGrid(content);
  for (let at = 0; at < typed; at += 1) (must(sheet[top + at * 1000], "line") as RawCell[])[left + 1] = `Annat mål ${String(at)}`;
  const base = overTheWire(rows.map((row) => ({ id: row.id, rev: plan.rev, cells: row.cells })));
  const alive = new Map([[goals.key, new Set(base.map((row) => row.id))]]);
  return { cells: count * fields.length, typed, content, base, alive };
}

/** The grid of the goals' sheet, its first line of goals, and the column of their first field. */
function goalsGrid(content: WorkbookContent): {
  readonly sheet: WorkbookContent["areas"][number]["grid"];
  readonly top: number;
  readonly left: number;
} {
  const area = must(
    content.areas.find((one) => one.tables.some((table) => table.name === "goals")),
    "goals",
  );
  const table = must(area.tables[0], "table");
  return { sheet: area.grid, top: table.row + 1 - area.row, left: table.column - area.column };
}

/** The floor: each cell against what the base in the same place would show. Wrong as soon as a row or column has moved, or a date was typed as text. */
export function byPosition({ content, base }: DiffData): number {
  const { sheet, top, left } = goalsGrid(content);
  let changed = 0;
  base.forEach(({ cells }, at) => {
    const line = must(sheet[top + at], "line");
    fields.forEach(([key, field], column) => {
      if (line[left + column] !== showCell(field, cells[key] ?? null, context)) changed += 1;
    });
  });
  return changed;
}

/** The naive way: every row read whole and compared as JSON with its base, by id; a changed row is then sent whole. */
export function jsonPerRow({ content, base }: DiffData): number {
  const { sheet, top, left } = goalsGrid(content);
  const known = new Map(base.map(({ id, cells }) => [id, JSON.stringify(cells)]));
  let changed = 0;
  for (let at = 0; at < base.length; at += 1) {
    const line = must(sheet[top + at], "line");
    const cells = fields.map(([key, field], column) => {
      const reading = readCell(field, line[left + column] ?? null, context);
      return [key, "value" in reading ? reading.value : null] as const;
    });
    if (known.get(String(line[left + fields.length])) !== JSON.stringify(Object.fromEntries(cells))) changed += 1;
  }
  return changed;
}

/** The sections of the workbook, found by their markers, with their rows and cells. */
export function readAll({ content }: DiffData): readonly SheetSection[] {
  return readSheets(content).sections;
}

/** Planark's own way: rows found by their ids and revisions, cells by their fields, missing rows counted; gives how many changes are pushed. */
export function compare(sections: readonly SheetSection[], { base, alive }: DiffData): number {
  const input = {
    sections,
    baseOf: baseLookup(base),
    alive,
    context,
    workbookId: "workbook-1",
    rebaseOn: null,
    refused: new Set<string>(),
  };
  return diffSheets(input).changes.length;
}
