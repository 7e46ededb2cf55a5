import { showCell } from "../../shared/cell.js";
import { writeCells } from "../../shared/apply-batch.js";
import { say, type Language } from "../../shared/language.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import type { References } from "../../shared/references.js";
import {
  fieldColumn,
  helpColumn,
  idColumn,
  keyMarker,
  labelColumn,
  layoutOf,
  planMarker,
  revColumn,
  stampMarker,
  valueColumn,
  type Block,
  type SheetLayout,
} from "../../shared/sheet.js";
import { must } from "../../shared/must.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import { titleOf } from "../../shared/section.js";
import type { Area, CellWrite, RawCell, WorkbookContent } from "../../shared/workbook.js";

/** A plan to be laid out as a workbook. */
export interface PlanToLayOut {
  readonly plan: PlanHeader;
  readonly rows: readonly PlanRow[];
  readonly language: Language;
  readonly references: References;
  readonly workbookId: string;
}

/** A new workbook of a plan as plain cells: the same sheets, markers, headings and values as the file that the server builds. */
export function layOutPlan(input: PlanToLayOut): WorkbookContent {
  const living = input.rows.filter((row) => row.deletedRev === null).sort((a, b) => compare(a.ord, b.ord) || compare(a.id, b.id));
  const rowsOf = (section: string): readonly PlanRow[] => living.filter((row) => row.section === section);
  const known = { ...input, references: { ...input.references, ...rowReferences(living, input.language) } };
  const layouts = layoutOf(input.plan.modules, input.language, (section) => rowsOf(section).length);
  const areas = layouts.map((layout) => layOutSheet(layout, known, rowsOf));
  return { date1904: false, areas: [startSheet(known), ...areas], part: null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function startSheet(input: PlanToLayOut): Area {
  return { sheet: "start", tab: "Start", row: 0, column: 0, grid: [[planMarker(input.plan.id, input.workbookId)]], tables: [] };
}

function layOutSheet(layout: SheetLayout, input: PlanToLayOut, rowsOf: (section: string) => readonly PlanRow[]): Area {
  const tables = layout.blocks
    .filter((block) => block.kind === "table")
    .map((block) => {
      const columns = block.columns.map((one) => one.column);
      const column = Math.min(...columns);
      return { name: block.section.key, row: block.headingRow, column, rows: block.rows + 1, columns: columns.length };
    });
  const cells = layout.blocks.flatMap((block) => [...above(block, input), ...lines(block, input, rowsOf(block.section.key))]);
  const lastRow = Math.max(...layout.blocks.map((block) => block.firstRow + block.rows - 1));
  const corner: Cell = { row: lastRow, column: 0, value: "" };
  const empty: Area = { sheet: layout.key, tab: layout.title, row: 0, column: 0, grid: [], tables };
  return writeCells(
    empty,
    [corner, ...cells].map((cell): CellWrite => ({ sheet: layout.key, ...cell })),
  );
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

function above(block: Block, input: PlanToLayOut): readonly Cell[] {
  const { key, help } = block.section;
  const marker = (column: string): string =>
    column === revColumn ? stampMarker(key, input.plan.epoch, input.plan.rev) : keyMarker(key, column);
  return [
    { ...block.title, value: say(titleOf(block.section), input.language) },
    { row: block.title.row + 1, column: block.title.column, value: say(help, input.language) },
    ...block.headings.map(({ row, column, text }) => ({ row, column, value: say(text, input.language) })),
    ...block.columns.flatMap((column) => [
      { row: block.keyRow, column: column.column, value: marker(column.key) },
      { row: block.headingRow, column: column.column, value: column.heading },
    ]),
  ];
}

function lines(block: Block, input: PlanToLayOut, rows: readonly PlanRow[]): readonly Cell[] {
  const context = { language: input.language, date1904: false, references: input.references };
  const { rev } = input.plan;
  if (block.lines !== null)
    return block.lines.flatMap(({ row, key, field }) => {
      const at = (column: string): Omit<Cell, "value"> => ({
        row,
        column: must(
          block.columns.find((one) => one.key === column),
          column,
        ).column,
      });
      const help = field.help === undefined ? "" : say(field.help, input.language);
      return [
        { ...at(fieldColumn), value: key },
        { ...at(labelColumn), value: say(field.label, input.language) },
        { ...at(valueColumn), value: showCell(field, rows[0]?.cells[key] ?? null, context) },
        { ...at(helpColumn), value: field.required === true ? `* ${help}`.trim() : help },
        { ...at(revColumn), value: rev },
      ];
    });
  return rows.flatMap((row, at) =>
    block.columns.map(({ key, column, field }) => {
      const own = key === idColumn ? row.id : rev;
      return { row: block.firstRow + at, column, value: field === null ? own : showCell(field, row.cells[key] ?? null, context) };
    }),
  );
}
