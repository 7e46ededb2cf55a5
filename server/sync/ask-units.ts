import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { periodDays } from "../../shared/dates.js";
import { addPeriod, periodSections } from "../../shared/plan/add-period.js";
import { usage } from "../../shared/plan/usage.js";
import { badInput } from "../errors.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { readSettings } from "../store/settings.js";
import type { Store } from "../store/store.js";
import { livingRows, type StoredRow } from "../store/stored-row.js";
import { commitChanges } from "./commit-changes.js";
import { insertRow, newDraft } from "./draft.js";
import { requestHash } from "./hash.js";
import { lockedPlan } from "./open-plan.js";
import type { Sender } from "./sender.js";

/** A unit that reports usage, and in how many of the organisation's open plans. */
export interface ReportingUnit {
  readonly unitId: string;
  readonly plans: number;
}

/** What is asked for: a period such as 2026-Q3, of these units or, where null, of all that take part. */
export interface Asking {
  readonly organisationId: string;
  readonly period: string;
  readonly unitIds: readonly string[] | null;
}

/** The organisation's open plans that report usage, by id. */
function openPlans(m: EntityManager, organisationId: string): Promise<readonly PlanEntity[]> {
  return m
    .find(PlanEntity, { where: { organisationId, status: "OPEN" }, order: { id: "ASC" } })
    .then((plans) => plans.filter(({ modules }) => modules.includes(usage.module)));
}

/** The units that take part in the organisation's open plans with usage, by id. */
export async function reportingUnits(m: EntityManager, organisationId: string): Promise<readonly ReportingUnit[]> {
  const counts = new Map<string, number>();
  for (const { id } of await openPlans(m, organisationId)) {
    const rows = await livingRows(m, id, ["traineeGroups"]);
    for (const unit of new Set(rows.flatMap(unitIn))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].map(([unitId, plans]) => ({ unitId, plans })).sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

function unitIn({ cells }: StoredRow): readonly string[] {
  const unit = cells["unit"];
  return typeof unit === "string" ? [unit] : [];
}

/**
 * Makes the usage rows that the period still lacks, in every open plan of the organisation that reports usage, for the units asked; one revision
 * a plan, none where nothing lacks, so that asking again adds nothing. BAD_USER_INPUT for a period that is none or has not begun.
 */
export async function askUnits(store: Store, actor: Sender, asking: Asking, now: () => Date): Promise<readonly ReportingUnit[]> {
  const days = periodDays(asking.period);
  const { timeZone } = await readSettings(store.read, asking.organisationId);
  if (days === null) throw badInput("a period is written as 2026-Q3, 2026-09 or 2026-H2");
  if (days.first > calendarDay(now(), timeZone)) throw badInput("the period has not begun yet");
  for (const { id } of await openPlans(store.read, asking.organisationId)) await store.write((m) => addRows(m, actor, id, asking, now()));
  const units = await reportingUnits(store.read, asking.organisationId);
  return units.filter(({ unitId }) => asking.unitIds?.includes(unitId) ?? true);
}

async function addRows(m: EntityManager, actor: Sender, planId: string, { period, unitIds }: Asking, now: Date): Promise<void> {
  const opId = randomUUID();
  const state = await lockedPlan(m, planId, opId, 0);
  if (state.header.status === "CLOSED") return;
  const rows = await livingRows(m, planId, [...periodSections]);
  const lacking = addPeriod(rows, period, randomUUID).filter(({ cells }) => unitIds?.includes(String(cells["unit"])) ?? true);
  if (lacking.length === 0) return;
  const draft = newDraft({ rev: state.header.rev + 1, opId, actor, rows, history: new Map() });
  for (const { id, section, cells } of lacking) insertRow(draft, { id, section, cells, origin: "" });
  const hash = requestHash({ opId, planId, period, rows: lacking.map(({ id }) => id) });
  await commitChanges(m, { state, draft, workbookId: null, requestHash: hash, now });
}
