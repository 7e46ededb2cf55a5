import type { CellPlace, Edited } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import type { HistoryEntry } from "../../shared/protocol.js";
import { failureSentence, failureWithoutPlan, receiptOf } from "./notices.js";
import type { NewPlan, PaneState } from "./pane.js";
import { presentNewer } from "./newer.js";
import { presentPeriod } from "./period-offer.js";
import { presentSheets } from "./plan-sheets.js";
import { presentRenewal, type Renewed } from "./renewal.js";
import { presentConflicts, presentUnsent } from "./present.js";
import { presentProblems } from "./problems.js";
import type { Ended } from "./round.js";
import { presentSelected } from "./selected.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";

/** What a pane holds between its steps beside the session: what it shows and what it shows it from. */
export interface Inside {
  readonly session: Session;
  state: PaneState;
  stock: Stock | null;
  /** The workbook changed since it was last read. */
  dirty: boolean;
  /** The workbook was read and holds no plan. */
  empty: boolean;
  /** What the newest sync of this pane came to. */
  ended: Ended | null;
  readonly listeners: Set<() => void>;
  /** The cell the person rests on. */
  selectedAt: CellPlace | null;
  /** Histories of cells, by cell and plan revision: asked for once each. */
  readonly histories: Map<string, Promise<readonly HistoryEntry[]>>;
  /** Areas edited since lists and formats were last looked at. */
  touched: readonly Edited[];
  /** Rules found broken, by the place of their first cell. */
  broken: ReadonlySet<string>;
  /** What the newest renewal changed, until the workbook is opened anew or it is taken back. */
  renewed: Renewed | null;
  /** The plan that was last asked for, and its id where the server's answer came. */
  asked: { readonly input: NewPlan; readonly planId: string | null } | null;
}

/** What a pane shows of a workbook without a plan. */
export const nothing = {
  unsent: [],
  problems: [],
  conflicts: [],
  deletesToConfirm: [],
  newer: null,
  progress: null,
  notice: null,
  selected: null,
  broken: 0,
  download: null,
  existing: null,
  renewal: null,
  sheets: [],
  period: null,
  unlisted: false,
} as const satisfies Partial<PaneState>;

/** A pane before its first step. */
export function newInside(session: Session): Inside {
  return {
    session,
    state: { stage: "opening", language: session.speaks, plan: null, receipt: null, ...nothing },
    stock: null,
    dirty: false,
    empty: false,
    ended: null,
    listeners: new Set(),
    selectedAt: null,
    histories: new Map(),
    touched: [],
    broken: new Set(),
    renewed: null,
    asked: null,
  };
}

/** Replaces parts of what is shown and tells whoever listens. */
export function set(inside: Inside, change: Partial<PaneState>): void {
  inside.state = { ...inside.state, ...change };
  for (const listener of inside.listeners) listener();
}

/** Shows everything that follows from the stock, and more where given. */
export function show(inside: Inside, more: Partial<PaneState> = {}): void {
  const { session, stock, ended } = inside;
  if (stock === null) return;
  set(inside, {
    stage: "ready",
    language: session.speaks,
    plan: session.plan,
    unsent: presentUnsent(session, stock),
    problems: presentProblems(session, stock),
    conflicts: presentConflicts(session, stock),
    deletesToConfirm: [],
    receipt: ended === null ? null : receiptOf(ended, session.speaks),
    newer: presentNewer(session, stock),
    progress: null,
    notice: null,
    broken: inside.broken.size,
    download: null,
    existing: null,
    renewal: inside.renewed?.shown ?? presentRenewal(session, stock),
    sheets: presentSheets(session, stock),
    period: presentPeriod(session, stock),
    unlisted: false,
    ...more,
  });
  showSelected(inside);
}

/** Shows the cell that the person rests on as far as the last reading tells; who sent it stays until it is another cell. */
export function showSelected(inside: Inside): void {
  const { session, stock, selectedAt, state } = inside;
  const selected = stock === null || selectedAt === null ? null : presentSelected(session, stock, selectedAt, state.problems);
  const before = state.selected;
  const same = selected !== null && before !== null && selected.place.cell !== undefined && selected.place.cell === before.place.cell;
  set(inside, { selected: same ? { ...selected, sent: before.sent } : selected });
}

/** Says in words that a step failed, and leaves everything else as it was. */
export function fail<T>(inside: Inside, error: unknown, otherwise: T): T {
  const { session, state } = inside;
  const away = error instanceof CallFailed && error.code === "UNREACHABLE";
  const isThere = state.plan !== null || !inside.empty;
  const stage = away && isThere ? "offline" : state.plan === null ? "noPlan" : "ready";
  const sentence = stage === "noPlan" ? failureWithoutPlan : failureSentence;
  set(inside, { stage, progress: null, notice: sentence(error, session.speaks) });
  return otherwise;
}
