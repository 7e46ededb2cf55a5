import { applyBatch } from "../../shared/apply-batch.js";
import type { Value } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { findPlan } from "../../shared/locate.js";
import { fieldLabel } from "../../shared/messages.js";
import { findSection } from "../../shared/plan/index.js";
import type { PushAnswer } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import { switchLanguage } from "../../shared/switch-language.js";
import type { WorkbookContent } from "../../shared/workbook.js";
import { CallFailed, type UndoAnswer, type UndoPlace } from "./api.js";
import { runCycle, type CycleOptions } from "./cycle.js";
import { failureSentence, receiptOf, refusalSentence } from "./notices.js";
import type { Pane, PaneState, UndoPreview } from "./pane.js";
import { planInPart, readPart } from "./part.js";
import { presentConflicts, presentMissing, presentNewer, presentProblems, presentUnsent } from "./present.js";
import type { CycleEnd } from "./round.js";
import { contextOf, everything, newSession, type PaneOptions, type Session } from "./session.js";
import { takeStock, type Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

interface Inside {
  readonly session: Session;
  state: PaneState;
  stock: Stock | null;
  /** The workbook changed since it was last read. */
  dirty: boolean;
  readonly listeners: Set<() => void>;
  stopListening: (() => Promise<void>) | null;
  /** Called after each edit. */
  lookSoon: () => void;
  /** The look that is to come. */
  waiting: ReturnType<typeof setTimeout> | undefined;
}

const nothing = { unsent: [], problems: [], conflicts: [], deletesToConfirm: [], newer: null, progress: null, notice: null };

/** Makes a pane over a workbook and a server. Its steps run one after another, whatever is pressed meanwhile. */
export function createPane(options: PaneOptions): Pane {
  const tell = (step: "reading" | "sending" | "applying"): void => {
    set(inside, { progress: say(syncTexts[step], session.speaks) });
  };
  const session = newSession(options, tell);
  const state: PaneState = { stage: "opening", language: options.language, plan: null, receipt: null, ...nothing };
  const none = { stock: null, dirty: false, stopListening: null, lookSoon: () => undefined, waiting: undefined };
  const inside: Inside = { session, state, listeners: new Set(), ...none };
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(step: () => Promise<T>, otherwise: T): Promise<T> => {
    const turn = tail.then(() => step()).catch((error: unknown) => fail(inside, error, otherwise));
    tail = turn;
    return turn;
  };
  inside.lookSoon = () => {
    clearTimeout(inside.waiting);
    if (options.looksAfter === undefined) return;
    inside.waiting = setTimeout(() => void inTurn(() => refresh(inside), undefined), options.looksAfter);
  };
  const syncWith = (deletes: CycleOptions["deletes"]): Promise<void> => inTurn(() => sync(inside, { deletes }), undefined);
  return {
    get state() {
      return inside.state;
    },
    subscribe: (listener) => {
      inside.listeners.add(listener);
      return () => inside.listeners.delete(listener);
    },
    open: () => inTurn(() => open(inside), undefined),
    refresh: () => inTurn(() => refresh(inside), undefined),
    sync: () => syncWith("ask"),
    cancel: () => {
      session.cancelled = true;
    },
    confirmDeletes: (yes) => syncWith(yes ? "delete" : "bringBack"),
    resolve: (conflictId, choice, value) => inTurn(() => resolve(inside, conflictId, choice, value), undefined),
    previewUndo: () => inTurn(() => previewUndo(inside), null),
    undoLastSync: () => inTurn(() => undoLastSync(inside), undefined),
    goTo: (place) => inTurn(() => session.workbook.select(place.sheet, place.row, place.column), undefined),
    putSheet: (sheet) => inTurn(() => session.workbook.putSheet(sheet).then(() => true), false),
    setLanguage: (language) => inTurn(() => setLanguage(inside, language), undefined),
    setPhase: (input) => inTurn(() => setPhase(inside, input), undefined),
    setModule: (module, on) => inTurn(() => setModule(inside, module, on), undefined),
    close: async () => {
      clearTimeout(inside.waiting);
      await inside.stopListening?.();
      inside.stopListening = null;
    },
  };
}

function set(inside: Inside, change: Partial<PaneState>): void {
  inside.state = { ...inside.state, ...change };
  for (const listener of inside.listeners) listener();
}

/** Says in words that a step failed, and leaves everything else as it was. */
function fail<T>(inside: Inside, error: unknown, otherwise: T): T {
  const { session, state } = inside;
  const away = error instanceof CallFailed && error.code === "UNREACHABLE";
  const stage = away ? "offline" : state.plan === null ? state.stage : "ready";
  set(inside, { stage, progress: null, notice: failureSentence(error, session.speaks) });
  return otherwise;
}

async function open(inside: Inside): Promise<void> {
  const { session } = inside;
  inside.stopListening ??= await session.workbook.onChanged(() => {
    inside.dirty = true;
    inside.lookSoon();
  });
  set(inside, { stage: "opening", progress: say(syncTexts.reading, session.speaks) });
  await look(inside, await session.workbook.read(everything));
}

/** Measures a workbook's content against the server and shows the result. */
async function look(inside: Inside, content: WorkbookContent): Promise<void> {
  const { session } = inside;
  inside.dirty = false;
  const plan = findPlan(content) ?? planInPart(content.part) ?? (session.planId === "" ? null : session);
  if (plan === null) {
    inside.stock = null;
    set(inside, { stage: "noPlan", plan: null, ...nothing });
    return;
  }
  session.planId = plan.planId;
  session.workbookId = plan.workbookId;
  await askAboutPlan(session);
  const part = readPart(content.part, session.planId, session.workbookId);
  inside.stock = await takeStock(session, content, part, { forceRebase: false, mint: true });
  show(inside, {});
}

async function askAboutPlan(session: Session): Promise<void> {
  const { api, planId } = session;
  const known = session.plan?.id === planId;
  const [head, conflicts, plan, references] = await Promise.all([
    api.head(planId),
    api.conflicts(planId),
    known ? session.plan : api.plan(planId),
    known ? session.references : api.references(),
  ]);
  if (session.epoch !== head.epoch) {
    session.bases.clear();
    session.alive.clear();
  }
  Object.assign(session, { head, conflicts, plan, references, epoch: head.epoch });
}

function show(inside: Inside, more: Partial<PaneState>): void {
  const { session, stock } = inside;
  if (stock === null) return;
  set(inside, {
    stage: "ready",
    language: session.speaks,
    plan: session.plan,
    unsent: presentUnsent(session, stock),
    problems: presentProblems(session, stock),
    conflicts: presentConflicts(session, stock),
    deletesToConfirm: [],
    newer: presentNewer(session, stock),
    progress: null,
    notice: null,
    ...more,
  });
}

async function refresh(inside: Inside): Promise<void> {
  const { session, stock } = inside;
  if (stock === null || inside.dirty || inside.state.stage === "offline") {
    await look(inside, await session.workbook.read(everything));
    return;
  }
  session.head = await session.api.head(session.planId);
  set(inside, { newer: presentNewer(session, stock) });
}

async function sync(inside: Inside, options: CycleOptions): Promise<void> {
  const { session } = inside;
  session.cancelled = false;
  if (session.plan === null) await open(inside);
  if (session.plan === null) return;
  set(inside, { stage: "syncing", notice: null });
  await showEnd(inside, await runCycle(session, options));
}

async function showEnd(inside: Inside, end: CycleEnd): Promise<void> {
  const { session } = inside;
  const { speaks } = session;
  switch (end.kind) {
    case "done": {
      const part = readPart(end.report.after.part, session.planId, session.workbookId);
      session.plan = await session.api.plan(session.planId);
      inside.stock = await takeStock(session, end.report.after, part, { forceRebase: false, mint: true });
      const receipt = receiptOf(end.report, inside.stock.diff.left.length, session.now(), speaks);
      show(inside, { receipt, notice: end.report.followed ? say(syncTexts.followed, speaks) : null });
      return;
    }
    case "askDeletes":
      inside.stock = end.stock;
      show(inside, { deletesToConfirm: presentMissing(session, end.stock) });
      return;
    case "unanswered":
    case "rejected":
      fail(inside, end.failure, undefined);
      return;
    case "stopped":
      show(inside, { notice: refusalSentence(end.answer, speaks) });
      return;
  }
}

async function resolve(inside: Inside, conflictId: string, choice: "MINE" | "THEIRS" | "VALUE", value?: Value): Promise<void> {
  const { session } = inside;
  const expectedRev = session.head?.rev ?? 0;
  const chosen = value === undefined ? {} : { value };
  set(inside, { stage: "syncing", notice: null });
  const answer = await session.api.resolve({ opId: session.newId(), planId: session.planId, conflictId, choice, ...chosen, expectedRev });
  await afterCommand(inside, answer.status === "OK" ? null : answer);
}

/** What a command changed comes in by a sync; a refusal is shown. */
async function afterCommand(inside: Inside, refused: PushAnswer | null): Promise<void> {
  await sync(inside, { deletes: "ask" });
  if (refused !== null) set(inside, { notice: refusalSentence(refused, inside.session.speaks) });
}

async function askUndo(inside: Inside, dryRun: boolean): Promise<UndoAnswer | null> {
  const { session, stock } = inside;
  const opIds = stock === null ? [] : readPart(stock.content.part, session.planId, session.workbookId).lastOps;
  if (opIds.length === 0) return null;
  const expectedRev = session.head?.rev ?? 0;
  return session.api.undo({ opId: session.newId(), planId: session.planId, opIds, expectedRev, dryRun });
}

async function previewUndo(inside: Inside): Promise<UndoPreview | null> {
  const answer = await askUndo(inside, true);
  if (answer === null) return null;
  const words = (place: UndoPlace): string => placeInWords(place, inside.session.speaks);
  return { undone: answer.changes.map(words), skipped: answer.skipped.map(words) };
}

function placeInWords(place: UndoPlace, language: Language): string {
  const section = findSection(place.section);
  if (section === undefined) return place.section;
  const label = say(section.label, language);
  return place.field === null ? label : `${label}: ${fieldLabel(section, place.field, language)}`;
}

async function undoLastSync(inside: Inside): Promise<void> {
  set(inside, { stage: "syncing", notice: null });
  await askUndo(inside, false);
  await afterCommand(inside, null);
}

async function setLanguage(inside: Inside, language: Language): Promise<void> {
  const { session } = inside;
  session.speaks = language;
  set(inside, { language });
  const content = await session.workbook.read(everything);
  const batch = switchLanguage(content, readSheets(content).sections, contextOf(session, content.date1904));
  if (batch.writes.length > 0) await session.workbook.apply(batch);
  await look(inside, applyBatch(content, batch));
}

async function setPhase(inside: Inside, input: Parameters<Pane["setPhase"]>[0]): Promise<void> {
  const { session } = inside;
  const expectedRev = session.head?.rev ?? 0;
  session.plan = await session.api.setPhase({ opId: session.newId(), planId: session.planId, ...input, expectedRev });
  await afterCommand(inside, null);
}

async function setModule(inside: Inside, module: string, on: boolean): Promise<void> {
  const { session } = inside;
  session.plan = await session.api.setModule(session.planId, module, on);
  set(inside, { plan: session.plan });
}
