import type { CellPlace, Edited } from "../../shared/workbook.js";
import { readAreas } from "./read-area.js";

/** How long the callback waits after a change for the next one, in milliseconds. */
const quiet = 300;

/** How long a person must rest on a cell before anybody hears of it, in milliseconds: arrow keys run across many. */
const rest = 200;

/** Somebody who wants to hear of something; `join` asks Excel for it with the context's next request. */
export interface Listener {
  readonly join: (context: Excel.RequestContext) => void;
  readonly leave: () => Promise<void>;
}

/** Handlers of Excel's that can be taken off again. */
type Handler = OfficeExtension.EventHandlerResult<unknown>;

function listening(ask: (context: Excel.RequestContext) => Handler, end: () => void): Listener {
  let joined: Handler | null = null;
  return {
    join: (context) => {
      joined = ask(context);
    },
    leave: async () => {
      end();
      const handler = joined;
      joined = null;
      if (handler === null) return;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    },
  };
}

/** Hears that cells changed, except by this pane itself; changes that follow each other closely are told together. */
export function changeListener(callback: (edited: readonly Edited[]) => void): Listener {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What was heard of and not told yet; null once a change came that names no cells, since what is told then would leave them out. */
  let edited: readonly Edited[] | null = [];
  const tell = (): void => {
    const areas = edited ?? [];
    edited = [];
    callback(areas);
  };
  const heard = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
    const areas = readAreas(event.address);
    edited = edited === null || areas === null ? null : [...edited, ...areas.map((area) => ({ sheet: event.worksheetId, ...area }))];
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
    return Promise.resolve();
  };
  return listening(
    (context) => context.workbook.worksheets.onChanged.add(heard),
    () => {
      clearTimeout(timer);
    },
  );
}

/** Hears which cell the person rests on: the first of what is selected. Reads nothing of the workbook. */
export function selectionListener(callback: (place: CellPlace) => void): Listener {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const [area] = readAreas(event.address) ?? [];
    clearTimeout(timer);
    if (area !== undefined) timer = setTimeout(callback, rest, { sheet: event.worksheetId, row: area.row, column: area.column });
    return Promise.resolve();
  };
  return listening(
    (context) => context.workbook.worksheets.onSelectionChanged.add(heard),
    () => {
      clearTimeout(timer);
    },
  );
}
