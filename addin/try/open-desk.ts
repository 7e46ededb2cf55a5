import { say, type Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import type { Area, Workbook, WorkbookContent } from "../../shared/workbook.js";
import { fetchApi } from "../api.js";
import { addressBeside, asking, type Ask } from "../ask.js";
import { connectAs } from "../connection.js";
import { askedPlanSource } from "../plan-source.js";
import type { PlanarkApi } from "../sync/api.js";
import { createAnyPane } from "../sync/any-pane.js";
import type { Pane } from "../sync/pane.js";
import type { PlanSource } from "../view/plan-source.js";
import { wholePlanDocument } from "./documents.js";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook.js";
import { layOutPlan } from "./plan-grid.js";
import { tryTexts } from "./texts.js";

/** One coordinator with a workbook and the pane over it. */
export interface Desk {
  readonly name: string;
  readonly book: MemoryWorkbook;
  readonly pane: Pane;
  readonly source: PlanSource;
}

/** How soon after typing the panes look at their workbooks, in milliseconds: both are in view all the time. */
const looksAfter = 400;

/** A person of the demo at the server. */
interface Visitor {
  readonly ask: Ask;
  readonly api: PlanarkApi;
  /** The address of one of the server's pages. */
  readonly addressOf: (page: string) => string;
}

function visitorAs(token: string): Visitor {
  const connection = connectAs(token);
  return { ask: asking(connection), api: fetchApi(connection), addressOf: (page) => addressBeside(connection, page) };
}

/** A desk with a workbook of the plan open. */
export async function openDesk(token: string, planId: string, language: Language): Promise<Desk> {
  const visitor = visitorAs(token);
  return deskAt(visitor, memoryWorkbook(await layOut(visitor, planId, language)), language);
}

/** What a new workbook holds, under the name that Excel gives it. */
function emptySheet(language: Language): Area {
  const grid = Array.from({ length: 8 }, () => ["", "", "", "", ""]);
  return { sheet: "blank", tab: say(tryTexts.firstTab, language), row: 0, column: 0, grid, tables: [] };
}

/** A desk with an empty workbook open. */
export async function openEmptyDesk(token: string, language: Language): Promise<Desk> {
  return deskAt(visitorAs(token), memoryWorkbook({ date1904: false, areas: [emptySheet(language)], part: null }), language);
}

/** How sheets come into the plain grid. A plan's file is here the plan's id and language: the sheets are laid out in the page, since the grid reads no Excel files. */
function puttingInto(book: MemoryWorkbook, visitor: Visitor): Pick<Workbook, "putBook" | "putSheets"> {
  const sheetsIn = async (file: Uint8Array): Promise<readonly Area[]> => {
    const [planId, language] = JSON.parse(new TextDecoder().decode(file)) as [string, Language];
    return (await layOut(visitor, planId, language)).areas;
  };
  return {
    putBook: async (file) => {
      book.putIn(await sheetsIn(file));
      return "put";
    },
    putSheets: async (file, wanted) => {
      const areas = await sheetsIn(file);
      for (const { titles, after } of wanted)
        book.putIn(
          areas.filter(({ tab }) => titles.includes(tab)),
          after,
        );
      return "put";
    },
  };
}

async function deskAt(visitor: Visitor, book: MemoryWorkbook, language: Language): Promise<Desk> {
  const workbook = { ...book.window(), ...puttingInto(book, visitor) };
  const file: PlanarkApi["workbook"] = (...plan) => Promise.resolve(new TextEncoder().encode(JSON.stringify(plan)));
  const api = { ...visitor.api, workbook: file };
  const source = askedPlanSource(visitor.ask, visitor.addressOf);
  const newId = (): string => crypto.randomUUID();
  const pane = createAnyPane({ workbook, api, looksAfter, language, newId, paneId: newId(), now: () => new Date() });
  return { name: await source.myName(), book, pane, source };
}

async function layOut(visitor: Visitor, planId: string, language: Language): Promise<WorkbookContent> {
  const [whole, references] = await Promise.all([wholePlan(visitor.ask, planId), visitor.api.references(planId)]);
  return layOutPlan({ ...whole, language, references, workbookId: crypto.randomUUID() });
}

async function wholePlan(ask: Ask, id: string): Promise<{ readonly plan: PlanHeader; readonly rows: readonly PlanRow[] }> {
  const { plan, planHead } = await ask(wholePlanDocument, { id });
  const { method, organisation, sections, ...rest } = must(plan, `plan ${id}`);
  const rows = sections
    .flatMap((section) => section.rows)
    .map((row): PlanRow => ({ ...row, cellRevs: row.cellRevs as PlanRow["cellRevs"] }));
  return { plan: { ...rest, methodId: method.id, organisationId: organisation.id, headHash: planHead.headHash }, rows };
}
