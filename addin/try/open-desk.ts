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
  const book = memoryWorkbook(await layOut(visitor, planId, language));
  return deskAt(visitor, book, book.window(), visitor.api, language);
}

/** What a new workbook holds, under the name that Excel gives it. */
function emptySheet(language: Language): Area {
  const grid = Array.from({ length: 8 }, () => ["", "", "", "", ""]);
  return { sheet: "blank", tab: say(tryTexts.firstTab, language), row: 0, column: 0, grid, tables: [] };
}

/** A desk with an empty workbook open. A plan's file is here the plan's id and language: the sheets are laid out in the page, since the plain grid reads no Excel files. */
export async function openEmptyDesk(token: string, language: Language): Promise<Desk> {
  const visitor = visitorAs(token);
  const book = memoryWorkbook({ date1904: false, areas: [emptySheet(language)], part: null });
  const putBook: Workbook["putBook"] = async (file) => {
    const [planId, inLanguage] = JSON.parse(new TextDecoder().decode(file)) as [string, Language];
    book.putIn((await layOut(visitor, planId, inLanguage)).areas);
    return "put";
  };
  const workbook: PlanarkApi["workbook"] = (planId, inLanguage) =>
    Promise.resolve(new TextEncoder().encode(JSON.stringify([planId, inLanguage])));
  return deskAt(visitor, book, { ...book.window(), putBook }, { ...visitor.api, workbook }, language);
}

async function deskAt(visitor: Visitor, book: MemoryWorkbook, workbook: Workbook, api: PlanarkApi, language: Language): Promise<Desk> {
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
