import { schemaVersion } from "../../shared/plan/index.js";
import type { Position, SyncStatus } from "../../shared/protocol.js";

/** The oldest schema version that is still understood: two back. */
const oldestSchema = Math.max(1, schemaVersion - 2);
/** The newest one that is: its unknown fields and codes are kept. */
const newestSchema = schemaVersion + 1;

/** What a plan knows about a client's position: `hashThere` is the hash after the client's revision. */
export interface Head {
  readonly epoch: string;
  readonly rev: number;
  readonly hashThere: string | null;
}

/** Why a client cannot go on from where it stands, or null: its history is not the plan's, or its schema is not understood. */
export function checkPosition(position: Position & { readonly schemaVersion: number }, head: Head): SyncStatus | null {
  if (position.epoch !== head.epoch || position.headRev < 0 || position.headRev > head.rev) return "EPOCH_CHANGED";
  if (position.headRev > 0 && position.headHash !== head.hashThere) return "EPOCH_CHANGED";
  if (position.schemaVersion < oldestSchema) return "SCHEMA_OLD";
  return position.schemaVersion > newestSchema ? "SCHEMA_NEW" : null;
}
