import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import { schemaVersion, sections } from "../../shared/plan/index.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { readSettings } from "../store/settings.js";
import { commitChanges } from "./commit-changes.js";
import { insertRow, newDraft } from "./draft.js";
import { firstHeadHash, requestHash } from "./hash.js";
import type { Sender } from "./sender.js";

/** A plan to be made and what its first revision holds. */
export interface NewPlan {
  readonly id: string;
  readonly methodId: string;
  readonly organisationId: string;
  readonly cycle: number;
  readonly language: Language;
  readonly modules: readonly string[];
  /** Values of forms by section key; every form gets its row, these or an empty one. */
  readonly forms: Readonly<Record<string, Cells>>;
  readonly rows: readonly { readonly section: string; readonly cells: Cells }[];
}

/** Stores a plan with its forms and first rows as revision 1. Null when the organisation has an open plan of the method already. */
export async function storeNewPlan(m: EntityManager, actor: Sender, plan: NewPlan, now: Date): Promise<PlanHeader | null> {
  const header: PlanHeader = {
    id: plan.id,
    methodId: plan.methodId,
    organisationId: plan.organisationId,
    cycle: plan.cycle,
    status: "OPEN",
    phase: "explore",
    modules: plan.modules,
    rev: 0,
    epoch: randomUUID(),
    headHash: firstHeadHash(plan.id),
    schemaVersion,
  };
  const { language } = plan;
  const values = { ...header, language, compactedRev: 0, createdAt: now.toISOString() };
  await m.createQueryBuilder().insert().into(PlanEntity).values(values).orIgnore().execute();
  if (!(await m.existsBy(PlanEntity, { id: plan.id }))) return null;
  const { timeZone } = await readSettings(m, plan.organisationId);
  const draft = newDraft({ rev: 1, opId: randomUUID(), actor, rows: [], history: new Map() });
  for (const section of sections.filter((one) => !one.repeating)) {
    insertRow(draft, { id: section.key, section: section.key, cells: plan.forms[section.key] ?? {}, origin: "" });
  }
  for (const row of plan.rows) insertRow(draft, { id: randomUUID(), ...row, origin: "" });
  const hash = requestHash(plan);
  const committed = await commitChanges(m, { state: { header, timeZone }, draft, workbookId: null, requestHash: hash, now });
  return committed.header;
}
