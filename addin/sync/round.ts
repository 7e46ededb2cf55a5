import type { Change, Push, PushAnswer } from "../../shared/protocol.js";
import type { WorkbookContent } from "../../shared/workbook.js";
import type { CallFailed } from "./api.js";
import type { Applied } from "./apply.js";
import { pushLimits, type PushLimits } from "./send.js";
import type { Stock } from "./stock.js";

/** How a sync ended. */
export type CycleEnd =
  | { readonly kind: "done"; readonly report: CycleReport }
  | { readonly kind: "askDeletes"; readonly stock: Stock }
  /** No answer: what was sent is saved and goes first next time. */
  | { readonly kind: "unanswered"; readonly failure: CallFailed }
  | { readonly kind: "rejected"; readonly failure: CallFailed }
  | { readonly kind: "stopped"; readonly answer: PushAnswer };

/** What a sync did. */
export interface CycleReport {
  readonly sent: number;
  readonly received: number;
  readonly merged: number;
  readonly conflicts: number;
  readonly held: Applied["held"];
  /** The server was put back to an earlier state, and what the workbook holds was sent as proposals. */
  readonly restored: boolean;
  /** Another window gives ids and applies answers. */
  readonly followed: boolean;
  /** The person may not change the plan, so nothing was sent. */
  readonly forbidden: boolean;
  readonly opIds: readonly string[];
  /** What the workbook holds afterwards. */
  readonly after: WorkbookContent;
}

/** What a sync came to: what its receipt says, in any language, and what its undo takes back. */
export interface Ended {
  readonly report: Round["report"];
  /** Cells that stay in the workbook. */
  readonly leftBehind: number;
  readonly at: Date;
}

/** Where a sync stands when it starts over. */
export interface Round {
  readonly forceRebase: boolean;
  readonly limits: PushLimits;
  readonly report: Omit<CycleReport, "after">;
}

/** Where every sync starts. */
export const firstRound: Round = {
  forceRebase: false,
  limits: pushLimits,
  report: { sent: 0, received: 0, merged: 0, conflicts: 0, held: [], restored: false, followed: false, forbidden: false, opIds: [] },
};

/** How a round ended: the sync's end, or another round. */
export type Outcome = CycleEnd | { readonly kind: "again"; readonly round: Round };

/** The round with a push's answers counted. */
export function withAnswers(
  round: Round,
  changes: readonly Change[],
  answers: readonly PushAnswer[],
  pushes: readonly Push[],
  restored: boolean,
): Round {
  const { report } = round;
  return {
    ...round,
    report: {
      ...report,
      sent: report.sent + changes.length,
      merged: report.merged + answers.flatMap((answer) => answer.applied).filter((cell) => cell.merged).length,
      conflicts: report.conflicts + answers.flatMap((answer) => answer.conflicts).length,
      opIds: [...report.opIds, ...pushes.map((one) => one.opId)],
      restored: report.restored || restored,
    },
  };
}

/** The round with what applying an answer did. */
export function withApplied(round: Round, applied: Applied): Round {
  const received = round.report.received + applied.received;
  return { ...round, report: { ...round.report, received, held: [...round.report.held, ...applied.held] } };
}

/** The end of a sync that came through. */
export function done(round: Round, after: WorkbookContent, followed: boolean, restored = false): CycleEnd {
  return { kind: "done", report: { ...round.report, after, followed, restored: round.report.restored || restored } };
}
