import { say, type Language, type Text } from "../../shared/language.js";
import type { PushAnswer, SyncStatus } from "../../shared/protocol.js";
import { WorkbookFailed } from "../../shared/workbook-failed.js";
import { findSection } from "../../shared/plan/index.js";
import { CallFailed, type FailureCode } from "./api.js";
import type { Receipt } from "./pane.js";
import type { Ended } from "./round.js";
import { Cancelled } from "./session.js";
import { syncTexts } from "./sync-texts.js";
import { quotedTab, workbookTexts } from "./workbook-texts.js";

const failures: Readonly<Record<FailureCode, Text>> = {
  UNREACHABLE: syncTexts.offline,
  UNAUTHENTICATED: syncTexts.notSignedIn,
  FORBIDDEN: syncTexts.notAllowed,
  NOT_FOUND: syncTexts.notFound,
  BAD_USER_INPUT: syncTexts.notAccepted,
  TOO_COSTLY: syncTexts.failed,
  RATE_LIMITED: syncTexts.busy,
  INTERNAL: syncTexts.failed,
};

const refusals: Readonly<Record<SyncStatus, Text>> = {
  OK: syncTexts.nothingNew,
  EPOCH_CHANGED: syncTexts.restored,
  SCHEMA_OLD: syncTexts.schemaOld,
  SCHEMA_NEW: syncTexts.schemaNew,
  OP_REUSED: syncTexts.failed,
  INVALID: syncTexts.invalid,
  DELETES_UNCONFIRMED: syncTexts.failed,
  TOO_LARGE: syncTexts.tooLarge,
  BUSY_RETRY: syncTexts.busy,
  READ_ONLY_DISK: syncTexts.readOnly,
};

/** What a person is told when a call, or the workbook itself, failed. */
export function failureSentence(error: unknown, language: Language): string {
  if (error instanceof CallFailed) return say(failures[error.code], language);
  if (error instanceof Cancelled) return say(syncTexts.cancelled, language);
  return error instanceof WorkbookFailed ? workbookSentence(error, language) : say(workbookTexts.UNKNOWN, language);
}

/** The same where the workbook holds no plan, so that there is nothing to sync. */
export function failureWithoutPlan(error: unknown, language: Language): string {
  if (error instanceof CallFailed && error.code === "UNREACHABLE") return say(syncTexts.offlineEmpty, language);
  return error instanceof Cancelled ? say(syncTexts.cancelledEmpty, language) : failureSentence(error, language);
}

function workbookSentence({ code, sheet }: WorkbookFailed, language: Language): string {
  return say(workbookTexts[code], language, { sheet: sheet === undefined ? "" : say(quotedTab, language, { tab: sheet }) });
}

/** An answer that says no, as far as a person is told why. */
export type Refusal = Pick<PushAnswer, "status"> & Partial<Pick<PushAnswer, "fieldErrors">>;

/** What a person is told when the server did not take a push or a command. */
export function refusalSentence({ status, fieldErrors = [] }: Refusal, language: Language): string {
  return say(refusals[status], language, { reason: fieldErrors[0]?.message ?? "" });
}

/** What a sync did, in figures and sentences. */
export function receiptOf({ report, leftBehind, at }: Ended, language: Language): Receipt {
  const { sent, received, merged, conflicts } = report;
  const counted = (text: Text, n: number): readonly string[] => (n === 0 ? [] : [say(text, language, { n })]);
  const typed = report.held.filter((row) => row.why !== "noRoom").length;
  const sentences = [
    ...(report.restored ? [say(syncTexts.restored, language)] : []),
    ...counted(syncTexts.sent, sent),
    ...counted(syncTexts.received, received),
    ...counted(syncTexts.merged, merged),
    ...counted(syncTexts.heldTyped, typed),
    ...withoutRoom(report, language),
    ...counted(syncTexts.leftBehind, leftBehind),
  ];
  return {
    at: at.toISOString(),
    sent,
    received,
    merged,
    leftBehind,
    conflicts,
    sentences: sentences.length === 0 ? [say(syncTexts.nothingNew, language)] : sentences,
    canUndo: report.opIds.length > 0,
  };
}

function withoutRoom(report: Ended["report"], language: Language): readonly string[] {
  const sections = [...new Set(report.held.filter((row) => row.why === "noRoom").map((row) => row.section))];
  return sections.flatMap((key) => {
    const section = findSection(key);
    const n = report.held.filter((row) => row.why === "noRoom" && row.section === key).length;
    return section === undefined ? [] : [say(syncTexts.noRoom, language, { section: say(section.label, language), n })];
  });
}
