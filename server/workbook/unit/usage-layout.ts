import { say, type Language } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { usage } from "../../../shared/plan/usage.js";
import { sheets } from "../../../shared/plan/sheets.js";
import { methodHeading, planColumn } from "../../../shared/several-plans.js";
import { layoutOf, spareRows, type Block, type Column } from "../../../shared/sheet.js";

/** The column that shows the method; its key is no field's. */
export const methodColumn = "_method";

/** Where the usage table of a unit's small workbook stands: like a plan's own, with the method before its columns, the plan's id behind them, and a key row for each plan. */
export interface UsageLayout {
  readonly title: string;
  readonly columns: readonly (Column & { readonly column: number })[];
  /** The key rows, in the order of the plans. */
  readonly keyRows: readonly number[];
  readonly headingRow: number;
  readonly firstRow: number;
  readonly rows: number;
}

/** Rows above the key rows: the title and its help. */
const rowsAbove = 2;
const first = 1;

/** The layout for so many plans and rows. */
export function usageLayout(language: Language, plans: number, rows: number): UsageLayout {
  const blocks = layoutOf(["form", usage.module], language, () => 0).flatMap((sheet) => sheet.blocks);
  const own = must(
    blocks.find((block: Block) => block.section === usage),
    "the usage table",
  );
  const method = { key: methodColumn, heading: say(methodHeading, language), width: 34, hidden: false, field: null };
  const plan = { key: planColumn, heading: planColumn, width: 10, hidden: true, field: null };
  const headingRow = rowsAbove + plans;
  return {
    title: titleOfSheet(language),
    columns: [method, ...own.columns, plan].map((column, at) => ({ ...column, column: first + at })),
    keyRows: Array.from({ length: plans }, (_, at) => rowsAbove + at),
    headingRow,
    firstRow: headingRow + 1,
    rows: rows + spareRows,
  };
}

function titleOfSheet(language: Language): string {
  const { title } = must(
    sheets.find(({ key }) => key === usage.sheet),
    usage.sheet,
  );
  return say(title, language);
}
