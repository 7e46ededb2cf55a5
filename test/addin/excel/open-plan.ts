import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { cellAddress } from "../../../shared/address.js";
import { must } from "../../../shared/must.js";
import { sections } from "../../../shared/plan/index.js";
import type { Area, CellPlace, TableArea, Workbook, WorkbookContent } from "../../../shared/workbook.js";
import { ExcelHost } from "../../excel-host/host.js";
import { attach } from "../../excel-host/load-node.js";
import { planWorkbook } from "../../support/plan-workbook.js";

/** The sections that every plan has. */
export const form = sections.filter((part) => part.module === "form").map((part) => part.key);

/** The small plan open in Excel, read once by a pane. */
export interface OpenPlan {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly content: WorkbookContent;
  readonly goals: Area;
  /** The table of goals. */
  readonly table: TableArea;
  /** A cell of the table: counted from its first row and column. */
  readonly cell: (down: number, right: number) => CellPlace;
}

let file: Promise<Buffer> | null = null;

/** Opens the small plan in a new Excel with a pane beside it, which waits `patience` milliseconds for an answer. */
export async function openPlan(patience?: number): Promise<OpenPlan> {
  file ??= planWorkbook("sv");
  const host = new ExcelHost();
  await host.open(await file);
  attach(host.createBridge());
  const workbook = officeWorkbook(patience);
  const content = await workbook.read(form);
  const goals = must(
    content.areas.find((area) => area.tab === "Mål"),
    "the sheet of goals",
  );
  const table = must(goals.tables[0], "the table of goals");
  const cell = (down: number, right: number): CellPlace => ({
    sheet: goals.sheet,
    row: table.row + 1 + down,
    column: table.column + right,
  });
  return { host, workbook, content, goals, table, cell };
}

/** A place as it is written, such as `B7`. */
export function addressOf({ row, column }: CellPlace): string {
  return cellAddress(row, column);
}

/** The number of requests that something took. */
export async function requestsOf(host: ExcelHost, work: () => Promise<unknown>): Promise<number> {
  await host.idle();
  host.resetCounts();
  await work();
  await host.idle();
  return host.roundTrips();
}
