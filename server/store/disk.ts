import { statfs } from "node:fs/promises";
import { StoreRefusal } from "./refusal.js";

/** Below this many free bytes nothing is written any more: 200 MB. */
export const leastFreeBytes = 200 * 1024 * 1024;

const askEvery = 1000;

/** A check that throws READ_ONLY_DISK while the folder's disk is nearly full; asks the system at most once a second. */
export function createDiskCheck(folder: string, least: number): () => Promise<void> {
  let asked = -Infinity;
  let free = Infinity;
  return async () => {
    if (performance.now() - asked > askEvery) {
      const { bavail, bsize } = await statfs(folder);
      free = bavail * bsize;
      asked = performance.now();
    }
    if (free < least) throw new StoreRefusal("READ_ONLY_DISK");
  };
}
