import type { PlanHeader } from "../../shared/protocol.js";
import { registerReferences, type References } from "../../shared/references.js";
import type { PlanarkApi } from "../../addin/sync/api.js";
import { CallFailed } from "../../addin/sync/api.js";
import type { PanePlan } from "../../addin/sync/pane.js";
import { Refusal } from "../../server/errors.js";
import { makePlanWorkbook } from "../../server/http/plan-workbook.js";
import type { Actor } from "../../server/identity/actor.js";
import { MethodEntity } from "../../server/store/entities/method.entity.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { PlanEntity } from "../../server/store/entities/plan.entity.js";
import { readReferences } from "../../server/store/references.js";
import type { Store } from "../../server/store/store.js";
import { newestPeriod } from "../../server/report/newest-period.js";
import { readSettings } from "../../server/store/settings.js";
import { addPeriod } from "../../server/sync/add-period.js";
import { planBase } from "../../server/sync/base.js";
import { listConflicts } from "../../server/sync/conflicts.js";
import { createPlan } from "../../server/sync/create-plan.js";
import { planHistory } from "../../server/sync/history.js";
import { leaseWorkbook } from "../../server/sync/lease-workbook.js";
import { pullPlan } from "../../server/sync/pull.js";
import { pushPlan } from "../../server/sync/push.js";
import { planHead, readPlan } from "../../server/sync/read-plan.js";
import { resolveConflict } from "../../server/sync/resolve-conflict.js";
import { setModules } from "../../server/sync/set-modules.js";
import { setPhase } from "../../server/sync/set-phase.js";
import { undoPush } from "../../server/sync/undo-push.js";
import { everywhere } from "./plans.js";

/** The registers of the test organisation, as cells show them. */
export async function registers(store: Store): Promise<References> {
  const units = await store.read.find(OrgUnitEntity);
  const methods = await store.read.find(MethodEntity);
  return registerReferences(units, methods);
}

/** The registers as the plan's cells show them: the units of its organisation, every method. */
async function registersOf(store: Store, planId: string): Promise<References> {
  const plan = await store.read.findOneByOrFail(PlanEntity, { id: planId });
  const organisation = await store.read.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
  return readReferences(store.read, organisation.path);
}

/** The server's own functions behind the pane's interface, for somebody who may do everything. What crosses is JSON, as over the network. */
export function inProcessApi(store: Store, actor: Actor, now: () => Date): PlanarkApi {
  const who = everywhere(actor);
  const call = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      return JSON.parse(JSON.stringify(await ask())) as T;
    } catch (error) {
      if (error instanceof Refusal) throw new CallFailed(error.code, error.message);
      throw error;
    }
  };
  const shown = async (plan: PlanHeader): Promise<PanePlan> => ({
    ...plan,
    method: plan.methodId,
    organisation: plan.organisationId,
    newestPeriod: newestPeriod(await readSettings(store.read, plan.organisationId), now()),
  });
  const plan = async (planId: string): Promise<PanePlan> => {
    const header = await readPlan(store.read, planId);
    if (header === null) throw new CallFailed("NOT_FOUND", planId);
    return shown(header);
  };
  return {
    plan: (planId) => call(() => plan(planId)),
    references: (planId) => call(() => registersOf(store, planId)),
    me: () => Promise.resolve({ id: actor.id, readsOnly: false }),
    head: (planId) => call(() => planHead(store, planId)),
    changes: (request) => call(() => pullPlan(store, "all", request)),
    base: (request) => call(() => planBase(store, "all", request)),
    lease: (planId, workbookId, paneId) => call(() => leaseWorkbook(store, { planId, workbookId, paneId }, now)),
    push: (push) => call(() => pushPlan(store, who, push, now)),
    conflicts: (planId) => call(() => listConflicts(store, "all", planId, "OPEN")),
    resolve: (request) => call(() => resolveConflict(store, who, request, now)),
    undo: ({ opIds, ...request }) => call(() => undoPush(store, who, { ...request, undo: { opIds } }, now)),
    history: async (planId, section) => (await call(() => planHistory(store, "all", { planId, section, first: 200 }))).entries,
    cellHistory: async (planId, section, rowId, field) => {
      const request = { planId, section, rowId, first: 200, ...(field === null ? {} : { field }) };
      return (await call(() => planHistory(store, "all", request))).entries;
    },
    workbook: async (id, language) => {
      const entity = await store.read.findOneByOrFail(PlanEntity, { id });
      const thing = { kind: "plan", path: "", unitPaths: [] } as const;
      const options = { language, syncUrl: "http://127.0.0.1/", at: now() };
      return (await makePlanWorkbook(store, { plan: entity, thing, read: "all", write: "all" }, options)).bytes;
    },
    workbookAddress: (id, language) => `/workbooks/${id}.xlsx?language=${language}`,
    createPlan: (input) => call(async () => shown(await createPlan(store, actor, input, now))),
    openPlan: async (methodId, organisationId) => {
      const found = await store.read.findOneBy(PlanEntity, { methodId, organisationId, status: "OPEN" });
      return found === null ? null : { planId: found.id, method: methodId, organisation: organisationId };
    },
    setPhase: (request) => call(async () => shown(await setPhase(store, actor, request, now))),
    addPeriod: (request) =>
      call(async () => {
        const { plan: header, rows } = await addPeriod(store, who, request, now);
        return { plan: await shown(header), rows };
      }),
    setModule: (planId, module, on) =>
      call(async () => shown(await setModules(store, actor, { planId, ...(on ? { turnOn: [module] } : { turnOff: [module] }) }, now))),
  };
}
