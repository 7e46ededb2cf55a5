import { applyBatch, isUnmoved } from "../../shared/apply-batch.js";
import { findKeyRows } from "../../shared/locate.js";
import type { Area, Batch, Mark, Workbook, WorkbookContent } from "../../shared/workbook.js";

/** A cell that a pane asked to be shown. */
export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A workbook in memory: a plain grid that a person edits on one side and panes sync on the other. */
export interface MemoryWorkbook {
  readonly content: WorkbookContent;
  /** Marks that panes set, by sheet, row and column; they move with nothing. */
  readonly marks: readonly Mark[];
  readonly selection: Selection | null;
  /** A window on the workbook for one pane. A pane hears of what others do, never of its own writes. */
  window(): Workbook;
  /** Something the person does to a sheet, as a function of the sheet. */
  edit(sheet: string, action: (area: Area) => Area): void;
  /** Calls back after every change, of the person or of a pane; gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Opens content as a workbook in memory. */
export function memoryWorkbook(first: WorkbookContent): MemoryWorkbook {
  let content = first;
  let marks: readonly Mark[] = [];
  let selection: Selection | null = null;
  const listeners = new Set<() => void>();
  const windows = new Map<object, Set<() => void>>();
  const changed = (by: object | null): void => {
    for (const listener of listeners) listener();
    for (const [window, callbacks] of windows) if (window !== by) for (const callback of callbacks) callback();
  };
  const apply = (batch: Batch, by: object): void => {
    content = applyBatch(content, batch);
    marks = withMarks(marks, batch.marks);
    changed(by);
  };
  return {
    get content() {
      return content;
    },
    get marks() {
      return marks;
    },
    get selection() {
      return selection;
    },
    window: () => {
      const callbacks = new Set<() => void>();
      windows.set(callbacks, callbacks);
      const select: Workbook["select"] = (sheet, row, column) => {
        selection = { sheet, row, column };
        for (const listener of listeners) listener();
        return Promise.resolve();
      };
      const write: Workbook["apply"] = (batch, seen) => {
        if (seen !== undefined && !isUnmoved(batch, seen, content)) return Promise.resolve(false);
        apply(batch, callbacks);
        return Promise.resolve(true);
      };
      const read: Workbook["read"] = (sections) => Promise.resolve(onlySheetsOf(content, sections));
      const putSheet: Workbook["putSheet"] = ({ title, grid }) => {
        const others = content.areas.filter((area) => area.tab !== title);
        content = { ...content, areas: [...others, { sheet: title, tab: title, row: 0, column: 0, grid, tables: [] }] };
        changed(callbacks);
        return Promise.resolve();
      };
      return { read, apply: write, select, putSheet, onChanged: (callback) => Promise.resolve(listen(callbacks, callback)) };
    },
    edit: (sheet, action) => {
      content = { ...content, areas: content.areas.map((area) => (area.sheet === sheet ? action(area) : area)) };
      changed(null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function listen(callbacks: Set<() => void>, callback: () => void): () => Promise<void> {
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    return Promise.resolve();
  };
}

/** The sheets that hold one of the sections; with `start`, also those that hold none. */
function onlySheetsOf(content: WorkbookContent, sections: readonly string[]): WorkbookContent {
  const found = findKeyRows(content);
  const areas = content.areas.filter((area) => {
    const there = found.filter((one) => one.area === area).map((one) => one.section.key);
    const tables = area.tables.some((table) => sections.includes(table.name));
    return tables || (there.length === 0 ? sections.includes("start") : there.some((key) => sections.includes(key)));
  });
  return { ...content, areas };
}

function withMarks(marks: readonly Mark[], changes: readonly Mark[]): readonly Mark[] {
  const key = (mark: Mark): string => `${mark.sheet}:${String(mark.row)}:${String(mark.column)}`;
  const all = new Map([...marks, ...changes].map((mark) => [key(mark), mark]));
  return [...all.values()].filter((mark) => mark.kind !== "none");
}
