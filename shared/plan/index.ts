import type { Section } from "../section.js";
import { cover } from "./cover.js";
import { milestones } from "./milestones.js";
import { leadershipMembers } from "./leadership-members.js";
import { teamMembers } from "./team-members.js";
import { revisions } from "./revisions.js";
import { methodBasics } from "./method-basics.js";
import { needAndChain } from "./need-and-chain.js";
import { followUp } from "./follow-up.js";
import { goals } from "./goals.js";
import { trainingPlan } from "./training-plan.js";
import { traineeGroups } from "./trainee-groups.js";
import { nextTrainings } from "./next-trainings.js";
import { drivers } from "./drivers.js";
import { barriers } from "./barriers.js";
import { sustainment } from "./sustainment.js";
import { usage } from "./usage.js";
import { newestVersion } from "./versions.js";
import { enrolments } from "./enrolments.js";
import { phases } from "./phases.js";

/** Every section of the plan, in the order of the sheets and within a sheet from the top down. */
export const sections: readonly Section[] = [
  cover,
  milestones,
  leadershipMembers,
  teamMembers,
  revisions,
  methodBasics,
  needAndChain,
  followUp,
  goals,
  trainingPlan,
  traineeGroups,
  nextTrainings,
  drivers,
  barriers,
  sustainment,
  usage,
  enrolments,
  phases,
];

const byKey = new Map(sections.map((one) => [one.key, one]));

/** The section of that key, or undefined: an unknown key is the caller's to answer. */
export function findSection(key: string): Section | undefined {
  return byKey.get(key);
}

/** The sections that are on when these modules are, the form's always. */
export function sectionsOf(modules: readonly string[]): readonly Section[] {
  return sections.filter((one) => one.module === "form" || modules.includes(one.module));
}

/** The version of this declaration, the newest that any of its parts came or went with; a workbook's sections and a push say which one they were built with. */
export const schemaVersion = newestVersion(sections);
