import type { Cells, Phase } from "../../../shared/field.js";
import { addDays } from "../../../shared/dates.js";
import { barrierStatuses, helpedAnswers, perspectives, professions, severities, trainingKinds } from "../../../shared/plan/choices.js";
import type { PlanLanguage } from "../pilot/pilot-types.js";
import { barriers } from "../sentences/barriers.js";
import { drivers } from "../sentences/drivers.js";
import { goals } from "../sentences/goals.js";
import { measurements } from "../sentences/measurements.js";
import { measures } from "../sentences/measures.js";
import { milestoneTitles } from "../sentences/milestone-titles.js";
import { strengthenings } from "../sentences/strengthenings.js";
import { trainingPlaces } from "../sentences/training-places.js";
import { trainingTitles } from "../sentences/training-titles.js";
import { responsiblePeople } from "./names.js";
import { chance, pick, pickSeveral, triangular, wholeNumber, type Random } from "./random.js";

/** What the rows of a plan are drawn for. */
export interface Setting {
  readonly random: Random;
  readonly language: PlanLanguage;
  readonly today: string;
  readonly startOn: string;
  readonly endOn: string;
}

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(table) as K[];
const phases: readonly Phase[] = ["explore", "prepare", "implement", "sustain"];

function dayWithin({ random, startOn, endOn }: Setting): string {
  const length = Math.round((Date.parse(endOn) - Date.parse(startOn)) / 86_400_000);
  return addDays(startOn, wholeNumber(random, 0, length));
}

/** A done day for what was due, when it is likely to be done: most of what is past. */
function doneFor({ random, today }: Setting, dueOn: string): string | null {
  if (dueOn >= today || chance(random, 0.15)) return null;
  const done = addDays(dueOn, wholeNumber(random, -20, 30));
  return done <= today ? done : today;
}

const filled = (cells: Record<string, string | number | null>): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));

/** Milestones over the plan's time: due days, most past ones done. */
export function drawMilestones(setting: Setting): readonly Cells[] {
  const { random, language } = setting;
  return Array.from({ length: triangular(random, [4, 8, 20]) }, () => {
    const phase = pick(random, phases);
    const dueOn = dayWithin(setting);
    return filled({ title: pick(random, milestoneTitles[language][phase]), phase, dueOn, doneOn: doneFor(setting, dueOn) });
  });
}

/** Goals over the perspectives, one in eight without a measurement. */
export function drawGoals(setting: Setting): readonly Cells[] {
  const { random, language } = setting;
  return Array.from({ length: triangular(random, [4, 6, 14]) }, (_, at) => {
    const codes = keysOf(perspectives);
    const perspective = codes[at % codes.length] ?? pick(random, codes);
    const baseline = wholeNumber(random, 0, 40);
    return filled({
      perspective,
      goal: pick(random, goals[language][perspective]),
      measurement: chance(random, 0.12) ? null : pick(random, measurements[language]),
      baseline,
      target: baseline + wholeNumber(random, 5, 60),
      targetOn: dayWithin(setting),
      responsible: pick(random, responsiblePeople),
    });
  });
}

/** Training sessions, past and coming. */
export function drawTrainings(setting: Setting): readonly Cells[] {
  const { random, language } = setting;
  return Array.from({ length: triangular(random, [1, 4, 12]) }, () => {
    const kind = pick(random, keysOf(trainingKinds));
    const startOn = dayWithin(setting);
    return filled({
      title: pick(random, trainingTitles[language][kind]),
      startOn,
      endOn: addDays(startOn, wholeNumber(random, 0, 4)),
      kind,
      place: pick(random, trainingPlaces[language]),
      capacity: wholeNumber(random, 8, 30),
    });
  });
}

/** Drivers with how they are strengthened. */
export function drawDrivers({ random, language }: Setting): readonly Cells[] {
  return pickSeveral(random, drivers[language], triangular(random, [3, 6, 12])).map(({ factor, text }) =>
    filled({ driver: text, strengthening: pick(random, strengthenings[language]), factorCode: chance(random, 0.2) ? null : factor }),
  );
}

/** Barriers in every state; one in ten without a measure, nearly half of an old plan's resolved. */
export function drawBarriers(setting: Setting): readonly Cells[] {
  const { random, language, today } = setting;
  return pickSeveral(random, barriers[language], triangular(random, [3, 7, 18])).map(({ factor, text }) => {
    const fitting = measures[language].filter((one) => one.factor === factor);
    const status = chance(random, 0.45)
      ? "resolved"
      : pick(
          random,
          keysOf(barrierStatuses).filter((code) => code !== "resolved"),
        );
    const dueOn = dayWithin(setting);
    const resolvedOn = addDays(dueOn, wholeNumber(random, -40, 20));
    return filled({
      barrier: text,
      measure: chance(random, 0.1) ? null : pick(random, fitting.length > 0 ? fitting : measures[language]).text,
      factorCode: chance(random, 0.15) ? null : factor,
      severity: pick(random, keysOf(severities)),
      responsible: pick(random, responsiblePeople),
      dueOn,
      status,
      resolvedOn: status !== "resolved" ? null : resolvedOn <= today ? resolvedOn : today,
      helped: status === "resolved" ? pick(random, keysOf(helpedAnswers)) : null,
    });
  });
}

/** One row for each profession of a unit that is trained; `intended` is shared among them. */
export function drawTraineeGroups({ random, startOn }: Setting, unit: string, intended: number): readonly Cells[] {
  const codes = pickSeveral(random, keysOf(professions), wholeNumber(random, 1, 2));
  return codes.map((profession, at) => {
    const part = Math.floor(intended / codes.length) + (at === 0 ? intended % codes.length : 0);
    return filled({
      unit,
      profession,
      headcount: Math.round(part * (0.6 + random.next() * 0.6)),
      intendedUsers: part,
      startOn: addDays(startOn, wholeNumber(random, 0, 200)),
    });
  });
}
