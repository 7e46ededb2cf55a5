import { periodDays } from "../../../shared/dates.js";
import type { PlanRow } from "../../../shared/protocol.js";
import type { UnitPlan, UnitWorkbookInput } from "./unit-input.js";

/** A row of the small workbook: the plan it is of, and whether it is of the period that is asked for. */
export interface UsageRow {
  readonly from: UnitPlan;
  readonly row: PlanRow;
  readonly asked: boolean;
}

/** The unit's rows of all plans: those that are asked for first, then earlier ones, newest first; within a period in the order of the plans. */
export function usageRows({ plans, period }: Pick<UnitWorkbookInput, "plans" | "period">): readonly UsageRow[] {
  const rows = plans.flatMap((from) => from.rows.map((row) => ({ from, row, asked: overlap(periodIn(row), period) })));
  return rows.sort((a, b) => Number(b.asked) - Number(a.asked) || newerFirst(periodIn(a.row), periodIn(b.row)));
}

function periodIn({ cells }: PlanRow): string {
  const period = cells["period"];
  return typeof period === "string" ? period : "";
}

/** A unit that reports by the month is asked for a quarter's months. */
function overlap(one: string, other: string): boolean {
  const [a, b] = [periodDays(one), periodDays(other)];
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
}

function newerFirst(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}
