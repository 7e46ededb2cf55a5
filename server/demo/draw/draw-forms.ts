import { addDays } from "../../../shared/dates.js";
import type { Cells } from "../../../shared/field.js";
import { must } from "../../../shared/must.js";
import { responsibilities } from "../sentences/responsibilities.js";
import type { Setting } from "./draw-rows.js";
import { responsiblePeople } from "./names.js";
import { pick, pickSeveral, triangular, wholeNumber } from "./random.js";

/** The two groups of a plan: who is in them, and what each answers for. */
export interface DrawnGroups {
  readonly leadershipMembers: readonly Cells[];
  readonly teamMembers: readonly Cells[];
}

/** Draws two groups of different people. */
export function drawGroups({ random, language }: Setting): DrawnGroups {
  const [leaders, team] = [wholeNumber(random, 2, 4), wholeNumber(random, 2, 5)];
  const people = pickSeveral(random, responsiblePeople, leaders + team);
  const members = people.map((name) => ({ name, responsibility: pick(random, responsibilities[language]) }));
  return { leadershipMembers: members.slice(0, leaders), teamMembers: members.slice(leaders) };
}

const currencies = { sv: "SEK", fi: "EUR", nb: "NOK", da: "DKK" } as const;

/** Draws the figures and days of the forms; their texts are left empty. */
export function drawForms(setting: Setting, { teamMembers }: DrawnGroups): Readonly<Record<string, Cells>> {
  const { random, language, startOn, endOn } = setting;
  const review = wholeNumber(random, 20, 200);
  return {
    methodBasics: {
      currency: currencies[language],
      trainingCost: 500 * triangular(random, [4, 30, 160]),
      staffFte: triangular(random, [2, 6, 24]) / 4,
      hoursPerWeek: wholeNumber(random, 1, 8),
    },
    needAndChain: { needPerYear: triangular(random, [10, 60, 400]) },
    followUp: { followUpResponsible: must(teamMembers[0]?.["name"], "a member") },
    trainingPlan: { completionDue: addDays(startOn, wholeNumber(random, 300, 480)) },
    sustainment: { dataReviewDates: [addDays(endOn, review), addDays(endOn, review + 182)].join("\n") },
  };
}
