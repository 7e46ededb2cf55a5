import type { Cells } from "../../shared/field.js";
import type { Conflict, ConflictStatus } from "../../shared/protocol.js";
import type { Reach } from "../identity/actor.js";
import { conflictsOf, type FoundConflict } from "../store/stored-conflict.js";
import type { Store } from "../store/store.js";
import { asConflict } from "./commit-changes.js";
import { maySee } from "./reach.js";

/** The plan's conflicts of that status about rows that the reader may see, oldest first. */
export async function listConflicts(store: Store, read: Reach, planId: string, status: ConflictStatus): Promise<readonly Conflict[]> {
  const found = await conflictsOf(store.read, planId, status);
  return found.filter((one) => maySee(read, one.section, cellsOf(one))).map(asConflict);
}

/** The cells of the row that the conflict is about, none when the plan never had it. */
export function cellsOf(conflict: FoundConflict): Cells {
  return conflict.rowCells === null ? {} : (JSON.parse(conflict.rowCells) as Cells);
}
