import { say } from "../../../shared/language.js";
import type { WorkbookContent } from "../../../shared/workbook.js";
import { createPane } from "../create-pane.js";
import { listening, type Listening } from "../listening.js";
import type { Pane, PaneState, Place, UndoPreview } from "../pane.js";
import type { PaneOptions } from "../session.js";
import { namesOf } from "./many-part.js";
import { manyTexts } from "./many-texts.js";
import { shareBook, type SharedBook } from "./shared-book.js";
import { memberAt, nameOf, sumOf, type Member, type Together } from "./sum-states.js";

/** What a pane over several plans holds between its steps. */
interface Inside extends Together {
  readonly book: SharedBook;
  state: PaneState;
  synced: ReadonlySet<string>;
  running: Together["running"];
  notice: string | null;
  cancelled: boolean;
  readonly listeners: Set<() => void>;
}

type InTurn = <T>(step: () => Promise<T>) => Promise<T>;

/** A pane over a workbook that holds parts of several plans: a pane of one plan for each, over its own view of the workbook; what they show is summed up. One Sync sends one push a plan, one plan after the other. */
export function createManyPane(options: PaneOptions, content: WorkbookContent): Pane {
  const book = shareBook(options.workbook, content);
  const inside = newInside(options, book);
  const inTurn = queue();
  const heard = listening(
    async (lookSoon) => [await options.workbook.onChanged(lookSoon)],
    () => void inTurn(() => refreshed(inside)),
    options.looksAfter,
  );
  const show = (): void => {
    shown(inside);
  };
  for (const { pane } of inside.members) pane.subscribe(show);
  return {
    get state() {
      return inside.state;
    },
    subscribe: (callback) => {
      inside.listeners.add(callback);
      return () => inside.listeners.delete(callback);
    },
    open: () => inTurn(() => opened(inside, heard)),
    refresh: () => inTurn(() => refreshed(inside)),
    cancel: () => {
      inside.cancelled = true;
      for (const { pane } of inside.members) pane.cancel();
    },
    close: async () => {
      await heard.stop();
      for (const { pane } of inside.members) await pane.close();
    },
    ...syncSteps(inside, inTurn),
    ...cellSteps(inside, inTurn),
    ...elsewhere(inside),
  };
}

function newInside({ api, paneId, language, now, newId }: PaneOptions, book: SharedBook): Inside {
  const members = book.documents.map(({ planId }) => ({
    planId,
    pane: createPane({ api, paneId, language, now, newId, workbook: book.of(planId) }),
  }));
  const together: Omit<Inside, "state"> = {
    members,
    book,
    get content() {
      return book.content;
    },
    get names() {
      return namesOf(book.documents);
    },
    synced: new Set<string>(),
    running: "opening",
    notice: null,
    cancelled: false,
    listeners: new Set(),
  };
  return Object.assign(together, { state: sumOf(together) });
}

function shown(inside: Inside): void {
  inside.state = sumOf(inside);
  for (const listener of inside.listeners) listener();
}

function queue(): InTurn {
  let tail: Promise<unknown> = Promise.resolve();
  return (step) => {
    const turn = tail.then(step);
    tail = turn.catch(() => undefined);
    return turn;
  };
}

/** Takes a step with every member, one after the other, as one step of the whole. */
async function together(inside: Inside, running: Inside["running"], step: (member: Member) => Promise<unknown>): Promise<void> {
  Object.assign(inside, { running, notice: null, cancelled: false });
  shown(inside);
  try {
    for (const member of inside.members) if (!inside.cancelled) await step(member);
    for (const member of inside.members) if (isToLook(inside, member)) await member.pane.refresh();
  } finally {
    inside.running = null;
    shown(inside);
  }
}

/** What another plan wrote may have moved this one's rows; what it has to say stays. */
function isToLook({ book }: Inside, { planId, pane: { state } }: Member): boolean {
  return book.isBehind(planId) && state.stage === "ready" && state.notice === null && state.deletesToConfirm.length === 0;
}

async function opened(inside: Inside, heard: Listening): Promise<void> {
  await together(inside, "opening", ({ pane }) => pane.open());
  await heard.start();
}

async function refreshed(inside: Inside): Promise<void> {
  inside.book.begin();
  for (const { pane } of inside.members) await pane.refresh();
  shown(inside);
}

type SyncSteps = Pick<Pane, "sync" | "confirmDeletes" | "resolve" | "previewUndo" | "undoLastSync" | "setLanguage">;

function syncSteps(inside: Inside, inTurn: InTurn): SyncSteps {
  return {
    sync: () => inTurn(() => synced(inside, ({ pane }) => pane.sync())),
    confirmDeletes: (yes) =>
      inTurn(() => synced(inside, ({ pane }) => (pane.state.deletesToConfirm.length > 0 ? pane.confirmDeletes(yes) : pane.sync()))),
    resolve: (id, choice, value) =>
      inTurn(() =>
        synced(inside, ({ pane }) => (pane.state.conflicts.some((one) => one.id === id) ? pane.resolve(id, choice, value) : pane.sync())),
      ),
    previewUndo: () => inTurn(() => previewed(inside)),
    undoLastSync: () =>
      inTurn(() => synced(inside, (member) => (mayUndo(inside, member) ? member.pane.undoLastSync() : member.pane.sync()))),
    setLanguage: (language) =>
      inTurn(() => {
        inside.book.begin();
        return together(inside, "opening", ({ pane }) => pane.setLanguage(language));
      }),
  };
}

/** A sync of all members: those that came through make the receipt, and only what they sent may be taken back as the newest sync. */
async function synced(inside: Inside, step: (member: Member) => Promise<void>): Promise<void> {
  const before = new Map(inside.members.map(({ planId, pane }) => [planId, pane.state.receipt]));
  const undoable = new Set(inside.synced);
  inside.book.begin();
  const done = new Set<string>();
  await together(inside, "syncing", async (member) => {
    await step(member);
    const { receipt } = member.pane.state;
    if (receipt !== null && receipt.at !== before.get(member.planId)?.at) done.add(member.planId);
  });
  inside.synced = done.size > 0 ? done : undoable;
  shown(inside);
}

function mayUndo({ synced }: Inside, { planId, pane }: Member): boolean {
  return synced.has(planId) && pane.state.receipt?.canUndo === true;
}

async function previewed(inside: Inside): Promise<UndoPreview | null> {
  const parts: { readonly member: Member; readonly preview: UndoPreview }[] = [];
  for (const member of inside.members) {
    const preview = mayUndo(inside, member) ? await member.pane.previewUndo() : null;
    if (preview !== null) parts.push({ member, preview });
  }
  if (parts.length === 0) return null;
  const all = (of: (preview: UndoPreview) => readonly string[]): readonly string[] =>
    parts.flatMap(({ member, preview }) => of(preview).map((text) => `${nameOf(inside, member)} · ${text}`));
  return { undone: all(({ undone }) => undone), skipped: all(({ skipped }) => skipped) };
}

type CellSteps = Pick<Pane, "goTo" | "history" | "write" | "restore" | "checkRules" | "repairRules" | "putSheet">;

/** What is done with one cell is done by the plan whose line it is in; what is the workbook's own, by the first. */
function cellSteps(inside: Inside, inTurn: InTurn): CellSteps {
  const owner = (place: Place): Pane | undefined => memberAt(inside, place)?.pane;
  const first = inside.members[0]?.pane;
  return {
    goTo: (place) => inTurn(() => first?.goTo(place) ?? Promise.resolve()),
    history: () => {
      const { selected } = inside.state;
      return (selected === null ? undefined : owner(selected.place)?.history()) ?? Promise.resolve(null);
    },
    write: (place, value) => inTurn(() => owner(place)?.write(place, value) ?? refusedWrite(inside)),
    restore: (place, past) => inTurn(() => owner(place)?.restore(place, past) ?? refusedWrite(inside)),
    checkRules: () => inTurn(() => first?.checkRules() ?? Promise.resolve(null)),
    repairRules: () => inTurn(() => first?.repairRules() ?? Promise.resolve(null)),
    putSheet: (sheet) => inTurn(() => first?.putSheet(sheet) ?? Promise.resolve(null)),
  };
}

function refusedWrite(inside: Inside): Promise<false> {
  tellOnce(inside, manyTexts.methodFirst);
  return Promise.resolve(false);
}

function tellOnce(inside: Inside, text: Parameters<typeof say>[0]): void {
  inside.notice = say(text, inside.state.language);
  shown(inside);
}

type Elsewhere = Pick<
  Pane,
  | "setPhase"
  | "setModule"
  | "showSheets"
  | "addPeriod"
  | "renew"
  | "undoRenewal"
  | "trainingProgress"
  | "missing"
  | "gate"
  | "fetchPlan"
  | "newPlan"
>;

/** What concerns one plan as a whole is done in its own workbook. */
function elsewhere(inside: Inside): Elsewhere {
  const refuse = (): Promise<void> => {
    tellOnce(inside, manyTexts.inOwnWorkbook);
    return Promise.resolve();
  };
  return {
    setPhase: refuse,
    setModule: refuse,
    showSheets: refuse,
    addPeriod: refuse,
    renew: refuse,
    undoRenewal: refuse,
    trainingProgress: () => [],
    missing: () => [],
    gate: () => [],
    newPlan: refuse,
    fetchPlan: (planId) => inside.members[0]?.pane.fetchPlan(planId) ?? refuse(),
  };
}
