import type { VariablesOf } from "gql.tada";
import type { Language } from "../shared/language.js";
import { registerReferences, type References, type UnitTarget } from "../shared/references.js";
import type { HistoryEntry, PlanRow, Problem, Pull, PushAnswer } from "../shared/protocol.js";
import { addressBeside, asking, fetchFile, type Ask, type Connection } from "./ask.js";
import * as documents from "./documents.js";
import * as planDocuments from "./plan-documents.js";
import { everyPage } from "./every-page.js";
import { askOwner } from "./owner.js";
import { CallFailed, type PlanarkApi } from "./sync/api.js";
import type { ExistingPlan, PanePlan } from "./sync/pane.js";

interface PlanAnswer extends Omit<PanePlan, "method" | "organisation" | "savedOn"> {
  readonly savedOn: unknown;
  readonly method: { readonly name: string };
  readonly organisation: { readonly name: string };
}

function planOf(plan: PlanAnswer): PanePlan {
  const savedOn = plan.savedOn as Readonly<Record<string, string>>;
  return { ...plan, method: plan.method.name, organisation: plan.organisation.name, savedOn };
}

type PullAnswer = Omit<Pull, "rows"> & { readonly rows: readonly (Omit<PlanRow, "cellRevs"> & { readonly cellRevs: unknown })[] };

function pullOf(pull: PullAnswer): Pull {
  return { ...pull, rows: pull.rows.map((row) => ({ ...row, cellRevs: row.cellRevs as PlanRow["cellRevs"] })) };
}

type PushResult = Omit<PushAnswer, "pull" | "problems"> & {
  readonly pull: PullAnswer | null;
  readonly problems: readonly (Omit<Problem, "severity"> & { readonly severity: string })[];
};

function answerOf(answer: PushResult): PushAnswer {
  const problems = answer.problems.map((one) => ({ ...one, severity: one.severity === "hint" ? ("hint" as const) : ("problem" as const) }));
  return { ...answer, problems, pull: answer.pull === null ? null : pullOf(answer.pull) };
}

async function fetchReferences(ask: Ask, planId: string): Promise<References> {
  const [units, methods] = await Promise.all([
    unitsOf(ask, planId),
    everyPage(async (after) => (await ask(planDocuments.methodsDocument, { after })).methods),
  ]);
  return registerReferences(units, methods);
}

/** The units of the plan's organisation. */
async function unitsOf(ask: Ask, planId: string): Promise<readonly UnitTarget[]> {
  const under = await askOwner(ask, planId);
  return everyPage(async (after) => (await ask(planDocuments.unitsDocument, { under, after })).units);
}

async function findOpenPlan(ask: Ask, method: string, organisation: string): Promise<ExistingPlan | null> {
  const { plans } = await ask(planDocuments.openPlansDocument, { method, organisation });
  const found = plans.edges.map(({ node }) => node).find((node) => node.organisation.id === organisation);
  return found === undefined ? null : { planId: found.id, method: found.method.name, organisation: found.organisation.name };
}

async function fetchHistory(ask: Ask, of: VariablesOf<typeof documents.historyDocument>): Promise<readonly HistoryEntry[]> {
  const { planHistory } = await ask(documents.historyDocument, of);
  return planHistory.edges.map(({ node }) => ({ ...node, kind: node.kind as HistoryEntry["kind"] }));
}

function workbookPage(planId: string, language: Language): string {
  return `workbooks/${encodeURIComponent(planId)}.xlsx?language=${language}`;
}

/** The pane's questions to the server, as GraphQL over fetch. */
export function fetchApi(connection: Connection): PlanarkApi {
  const ask = asking(connection);
  return {
    plan: async (id) => {
      const { plan } = await ask(planDocuments.planDocument, { id });
      if (plan === null) throw new CallFailed("NOT_FOUND", id);
      return planOf(plan);
    },
    references: (planId) => fetchReferences(ask, planId),
    me: async () => {
      const { me } = await ask(planDocuments.meDocument, {});
      return { id: me.id, readsOnly: me.grants.length > 0 && me.grants.every(({ role }) => role === "reader") };
    },
    head: async (id) => (await ask(documents.headDocument, { id })).planHead,
    changes: async (input) => pullOf((await ask(documents.changesDocument, { input: open(input) })).planChanges),
    base: async (input) => (await ask(documents.baseDocument, { input: open(input) })).planBase,
    lease: async (planId, workbookId, paneId) => (await ask(documents.leaseDocument, { planId, workbookId, paneId })).leaseWorkbook,
    push: async (input) => answerOf((await ask(documents.pushDocument, { input: open(input) })).pushPlan),
    conflicts: async (id) => (await ask(documents.conflictsDocument, { id })).conflicts,
    resolve: async ({ opId, conflictId, choice, value, expectedRev }) => {
      const input = { opId, conflictId, choice, expectedRev, ...(value === undefined ? {} : { value }) };
      return answerOf((await ask(documents.resolveDocument, { input })).resolveConflict);
    },
    undo: async ({ opIds, ...input }) => (await ask(documents.undoDocument, { input: { ...input, undo: { opIds: [...opIds] } } })).undoPush,
    history: (id, section) => fetchHistory(ask, { id, section }),
    cellHistory: (id, section, rowId, field) => fetchHistory(ask, { id, section, rowId, field }),
    workbook: (planId, language) => fetchFile(connection, workbookPage(planId, language)),
    workbookAddress: (planId, language) => addressBeside(connection, workbookPage(planId, language)),
    createPlan: async (input) => planOf((await ask(planDocuments.createPlanDocument, { input: open(input) })).createPlan),
    openPlan: (methodId, organisationId) => findOpenPlan(ask, methodId, organisationId),
    setPhase: async (input) => planOf((await ask(planDocuments.setPhaseDocument, { input })).setPhase),
    addPeriod: async (request) => {
      const { addPeriod } = await ask(planDocuments.addPeriodDocument, request);
      return { plan: planOf(addPeriod.plan), rows: addPeriod.rows };
    },
    setModule: async (planId, module, on) =>
      planOf((await ask(planDocuments.setModulesDocument, { planId, ...(on ? { turnOn: [module] } : { turnOff: [module] }) })).setModules),
  };
}

type Open<T> = T extends readonly (infer Item)[] ? Open<Item>[] : T extends object ? { -readonly [Key in keyof T]: Open<T[Key]> } : T;

/** The same value, as documents take it: their lists are not marked read-only. */
function open<T>(value: T): Open<T> {
  return value as Open<T>;
}
