import { must } from "../../shared/must.js";
import type { CellPlace, Workbook } from "../../shared/workbook.js";
import { WorkbookFailed } from "../../shared/workbook-failed.js";
import { asking, type Concerned } from "./failures.js";
import { changeListener, selectionListener, type Listener } from "./listeners.js";
import { readWorkbook, type Known } from "./read-workbook.js";
import { touchedSheets, writeWorkbook } from "./write-workbook.js";

/** Every call waits for the cell that is being typed in instead of failing. */
const patient = { delayForCellEdit: true };

/** How long a call waits for Excel before it counts as lost, in milliseconds; a cell may be typed in meanwhile. */
const longestWait = 120_000;

/** What is seldom asked of Excel: fetched after the first read, so that it is there when the server is away. */
const seldom = {
  sheet: () => import("./put-sheet.js"),
  book: () => import("./put-book.js"),
  rules: () => import("./cell-rules.js"),
};

/** A part that does not come is no fault of Excel's. */
function fetched<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((error: unknown) => {
    throw new WorkbookFailed("AWAY", String(error));
  });
}

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

/** Shows or hides sheets; the first that is shown comes to the front. */
function setVisible(context: Excel.RequestContext, ids: readonly string[], visible: boolean): Promise<void> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
  for (const sheet of sheets) sheet.visibility = visible ? "Visible" : "Hidden";
  if (visible) sheets[0]?.activate();
  return context.sync();
}

/** Runs a call about some sheets, by id. */
type Run = <Outcome>(sheets: readonly string[], work: (context: Excel.RequestContext) => Promise<Outcome>) => Promise<Outcome>;

/** The calls whose parts are fetched after the first read. `tabOf`: what the tab of a sheet reads, by its id. */
function seldomCalls(
  run: Run,
  tabOf: (id: string) => string,
): Pick<Workbook, "putSheet" | "putBook" | "putSheets" | "brokenRules" | "setRules"> {
  return {
    putSheet: async (sheet) => {
      const { putSheet } = await fetched(seldom.sheet());
      return run([], (context) => putSheet(context, sheet));
    },
    putBook: async (file) => {
      const { putBook } = await fetched(seldom.book());
      return run([], (context) => putBook(context, file));
    },
    putSheets: async (file, wanted) => {
      const { putSheets } = await fetched(seldom.book());
      const placed = wanted.map(({ titles, after }) => ({ titles, after: after === null ? null : tabOf(after) }));
      return run([], (context) => putSheets(context, file, placed));
    },
    brokenRules: async (rules) => {
      const { brokenRules } = await fetched(seldom.rules());
      return run(sheetsOf(rules), (context) => brokenRules(context, rules));
    },
    setRules: async (rules) => {
      const { setRules } = await fetched(seldom.rules());
      return run(sheetsOf(rules), (context) => setRules(context, rules));
    },
  };
}

/** Excel's open workbook behind the port, through Office.js; what is seldom asked of it is fetched after the first read. Needs Excel ready; no proxy outlives a call. `patience`: milliseconds after which a call fails as BUSY. */
export function officeWorkbook(patience = longestWait): Workbook {
  let known: Known | null = null;
  /** Listeners from before the first read: they join with it, so that opening is one request. */
  let waiting: readonly Listener[] = [];

  const run: Run = (sheets, work) => {
    const concerned = (): Concerned => new Map(sheets.map((sheet) => [sheet, known?.tabs.get(sheet)]));
    return asking(patience, concerned, () => Excel.run(patient, work));
  };

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
        for (const part of Object.values(seldom)) part().catch(() => undefined);
        return read.content;
      }),
    apply: async (batch, seen) => {
      const read = must(known, "a read before the write");
      const { unmoved, partIds } = await run(touchedSheets(batch), (context) => writeWorkbook(context, batch, read, seen));
      known = { ...(known ?? read), partIds };
      return unmoved;
    },
    select: (sheet, row, column) => run([sheet], (context) => show(context, { sheet, row, column })),
    showSheets: (sheets, visible) => run(sheets, (context) => setVisible(context, sheets, visible)),
    ...seldomCalls(run, (id) => must(known?.tabs.get(id), "the tab of a sheet that was read")),
    onChanged: (callback) => hear(changeListener(callback)),
    onSelected: (callback) => hear(selectionListener(callback)),
  };
}
