import { randomUUID } from "node:crypto";
import { createAnyPane } from "../../addin/sync/any-pane.js";
import { CallFailed, type PlanarkApi } from "../../addin/sync/api.js";
import type { Pane } from "../../addin/sync/pane.js";
import { typeCell } from "../../addin/try/grid-actions.js";
import { memoryWorkbook, type MemoryWorkbook } from "../../addin/try/memory-workbook.js";
import { layOutPlan } from "../../addin/try/plan-grid.js";
import type { Actor } from "../../server/identity/actor.js";
import type { Store } from "../../server/store/store.js";
import { planContent, readPlan } from "../../server/sync/read-plan.js";
import { must } from "../../shared/must.js";
import { readSheets } from "../../shared/read-sheet.js";
import { applyBatch } from "../../shared/apply-batch.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import type { Area, RawCell, RowRemoval, Workbook } from "../../shared/workbook.js";
import { inProcessApi, registers } from "./in-process-api.js";
import { testNow } from "./plans.js";

/** What can go wrong on the way, and what happens in between; set by a test, used once where it says so. */
export interface Weather {
  /** Pushes arrive, but their answers are lost. */
  loseAnswers: boolean;
  /** Nothing arrives at all. */
  offline: boolean;
  /** Runs once, right before the next write to the workbook. */
  beforeWrite: (() => void) | null;
  /** Runs once, after the next push was answered. */
  afterPush: (() => void) | null;
  now: () => Date;
}

/** A pane on a workbook, with what its person does by hand. */
export interface Book {
  readonly pane: Pane;
  readonly workbook: MemoryWorkbook;
  readonly weather: Weather;
  readonly calls: string[];
  readonly pushes: string[];
  section(key: string): SheetSection;
  line(section: string, id: string): SheetRow;
  /** What a cell of a row shows. */
  see(section: string, id: string, field: string): RawCell;
  type(section: string, id: string, field: string, value: RawCell): void;
  /** Types a new row into the first free line of a table. */
  add(section: string, values: Readonly<Record<string, RawCell>>): void;
  remove(section: string, id: string): void;
  edit(section: string, action: (area: Area, section: SheetSection) => Area): void;
}

function counted(window: Workbook, weather: Weather, calls: string[]): Workbook {
  return {
    ...window,
    read: (sections) => {
      calls.push("read");
      return window.read(sections);
    },
    apply: (batch, seen) => {
      const first = weather.beforeWrite;
      weather.beforeWrite = null;
      first?.();
      calls.push("apply");
      return window.apply(batch, seen);
    },
  };
}

function weathered(api: PlanarkApi, weather: Weather, pushes: string[]): PlanarkApi {
  const lost = (): never => {
    throw new CallFailed("UNREACHABLE", "no answer");
  };
  const guarded = Object.fromEntries(
    Object.entries(api).map(([name, ask]: [string, (...input: never[]) => Promise<unknown>]) => [
      name,
      async (...input: never[]) => (weather.offline ? lost() : ask(...input)),
    ]),
  ) as unknown as PlanarkApi;
  return {
    ...guarded,
    push: async (push) => {
      const answer = await guarded.push(push);
      pushes.push(JSON.stringify(push));
      const after = weather.afterPush;
      weather.afterPush = null;
      after?.();
      return weather.loseAnswers ? lost() : answer;
    },
  };
}

/** A new workbook of the plan in the person's language, as the server would build it. */
export async function newWorkbook(store: Store, planId: string, actor: Actor): Promise<MemoryWorkbook> {
  const plan = must(await readPlan(store.read, planId), planId);
  const rows = await planContent(store.read, planId);
  const references = await registers(store);
  return memoryWorkbook(layOutPlan({ plan, rows, language: actor.language, references, workbookId: randomUUID() }));
}

/** Opens a pane on a workbook. */
export async function openBook(store: Store, workbook: MemoryWorkbook, actor: Actor): Promise<Book> {
  const weather: Weather = { loseAnswers: false, offline: false, beforeWrite: null, afterPush: null, now: testNow };
  const [calls, pushes]: [string[], string[]] = [[], []];
  const api = weathered(
    inProcessApi(store, actor, () => weather.now()),
    weather,
    pushes,
  );
  const options = { api, paneId: randomUUID(), language: actor.language, now: () => weather.now(), newId: randomUUID };
  const pane = createAnyPane({ ...options, workbook: counted(workbook.window(), weather, calls) });
  await pane.open();
  return { pane, workbook, weather, calls, pushes, ...hands(workbook) };
}

type Hands = Pick<Book, "section" | "line" | "see" | "type" | "add" | "remove" | "edit">;

/** What a person does to a workbook, without any pane. */
export function hands(workbook: MemoryWorkbook): Hands {
  const section = (key: string): SheetSection =>
    must(
      readSheets(workbook.content).sections.find((one) => one.section.key === key),
      `section ${key}`,
    );
  const line = (key: string, id: string): SheetRow =>
    must(
      section(key).rows.find((row) => row.id === id || row.key === id),
      `${key} ${id}`,
    );
  const put = (key: string, row: number, column: number, value: RawCell): void => {
    workbook.edit(section(key).sheet, (area) => typeCell(area, row, column, value));
  };
  const formLine = (key: string, id: string, field: string): SheetRow =>
    section(key).section.repeating ? line(key, id) : line(key, field);
  return {
    section,
    line,
    see: (key, id, field) => must(formLine(key, id, field).cells[field], field).raw,
    type: (key, id, field, value) => {
      const { row, column } = must(formLine(key, id, field).cells[field], field);
      put(key, row, column, value);
    },
    add: (key, values) => {
      const one = section(key);
      for (const [field, value] of Object.entries(values)) put(key, one.lastUsedRow + 1, must(one.columns[field], field), value);
    },
    remove: (key, id) => {
      const one = section(key);
      const columns = one.lastColumn - one.firstColumn + 1;
      const removal: RowRemoval = { sheet: one.sheet, column: one.firstColumn, columns, rows: [line(key, id).row] };
      workbook.edit(one.sheet, (area) =>
        must(
          applyBatch({ date1904: false, areas: [area], part: null }, { writes: [], grow: [], marks: [], remove: [removal] }).areas[0],
          "area",
        ),
      );
    },
    edit: (key, action) => {
      workbook.edit(section(key).sheet, (area) => action(area, section(key)));
    },
  };
}
