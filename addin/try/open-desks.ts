import type { Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import { fetchApi } from "../api.js";
import { asking, type Ask } from "../ask.js";
import { connectAs } from "../connection.js";
import { askedPlanSource } from "../plan-source.js";
import { createPane } from "../sync/create-pane.js";
import type { Pane } from "../sync/pane.js";
import type { PlanSource } from "../view/plan-source.js";
import { peopleAndPlansDocument, wholePlanDocument } from "./documents.js";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook.js";
import { layOutPlan } from "./plan-grid.js";

/** One coordinator with a workbook of the plan and the pane over it. */
export interface Desk {
  readonly name: string;
  readonly book: MemoryWorkbook;
  readonly pane: Pane;
  readonly source: PlanSource;
}

/** Two coordinators at the same plan. */
export interface Desks {
  readonly planId: string;
  readonly anna: Desk;
  readonly bo: Desk;
}

/** How soon after typing the panes look at their workbooks, in milliseconds: both are in view all the time. */
const looksAfter = 400;

/** Opens a workbook each for the two coordinators of the demo; null where there is no open plan. */
export async function openDesks(language: Language): Promise<Desks | null> {
  const ask = asking(connectAs("demo-anna"));
  const planId = await planToTry(ask);
  if (planId === null) return null;
  const [anna, bo] = await Promise.all(["demo-anna", "demo-bo"].map((token) => openDesk(token, planId, language)));
  return { planId, anna: must(anna, "a desk"), bo: must(bo, "a desk") };
}

/** A plan in use without open questions, else any open plan: what happens on the page is then the visitor's own doing. */
async function planToTry(ask: Ask): Promise<string | null> {
  const { plans } = await ask(peopleAndPlansDocument, {});
  const all = plans.edges.map((edge) => edge.node);
  const inUse = all.filter((plan) => plan.phase === "implement");
  const api = fetchApi(connectAs("demo-anna"));
  for (const plan of [...inUse, ...all]) if ((await api.conflicts(plan.id)).length === 0) return plan.id;
  return all[0]?.id ?? null;
}

async function openDesk(token: string, planId: string, language: Language): Promise<Desk> {
  const connection = connectAs(token);
  const [ask, api] = [asking(connection), fetchApi(connection)];
  const [{ me }, whole, references] = await Promise.all([ask(peopleAndPlansDocument, {}), wholePlan(ask, planId), api.references(planId)]);
  const book = memoryWorkbook(layOutPlan({ ...whole, language, references, workbookId: crypto.randomUUID() }));
  const workbook = book.window();
  const pane = createPane({
    workbook,
    api,
    looksAfter,
    paneId: crypto.randomUUID(),
    language,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
  return { name: me.name, book, pane, source: askedPlanSource(ask) };
}

async function wholePlan(ask: Ask, id: string): Promise<{ readonly plan: PlanHeader; readonly rows: readonly PlanRow[] }> {
  const { plan, planHead } = await ask(wholePlanDocument, { id });
  const { method, organisation, sections, ...rest } = must(plan, `plan ${id}`);
  const rows = sections
    .flatMap((section) => section.rows)
    .map((row): PlanRow => ({ ...row, cellRevs: row.cellRevs as PlanRow["cellRevs"] }));
  return { plan: { ...rest, methodId: method.id, organisationId: organisation.id, headHash: planHead.headHash }, rows };
}
