import type { Phase, Value } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import type {
  Base,
  Conflict,
  HistoryEntry,
  Lease,
  PlanHead,
  Position,
  Pull,
  Push,
  PushAnswer,
  Scope,
  SyncStatus,
} from "../../shared/protocol.js";
import type { References } from "../../shared/references.js";
import type { ExistingPlan, NewPlan, PanePlan } from "./pane.js";

/** Why a call failed: the server could not be reached, or it refused with a code. */
export type FailureCode =
  "UNREACHABLE" | "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "BAD_USER_INPUT" | "TOO_COSTLY" | "RATE_LIMITED" | "INTERNAL";

/** A call to the server that gave no answer. After UNREACHABLE and INTERNAL nobody knows whether it took effect. */
export class CallFailed extends Error {
  override readonly name = "CallFailed";

  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
  }
}

/** What a pull asks for: everything after a position. */
export interface PullRequest extends Position {
  readonly planId: string;
  readonly schemaVersion: number;
  readonly scope?: Scope;
}

/** Which bases are asked for: rows at revisions, and the ids alive at each section's stamp. */
export interface BaseRequest {
  readonly planId: string;
  readonly rows: readonly { readonly id: string; readonly rev: number }[];
  readonly stamps: readonly { readonly section: string; readonly rev: number }[];
  readonly scope?: Scope;
}

/** A decision about a conflict. `expectedRev`: the revision of the plan that the person saw. */
export interface ResolveRequest {
  readonly opId: string;
  readonly planId: string;
  readonly conflictId: string;
  readonly choice: "MINE" | "THEIRS" | "VALUE";
  readonly value?: Value;
  readonly expectedRev: number;
}

/** Pushes to take back. */
export interface UndoRequest {
  readonly opId: string;
  readonly planId: string;
  readonly opIds: readonly string[];
  readonly expectedRev: number;
  readonly dryRun: boolean;
}

/** A cell or row that an undo touches, or leaves because it changed since. */
export interface UndoPlace {
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
}

/** What an undo did or would do. */
export interface UndoAnswer {
  readonly status: SyncStatus;
  readonly changes: readonly (UndoPlace & { readonly before: Value; readonly after: Value })[];
  readonly skipped: readonly UndoPlace[];
}

/** The person who asks. `readsOnly`: whatever roles the person holds only read. */
export interface Me {
  readonly id: string;
  readonly readsOnly: boolean;
}

/** The plan after a period was added, and how many rows that made. */
export interface AddedPeriod {
  readonly plan: PanePlan;
  readonly rows: number;
}

/** Everything the pane asks of the server. Each call answers or fails with `CallFailed`. */
export interface PlanarkApi {
  plan(planId: string): Promise<PanePlan>;
  /** The registers that the plan's cells refer to, with unique labels: the units of the plan's organisation alone, so that they agree with the workbook's lists. */
  references(planId: string): Promise<References>;
  me(): Promise<Me>;
  head(planId: string): Promise<PlanHead>;
  changes(request: PullRequest): Promise<Pull>;
  base(request: BaseRequest): Promise<Base>;
  lease(planId: string, workbookId: string, paneId: string): Promise<Lease>;
  push(push: Push): Promise<PushAnswer>;
  /** The open conflicts of a plan. */
  conflicts(planId: string): Promise<readonly Conflict[]>;
  resolve(request: ResolveRequest): Promise<PushAnswer>;
  undo(request: UndoRequest): Promise<UndoAnswer>;
  /** The newest entries of a section's history, at most 200, newest first. */
  history(planId: string, section: string): Promise<readonly HistoryEntry[]>;
  /** What happened to a row, or to one field of it from the row's insertion on, newest first, at most 200. */
  cellHistory(planId: string, section: string, rowId: string, field: string | null): Promise<readonly HistoryEntry[]>;
  /** A new workbook of the plan as a file. */
  workbook(planId: string, language: Language): Promise<Uint8Array>;
  /** Where a person downloads that file. */
  workbookAddress(planId: string, language: Language): string;
  createPlan(input: NewPlan): Promise<PanePlan>;
  /** The open plan of a method in an organisation, or null. */
  openPlan(methodId: string, organisationId: string): Promise<ExistingPlan | null>;
  setPhase(request: {
    readonly opId: string;
    readonly planId: string;
    readonly phase: Phase;
    readonly enteredOn: string;
    readonly decision?: string;
    readonly decidedBy?: string;
    readonly expectedRev: number;
  }): Promise<PanePlan>;
  /** Gives each unit without one a usage row for the period; how many rows that made. */
  addPeriod(request: { readonly opId: string; readonly planId: string; readonly period: string }): Promise<AddedPeriod>;
  setModule(planId: string, module: string, on: boolean): Promise<PanePlan>;
}
