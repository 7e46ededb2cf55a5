import type { CellPlace, Edited, Workbook } from "../../../shared/workbook.js";

type Stop = () => Promise<void>;

/** Hears of something once for all who listen: joins with the first, leaves with the last. */
function fanOut<Event>(join: (callback: (event: Event) => void) => Promise<Stop>): (callback: (event: Event) => void) => Promise<Stop> {
  const callbacks = new Set<(event: Event) => void>();
  let leaving: Promise<Stop> | null = null;
  return async (callback) => {
    callbacks.add(callback);
    leaving ??= join((event) => {
      for (const one of [...callbacks]) one(event);
    });
    const joined = leaving;
    await joined;
    return async () => {
      callbacks.delete(callback);
      if (callbacks.size > 0 || leaving !== joined) return;
      leaving = null;
      await (
        await joined
      )();
    };
  };
}

/** The workbook with one listener for all: whoever listens later costs no request. */
export function relay(workbook: Workbook): Workbook {
  return {
    ...workbook,
    onChanged: fanOut<readonly Edited[]>((callback) => workbook.onChanged(callback)),
    onSelected: fanOut<CellPlace>((callback) => workbook.onSelected(callback)),
  };
}
