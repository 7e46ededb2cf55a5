import { schemaVersion } from "../../shared/plan/index.js";
import type { Change, Position, Push, PushAnswer } from "../../shared/protocol.js";
import { CallFailed } from "./api.js";
import type { Session } from "./session.js";

/** The most one push holds; a plan of ordinary size fits many times. */
export const pushLimits = { changes: 5_000, bytes: 1_500_000 } as const;

/** How often and how long (milliseconds) a busy server is waited for. */
const busyWaits = [200, 800, 2_000] as const;

/** How sending ended: every part answered OK, a part was refused, or no answer came and the outbox must be sent again. */
export type Sending =
  | { readonly kind: "answered"; readonly answers: readonly PushAnswer[] }
  | { readonly kind: "refused"; readonly answer: PushAnswer }
  | { readonly kind: "rejected"; readonly failure: CallFailed }
  | { readonly kind: "unanswered"; readonly failure: CallFailed };

/** Cuts changes into pushes of at most `changes` and `bytes`, never within a row; all bear the same opId with `/1` to `/n` when there are several. */
export function buildPushes(
  session: Session,
  changes: readonly Change[],
  position: Position,
  confirmed: boolean,
  limits: { readonly changes: number; readonly bytes: number } = pushLimits,
): readonly Push[] {
  const opId = session.newId();
  const groups = groupChanges(changes, limits);
  return groups.map((group, at) => ({
    planId: session.planId,
    opId: groups.length === 1 ? opId : `${opId}/${String(at + 1)}`,
    workbookId: session.workbookId,
    schemaVersion,
    epoch: session.epoch,
    headRev: position.headRev,
    headHash: position.headHash,
    part: at + 1,
    parts: groups.length,
    ...(confirmed ? { confirmedDeletes: group.flatMap((change) => (change.kind === "DELETE" ? [change.rowId] : [])) } : {}),
    changes: group,
  }));
}

function groupChanges(
  changes: readonly Change[],
  limits: { readonly changes: number; readonly bytes: number },
): readonly (readonly Change[])[] {
  const rows = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.section}/${change.rowId}`;
    rows.set(key, [...(rows.get(key) ?? []), change]);
  }
  const groups: Change[][] = [];
  let bytes = 0;
  for (const row of rows.values()) {
    const size = JSON.stringify(row).length;
    const last = groups.at(-1);
    if (last !== undefined && last.length + row.length <= limits.changes && bytes + size <= limits.bytes) {
      last.push(...row);
      bytes += size;
    } else {
      groups.push([...row]);
      bytes = size;
    }
  }
  return groups;
}

/** Sends pushes in their order; parts after a refused one are not sent. */
export async function sendAll(session: Session, pushes: readonly Push[]): Promise<Sending> {
  const answers: PushAnswer[] = [];
  for (const push of pushes) {
    try {
      const answer = await sendPatiently(session, push);
      if (answer.status !== "OK") return { kind: "refused", answer };
      answers.push(answer);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      return { kind: mayHaveArrived(error) ? "unanswered" : "rejected", failure: error };
    }
  }
  return { kind: "answered", answers };
}

/** Whether the call may yet succeed, or may have succeeded already, when the same body is sent again. */
function mayHaveArrived(error: CallFailed): boolean {
  return ["UNREACHABLE", "INTERNAL", "UNAUTHENTICATED", "RATE_LIMITED"].includes(error.code);
}

async function sendPatiently(session: Session, push: Push): Promise<PushAnswer> {
  for (const wait of busyWaits) {
    const answer = await session.api.push(push);
    if (answer.status !== "BUSY_RETRY") return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return session.api.push(push);
}
