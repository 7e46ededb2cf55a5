import type { CellRect } from "../../shared/workbook.js";

/** Cells of one sheet that show the same input message. */
export interface Message extends CellRect {
  readonly sheet: string;
  readonly prompt: Excel.DataValidationPrompt;
}

/** Into how many pieces cells are cut whose messages differ. */
const pieces = 16;

function cut(cells: CellRect & { readonly sheet: string }): readonly (CellRect & { readonly sheet: string })[] {
  const rows = Math.ceil(cells.rows / pieces);
  const starts = Array.from({ length: Math.ceil(cells.rows / rows) }, (_, at) => at * rows);
  return starts.map((start) => ({ ...cells, row: cells.row + start, rows: Math.min(rows, cells.rows - start) }));
}

/** The input messages that stand in columns of cells. One round trip, and where the messages in a column differ one more for each time it is cut smaller. */
export async function findMessages(
  context: Excel.RequestContext,
  columns: readonly (CellRect & { readonly sheet: string })[],
): Promise<readonly Message[]> {
  const asked = columns.map((cells) => {
    const { sheet, row, column, rows } = cells;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
    range.load("dataValidation/prompt");
    range.untrack();
    return { cells, range };
  });
  await context.sync();
  // Excel gives null where the messages of a range differ, whatever its types say
  const answered = asked.map(({ cells, range }): { cells: typeof cells; prompt: Excel.DataValidationPrompt | null } => ({
    cells,
    prompt: range.dataValidation.prompt,
  }));
  const uniform = answered.flatMap(({ cells, prompt }) => (prompt === null || prompt.message === "" ? [] : [{ ...cells, prompt }]));
  const differing = answered.filter(({ cells, prompt }) => prompt === null && cells.rows > 1).flatMap(({ cells }) => cut(cells));
  return differing.length === 0 ? uniform : [...uniform, ...(await findMessages(context, differing))];
}
