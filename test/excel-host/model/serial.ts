const DAY = 86_400_000;
const SHIFT_1904 = 1462;

/** Serial number of a calendar day; Excel's invented 29 February 1900 is kept, so 1 March 1900 is 61. Null when there is no such day. */
export function dateToSerial(year: number, month: number, day: number, date1904 = false): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return null;
  const since = Math.round((time - Date.UTC(1899, 11, 31)) / DAY);
  const serial = since >= 60 ? since + 1 : since;
  return date1904 ? serial - SHIFT_1904 : serial;
}

/** Year, month and day of a serial number (its time of day left out). */
export function serialToDate(serial: number, date1904 = false): { year: number; month: number; day: number } {
  const whole = Math.floor(serial) + (date1904 ? SHIFT_1904 : 0);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, 31) + (whole > 60 ? whole - 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
