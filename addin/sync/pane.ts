import type { Field, Phase, Value } from "../../shared/field.js";
import type { Language } from "../../shared/language.js";
import type { ConflictKind } from "../../shared/protocol.js";
import type { PlainSheet } from "../../shared/workbook.js";
import type { Offer } from "./offers.js";
import type { PaneRenewal } from "./pane-renewal.js";
import type { Newer } from "./newer.js";
import type { PeriodOffer, PlanSheet, UnitProgress } from "./plan-offers.js";

/** A cell of the workbook that a view can send the person to. Counted from 0; `address` reads like `Mål!C7`. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** Which field of which row stood there, for `write` and `restore`, which follow the row wherever it is; absent where no row of the plan does. */
  readonly cell?: string;
}

/** A change that stands in the workbook and has not been sent. Everything but `key` and `kind` is text to show. */
export interface UnsentChange {
  readonly key: string;
  readonly kind: "SET" | "INSERT" | "DELETE";
  /** The section's label. */
  readonly section: string;
  /** What the row is called, such as a goal's first words. */
  readonly title: string;
  /** The field's label; null for a whole row. */
  readonly field: string | null;
  readonly before: string;
  readonly after: string;
  /** null for a row that is no longer in the workbook. */
  readonly place: Place | null;
}

/** Something to mend (`problem`) or to know (`hint`). `stays`: what was typed there is not sent until it is mended. */
export interface PaneProblem {
  readonly key: string;
  readonly severity: "problem" | "hint";
  /** What is wrong and how to mend it. Where it is stands in `section`, `title`, `field` and `place`, not here. */
  readonly sentence: string;
  /** The section's label; null when the problem is the whole plan's. */
  readonly section: string | null;
  readonly title: string | null;
  readonly field: string | null;
  readonly stays: boolean;
  readonly place: Place | null;
  /** A text that one press writes into the cell; absent where a person has to choose. */
  readonly offer?: string;
}

/** Two values for one place, waiting for the person to choose; all values as they would be shown in a cell. */
export interface PaneConflict {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly section: string;
  readonly title: string;
  /** The field's label; null when the choice is between keeping and deleting a row. */
  readonly field: string | null;
  /** What happened and what is asked, in one or two sentences. */
  readonly question: string;
  readonly before: string;
  readonly yours: string;
  readonly theirs: string;
  readonly yoursBy: string | null;
  readonly theirsBy: string | null;
  /** Which of the two the person at the pane sent; null where neither, absent where nobody can tell. */
  readonly mine?: "yours" | "theirs" | null;
  /** The field, for an editor of a third value; null for a whole row. */
  readonly input: Field | null;
  /** What a third value is chosen from; empty where it may be typed freely, and for a whole row. */
  readonly offers: readonly Offer[];
  readonly place: Place | null;
}

/** A row that the person removed, listed for confirmation when many are missing at once. */
export interface DeletedRow {
  readonly rowId: string;
  readonly section: string;
  readonly title: string;
}

/** What the newest sync did, in numbers of cells and rows and in sentences. */
export interface Receipt {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly sent: number;
  readonly received: number;
  readonly merged: number;
  readonly leftBehind: number;
  readonly conflicts: number;
  readonly sentences: readonly string[];
  /** Whether `undoLastSync` can take back what was sent. */
  readonly canUndo: boolean;
}

/** The plan the workbook holds, as its header shows it. */
export interface PanePlan {
  readonly id: string;
  readonly method: string;
  readonly organisation: string;
  readonly cycle: number;
  readonly status: "OPEN" | "CLOSED";
  readonly phase: Phase;
  readonly modules: readonly string[];
  readonly rev: number;
  /** The newest reporting period that has ended, as the organisation reports; null while the server has not said so. */
  readonly newestPeriod: string | null;
  /** IANA name of the zone whose calendar days count; absent: that of the computer. */
  readonly timeZone?: string;
  /** The calendar day on which rows with planned days were last saved, by their ids. */
  readonly savedOn?: Readonly<Record<string, string>>;
}

/** What an undo took back, or would take back; skipped places were changed since and stay. */
export interface UndoPreview {
  readonly undone: readonly string[];
  readonly skipped: readonly string[];
}

/** The cell the person has selected, as far as it belongs to the plan. */
export interface SelectedCell {
  readonly place: Place;
  /** The section's label. */
  readonly section: string;
  /** What the row is called; null for a form and outside the rows. */
  readonly title: string | null;
  /** The field's label; null on a heading, a title or a place that is no field: then only `sectionHelp` says something. */
  readonly field: string | null;
  /** What the field is for; "" where there is nothing to say. */
  readonly help: string;
  readonly sectionHelp: string;
  /** The whole text as the cell shows it. */
  readonly value: string;
  /** The value as it would be sent; null when the cell is empty or cannot be read. */
  readonly canonical: Value;
  /** A long text or a list that may be written in an editor. */
  readonly editor: "text" | "list" | null;
  /** Most UTF-16 units the field takes; null where there is no such limit. */
  readonly maxLength: number | null;
  readonly writable: boolean;
  /** Why it may not be written, as a sentence; null when it may. */
  readonly why: string | null;
  /** Who sent the newest value and when (ISO 8601 UTC); null until it is known and where nobody has. */
  readonly sent: { readonly by: string; readonly at: string } | null;
  /** What stands there has not been sent. */
  readonly unsent: boolean;
  readonly problems: readonly PaneProblem[];
  /** Whether `history` may be asked for: a field of a row that was sent. */
  readonly hasHistory: boolean;
}

/** A value that the selected cell once had in the plan. */
export interface PastValue {
  readonly key: string;
  /** As a cell would show it in the pane's language; "" for empty. */
  readonly shown: string;
  readonly value: Value;
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly kind: "SET" | "INSERT" | "DELETE" | "REVIVE";
  /** The cell holds this value now. */
  readonly isNow: boolean;
}

/** What a new plan is made of: ids of the registers, keys of modules. */
export interface NewPlan {
  readonly methodId: string;
  readonly organisationId: string;
  readonly unitIds: readonly string[];
  readonly language: Language;
  readonly modules: readonly string[];
}

/** The plan's workbook as a file, where Excel does not take its sheets. */
export interface Download {
  readonly planId: string;
  /** The address of the file, for somebody who is signed in. */
  readonly address: string;
}

/** A plan that is open already where a new one was asked for; `fetchPlan` brings it. */
export interface ExistingPlan {
  readonly planId: string;
  readonly method: string;
  readonly organisation: string;
}

/** Everything a view needs to show, already in the pane's language. Replaced as a whole at every change. */
export interface PaneState {
  readonly stage: "opening" | "noPlan" | "ready" | "syncing" | "offline";
  readonly language: Language;
  readonly plan: PanePlan | null;
  readonly unsent: readonly UnsentChange[];
  readonly problems: readonly PaneProblem[];
  readonly conflicts: readonly PaneConflict[];
  /** Not empty: nothing is sent until `confirmDeletes` says whether these rows are to go. */
  readonly deletesToConfirm: readonly DeletedRow[];
  readonly receipt: Receipt | null;
  readonly newer: Newer | null;
  /** What is being done, as a sentence, while `stage` is `opening` or `syncing`. */
  readonly progress: string | null;
  /** A sentence about the state as a whole: no connection, another window syncs, the server was restored. */
  readonly notice: string | null;
  readonly selected: SelectedCell | null;
  /** Columns and lines whose lists or number formats were found broken at the newest check. */
  readonly broken: number;
  /** Excel refused the sheets of this plan, or another plan stands in this workbook: its file is offered instead. */
  readonly download: Download | null;
  /** `newPlan` found this plan open already: it is offered instead. */
  readonly existing: ExistingPlan | null;
  /** The plans of a workbook that holds parts of several; absent where it holds one whole plan. `plan` is then all of them together. */
  readonly several?: readonly PanePlan[];
  /** Sheets that this workbook shows otherwise than the plan has them. */
  readonly sheets: readonly PlanSheet[];
  /** A period that may be added; null where none is missing. */
  readonly period: PeriodOffer | null;
  /** This workbook was made with an older template: what renewing it changes; null or absent where there is nothing to renew. */
  readonly renewal?: PaneRenewal | null;
  /** The workbook could not be compared with the plan, because the server is away: the lists are empty for that reason alone. */
  readonly unlisted?: boolean;
}

/** The pane's loop: reads the workbook, sends what changed, applies what others changed. No method throws for what can be expected; the state says it in words. */
export interface Pane {
  readonly state: PaneState;
  /** Calls back after every change of `state`; gives back how to stop. */
  subscribe(listener: () => void): () => void;
  /** Reads the workbook once and asks the server where the plan stands. */
  open(): Promise<void>;
  /** Asks whether somebody changed the plan, and looks again for unsent changes when the workbook changed: for focus and for edits. */
  refresh(): Promise<void>;
  /** Sends what was typed and applies what others changed. */
  sync(): Promise<void>;
  /** Gives up the running sync at its next step; what was saved for sending is sent first next time. */
  cancel(): void;
  /** Answers the question about missing rows: `true` deletes them, `false` brings them back. Syncs either way. */
  confirmDeletes(yes: boolean): Promise<void>;
  /** Decides a conflict and syncs. For a row, MINE and THEIRS mean what each side did with it; VALUE takes a canonical value. */
  resolve(conflictId: string, choice: "MINE" | "THEIRS" | "VALUE", value?: Value): Promise<void>;
  /** What `undoLastSync` would take back; null when there is nothing to undo or no connection. */
  previewUndo(): Promise<UndoPreview | null>;
  /** Takes back what the newest sync sent, then syncs. */
  undoLastSync(): Promise<void>;
  goTo(place: Place): Promise<void>;
  /** The values the selected cell had in the plan, newest first; null when nothing is selected or the server gave no answer. */
  history(): Promise<readonly PastValue[] | null>;
  /** Writes a text into a cell as if it were typed there, unsent; false with a notice when another row stands there by now or the cell does not take it. */
  write(place: Place, value: string): Promise<boolean>;
  /** Writes a past value into a cell as an unsent change; false with a notice when another row stands there by now. */
  restore(place: Place, past: PastValue): Promise<boolean>;
  /** Puts the sheets of a plan into the workbook and opens it; where Excel refuses, `download` says where the file is. */
  fetchPlan(planId: string): Promise<void>;
  /** Makes a plan on the server and fetches it. Pressed again after a lost answer it finds the plan that was made; a plan that was open before is offered as `existing`. */
  newPlan(input: NewPlan): Promise<void>;
  /** What entering a phase still misses, by what the workbook holds: hints, with their places. */
  gate(to: Phase): readonly PaneProblem[];
  /** Renews a workbook of an older template as `renewal` says. */
  renew(): Promise<void>;
  /** Takes the newest renewal back: headings read as before, and the sheets that came in are hidden; nothing that was written there is lost. */
  undoRenewal(): Promise<void>;
  /** What is still to be filled in in the plan's phase: as many as its completeness counts as not filled in, with their places. */
  missing(): readonly PaneProblem[];
  /** How many columns and lines have lost their list or number format; null when they could not be looked at. */
  checkRules(): Promise<number | null>;
  /** Gives columns and lines their lists and number formats back; how many were mended, null when it failed. */
  repairRules(): Promise<number | null>;
  /** Puts a sheet of its own, such as a report, into the workbook and shows it; the tab's name, or null when the workbook did not take it. */
  putSheet(sheet: PlainSheet): Promise<string | null>;
  /** Rewrites headings, labels, help, lists and Planark's own tab names in the language and speaks it from now on; changes no data. */
  setLanguage(language: Language): Promise<void>;
  /** Enters a phase from a day (YYYY-MM-DD); a command of the plan with its own history. */
  setPhase(input: { phase: Phase; enteredOn: string; decision?: string; decidedBy?: string }): Promise<void>;
  /** Puts the sheets of these keys into the workbook or shows them again; `visible` false hides them. Nothing of the plan changes. */
  showSheets(keys: readonly string[], visible: boolean): Promise<void>;
  /** Sends what was typed, then gives each unit that takes part and has none a usage row for the period, and fetches them; `undoLastSync` takes them back. */
  addPeriod(period: string): Promise<void>;
  /** How far training has come in each unit, by what the workbook holds. */
  trainingProgress(): readonly UnitProgress[];
  /** Turns a module of the plan on or off, without loss; its sheets come into this workbook or are hidden in it. */
  setModule(module: string, on: boolean): Promise<void>;
  /** Stops listening to the workbook. */
  close(): Promise<void>;
}
