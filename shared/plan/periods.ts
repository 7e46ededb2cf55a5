import { periodDays } from "../dates.js";

/** How long a reporting period is: the organisation's setting `reportingPeriod`, without one a quarter. */
export const periodLengths = ["month", "quarter", "halfYear"] as const;
export type PeriodLength = (typeof periodLengths)[number];

const perYear: Readonly<Record<PeriodLength, number>> = { month: 12, quarter: 4, halfYear: 2 };

/** The period of that length in a count of periods since the year 0. */
function nameOf(count: number, length: PeriodLength): string {
  const year = String(Math.floor(count / perYear[length])).padStart(4, "0");
  const part = (count % perYear[length]) + 1;
  switch (length) {
    case "month":
      return `${year}-${String(part).padStart(2, "0")}`;
    case "quarter":
      return `${year}-Q${String(part)}`;
    case "halfYear":
      return `${year}-H${String(part)}`;
  }
}

/** The number of the period that holds a day YYYY-MM-DD, counted from the year 0. */
function countOf(day: string, length: PeriodLength): number {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(months / (12 / perYear[length]));
}

function newestEndedCount(on: string, length: PeriodLength): number {
  const count = countOf(on, length);
  const last = periodDays(nameOf(count, length))?.last;
  return last !== undefined && last <= on ? count : count - 1;
}

/** The newest period of that length that had ended by the day: its last day is the day or before it. */
export function newestEnded(on: string, length: PeriodLength): string {
  return nameOf(newestEndedCount(on, length), length);
}

/** So many of the newest periods of that length that had ended by the day, oldest first. */
export function endedPeriods(on: string, length: PeriodLength, count: number): readonly string[] {
  const newest = newestEndedCount(on, length);
  return Array.from({ length: count }, (_, at) => nameOf(newest - count + 1 + at, length));
}

/** How long a period written as 2026-03, 2026-Q1 or 2026-H1 is; null for any other text. */
export function lengthOf(period: string): PeriodLength | null {
  if (periodDays(period) === null) return null;
  if (period.includes("Q")) return "quarter";
  return period.includes("H") ? "halfYear" : "month";
}

/** The period of the same length that follows; null for a text that is no period. */
export function nextPeriod(period: string): string | null {
  const [days, length] = [periodDays(period), lengthOf(period)];
  return days === null || length === null ? null : nameOf(countOf(days.first, length) + 1, length);
}
