import type { WorkbookState } from "./state.js";
import type { NamedItem, Sheet } from "./types.js";

/** What undo brings back: sheets and names; custom XML parts are not undone, as in Excel. */
export interface Snapshot {
  sheets: Sheet[];
  names: NamedItem[];
}

/** A copy of what undo can bring back. */
export function takeSnapshot(state: WorkbookState): Snapshot {
  return structuredClone({ sheets: state.sheets, names: state.names });
}

/** Brings a snapshot back. */
export function restore(state: WorkbookState, snapshot: Snapshot): void {
  state.sheets = snapshot.sheets;
  state.names = snapshot.names;
}
