import type { Cells } from "../../../shared/field.js";
import { addDays, periodDays } from "../../../shared/dates.js";
import { chance, lognormal, pick, type Random } from "./random.js";

/** Intended, trained, using and using as intended of the newest row that must occur: the half, just above, small units, nobody. */
export const edgeFigures: readonly (readonly [number, number, number, number])[] = [
  [10, 8, 6, 5],
  [10, 9, 8, 6],
  [8, 6, 4, 3],
  [0, 0, 0, 0],
  [1, 1, 1, 1],
  [4, 2, 2, 2],
  [5, 5, 5, 5],
  [12, 6, 6, 6],
];

/** How an organisation reports. */
export type Rhythm = "quarter" | "month" | "halfYear";

/** Draws an organisation's rhythm: most report by quarter. */
export function drawRhythm(random: Random): Rhythm {
  const at = random.next();
  return at < 0.8 ? "quarter" : at < 0.95 ? "month" : "halfYear";
}

function periodOf(day: string, rhythm: Rhythm): string {
  const [year = "", month = ""] = day.split("-");
  if (rhythm === "month") return `${year}-${month}`;
  return rhythm === "quarter" ? `${year}-Q${String(Math.ceil(Number(month) / 3))}` : `${year}-H${Number(month) <= 6 ? "1" : "2"}`;
}

/** The periods that ended on or before `today` and began on or after `from`, oldest first. */
export function endedPeriods(from: string, today: string, rhythm: Rhythm): readonly string[] {
  const periods: string[] = [];
  for (let period = periodOf(from, rhythm); ;) {
    const days = periodDays(period);
    if (days === null || days.last > today) return periods;
    if (days.first >= from) periods.push(period);
    period = periodOf(addDays(days.last, 1), rhythm);
  }
}

/** Draws one unit's usage rows: figures that grow, are sometimes carried forward unchanged, and sometimes missing. `edge`: the newest row's figures where they must occur. */
export function drawUsage(
  random: Random,
  unit: string,
  intended: number,
  periods: readonly string[],
  edge: readonly [number, number, number, number] | undefined,
): readonly Cells[] {
  const rows: Cells[] = [];
  let [trained, using, asIntended] = [0, 0, 0];
  for (const [at, period] of periods.entries()) {
    const last = at === periods.length - 1;
    if (!last && chance(random, 0.1)) continue;
    if (!chance(random, 0.6) || at === 0) {
      trained = Math.min(intended, trained + lognormal(random, Math.max(1, intended / 4), Math.max(2, intended), 0, intended));
      using = Math.round(trained * (0.4 + random.next() * 0.6));
      asIntended = Math.round(using * (0.5 + random.next() * 0.5));
    }
    const figures = last && edge !== undefined ? edge : ([intended, trained, using, asIntended] as const);
    rows.push({
      unit,
      period,
      intendedUsers: figures[0],
      trained: figures[1],
      using: figures[2],
      usingAsIntended: figures[3],
      clientsStarted: figures[2] * pick(random, [1, 2, 3]),
      source: pick(random, ["clientSystem", "count", "estimate"]),
    });
  }
  return rows;
}
