import { useSyncExternalStore } from "react";
import type { Language } from "../../shared/language.js";

const minute = 60_000;
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
