import type { Cells, Phase, Value } from "../../../shared/field.js";

/** A language a plan is written in. */
export type PlanLanguage = "sv" | "fi" | "nb" | "da";

/** A node of the organisation tree; `organisation` is true on exactly one node of each path, the controller. */
export interface PilotUnit {
  readonly code: string;
  readonly name: string;
  readonly level: "country" | "region" | "municipality" | "service" | "unit";
  readonly parent: string | null;
  readonly organisation: boolean;
  readonly language: PlanLanguage;
  /** All employees of the unit, in people; null above the units. */
  readonly staffCount: number | null;
  /** Took part in the trial, so it may start first. */
  readonly pilotUnit: boolean;
}

/** An entry of the organisation's method register. */
export interface PilotMethod {
  readonly code: string;
  readonly name: string;
}

/** Somebody who can use the demo: the id is also the bearer token on loopback, `node` the code of the unit the role is held on. */
export interface PilotPerson {
  readonly id: string;
  readonly name: string;
  readonly language: PlanLanguage;
  readonly role: "coordinator" | "unitManager" | "reader" | "methodOwner" | "admin";
  readonly node: string;
}

/** A row of the phase history, oldest first; an earlier phase after a later one is a return. */
export interface PilotPhase {
  readonly phase: Phase;
  readonly enteredOn: string;
  readonly decision: string;
  readonly decidedBy: string;
}

/** The forms of a plan: sections with a single row, whose id is the section's key. */
export const formSections = ["cover", "methodBasics", "needAndChain", "followUp", "trainingPlan", "sustainment"] as const;

/** The tables of a plan, in the order of its sheets. */
export const rowSections = [
  "milestones",
  "leadershipMembers",
  "teamMembers",
  "revisions",
  "goals",
  "traineeGroups",
  "nextTrainings",
  "drivers",
  "barriers",
  "usage",
] as const;

/** A section of a single row. */
export type FormSection = (typeof formSections)[number];

/** A section of several rows. */
export type RowSection = (typeof rowSections)[number];

/** The filled sections of a plan; keys of sections and fields are those of the plan dictionary. */
export type PilotSections = Readonly<Record<FormSection, Cells>> & Readonly<Record<RowSection, readonly Cells[]>>;

/** One plan written by hand; `key` is a stable slug, `method` and `organisation` are register codes. */
export interface PilotPlan {
  readonly key: string;
  readonly method: string;
  readonly organisation: string;
  readonly language: PlanLanguage;
  readonly modules: readonly string[];
  readonly phases: readonly PilotPhase[];
  readonly sections: PilotSections;
}

/** One scripted change; `row` counts from 0. Based on 'before' means: seen as it stood before the whole list, on 'now': seen after the edits above it. */
export interface PilotEdit {
  readonly by: "demo-anna" | "demo-bo";
  readonly plan: string;
  readonly section: RowSection;
  readonly row: number;
  readonly field: string;
  readonly value: Value;
  readonly basedOn: "before" | "now";
}

/** Everything the demo starts with. Parents stand before their children in `units`; `edits` are played in order. */
export interface Pilot {
  readonly units: readonly PilotUnit[];
  readonly methods: readonly PilotMethod[];
  readonly people: readonly PilotPerson[];
  readonly plans: readonly PilotPlan[];
  readonly edits: readonly PilotEdit[];
}
