import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { periodDays } from "../../shared/dates.js";
import { addPeriod as rowsOfPeriod, periodSections } from "../../shared/plan/add-period.js";
import { sectionsOf } from "../../shared/plan/index.js";
import type { ContentRow } from "../../shared/plan-content.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { badInput } from "../errors.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { PlanState } from "../store/plan-state.js";
import { closedUnits } from "../store/plan-units.js";
import type { Store } from "../store/store.js";
import { livingRows } from "../store/stored-row.js";
import { commitChanges } from "./commit-changes.js";
import { insertRow, newDraft } from "./draft.js";
import { requestHash } from "./hash.js";
import { lockedPlan, requireOpen, requireOpId } from "./open-plan.js";
import { mayChange } from "./reach.js";
import type { Sender, Who } from "./sender.js";

/** A reporting period that a plan is to have usage rows for: 2026-Q1, 2026-03 or 2026-H1. */
export interface PeriodRequest {
  readonly opId: string;
  readonly planId: string;
  readonly period: string;
}

/** The plan afterwards, and how many rows were added: 0 where each unit had one. */
export interface AddedPeriod {
  readonly plan: PlanHeader;
  readonly rows: number;
}

/**
 * Gives each unit that takes part, and that the caller may change, a usage row for the period, as a push of its own that can be taken back.
 * What is missing is decided under the plan's lock, so two who ask at once make one row a unit; sent again it is answered again.
 * BAD_USER_INPUT for a text that is no period, one that has not begun, and a plan whose follow-up is off.
 */
export async function addPeriod(
  store: Store,
  who: Pick<Who, "actor" | "write">,
  request: PeriodRequest,
  now: () => Date,
): Promise<AddedPeriod> {
  requireOpId(request.opId);
  const at = now();
  return store.write(async (m) => {
    const state = await lockedPlan(m, request.planId, request.opId, 0);
    const hash = requestHash(request);
    if (state.known !== null) return answerAgain(state, hash);
    requireOpen(state);
    if (!sectionsOf(state.header.modules).some(({ key }) => key === "usage")) throw badInput("the plan's follow-up is off");
    requireBegun(request.period, calendarDay(at, state.timeZone));
    const living = await livingRows(m, request.planId, [...periodSections]);
    const lacking = rowsOfPeriod(living, request.period, randomUUID, await closedUnits(m));
    const rows = lacking.filter(({ cells }) => mayChange(who.write, "usage", cells));
    if (rows.length === 0) return { plan: state.header, rows: 0 };
    const plan = await commitRows(m, state, { actor: who.actor, opId: request.opId, hash, rows, now: at });
    return { plan, rows: rows.length };
  });
}

/** BAD_USER_INPUT for a text that is no period, and for one that has not begun by today. */
export function requireBegun(period: string, today: string): void {
  const days = periodDays(period);
  if (days === null) throw badInput("a period is written as 2026-Q3, 2026-09 or 2026-H2");
  if (days.first > today) throw badInput("the period has not begun");
}

/** New rows, and who sends them. */
interface SentRows {
  readonly actor: Sender;
  readonly opId: string;
  readonly hash: string;
  readonly rows: readonly ContentRow[];
  readonly now: Date;
}

/** Stores the rows as one revision, whose answer says how many they are. */
export async function commitRows(m: EntityManager, state: PlanState, { actor, opId, hash, rows, now }: SentRows): Promise<PlanHeader> {
  const draft = newDraft({ rev: state.header.rev + 1, opId, actor, rows: [], history: new Map() });
  for (const { id, section, cells } of rows) insertRow(draft, { id, section, cells, origin: "" });
  const kept = { added: rows.length };
  const committed = await commitChanges(m, { state, draft, workbookId: null, requestHash: hash, now, kept });
  return committed.header;
}

function answerAgain({ header, known }: PlanState, hash: string): AddedPeriod {
  if (known?.requestHash !== hash) throw badInput("this opId was used for another change");
  return { plan: header, rows: (JSON.parse(known.response) as { readonly added: number }).added };
}
