import { useSyncExternalStore } from "react";
import type { Language } from "../../shared/language.js";

const minute = 60_000;
const units = [
  { unit: "year", ms: 365 * 24 * 60 * minute },
  { unit: "month", ms: 30 * 24 * 60 * minute },
  { unit: "day", ms: 24 * 60 * minute },
  { unit: "hour", ms: 60 * minute },
  { unit: "minute", ms: minute },
] as const;

/** How long ago a time (ISO 8601) is, as people say it: "3 days ago", "yesterday". `now` in milliseconds. */
export function ago(at: string, now: number, language: Language): string {
  const passed = Math.max(0, now - Date.parse(at));
  const { unit, ms } = units.find((one) => passed >= one.ms) ?? { unit: "second", ms: passed + 1 };
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(-Math.floor(passed / ms), unit);
}

/** A time (ISO 8601) as day and time of the person's own clock. */
export function dayAndTime(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
}

function tick(listener: () => void): () => void {
  const timer = setInterval(listener, minute);
  return () => {
    clearInterval(timer);
  };
}

/** The present minute in milliseconds, so that what is shown as so long ago stays true while the view stands. */
export function useNow(): number {
  return useSyncExternalStore(tick, () => Math.ceil(Date.now() / minute) * minute);
}
