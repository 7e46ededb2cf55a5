import { found } from "../errors.js";
import { localeRules } from "./locale.js";
import type { LocaleRules } from "./locale.js";
import type { Area, Bag, ModelEvent, NamedItem, Origin, Sheet, Source, Table, View, XmlPart } from "./types.js";

/** An area that moves when cells are inserted or deleted; null once its cells are gone. */
export interface LiveArea {
  sheetId: string;
  area: Area | null;
}

/** The whole workbook as plain data, with those who listen to it. */
export interface WorkbookState {
  name: string;
  sheets: Sheet[];
  names: NamedItem[];
  xmlParts: XmlPart[];
  settings: Map<string, unknown>;
  properties: Bag;
  customProperties: Map<string, unknown>;
  date1904: boolean;
  locale: LocaleRules;
  views: Map<number, View>;
  live: Set<LiveArea>;
  listeners: Set<(event: ModelEvent) => void>;
  lastPartId: number;
}

/** A workbook without sheets. */
export function emptyState(locale: string, date1904: boolean): WorkbookState {
  return {
    name: "Plan.xlsx",
    sheets: [],
    names: [],
    xmlParts: [],
    settings: new Map(),
    properties: {},
    customProperties: new Map(),
    date1904,
    locale: localeRules(locale),
    views: new Map(),
    live: new Set(),
    listeners: new Set(),
    lastPartId: 0,
  };
}

let lastId = 0;

/** A number no other object of this process has: office.js keeps event handlers by target id for good. */
export function freshId(): number {
  lastId += 1;
  return lastId;
}

/** Tells everybody who listens. */
export function emit(state: WorkbookState, event: ModelEvent): void {
  for (const listener of state.listeners) listener(event);
}

/** Person 1 is at this keyboard, person 0 is a colleague without a pane. */
export function originOf(source: Source): Origin {
  if (source === "Local") return { person: 1 };
  return { person: source === "Remote" ? 0 : source };
}

/** The sheet with this name (case is ignored) or id, or undefined. */
export function findSheet(state: WorkbookState, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return state.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
}

/** The sheet with this name or id; ItemNotFound when there is none. */
export function sheetOf(state: WorkbookState, key: string): Sheet {
  return found(findSheet(state, key), `sheet ${key}`);
}

/** All tables in sheet order. */
export function allTables(state: WorkbookState): Table[] {
  return state.sheets.flatMap((sheet) => sheet.tables);
}

/** The table with this name (case is ignored) or id, with its sheet, or undefined. */
export function findTable(state: WorkbookState, key: string): { sheet: Sheet; table: Table } | undefined {
  const wanted = key.toLowerCase();
  for (const sheet of state.sheets) {
    const table = sheet.tables.find((t) => t.id === key || t.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return undefined;
}

/** The table with this name or id and its sheet; ItemNotFound when there is none. */
export function tableOf(state: WorkbookState, key: string): { sheet: Sheet; table: Table } {
  return found(findTable(state, key), `table ${key}`);
}

/** What a person looks at: their own choice, else cell A1 of the first visible sheet. */
export function viewOf(state: WorkbookState, person: number): View {
  const view = state.views.get(person);
  if (view && state.sheets.some((sheet) => sheet.id === view.sheetId)) return view;
  const first = state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state.sheets[0];
  const made = { sheetId: first?.id ?? "", area: { row: 0, col: 0, rows: 1, cols: 1 } };
  state.views.set(person, made);
  return made;
}
