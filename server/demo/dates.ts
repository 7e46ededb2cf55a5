import { addDays, dayNumber, isDate } from "../../shared/dates.js";

/** The calendar day `offset` days after `today` (before it when negative), both YYYY-MM-DD; a RangeError when `today` is no calendar day. */
export function dayFrom(today: string, offset: number): string {
  if (!isDate(today)) throw new RangeError(`Not a calendar day written YYYY-MM-DD: ${today}`);
  return addDays(today, offset);
}

/** Monday is 0 and Sunday 6; 1970-01-01 was a Thursday. */
function weekday(date: string): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** Like dayFrom, but a Saturday or Sunday moves away from today: back to Friday in the past, on to Monday otherwise, so that order and overdue hold. */
export function workdayFrom(today: string, offset: number): string {
  const date = dayFrom(today, offset);
  const pastFriday = weekday(date) - 4;
  if (pastFriday <= 0) return date;
  return addDays(date, offset < 0 ? -pastFriday : 3 - pastFriday);
}

/** A quarter's code such as 2026-Q3: offset 0 is the newest quarter whose last day is `today` or earlier, -1 the one before it. */
export function quarterFrom(today: string, offset: number): string {
  const tomorrow = dayFrom(today, 1);
  const running = Number(tomorrow.slice(0, 4)) * 4 + Math.floor((Number(tomorrow.slice(5, 7)) - 1) / 3);
  const index = running - 1 + offset;
  return `${String(Math.floor(index / 4))}-Q${String((index % 4) + 1)}`;
}
