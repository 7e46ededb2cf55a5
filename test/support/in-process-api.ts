import type { PlanHeader } from "../../shared/protocol.js";
import { registerReferences, type References } from "../../shared/references.js";
import type { PlanarkApi } from "../../addin/sync/api.js";
import { CallFailed } from "../../addin/sync/api.js";
import type { PanePlan } from "../../addin/sync/pane.js";
import { Refusal } from "../../server/errors.js";
import type { Actor } from "../../server/identity/actor.js";
import { MethodEntity } from "../../server/store/entities/method.entity.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import type { Store } from "../../server/store/store.js";
import { planBase } from "../../server/sync/base.js";
import { listConflicts } from "../../server/sync/conflicts.js";
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
  const shown = (plan: PlanHeader): PanePlan => ({ ...plan, method: plan.methodId, organisation: plan.organisationId });
  const plan = async (planId: string): Promise<PanePlan> => {
    const header = await readPlan(store.read, planId);
    if (header === null) throw new CallFailed("NOT_FOUND", planId);
    return shown(header);
  };
  return {
    plan: (planId) => call(() => plan(planId)),
    references: () => call(() => registers(store)),
    head: (planId) => call(() => planHead(store, planId)),
    changes: (request) => call(() => pullPlan(store, "all", request)),
    base: (request) => call(() => planBase(store, "all", request)),
    lease: (planId, workbookId, paneId) => call(() => leaseWorkbook(store, { planId, workbookId, paneId }, now)),
    push: (push) => call(() => pushPlan(store, who, push, now)),
    conflicts: (planId) => call(() => listConflicts(store, "all", planId, "OPEN")),
    resolve: (request) => call(() => resolveConflict(store, who, request, now)),
    undo: ({ opIds, ...request }) => call(() => undoPush(store, who, { ...request, undo: { opIds } }, now)),
    history: async (planId, section) => (await call(() => planHistory(store, "all", { planId, section, first: 200 }))).entries,
    setPhase: (request) => call(async () => shown(await setPhase(store, actor, request, now))),
    setModule: (planId, module, on) =>
      call(async () => shown(await setModules(store, actor, { planId, ...(on ? { turnOn: [module] } : { turnOff: [module] }) }, now))),
  };
}
