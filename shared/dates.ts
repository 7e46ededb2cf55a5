const dayLength = 86_400_000;
/** Days between Excel's day 0 of the 1900 system (1899-12-30, from March 1900 on) and 1970-01-01. */
const epoch1900 = 25_569;
const epoch1904 = 24_107;
/** The first year that a sheet can show. */
const firstYear = 1900;

/** Whether the text is a calendar date YYYY-MM-DD that exists. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && dateOf(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The date YYYY-MM-DD of a year, month (1-12) and day, or null when there is no such day. */
export function dateOf(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const text = new Date(time).toISOString().slice(0, 10);
  return text === `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` ? text : null;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
}

/** The date that many days after the given one. */
export function addDays(date: string, days: number): string {
  return new Date((dayNumber(date) + days) * dayLength).toISOString().slice(0, 10);
}

/** The date of an Excel serial number, or null where no calendar day is meant (fractions of a day are dropped; 1900's serial 60 is a day that never was). */
export function dateOfSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 || whole > 2_957_003 ? null : new Date((whole - epoch1904) * dayLength).toISOString().slice(0, 10);
  if (whole < 1 || whole > 2_958_465 || whole === 60) return null;
  return new Date((whole - epoch1900 + (whole < 60 ? 1 : 0)) * dayLength).toISOString().slice(0, 10);
}

/** The Excel serial number of a date. */
export function serialOfDate(date: string, date1904: boolean): number {
  const days = dayNumber(date);
  if (date1904) return days + epoch1904;
  const serial = days + epoch1900;
  return serial < 61 ? serial - 1 : serial;
}

/** First and last day of a reporting period: 2026-Q1, 2026-03 or 2026-H1; null when the text is none, or its year is none of a sheet's. */
export function periodDays(period: string): { readonly first: string; readonly last: string } | null {
  const match = /^(\d{4})-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2]))$/.exec(period);
  if (match === null || Number(match[1]) < firstYear) return null;
  const [, year, quarter, half, month] = match;
  const from = quarter !== undefined ? Number(quarter) * 3 - 2 : half !== undefined ? Number(half) * 6 - 5 : Number(month);
  const months = quarter !== undefined ? 3 : half !== undefined ? 6 : 1;
  const last = new Date(Date.UTC(Number(year), from - 1 + months, 0)).toISOString().slice(0, 10);
  return { first: `${String(year)}-${String(from).padStart(2, "0")}-01`, last };
}
