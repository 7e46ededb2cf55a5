import type { SyncStatus } from "../../shared/protocol.js";
import { StoreRefusal } from "../store/refusal.js";

/** Does the work; where the store takes no write just now, that is the answer and not an error. */
export async function answerRefusal<T>(work: () => Promise<T>, answer: (status: SyncStatus) => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreRefusal) return answer(error.code);
    throw error;
  }
}
