import { must } from "../../shared/must.js";
import type { Workbook } from "../../shared/workbook.js";
import { changeListener, selectionListener, type Listener } from "./listeners.js";
import { putSheet } from "./put-sheet.js";
import { readWorkbook, type Known } from "./read-workbook.js";
import { writeWorkbook } from "./write-workbook.js";

/** A person's command waits for the cell that is being typed in instead of failing. */
const patient = { delayForCellEdit: true };

/** Excel's open workbook behind the port, through Office.js. Needs Excel ready; no proxy outlives a call. */
export function officeWorkbook(): Workbook {
  let known: Known | null = null;
  /** Listeners from before the first read: they join with it, so that opening is one request. */
  let waiting: readonly Listener[] = [];
  const hear = async (one: Listener): Promise<() => Promise<void>> => {
    if (known === null) waiting = [...waiting, one];
    else
      await Excel.run(async (context) => {
        one.join(context);
        await context.sync();
      });
    return async () => {
      waiting = waiting.filter((other) => other !== one);
      await one.leave();
    };
  };
  return {
    read: (sections) =>
      Excel.run(patient, async (context) => {
        for (const one of waiting) one.join(context);
        const read = await readWorkbook(context, sections);
        waiting = [];
        known = read.known;
        return read.content;
      }),
    apply: (batch, seen) => Excel.run(patient, (context) => writeWorkbook(context, batch, must(known, "a read before the write"), seen)),
    select: (sheet, row, column) =>
      Excel.run(patient, async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRangeByIndexes(row, column, 1, 1).select();
        await context.sync();
      }),
    putSheet: (sheet) => Excel.run(patient, (context) => putSheet(context, sheet)),
    putBook: () => Promise.resolve("refused"),
    brokenRules: () => Promise.resolve([]),
    setRules: () => Promise.resolve(),
    onChanged: (callback) => hear(changeListener(callback)),
    onSelected: (callback) => hear(selectionListener(callback)),
  };
}
