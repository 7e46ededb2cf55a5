import { must } from "../../shared/must.js";
import type { CellPlace, Workbook } from "../../shared/workbook.js";
import { asking, type Concerned } from "./failures.js";
import { changeListener, selectionListener, type Listener } from "./listeners.js";
import { readWorkbook, type Known } from "./read-workbook.js";
import { touchedSheets, writeWorkbook } from "./write-workbook.js";

/** Every call waits for the cell that is being typed in instead of failing. */
const patient = { delayForCellEdit: true };

/** How long a call waits for Excel before it counts as lost, in milliseconds; a cell may be typed in meanwhile. */
const longestWait = 120_000;

function sheetsOf(places: readonly CellPlace[]): readonly string[] {
  return [...new Set(places.map(({ sheet }) => sheet))];
}

/** Shows a cell: its sheet in front, the cell selected. */
function show(context: Excel.RequestContext, { sheet, row, column }: CellPlace): Promise<void> {
  const target = context.workbook.worksheets.getItem(sheet);
  target.activate();
  target.getRangeByIndexes(row, column, 1, 1).select();
  return context.sync();
}

/** Excel's open workbook behind the port, through Office.js; what is seldom asked of it is loaded when it is. Needs Excel ready; no proxy outlives a call. `patience`: milliseconds after which a call fails as BUSY. */
export function officeWorkbook(patience = longestWait): Workbook {
  let known: Known | null = null;
  /** Listeners from before the first read: they join with it, so that opening is one request. */
  let waiting: readonly Listener[] = [];

  /** Runs a call about some sheets, by id. */
  function run<Outcome>(sheets: readonly string[], work: (context: Excel.RequestContext) => Promise<Outcome>): Promise<Outcome> {
    const concerned = (): Concerned => new Map(sheets.map((sheet) => [sheet, known?.tabs.get(sheet)]));
    return asking(patience, concerned, () => Excel.run(patient, work));
  }

  const hear = async (one: Listener): Promise<() => Promise<void>> => {
    if (known === null) waiting = [...waiting, one];
    else
      await run([], (context) => {
        one.join(context);
        return context.sync();
      });
    return async () => {
      waiting = waiting.filter((other) => other !== one);
      await asking(patience, () => new Map(), one.leave);
    };
  };

  return {
    read: (sections) =>
      run([], async (context) => {
        for (const one of waiting) one.join(context);
        const read = await readWorkbook(context, sections);
        waiting = [];
        known = read.known;
        return read.content;
      }),
    apply: (batch, seen) =>
      run(touchedSheets(batch), (context) => writeWorkbook(context, batch, must(known, "a read before the write"), seen)),
    select: (sheet, row, column) => run([sheet], (context) => show(context, { sheet, row, column })),
    putSheet: async (sheet) => {
      const { putSheet } = await import("./put-sheet.js");
      return run([], (context) => putSheet(context, sheet));
    },
    putBook: async (file) => {
      const { putBook } = await import("./put-book.js");
      return run([], (context) => putBook(context, file));
    },
    brokenRules: async (rules) => {
      const { brokenRules } = await import("./cell-rules.js");
      return run(sheetsOf(rules), (context) => brokenRules(context, rules));
    },
    setRules: async (rules) => {
      const { setRules } = await import("./cell-rules.js");
      return run(sheetsOf(rules), (context) => setRules(context, rules));
    },
    onChanged: (callback) => hear(changeListener(callback)),
    onSelected: (callback) => hear(selectionListener(callback)),
  };
}
