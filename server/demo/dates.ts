const dayLength = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function utc(today: string): Date {
  const at = new Date(`${today}T00:00:00Z`);
  if (!isoDay.test(today) || Number.isNaN(at.getTime()) || iso(at) !== today) {
    throw new RangeError(`Not a calendar day written YYYY-MM-DD: ${today}`);
  }
  return at;
}

function iso(at: Date): string {
  return at.toISOString().slice(0, 10);
}

/** The calendar day `offset` days after `today` (before it when negative), both YYYY-MM-DD; a RangeError when `today` is no calendar day. */
export function dayFrom(today: string, offset: number): string {
  return iso(new Date(utc(today).getTime() + offset * dayLength));
}

/** Like dayFrom, but a Saturday or Sunday moves away from today: back to Friday in the past, on to Monday otherwise, so that order and overdue hold. */
export function workdayFrom(today: string, offset: number): string {
  const weekday = utc(dayFrom(today, offset)).getUTCDay();
  const past = offset < 0;
  if (weekday === 6) return dayFrom(today, offset + (past ? -1 : 2));
  if (weekday === 0) return dayFrom(today, offset + (past ? -2 : 1));
  return dayFrom(today, offset);
}

/** A quarter's code such as 2026-Q3: offset 0 is the newest quarter whose last day is `today` or earlier, -1 the one before it. */
export function quarterFrom(today: string, offset: number): string {
  const tomorrow = utc(dayFrom(today, 1));
  const running = tomorrow.getUTCFullYear() * 4 + Math.floor(tomorrow.getUTCMonth() / 3);
  const index = running - 1 + offset;
  return `${String(Math.floor(index / 4))}-Q${String((index % 4) + 1)}`;
}
