import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { periodDays } from "../../shared/dates.js";
import { addPeriod as rowsOfPeriod, isGoneBy, periodSections } from "../../shared/plan/add-period.js";
import { usage } from "../../shared/plan/usage.js";
import { unitOf } from "../../shared/plan/usage-periods.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { closedUnits } from "../store/plan-units.js";
import { readSettings } from "../store/settings.js";
import type { Store } from "../store/store.js";
import { livingRows, livingRowsOfPlans } from "../store/stored-row.js";
import { commitRows, requireBegun } from "./add-period.js";
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
async function openPlans(m: EntityManager, organisationId: string): Promise<readonly PlanEntity[]> {
  const plans = await m.find(PlanEntity, { where: { organisationId, status: "OPEN" }, order: { id: "ASC" } });
  return plans.filter(({ modules }) => modules.includes(usage.module));
}

/** The units that take part in the organisation's open plans with usage and are there at the period's end, by id. */
export async function reportingUnits(m: EntityManager, organisationId: string, period: string): Promise<readonly ReportingUnit[]> {
  const plans = await openPlans(m, organisationId);
  const rows = await livingRowsOfPlans(
    m,
    plans.map(({ id }) => id),
    ["traineeGroups"],
  );
  const counts = new Map<string, number>();
  for (const own of rows.values()) {
    for (const unit of new Set(own.flatMap(({ cells }) => unitOf(cells) ?? []))) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [last, closed] = [periodDays(period)?.last ?? "", await closedUnits(m)];
  const there = [...counts].filter(([unitId]) => !isGoneBy(last, closed.get(unitId)));
  return there.map(([unitId, plans]) => ({ unitId, plans })).sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
}

/**
 * Makes the usage rows that the period still lacks, in every open plan of the organisation that reports usage, for the units asked; one revision
 * a plan, none where nothing lacks, so that asking again adds nothing. BAD_USER_INPUT for a period that is none or has not begun.
 */
export async function askUnits(store: Store, actor: Sender, asking: Asking, now: () => Date): Promise<readonly ReportingUnit[]> {
  const { timeZone } = await readSettings(store.read, asking.organisationId);
  requireBegun(asking.period, calendarDay(now(), timeZone));
  for (const { id } of await openPlans(store.read, asking.organisationId)) await store.write((m) => addRows(m, actor, id, asking, now()));
  const units = await reportingUnits(store.read, asking.organisationId, asking.period);
  return units.filter(({ unitId }) => asking.unitIds?.includes(unitId) ?? true);
}

async function addRows(m: EntityManager, actor: Sender, planId: string, { period, unitIds }: Asking, now: Date): Promise<void> {
  const opId = randomUUID();
  const state = await lockedPlan(m, planId, opId, 0);
  if (state.header.status === "CLOSED" || !state.header.modules.includes(usage.module)) return;
  const rows = await livingRows(m, planId, [...periodSections]);
  const all = rowsOfPeriod(rows, period, randomUUID, await closedUnits(m));
  const lacking = all.filter(({ cells }) => unitIds?.includes(String(cells["unit"])) ?? true);
  if (lacking.length === 0) return;
  const hash = requestHash({ opId, planId, period, rows: lacking.map(({ id }) => id) });
  await commitRows(m, state, { actor, opId, hash, rows: lacking, now });
}
