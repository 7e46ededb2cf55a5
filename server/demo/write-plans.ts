import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { schemaVersion } from "../../shared/plan/index.js";
import type { PushAnswer } from "../../shared/protocol.js";
import { recountPlan } from "../report/recount-plan.js";
import { bulkInsert, type PlainRow } from "../store/bulk-insert.js";
import { CellChangeEntity } from "../store/entities/cell-change.entity.js";
import { PlanOpEntity } from "../store/entities/plan-op.entity.js";
import { PlanRowEntity } from "../store/entities/plan-row.entity.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { orderAtEnd } from "../sync/draft.js";
import { firstHeadHash, nextHeadHash, requestHash } from "../sync/hash.js";
import type { WholePlan } from "./whole-plan.js";

/** Everything of a whole plan was sent in its first push. */
const rev = 1;

/** An id in the shape of a uuid that always belongs to the same name. */
export function idFor(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}

/** When a plan was sent: in the morning of the day it was made. */
function sentAt(plan: WholePlan): string {
  return `${plan.createdOn}T07:00:00.000Z`;
}

function headOf(plan: WholePlan): { readonly opId: string; readonly request: string; readonly hash: string } {
  const opId = idFor(`${plan.id} first push`);
  const request = requestHash(plan.rows);
  return { opId, request, hash: nextHeadHash(firstHeadHash(plan.id), rev, opId, request) };
}

function planEntity(plan: WholePlan): PlainRow<PlanEntity> {
  const { id, methodId, organisationId, language, modules, phase } = plan;
  const fixed = { cycle: 1, status: "OPEN" as const, schemaVersion, rev, compactedRev: 0 };
  return {
    id,
    methodId,
    organisationId,
    language,
    modules,
    phase,
    ...fixed,
    headHash: headOf(plan).hash,
    epoch: idFor(`${id} epoch`),
    createdAt: sentAt(plan),
  };
}

function rowEntities(plan: WholePlan): readonly PlainRow<PlanRowEntity>[] {
  return plan.rows.map(({ id, section, cells }, at) => ({
    planId: plan.id,
    id,
    section,
    ord: orderAtEnd(rev, at),
    cells,
    cellRevs: Object.fromEntries(Object.keys(cells).map((field) => [field, rev])),
    insertedRev: rev,
    lifeRev: rev,
    deletedRev: null,
    origin: "",
  }));
}

function logEntities(plan: WholePlan): readonly PlainRow<CellChangeEntity>[] {
  const { opId } = headOf(plan);
  const sent = { actorId: plan.sentBy, opId, workbookId: null, at: sentAt(plan) };
  return plan.rows.map(({ id, section, cells }, seq) => ({
    planId: plan.id,
    rev,
    seq,
    rowId: id,
    section,
    field: null,
    kind: "INSERT" as const,
    value: cells,
    before: null,
    ...sent,
  }));
}

function opEntity(plan: WholePlan): PlainRow<PlanOpEntity> {
  const { opId, request, hash } = headOf(plan);
  const answer: PushAnswer = {
    status: "OK",
    rev,
    headHash: hash,
    epoch: idFor(`${plan.id} epoch`),
    applied: [],
    conflicts: [],
    fieldErrors: [],
    problems: [],
    pull: null,
  };
  const sections = [...new Set(plan.rows.map((row) => row.section))];
  return {
    planId: plan.id,
    opId,
    workbookId: null,
    requestHash: request,
    response: JSON.stringify(answer),
    rev,
    headHash: hash,
    undoOf: null,
    actorId: plan.sentBy,
    at: sentAt(plan),
    sections,
  };
}

/** Loads plans whole, with their log, their first push and their counts, inside the caller's transaction. Organisations, units and methods must be there. */
export async function writePlans(m: EntityManager, plans: readonly WholePlan[]): Promise<void> {
  await bulkInsert(m, PlanEntity, plans.map(planEntity));
  await bulkInsert(m, PlanRowEntity, plans.flatMap(rowEntities));
  await bulkInsert(m, CellChangeEntity, plans.flatMap(logEntities));
  await bulkInsert(m, PlanOpEntity, plans.map(opEntity));
  for (const plan of plans) await recountPlan(m, plan.id, rev, plan.createdOn);
}
