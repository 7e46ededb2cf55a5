import { periodDays } from "../dates.js";

/** How many periods a report by period shows at most. */
export const mostPeriods = 8;

/** A quarter with its last day. */
export interface Quarter {
  readonly id: string;
  readonly end: string;
}

/** The newest quarters that had ended by the day, oldest first. A report by period says how things stood on their last days. */
export function endedQuarters(asOf: string, count = mostPeriods): readonly Quarter[] {
  const [year, month] = [Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7))];
  const current = year * 4 + Math.floor((month - 1) / 3);
  const candidates = Array.from({ length: count + 1 }, (_, at) => current - count + at);
  return candidates
    .flatMap((quarter) => quarterOf(quarter))
    .filter(({ end }) => end <= asOf)
    .slice(-count);
}

function quarterOf(quarter: number): readonly Quarter[] {
  const id = `${String(Math.floor(quarter / 4)).padStart(4, "0")}-Q${String((quarter % 4) + 1)}`;
  const days = periodDays(id);
  return days === null ? [] : [{ id, end: days.last }];
}

/** Whether a figure rests on a period that ended more than twelve months before the day: it counts, and is marked as old. */
export function isStale(oldest: string, asOf: string): boolean {
  return oldest < sameDayLastYear(asOf);
}

function sameDayLastYear(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  return day.endsWith("-02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
