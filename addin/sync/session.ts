import type { CellContext } from "../../shared/cell.js";
import type { Language } from "../../shared/language.js";
import type { Cells } from "../../shared/field.js";
import type { Conflict, PlanHead, PlanRow, Position, Scope } from "../../shared/protocol.js";
import { noReferences, type References } from "../../shared/references.js";
import { sections as allSections } from "../../shared/plan/index.js";
import type { Workbook, WorkbookContent } from "../../shared/workbook.js";
import type { Me, PlanarkApi } from "./api.js";
import type { PanePlan } from "./pane.js";

/** Sections a workbook is asked for: all, with the sheet that says which plan it holds. */
export const everything: readonly string[] = ["start", ...allSections.map((section) => section.key)];

/** What a pane is made with. `paneId` outlives a reload of the pane, not its window; `newId` gives ids that nobody else has. */
export interface PaneOptions {
  readonly workbook: Workbook;
  readonly api: PlanarkApi;
  readonly paneId: string;
  readonly language: Language;
  readonly now: () => Date;
  readonly newId: () => string;
  /** Milliseconds after the newest edit until the pane looks at the workbook by itself; absent, it looks only when it is asked to. */
  readonly looksAfter?: number;
  /** Called instead of opening the workbook where it holds parts of plans, as a unit's small workbook does. */
  readonly several?: (content: WorkbookContent) => Promise<void>;
}

/** What a pane remembers between its steps. Bases never change within an epoch, so they are asked for once. */
export interface Session extends PaneOptions {
  speaks: Language;
  planId: string;
  workbookId: string;
  /** The part of the plan that the workbook holds, as it says itself; null: all of it. */
  scope: Scope | null;
  plan: PanePlan | null;
  /** The registers. */
  references: References;
  /** The plan's own rows that others of its rows refer to. */
  rowTargets: References;
  /** The person at the pane; null until the server said who it is. */
  me: Me | null;
  head: PlanHead | null;
  conflicts: readonly Conflict[];
  /** Whether this pane holds the lease; false while nobody has answered. */
  leads: boolean;
  epoch: string;
  readonly bases: Map<string, Cells>;
  readonly alive: Map<string, ReadonlySet<string>>;
  /** Cells that the server refused; they stay behind until they are changed again. */
  readonly refused: Set<string>;
  /** What this pane sent while another window led; it is not sent twice. */
  readonly followed: Set<string>;
  /** Every row of the plan at a revision of one history (`at`), deleted ones included, once it was asked for. */
  whole: { readonly at: string; readonly rows: readonly PlanRow[] } | null;
  /** Places in the plan's history that the server named in this session. */
  positions: readonly Position[];
  /** The plan, its registers and all bases come from the workbook itself, because the server was away. */
  fromCopy: boolean;
  cancelled: boolean;
  /** Says what is being done, and how far it is when it takes several parts. */
  tell: (step: Step, far?: Far) => void;
}

/** The steps that a person may read about. */
export type Step = "reading" | "sending" | "applying" | "creating" | "fetching" | "putting";

/** Part `part` of `parts` is being sent. */
export interface Far {
  readonly part: number;
  readonly parts: number;
}

/** A session that has seen nothing yet. */
export function newSession(options: PaneOptions, tell: Session["tell"]): Session {
  return {
    ...options,
    speaks: options.language,
    planId: "",
    workbookId: "",
    scope: null,
    plan: null,
    references: noReferences,
    rowTargets: noReferences,
    me: null,
    head: null,
    conflicts: [],
    leads: false,
    epoch: "",
    bases: new Map(),
    alive: new Map(),
    refused: new Set(),
    followed: new Set(),
    whole: null,
    positions: [],
    fromCopy: false,
    cancelled: false,
    tell,
  };
}

/** Forgets bases that are not of the history the server has now, and those that only the workbook vouched for. */
export function trustOnly(session: Session, head: PlanHead): void {
  if (session.epoch === head.epoch && !session.fromCopy) return;
  session.epoch = head.epoch;
  session.fromCopy = false;
  session.bases.clear();
  session.alive.clear();
}

/** Everything that the plan's cells refer to: registers, and rows of the plan itself. */
export function referencesOf({ references, rowTargets }: Session): References {
  return { ...references, ...rowTargets };
}

/** How cells are read and shown in this session. */
export function contextOf(session: Session, date1904: boolean): CellContext {
  return { language: session.speaks, date1904, references: referencesOf(session) };
}

/** The person gave up a sync. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** Stops a cancelled sync; called between steps, never after something was sent and before its answer was applied. */
export function checkCancelled(session: Session): void {
  if (session.cancelled) throw new Cancelled("cancelled");
}

/** Under which key a session remembers a row's base, or a section's living ids, at a revision. */
export function baseKey(id: string, rev: number): string {
  return `${id}@${String(rev)}`;
}

/** The scope as a part of what the server is asked; absent where the workbook holds the whole plan. */
export function scopeOf({ scope }: Pick<Session, "scope">): { readonly scope?: Scope } {
  return scope === null ? {} : { scope };
}
