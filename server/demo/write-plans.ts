import { createHash } from "node:crypto";
import type { EntityManager } from "typeorm";
import { schemaVersion } from "../../shared/plan/index.js";
import type { PlanHeader, PushAnswer } from "../../shared/protocol.js";
import { countNewPlans, type NewlyStored } from "../report/count-new-plans.js";
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

/** When a plan was sent: in the morning of the day it was made, wherever in Europe. */
function sentAt(plan: WholePlan): string {
  return `${plan.createdOn}T07:00:00.000Z`;
}

/** A plan with its first push. */
interface Sent {
  readonly plan: WholePlan;
  readonly header: PlanHeader;
  readonly opId: string;
  readonly requestHash: string;
}

function sendOf(plan: WholePlan): Sent {
  const { id, methodId, organisationId, modules, phase } = plan;
  const opId = idFor(`${id} first push`);
  const request = requestHash(plan.rows);
  const headHash = nextHeadHash(firstHeadHash(id), rev, opId, request);
  const epoch = idFor(`${id} epoch`);
  const header = { id, methodId, organisationId, cycle: 1, status: "OPEN", phase, modules, rev, epoch, headHash, schemaVersion } as const;
  return { plan, header, opId, requestHash: request };
}

function planEntity({ plan, header }: Sent): PlainRow<PlanEntity> {
  return { ...header, modules: [...header.modules], language: plan.language, compactedRev: 0, createdAt: sentAt(plan) };
}

function rowEntities({ plan }: Sent): readonly PlainRow<PlanRowEntity>[] {
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

function logEntities({ plan, opId }: Sent): readonly PlainRow<CellChangeEntity>[] {
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

function opEntity({ plan, header, opId, requestHash: hash }: Sent): PlainRow<PlanOpEntity> {
  const { headHash, epoch } = header;
  const lists = { applied: [], conflicts: [], fieldErrors: [], problems: [] };
  const answer: PushAnswer = { status: "OK", rev, headHash, epoch, ...lists, pull: null };
  return {
    planId: plan.id,
    opId,
    workbookId: null,
    requestHash: hash,
    response: JSON.stringify(answer),
    rev,
    headHash,
    undoOf: null,
    actorId: plan.sentBy,
    at: sentAt(plan),
    sections: [...new Set(plan.rows.map((row) => row.section))],
  };
}

function newlyStored({ plan, header }: Sent): NewlyStored {
  const on = plan.createdOn;
  return { header, rows: plan.rows.map((row) => ({ ...row, statusOn: row.section === "barriers" ? on : null })), on };
}

/** Loads plans whole, with their log, their first push and their counts, inside the caller's transaction. Organisations, units and methods must be there. */
export async function writePlans(m: EntityManager, plans: readonly WholePlan[]): Promise<void> {
  const sent = plans.map(sendOf);
  await bulkInsert(m, PlanEntity, sent.map(planEntity));
  await bulkInsert(m, PlanRowEntity, sent.flatMap(rowEntities));
  await bulkInsert(m, CellChangeEntity, sent.flatMap(logEntities));
  await bulkInsert(m, PlanOpEntity, sent.map(opEntity));
  await countNewPlans(m, sent.map(newlyStored));
}
