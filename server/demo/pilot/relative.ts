import type { Cells, Value } from "../../../shared/field.js";
import { dayFrom, quarterFrom, workdayFrom } from "../dates.js";
import {
  formSections,
  rowSections,
  type FormSection,
  type PilotPhase,
  type PilotPlan,
  type PilotSections,
  type RowSection,
} from "./pilot-types.js";

/** A moment written as a distance from the day the demo is made, so that a plan is never out of date. */
export interface Moment {
  readonly kind: "day" | "workday" | "quarter";
  readonly offset: number;
}

/** Several moments, for a field that holds several dates. */
export interface Moments {
  readonly moments: readonly Moment[];
}

/** A row as it is written: fixed values, and moments that become dates or period codes. */
export type Draft = Readonly<Record<string, Value | Moment | Moments>>;

/** A phase as it is written: the day it was entered is a moment. */
export type PhaseDraft = Omit<PilotPhase, "enteredOn"> & { readonly enteredOn: Moment };

type SectionDrafts = Readonly<Record<FormSection, Draft>> & Readonly<Record<RowSection, readonly Draft[]>>;

/** The groups, the history and the forms of a plan as they are written, but for its first page. */
export type FormDrafts = Pick<SectionDrafts, "leadershipMembers" | "teamMembers" | "revisions" | Exclude<FormSection, "cover">>;

/** A plan as it is written, before the day of the demo is known. */
export type PlanDraft = Omit<PilotPlan, "phases" | "sections"> & {
  readonly phases: readonly PhaseDraft[];
  readonly sections: SectionDrafts;
};

/** Exactly that many days after the day of the demo. */
export function day(offset: number): Moment {
  return { kind: "day", offset };
}

/** About that many days after the day of the demo, never on a Saturday or Sunday. */
export function workday(offset: number): Moment {
  return { kind: "workday", offset };
}

/** Several days, each as `workday` means it. */
export function workdays(...offsets: readonly number[]): Moments {
  return { moments: offsets.map(workday) };
}

/** A quarter: 0 is the newest ended one, -1 the one before. */
export function quarter(offset: number): Moment {
  return { kind: "quarter", offset };
}

const resolvers = { day: dayFrom, workday: workdayFrom, quarter: quarterFrom };

function resolveMoment(moment: Moment, today: string): string {
  return resolvers[moment.kind](today, moment.offset);
}

/** A fixed value as it is, a moment as the date or period code it means on the day `today`, several as dates, one a line. */
export function resolveValue(value: Value | Moment | Moments, today: string): Value {
  if (typeof value !== "object" || value === null) return value;
  if ("kind" in value) return resolveMoment(value, today);
  return value.moments.map((moment) => resolveMoment(moment, today)).join("\n");
}

function resolveCells(draft: Draft, today: string): Cells {
  return Object.fromEntries(Object.entries(draft).map(([key, value]) => [key, resolveValue(value, today)]));
}

function byKey<Key extends string, Made>(keys: readonly Key[], make: (key: Key) => Made): Readonly<Record<Key, Made>> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Made>;
}

function resolveSections(drafts: SectionDrafts, today: string): PilotSections {
  return {
    ...byKey(formSections, (section) => resolveCells(drafts[section], today)),
    ...byKey(rowSections, (section) => drafts[section].map((draft) => resolveCells(draft, today))),
  };
}

/** The plan as it stands when the demo is made on the day `today` (YYYY-MM-DD). */
export function resolvePlan(draft: PlanDraft, today: string): PilotPlan {
  const phases = draft.phases.map((phase) => ({ ...phase, enteredOn: resolveMoment(phase.enteredOn, today) }));
  return { ...draft, phases, sections: resolveSections(draft.sections, today) };
}
