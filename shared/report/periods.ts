import { periodDays } from "../dates.js";
import { endedPeriods } from "../plan/periods.js";

/** How many periods a report by period shows at most. */
export const mostPeriods = 8;

/** A quarter with its last day. */
export interface Quarter {
  readonly id: string;
  readonly end: string;
}

/** The newest quarters that had ended by the day, oldest first. A report by period says how things stood on their last days. */
export function endedQuarters(asOf: string, count = mostPeriods): readonly Quarter[] {
  return endedPeriods(asOf, "quarter", count).flatMap((id) => {
    const days = periodDays(id);
    return days === null ? [] : [{ id, end: days.last }];
  });
}

/** Whether a figure rests on a period that ended more than twelve months before the day: it counts, and is marked as old. */
export function isStale(oldest: string, asOf: string): boolean {
  return oldest < sameDayLastYear(asOf);
}

function sameDayLastYear(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, "0");
  return day.endsWith("-02-29") ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
