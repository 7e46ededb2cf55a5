import type { Cells, Phase, Value } from "./field.js";

/** How the server answered a push or a pull; everything but OK left the plan as it was. */
export const syncStatuses = [
  "OK",
  "EPOCH_CHANGED",
  "SCHEMA_OLD",
  "SCHEMA_NEW",
  "OP_REUSED",
  "INVALID",
  "DELETES_UNCONFIRMED",
  "TOO_LARGE",
  "BUSY_RETRY",
  "READ_ONLY_DISK",
] as const;
export type SyncStatus = (typeof syncStatuses)[number];

/** One change to a plan: a cell set, a row inserted, a row deleted. `baseRev` is the revision whose values the sheet showed. */
export type Change =
  | {
      readonly kind: "SET";
      readonly section: string;
      readonly rowId: string;
      readonly field: string;
      readonly value: Value;
      readonly baseRev: number;
    }
  | {
      readonly kind: "INSERT";
      readonly section: string;
      readonly rowId: string;
      readonly values: Cells;
      readonly baseRev: 0;
      readonly origin: string;
    }
  | { readonly kind: "DELETE"; readonly section: string; readonly rowId: string; readonly baseRev: number };

/** What a workbook holds of a plan: absent parts mean everything its reader may see. */
export interface Scope {
  readonly sections?: readonly string[];
  /** Only rows whose unit is this node or below it. */
  readonly unitSubtree?: string;
}

/** Where a client stands in a plan's history: epoch, revision, and the hash over all pushes up to it. */
export interface Position {
  readonly epoch: string;
  readonly headRev: number;
  readonly headHash: string;
}

/** A push: changes that take effect once or not at all. `opId` is new for each push and the same for each retry of it. */
export interface Push extends Position {
  readonly planId: string;
  readonly opId: string;
  readonly workbookId: string;
  readonly schemaVersion: number;
  readonly part: number;
  readonly parts: number;
  readonly scope?: Scope;
  readonly confirmedDeletes?: readonly string[];
  readonly changes: readonly Change[];
}

/** A row as the server holds it. `cellRevs`: the revision that last changed each field; an absent field is empty at revision 0. */
export interface PlanRow {
  readonly id: string;
  readonly section: string;
  /** Fractional order among the section's rows; compared as text. */
  readonly ord: string;
  readonly cells: Cells;
  readonly cellRevs: Readonly<Record<string, number>>;
  readonly insertedRev: number;
  /** The revision that deleted the row, or null while it lives. */
  readonly deletedRev: number | null;
}

/** The newest state of a plan in one row: what a pane asks for on focus. `sections`: those the newest push touched. */
export interface PlanHead {
  readonly epoch: string;
  readonly rev: number;
  readonly headHash: string;
  /** ISO 8601 UTC, null before the first push. */
  readonly at: string | null;
  /** The name of who sent the newest push. */
  readonly by: string | null;
  readonly sections: readonly string[];
}

/** Everything that changed after `fromRev`: rows as they are at `toRev`, deleted ones included. */
export interface Pull {
  readonly status: SyncStatus;
  readonly head: PlanHead;
  readonly fromRev: number;
  readonly toRev: number;
  readonly rows: readonly PlanRow[];
}

export const conflictKinds = ["CELL", "DELETE_EDIT", "EDIT_DELETE", "MISSING"] as const;
/** CELL: both changed one cell. DELETE_EDIT: theirs deleted, mine edited. EDIT_DELETE: theirs edited, mine deleted. MISSING: a row the server never knew. */
export type ConflictKind = (typeof conflictKinds)[number];
export const conflictStatuses = ["OPEN", "RESOLVED", "WITHDRAWN"] as const;
export type ConflictStatus = (typeof conflictStatuses)[number];

/** Two values for one place, both kept until somebody decides. The plan holds `theirs` meanwhile. */
export interface Conflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
  /** Names of who sent each value. */
  readonly mineBy: string | null;
  readonly theirsBy: string | null;
  /** Ids of who sent each value: names may be shared. Absent in answers that were stored before they were kept. */
  readonly mineById?: string | null;
  readonly theirsById?: string | null;
  readonly theirsRev: number;
  readonly status: ConflictStatus;
}

/** A cell that took effect. `merged`: the row also held others' newer changes, or the text was merged by line. */
export interface AppliedCell {
  readonly rowId: string;
  readonly field: string | null;
  readonly rev: number;
  readonly merged: boolean;
}

/** What a correct client never sends: the push was refused whole. */
export interface FieldError {
  readonly rowId: string;
  readonly section: string;
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** A finding of a rule about the plan: `problem` asks for correction, `hint` informs; neither refuses anything. */
export interface Problem {
  readonly rule: string;
  readonly severity: "problem" | "hint";
  readonly section: string | null;
  readonly rowId: string | null;
  readonly field: string | null;
  readonly message: string;
}

/** The answer to a push. `pull` carries what others changed; it is made anew for each answer, all else is the stored answer. */
export interface PushAnswer {
  readonly status: SyncStatus;
  readonly rev: number;
  readonly headHash: string;
  readonly epoch: string;
  readonly applied: readonly AppliedCell[];
  readonly conflicts: readonly Conflict[];
  readonly fieldErrors: readonly FieldError[];
  readonly problems: readonly Problem[];
  readonly pull: Pull | null;
}

/** What the sheet showed: the row's values at that revision. */
export interface BaseRow {
  readonly id: string;
  readonly rev: number;
  readonly cells: Cells;
}

/** Bases of a workbook's rows and, per section, the ids that were alive at its stamp. */
export interface Base {
  readonly rows: readonly BaseRow[];
  readonly alive: readonly { readonly section: string; readonly ids: readonly string[] }[];
}

/** One entry of a plan's history. An INSERT or DELETE has no field. */
export interface HistoryEntry {
  readonly rev: number;
  readonly at: string;
  readonly sentBy: string;
  readonly workbookId: string | null;
  readonly opId: string;
  readonly kind: "SET" | "INSERT" | "DELETE" | "REVIVE";
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
  readonly before: Value;
  readonly after: Value;
}

/** The right to mint row ids and apply pulls in one workbook, for a minute. */
export interface Lease {
  readonly held: boolean;
  /** ISO 8601 UTC: until when whoever holds it does. */
  readonly until: string;
}

/** A plan without its rows. */
export interface PlanHeader {
  readonly id: string;
  readonly methodId: string;
  readonly organisationId: string;
  readonly cycle: number;
  readonly status: "OPEN" | "CLOSED";
  readonly phase: Phase;
  readonly modules: readonly string[];
  readonly rev: number;
  readonly epoch: string;
  readonly headHash: string;
  readonly schemaVersion: number;
}
