import type { Cells, Value } from "../../../shared/field.js";
import { dayFrom, quarterFrom, workdayFrom } from "../dates.js";
import type { PilotPhase, PilotPlan, PilotSections, RowSection } from "./pilot-types.js";

/** A moment written as a distance from the day the demo is made, so that a plan is never out of date. */
export interface Moment {
  readonly kind: "day" | "workday" | "quarter";
  readonly offset: number;
}

/** A row as it is written: fixed values, and moments that become dates or period codes. */
export type Draft = Readonly<Record<string, Value | Moment>>;

/** A phase as it is written: the day it was entered is a moment. */
export type PhaseDraft = Omit<PilotPhase, "enteredOn"> & { readonly enteredOn: Moment };

/** A plan as it is written, before the day of the demo is known. */
export type PlanDraft = Omit<PilotPlan, "phases" | "sections"> & {
  readonly phases: readonly PhaseDraft[];
  readonly sections: Readonly<Record<RowSection, readonly Draft[]>> & { readonly cover: Draft };
};

/** Exactly that many days after the day of the demo. */
export function day(offset: number): Moment {
  return { kind: "day", offset };
}

/** About that many days after the day of the demo, never on a Saturday or Sunday. */
export function workday(offset: number): Moment {
  return { kind: "workday", offset };
}

/** A quarter: 0 is the newest ended one, -1 the one before. */
export function quarter(offset: number): Moment {
  return { kind: "quarter", offset };
}

const resolvers = { day: dayFrom, workday: workdayFrom, quarter: quarterFrom };

function resolveMoment(moment: Moment, today: string): string {
  return resolvers[moment.kind](today, moment.offset);
}

/** A fixed value as it is, a moment as the date or period code it means on the day `today`. */
export function resolveValue(value: Value | Moment, today: string): Value {
  return typeof value === "object" && value !== null ? resolveMoment(value, today) : value;
}

function resolveCells(draft: Draft, today: string): Cells {
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, resolveValue(value, today)]));
}

function resolveSections(drafts: PlanDraft["sections"], today: string): PilotSections {
  const rows = (section: RowSection): Cells[] => drafts[section].map((draft) => resolveCells(draft, today));
  return {
    cover: resolveCells(drafts.cover, today),
    milestones: rows("milestones"),
    goals: rows("goals"),
    traineeGroups: rows("traineeGroups"),
    nextTrainings: rows("nextTrainings"),
    drivers: rows("drivers"),
    barriers: rows("barriers"),
    usage: rows("usage"),
  };
}

/** The plan as it stands when the demo is made on the day `today` (YYYY-MM-DD). */
export function resolvePlan(draft: PlanDraft, today: string): PilotPlan {
  const phases = draft.phases.map((phase) => ({ ...phase, enteredOn: resolveMoment(phase.enteredOn, today) }));
  return { ...draft, phases, sections: resolveSections(draft.sections, today) };
}
