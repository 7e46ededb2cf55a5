import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { checkValue } from "../../shared/cell.js";
import type { Cells, Phase } from "../../shared/field.js";
import { phases } from "../../shared/plan/phases.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { fieldsOf } from "../../shared/section.js";
import { canonicalText } from "../../shared/text.js";
import { badInput } from "../errors.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { PlanState } from "../store/plan-state.js";
import type { Store } from "../store/store.js";
import { livingRows, type StoredRow } from "../store/stored-row.js";
import { filled, newestRev, valueIn } from "./cells.js";
import { commitChanges } from "./commit-changes.js";
import { insertRow, newDraft, setCell } from "./draft.js";
import { requestHash } from "./hash.js";
import { lockedPlan, requireOpen, requireOpId } from "./open-plan.js";
import type { Sender } from "./sender.js";

/** A change of phase. `enteredOn`: YYYY-MM-DD; `expectedRev`: the revision of the plan that whoever decided saw. */
export interface PhaseStep {
  readonly opId: string;
  readonly planId: string;
  readonly phase: Phase;
  readonly enteredOn: string;
  readonly decision?: string | null;
  readonly decidedBy?: string | null;
  readonly expectedRev: number;
}

/**
 * Takes the plan into a phase and writes its history: lines that last beyond the day are ended on it, a new one is begun. A step back is a step.
 * A phase is entered on a day that has come in the organisation's time zone, so that the plan and the figures of today name the same phase.
 * Sent again it is answered again. BAD_USER_INPUT for values that cannot be, and when somebody changed the phase after `expectedRev`.
 */
export async function setPhase(store: Store, actor: Sender, step: PhaseStep, now: () => Date): Promise<PlanHeader> {
  requireOpId(step.opId);
  const cells = cellsOf(step);
  return store.write(async (m) => {
    const state = await lockedPlan(m, step.planId, step.opId, step.expectedRev);
    const hash = requestHash(step);
    if (state.known?.requestHash === hash) return state.header;
    if (state.known !== null) throw badInput("this opId was used for another change");
    requireOpen(state);
    return enter(m, actor, state, step, cells, hash, now());
  });
}

function cellsOf(step: PhaseStep): Cells {
  const text = (value: string | null | undefined): string | null => canonicalText(value ?? "").trim() || null;
  const cells = { phase: step.phase, enteredOn: step.enteredOn, decision: text(step.decision), decidedBy: text(step.decidedBy) };
  for (const [key, field] of fieldsOf(phases)) {
    const fault = checkValue(field, valueIn(cells, key));
    if (fault !== null) throw badInput(`${key}: ${fault}`);
  }
  return filled(cells);
}

async function enter(
  m: EntityManager,
  actor: Sender,
  state: PlanState,
  step: PhaseStep,
  cells: Cells,
  hash: string,
  now: Date,
): Promise<PlanHeader> {
  if (step.enteredOn > calendarDay(now, state.timeZone)) throw badInput("enteredOn is a day that has not come yet");
  const rows = await livingRows(m, step.planId, [phases.key]);
  if (state.header.phase === step.phase) throw badInput("the plan is in this phase already");
  if (step.expectedRev > state.header.rev) throw badInput("expectedRev is a revision that the plan does not have yet");
  if (rows.some((row) => newestRev(row) > step.expectedRev)) throw badInput("somebody changed the phase meanwhile");
  const draft = newDraft({ rev: state.header.rev + 1, opId: step.opId, actor, rows, history: new Map() });
  for (const row of rows.filter(lastsBeyond(step.enteredOn))) setCell(draft, row, "leftOn", lastDay(row, step.enteredOn));
  insertRow(draft, { id: randomUUID(), section: phases.key, cells, origin: "" });
  const committed = await commitChanges(m, { state, draft, workbookId: null, requestHash: hash, now, plan: { phase: step.phase } });
  return committed.header;
}

/** The day on which a line ends where another phase began on the given one: no line ends before it began. */
function lastDay({ cells }: StoredRow, day: string): string {
  const entered = valueIn(cells, "enteredOn");
  return typeof entered === "string" && entered > day ? entered : day;
}

/** Whether a line of the history lasts beyond the day: the open one, and whatever a date typed late overlaps. A plan is in one phase a day. */
function lastsBeyond(day: string): (row: StoredRow) => boolean {
  return (row) => {
    const left = valueIn(row.cells, "leftOn");
    return left === null || (typeof left === "string" && left > day);
  };
}
