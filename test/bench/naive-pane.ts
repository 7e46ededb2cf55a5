/**
 * A task pane as it is often written first: it waits for Excel after each sheet that it reads and after each row that it writes.
 * It reads and writes less than ours (no formats, no marks, no second look); only its round trips are compared.
 */

/** Reads the sheets, one after the other. */
export async function naiveRead(): Promise<readonly unknown[][][]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const grids: unknown[][][] = [];
    for (const sheet of sheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("values");
      await context.sync();
      if (!used.isNullObject) grids.push(used.values);
    }
    return grids;
  });
}

/** Writes rows of texts below each other from a cell on, one after the other. */
export async function naiveWrite(tab: string, row: number, column: number, rows: readonly (readonly string[])[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const [at, cells] of rows.entries()) {
      context.workbook.worksheets.getItem(tab).getRangeByIndexes(row + at, column, 1, cells.length).values = [[...cells]];
      await context.sync();
    }
  });
}
