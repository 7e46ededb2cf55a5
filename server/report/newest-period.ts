import { newestEnded, periodLengths } from "../../shared/plan/periods.js";
import type { Settings } from "../store/settings.js";
import { calendarDay } from "../../shared/calendar-day.js";

/** The newest reporting period that has ended where the organisation is, of the length its setting asks for; a quarter where that is no length we know. */
export function newestPeriod({ reportingPeriod, timeZone }: Settings, now: Date): string {
  const length = periodLengths.find((one) => one === reportingPeriod) ?? "quarter";
  return newestEnded(calendarDay(now, timeZone), length);
}
