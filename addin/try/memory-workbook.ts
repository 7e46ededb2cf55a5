import { applyBatch, isUnmoved } from "../../shared/apply-batch.js";
import { findKeyRows } from "../../shared/locate.js";
import type { Area, Batch, CellPlace, CellRule, Edited, Mark, PlainSheet, Workbook, WorkbookContent } from "../../shared/workbook.js";
import { editedBetween } from "./edited-between.js";

/** A cell that the person or a pane selected. */
export type Selection = CellPlace;

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
  /** Sheets come in, as from a file, after the sheet of that id or before all others; nothing is selected then. */
  putIn(areas: readonly Area[], after?: string | null): void;
  /** The person rests on a cell: every pane hears of it. */
  pick(place: CellPlace): void;
  /** The lists, warnings and formats of a sheet's cells get lost, as when somebody pastes over them. */
  loseRules(sheet: string): void;
  /** Calls back after every change, of the person or of a pane; gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** What one pane wants to hear of. */
interface Ears {
  readonly changed: Set<(edited: readonly Edited[]) => void>;
  readonly selected: Set<(place: CellPlace) => void>;
}

/** Everything a workbook in memory holds; panes' windows and the person's side work on the same. */
interface Held {
  content: WorkbookContent;
  marks: readonly Mark[];
  selection: Selection | null;
  /** The rule that was set last at the top cell of a column; null where it was lost. A column without an entry has the rules it was made with. */
  readonly rules: Map<string, CellRule | null>;
  readonly listeners: Set<() => void>;
  readonly windows: Set<Ears>;
}

/** Opens content as a workbook in memory. */
export function memoryWorkbook(first: WorkbookContent): MemoryWorkbook {
  const held: Held = { content: first, marks: [], selection: null, rules: new Map(), listeners: new Set(), windows: new Set() };
  return {
    get content() {
      return held.content;
    },
    get marks() {
      return held.marks;
    },
    get selection() {
      return held.selection;
    },
    window: () => windowOn(held),
    edit: (sheet, action) => {
      const areas = held.content.areas.map((area) => (area.sheet === sheet ? action(area) : area));
      change(held, { ...held.content, areas }, null);
    },
    putIn: (areas, after = null) => {
      held.selection = null;
      const there = held.content.areas;
      const at = there.findIndex(({ sheet }) => sheet === after) + 1;
      change(held, { ...held.content, areas: [...there.slice(0, at), ...areas, ...there.slice(at)] }, null);
    },
    pick: (place) => {
      pick(held, place, held.windows);
    },
    loseRules: (sheet) => {
      for (const [key, rule] of held.rules) if (rule?.sheet === sheet) held.rules.set(key, null);
      held.rules.set(sheet, null);
    },
    subscribe: (listener) => {
      held.listeners.add(listener);
      return () => held.listeners.delete(listener);
    },
  };
}

function change(held: Held, content: WorkbookContent, by: Ears | null): void {
  const others = [...held.windows].filter((window) => window !== by && window.changed.size > 0);
  const edited = others.length === 0 ? [] : editedBetween(held.content, content);
  held.content = content;
  for (const listener of held.listeners) listener();
  for (const window of others) for (const callback of window.changed) callback(edited);
}

function pick(held: Held, place: CellPlace, heardBy: Iterable<Ears>): void {
  held.selection = place;
  for (const listener of held.listeners) listener();
  for (const window of heardBy) for (const callback of window.selected) callback(place);
}

function windowOn(held: Held): Workbook {
  const ears: Ears = { changed: new Set(), selected: new Set() };
  held.windows.add(ears);
  return {
    read: (sections) => Promise.resolve(onlySheetsOf(held.content, sections)),
    apply: (batch, seen) => Promise.resolve(write(held, batch, seen, ears)),
    select: (sheet, row, column) => {
      pick(held, { sheet, row, column }, [ears]);
      return Promise.resolve();
    },
    putSheet: (sheet) => Promise.resolve(putSheet(held, sheet, ears)),
    putBook: () => Promise.resolve("refused"),
    putSheets: () => Promise.resolve("refused"),
    showSheets: (sheets, visible) => {
      const areas = held.content.areas.map((area) => (sheets.includes(area.sheet) ? { ...area, hidden: !visible } : area));
      change(held, { ...held.content, areas }, ears);
      return Promise.resolve();
    },
    brokenRules: (rules) => Promise.resolve(rules.filter((rule) => !holds(held, rule))),
    setRules: (rules) => {
      for (const rule of rules) held.rules.set(ruleKey(rule), rule);
      return Promise.resolve();
    },
    onChanged: (callback) => Promise.resolve(listen(ears.changed, callback)),
    onSelected: (callback) => Promise.resolve(listen(ears.selected, callback)),
  };
}

function write(held: Held, batch: Batch, seen: WorkbookContent | undefined, by: Ears): boolean {
  if (seen !== undefined && !isUnmoved(batch, seen, held.content)) return false;
  held.marks = withMarks(held.marks, batch.marks);
  change(held, applyBatch(held.content, batch), by);
  return true;
}

/** What a sheet is called inside that a pane put in. */
function putIn(tab: string): string {
  return `put in: ${tab}`;
}

/** A plain grid draws no charts: what they show stands in the cells. */
function putSheet(held: Held, { title, grid }: PlainSheet, by: Ears): string {
  const isFree = (tab: string): boolean => held.content.areas.every((area) => area.tab !== tab || area.sheet === putIn(tab));
  let tab = title;
  for (let number = 2; !isFree(tab); number += 1) tab = `${title} ${String(number)}`;
  const others = held.content.areas.filter((area) => area.tab !== tab);
  change(held, { ...held.content, areas: [...others, { sheet: putIn(tab), tab, row: 0, column: 0, grid, tables: [] }] }, by);
  return tab;
}

function ruleKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}:${String(row)}:${String(column)}`;
}

function holds(held: Held, rule: CellRule): boolean {
  const set = held.rules.get(ruleKey(rule));
  if (set === undefined) return held.rules.get(rule.sheet) !== null;
  return JSON.stringify(set) === JSON.stringify(rule);
}

function listen<Heard>(callbacks: Set<(heard: Heard) => void>, callback: (heard: Heard) => void): () => Promise<void> {
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
