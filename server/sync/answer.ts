import type { Language } from "../../shared/language.js";
import type { PlanHeader, Position, PushAnswer, SyncStatus } from "../../shared/protocol.js";
import type { FaultAt } from "./check-push.js";
import { sayFault } from "./fault-texts.js";

/** The answer to a push that left the plan as it was. */
export function refused(
  status: SyncStatus,
  stands: { readonly rev: number; readonly headHash: string; readonly epoch: string },
): PushAnswer {
  const { rev, headHash, epoch } = stands;
  return { status, rev, headHash, epoch, applied: [], conflicts: [], fieldErrors: [], problems: [], pull: null };
}

/** The same when the plan itself was not looked at: the answer repeats where the client said it stands. */
export function refusedUnread(status: SyncStatus, position: Position): PushAnswer {
  return refused(status, { rev: position.headRev, headHash: position.headHash, epoch: position.epoch });
}

/** The answer that lists everything a correct client would not have sent. */
export function invalid(plan: PlanHeader, faults: readonly FaultAt[], language: Language): PushAnswer {
  const fieldErrors = faults.map((fault) => ({ ...fault, message: sayFault(fault.code, language) }));
  return { ...refused("INVALID", plan), fieldErrors };
}
