import { In, type EntityManager } from "typeorm";
import { calendarDay } from "../../shared/calendar-day.js";
import { PlanOpEntity } from "./entities/plan-op.entity.js";
import type { StoredRow } from "./stored-row.js";

/** The calendar day, in a time zone, on which each of the rows was last changed, by its id; one statement. */
export async function savedDays(
  m: EntityManager,
  planId: string,
  rows: readonly StoredRow[],
  timeZone: string,
): Promise<Readonly<Record<string, string>>> {
  const revs = new Map(rows.map((row) => [row.id, Math.max(row.lifeRev, ...Object.values(row.cellRevs))]));
  const ops = await m.find(PlanOpEntity, { select: { rev: true, at: true }, where: { planId, rev: In([...new Set(revs.values())]) } });
  const days = new Map(ops.map(({ rev, at }) => [rev, calendarDay(new Date(at), timeZone)]));
  return Object.fromEntries(
    [...revs].flatMap(([id, rev]) => {
      const day = days.get(rev);
      return day === undefined ? [] : [[id, day]];
    }),
  );
}
