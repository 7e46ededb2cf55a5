import { applyBatch } from "../../shared/apply-batch.js";
import { cellKey, type Sent } from "../../shared/diff.js";
import type { Cells } from "../../shared/field.js";
import { findPlan } from "../../shared/locate.js";
import { schemaVersion } from "../../shared/plan/index.js";
import type { Change, Lease, Push, PushAnswer } from "../../shared/protocol.js";
import { planMarker } from "../../shared/sheet.js";
import { emptyBatch, type WorkbookContent } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import { applyAnswer, rowAnchors, saveOnlyPart, sentFromOutbox, type Application, type Applied } from "./apply.js";
import { bearsSigns, wantedSigns } from "./marks.js";
import { positionAt, readPart, withOutbox, withPosition, writePart, type Part } from "./part.js";
import { done, firstRound, withAnswers, withApplied, type CycleEnd, type Outcome, type Round } from "./round.js";
import { buildPushes, firstWave, sendAll, type Sending } from "./send.js";
import { baseKey, checkCancelled, everything, scopeOf, trustOnly, type Session } from "./session.js";
import { shownUpTo } from "./own-rows.js";
import { sectionsIn, takeStock, type Stock } from "./stock.js";

/** What a sync is told beside what stands in the workbook. `deletes`: the answer to the question about missing rows, if one was given. */
export interface CycleOptions {
  readonly deletes: "ask" | "delete" | "bringBack";
}

/** How often a sync starts over after an answer that calls for it (a restore, a refused cell, an op that was used) before something more was sent. */
const mostRounds = 6;

/** One sync: what was on its way goes first, then what was typed; the answer is applied. A push reads, saves, re-reads and writes; a pull reads, re-reads and writes. */
export async function runCycle(session: Session, options: CycleOptions): Promise<CycleEnd> {
  let round = firstRound;
  for (let times = 0; times < mostRounds; times += 1) {
    checkCancelled(session);
    const outcome = await runRound(session, options, round);
    if (outcome.kind !== "again") return outcome;
    if (outcome.round.report.sent > round.report.sent) times = 0;
    round = outcome.round;
  }
  throw new Error("the sync did not come to an end");
}

async function runRound(session: Session, options: CycleOptions, round: Round): Promise<Outcome> {
  session.tell("reading");
  const content = await session.workbook.read(everything);
  await askServer(session);
  const part = session.positions.reduce(withPosition, readPart(content.part, session));
  const waiting = session.leads ? Object.values(part.outbox).flat() : (part.outbox[session.paneId] ?? []);
  if (waiting.length > 0) return settle(session, content, part, waiting, round);
  const stock = await takeStock(session, content, part, { forceRebase: round.forceRebase, mint: session.leads });
  if (options.deletes === "ask" && tooManyMissing(session, stock)) return { kind: "askDeletes", stock };
  const changes = mayBeSent(session, stock.diff.changes, options);
  if (changes.length > 0) return push(session, stock, changes, options, round);
  return session.leads ? pull(session, stock, options, round) : done(round, content, true);
}

async function askServer(session: Session): Promise<void> {
  const [head, lease] = await Promise.all([
    session.api.head(session.planId),
    session.api.lease(session.planId, session.workbookId, session.paneId).catch(readerLeads),
  ]);
  session.leads = lease.held;
  session.head = head;
  session.positions = [...session.positions.slice(-9), { epoch: head.epoch, headRev: head.rev, headHash: head.headHash }];
  trustOnly(session, head);
}

/** Somebody who only reads the plan gets no lease and sends nothing that needs one; what others changed is written all the same. */
function readerLeads(error: unknown): Pick<Lease, "held"> {
  if (error instanceof CallFailed && error.code === "FORBIDDEN") return { held: true };
  throw error;
}

/** More than three rows and more than a fifth of a section: somebody is asked. */
function tooManyMissing(session: Session, stock: Stock): boolean {
  if (!session.leads) return false;
  return stock.current.some((section) => {
    const missing = stock.diff.missing.filter((one) => one.section.section === section.section).length;
    return missing > Math.max(3, 0.2 * (missing + section.rows.filter((row) => row.rev > 0).length));
  });
}

/** Another window gives ids: then only cells of rows that have one are sent. */
function mayBeSent(session: Session, changes: readonly Change[], options: CycleOptions): readonly Change[] {
  return changes.filter((change) => {
    if (!session.leads) return change.kind === "SET" && !session.followed.has(JSON.stringify(change));
    if (change.kind === "SET") return true;
    return !session.refused.has(`${change.rowId}/`) && (change.kind === "INSERT" || options.deletes !== "bringBack");
  });
}

function application(stock: Stock, sent: Sent, answer: Application["pull"], part: Part): Application {
  const rebased = new Set(stock.rebased.map((section) => section.section.key));
  return { sections: sectionsIn(stock).map((section) => section.section.key), sent, pull: answer, rebased, part };
}

/** Whether the whole plan is needed: rows are to come back, or a restore changed everything. */
function needsAll(session: Session, stock: Stock, options: CycleOptions): boolean {
  const { missing, gone } = stock.diff;
  const refused = missing.some((one) => session.refused.has(`${one.rowId}/`));
  return refused || (options.deletes === "bringBack" && missing.length > 0) || gone.length > 0 || stock.rebased.length > 0;
}

/** From where a pull must begin: the oldest stamp, or the beginning. */
function pullFrom(session: Session, stock: Stock, options: CycleOptions): ReturnType<typeof positionAt> {
  return positionAt(stock.part, session.epoch, needsAll(session, stock, options) ? -1 : shownUpTo(stock.current));
}

async function pull(session: Session, stock: Stock, options: CycleOptions, round: Round): Promise<Outcome> {
  const position = pullFrom(session, stock, options);
  const shown = !needsAll(session, stock, options) && sectionsIn(stock).every((section) => section.stamp?.rev === session.head?.rev);
  const quiet = shown && stock.diff.putBack.length === 0 && stock.repaired.writes.length === 0;
  if (sectionsIn(stock).length === 0 || (quiet && (await bearsItsMarks(session, stock)))) return done(round, stock.content, false);
  checkCancelled(session);
  const answer = await session.api.changes({ planId: session.planId, schemaVersion, ...position, ...scopeOf(session) });
  if (answer.status === "EPOCH_CHANGED") return { kind: "again", round: { ...round, forceRebase: true } };
  if (answer.status !== "OK") return { kind: "stopped", answer: refusedPull(answer.status, session) };
  if (!(await writeIds(session, stock))) return { kind: "again", round };
  const applied = await apply(session, application(stock, stock.diff.sent, answer, stock.part));
  return done(withApplied(round, applied), applied.after, false, stock.rebased.length > 0);
}

/** Whether every cell in conflict and every cell that stays behind bears its mark already. */
async function bearsItsMarks(session: Session, stock: Stock): Promise<boolean> {
  session.conflicts = await session.api.conflicts(session.planId);
  return bearsSigns(stock.part, wantedSigns(session, stock.diff.left));
}

function refusedPull(status: PushAnswer["status"], session: Session): PushAnswer {
  const none = { applied: [], conflicts: [], fieldErrors: [], problems: [], pull: null };
  return { status, rev: session.head?.rev ?? 0, headHash: session.head?.headHash ?? "", epoch: session.epoch, ...none };
}

/** Sends what was typed, as much as the workbook can save at once; then, if more is left, the sync starts over with the rest. */
async function push(session: Session, stock: Stock, all: readonly Change[], options: CycleOptions, round: Round): Promise<Outcome> {
  checkCancelled(session);
  const changes = firstWave(all);
  const pushes = buildPushes(session, changes, pullFrom(session, stock, options), options.deletes === "delete", round.limits);
  const part = withOutbox(stock.part, session.paneId, pushes);
  if (!(await writeIds(session, stock, part))) return { kind: "again", round };
  const sending = await sendAll(session, pushes);
  const cleared = withOutbox(stock.part, session.paneId, []);
  if (sending.kind !== "answered") return notAnswered(session, sending, cleared, stock.content, stock, round);
  const answered = withAnswers(round, changes, sending.answers, pushes, stock.rebased.length > 0);
  if (changes.length === all.length) return takeIn(session, stock, stock.diff.sent, changes, sending.answers, cleared, answered);
  const named = applyBatch(stock.content, { ...emptyBatch, writes: stock.repaired.writes });
  const sent = sentFromOutbox(session, named, pushedCells(changes));
  return oneMore(await takeIn(session, stock, sent, changes, sending.answers, cleared, answered), answered);
}

/** Another round after one that came through. */
function oneMore(outcome: Outcome, answered: Round): Outcome {
  return outcome.kind === "done" ? { kind: "again", round: { ...answered, report: outcome.report } } : outcome;
}

/** Writes the new rows' ids, and the part where one is given; false when rows moved meanwhile, and then nothing was written and nothing waits. */
async function writeIds(session: Session, stock: Stock, part?: Part): Promise<boolean> {
  const { writes } = stock.repaired;
  if (writes.length === 0 && part === undefined) return true;
  const batch = {
    ...emptyBatch,
    writes,
    anchors: rowAnchors(sectionsIn(stock), writes, []),
    ...(part === undefined ? {} : { part: writePart(part) }),
  };
  if (await session.workbook.apply(batch, stock.content)) return true;
  if (part !== undefined) await saveOnlyPart(session, stock.part);
  return false;
}

/** Applies the answers of a push, or leaves that to the window that leads. */
async function takeIn(
  session: Session,
  stock: Stock,
  sent: Sent,
  changes: readonly Change[],
  answers: readonly PushAnswer[],
  part: Part,
  round: Round,
): Promise<Outcome> {
  if (!session.leads) {
    for (const change of changes) session.followed.add(JSON.stringify(change));
    await saveOnlyPart(session, part);
    return done(round, stock.content, true);
  }
  const position = positionAt(stock.part, session.epoch, shownUpTo(stock.current));
  const answer =
    answers.at(-1)?.pull ?? (await session.api.changes({ planId: session.planId, schemaVersion, ...position, ...scopeOf(session) }));
  const applied = await apply(session, application(stock, sent, answer, part));
  return done(withApplied(round, applied), applied.after, false);
}

async function apply(session: Session, one: Application): Promise<Applied> {
  session.tell("applying");
  session.conflicts = await session.api.conflicts(session.planId);
  for (const row of one.pull.rows) session.bases.set(baseKey(row.id, one.pull.toRev), row.cells);
  return applyAnswer(session, one);
}

/** Sends again what was saved before and not answered, as the same bodies, and applies the answer; then the sync starts over. */
async function settle(session: Session, content: WorkbookContent, part: Part, waiting: readonly Push[], round: Round): Promise<Outcome> {
  const sending = await sendAll(session, waiting);
  const cleared: Part = session.leads ? { ...part, outbox: {} } : withOutbox(part, session.paneId, []);
  if (sending.kind !== "answered") return notAnswered(session, sending, cleared, content, null, round);
  session.head = await session.api.head(session.planId);
  const stock = await takeStock(session, content, part, { forceRebase: false, mint: session.leads });
  const named = { ...emptyBatch, writes: stock.repaired.writes };
  if (!(await writeIds(session, stock))) return { kind: "again", round };
  const changes = waiting.flatMap((one) => one.changes);
  const sent = sentFromOutbox(session, applyBatch(content, named), pushedCells(changes));
  const answered = withAnswers(round, changes, sending.answers, waiting, false);
  return oneMore(await takeIn(session, stock, sent, changes, sending.answers, cleared, answered), answered);
}

/** The values that changes carried, by row. */
function pushedCells(changes: readonly Change[]): ReadonlyMap<string, Cells> {
  const pushed = new Map<string, Cells>();
  for (const change of changes)
    if (change.kind !== "DELETE")
      pushed.set(change.rowId, {
        ...pushed.get(change.rowId),
        ...(change.kind === "SET" ? { [change.field]: change.value } : change.values),
      });
  return pushed;
}

async function notAnswered(
  session: Session,
  sending: Exclude<Sending, { kind: "answered" }>,
  cleared: Part,
  content: WorkbookContent,
  stock: Stock | null,
  round: Round,
): Promise<Outcome> {
  if (sending.kind === "unanswered") return { kind: "unanswered", failure: sending.failure };
  if (sending.kind === "rejected") {
    await saveOnlyPart(session, cleared);
    if (sending.failure.code === "FORBIDDEN") return { kind: "again", round: holdBack(session, stock?.diff.changes ?? [], round) };
    return { kind: "rejected", failure: sending.failure };
  }
  const { answer } = sending;
  if (answer.status === "BUSY_RETRY" || answer.status === "READ_ONLY_DISK") return { kind: "stopped", answer };
  await dropOutbox(session, answer, cleared, content);
  switch (answer.status) {
    case "EPOCH_CHANGED":
      return { kind: "again", round: { ...round, forceRebase: true } };
    case "OP_REUSED":
      return { kind: "again", round };
    case "INVALID":
      return answer.fieldErrors.length > 0 && refuse(session, answer) ? { kind: "again", round } : { kind: "stopped", answer };
    case "TOO_LARGE":
      return {
        kind: "again",
        round: { ...round, limits: { changes: Math.ceil(round.limits.changes / 4), bytes: round.limits.bytes / 4 } },
      };
    case "DELETES_UNCONFIRMED":
      return stock === null ? { kind: "again", round } : { kind: "askDeletes", stock };
    case "OK":
    case "SCHEMA_OLD":
    case "SCHEMA_NEW":
      return { kind: "stopped", answer };
  }
}

/** Clears the outbox; an op that somebody else used means a copied file, which takes a name of its own from here on. */
async function dropOutbox(session: Session, answer: PushAnswer, cleared: Part, content: WorkbookContent): Promise<void> {
  if (answer.status !== "OP_REUSED") {
    await saveOnlyPart(session, cleared);
    return;
  }
  session.workbookId = session.newId();
  const marker = findPlan(content);
  const value = planMarker(session.planId, session.workbookId, session.scope);
  const writes = marker === null ? [] : [{ sheet: marker.sheet, row: marker.row, column: marker.column, value, format: "@" }];
  await session.workbook.apply({ ...emptyBatch, writes, part: writePart({ ...cleared, workbookId: session.workbookId }) });
}

/** Holds back everything that was typed by somebody who may not change the plan, so that what others changed comes in all the same. */
function holdBack(session: Session, changes: readonly Change[], round: Round): Round {
  for (const change of changes) {
    const fields = change.kind === "SET" ? [change.field] : change.kind === "INSERT" ? Object.keys(change.values) : [""];
    for (const field of fields) session.refused.add(cellKey(change.rowId, field));
  }
  return { ...round, report: { ...round.report, forbidden: true } };
}

/** Holds back the cells that the server refused; false when all of them were held back already. */
function refuse(session: Session, answer: PushAnswer): boolean {
  const before = session.refused.size;
  for (const { rowId, field } of answer.fieldErrors) session.refused.add(`${rowId}/${field}`);
  return session.refused.size > before;
}
