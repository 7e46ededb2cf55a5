import type { CellRect, RawCell } from "../../shared/workbook.js";

/** Whether Excel refused to answer because the reply would have been too large; less must be asked for at once then. */
export function isReplyTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** The values of cells that may be too many for one reply: asked for in halves, as often as needed. Fails when one row alone is too large. */
export async function readInHalves(context: Excel.RequestContext, sheet: string, rect: CellRect): Promise<RawCell[][]> {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  range.load("values");
  range.untrack();
  try {
    await context.sync();
    return range.values as RawCell[][];
  } catch (error) {
    if (rect.rows === 1 || !isReplyTooLarge(error)) throw error;
    const above = Math.ceil(rect.rows / 2);
    const upper = await readInHalves(context, sheet, { ...rect, rows: above });
    return [...upper, ...(await readInHalves(context, sheet, { ...rect, row: rect.row + above, rows: rect.rows - above }))];
  }
}
