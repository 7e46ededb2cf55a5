import { must } from "../../shared/must.js";
import type { Workbook } from "../../shared/workbook.js";
import { putSheet } from "./put-sheet.js";
import { readWorkbook, type Known } from "./read-workbook.js";
import { writeWorkbook } from "./write-workbook.js";

/** How long the callback waits after a change for the next one, in milliseconds. */
const quiet = 300;

/** A person's command waits for the cell that is being typed in instead of failing. */
const patient = { delayForCellEdit: true };

function debounced(callback: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(callback, quiet);
  };
}

/** Somebody who wants to hear of changes; `join` asks Excel for them with the context's next request. */
interface Listener {
  join(context: Excel.RequestContext): void;
  leave(): Promise<void>;
}

function listener(callback: () => void): Listener {
  const mark = debounced(callback);
  let joined: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  return {
    join: (context) => {
      joined = context.workbook.worksheets.onChanged.add((event) => {
        if (event.triggerSource !== "ThisLocalAddin") mark();
        return Promise.resolve();
      });
    },
    leave: async () => {
      const handler = joined;
      if (handler === null) return;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}

/** Excel's open workbook behind the port, through Office.js. Needs Excel ready; no proxy outlives a call. */
export function officeWorkbook(): Workbook {
  let known: Known | null = null;
  /** Listeners from before the first read: they join with it, so that opening is one request. */
  let waiting: readonly Listener[] = [];
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
    onChanged: async (callback) => {
      const one = listener(callback);
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
    },
  };
}
