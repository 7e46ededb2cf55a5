import { schemaVersion } from "../../shared/plan/index.js";
import type { Change, Position, Push, PushAnswer } from "../../shared/protocol.js";
import { groupBy } from "../../shared/group-by.js";
import { CallFailed } from "./api.js";
import { checkCancelled, scopeOf, type Session } from "./session.js";

/** The most one push holds; a plan of ordinary size fits many times. The server takes no more than 2 MB at once. */
export const pushLimits: PushLimits = { changes: 5_000, bytes: 1_500_000 };

/** The most that is saved in the workbook and sent before an answer is applied, in bytes of UTF-8: Excel on the web takes no more than 5 MB at once. */
const outboxBytes = 2_500_000;

/** How much one push may hold; bytes are those of its changes as JSON in UTF-8. */
export interface PushLimits {
  readonly changes: number;
  readonly bytes: number;
}

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
  limits: PushLimits = pushLimits,
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
    ...scopeOf(session),
    ...(confirmed ? { confirmedDeletes: group.flatMap((change) => (change.kind === "DELETE" ? [change.rowId] : [])) } : {}),
    changes: group,
  }));
}

interface RowChanges {
  readonly changes: readonly Change[];
  readonly bytes: number;
}

const utf8 = new TextEncoder();

function byRow(changes: readonly Change[]): readonly RowChanges[] {
  const rows = groupBy(changes, (change) => `${change.section}/${change.rowId}`);
  return [...rows.values()].map((row) => ({ changes: row, bytes: utf8.encode(JSON.stringify(row)).length }));
}

function groupChanges(changes: readonly Change[], limits: PushLimits): readonly (readonly Change[])[] {
  const groups: Change[][] = [];
  let bytes = 0;
  for (const row of byRow(changes)) {
    const last = groups.at(-1);
    const fits = last !== undefined && last.length + row.changes.length <= limits.changes && bytes + row.bytes <= limits.bytes;
    if (fits) last.push(...row.changes);
    else groups.push([...row.changes]);
    bytes = fits ? bytes + row.bytes : row.bytes;
  }
  return groups;
}

/** The changes that go before the first answer is applied: whole rows, as many as the workbook can save at once, at least one. Deletions lead, so that no answer brings a deleted row back. */
export function firstWave(changes: readonly Change[], most: number = outboxBytes): readonly Change[] {
  const isDelete = (change: Change): boolean => change.kind === "DELETE";
  let bytes = 0;
  const wave: Change[] = [];
  for (const row of byRow([...changes.filter(isDelete), ...changes.filter((one) => !isDelete(one))])) {
    bytes += row.bytes;
    if (wave.length > 0 && bytes > most) break;
    wave.push(...row.changes);
  }
  return wave.length === changes.length ? changes : wave;
}

/** Sends pushes in their order; parts after a refused one are not sent. May be given up between two parts: what was saved goes first next time. */
export async function sendAll(session: Session, pushes: readonly Push[]): Promise<Sending> {
  const answers: PushAnswer[] = [];
  for (const [at, push] of pushes.entries()) {
    if (at > 0) checkCancelled(session);
    session.tell("sending", { part: at + 1, parts: pushes.length });
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
    checkCancelled(session);
  }
  return session.api.push(push);
}
