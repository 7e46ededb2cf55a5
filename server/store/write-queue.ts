import { AsyncLocalStorage } from "node:async_hooks";
import { StoreRefusal } from "./refusal.js";

/** Writes that may wait at most; whoever comes then is asked to try again. */
export const longestQueue = 200;

/** A queue that runs one piece of work at a time. A rejected piece does not stop those behind it. */
export function createWriteQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (work) => {
    if (waiting > longestQueue) return Promise.reject(new StoreRefusal("BUSY_RETRY"));
    waiting += 1;
    const done = tail.then(work).finally(() => {
      waiting -= 1;
    });
    tail = done.catch(() => undefined);
    return done;
  };
}

/** Runs the work so that a write begun inside it is an error: it would wait for itself for ever. */
export function createNestingGuard(): <T>(work: () => Promise<T>) => Promise<T> {
  const inside = new AsyncLocalStorage<true>();
  return async (work) => {
    if (inside.getStore() === true) throw new Error("a write was begun inside a write");
    return inside.run(true, work);
  };
}
