import type { Cells, Phase } from "../../../shared/field.js";
import { addDays } from "../../../shared/dates.js";
import { phaseDecisions } from "../sentences/phase-decisions.js";
import { scheduleNotes } from "../sentences/schedule-notes.js";
import type { WholePlan } from "../whole-plan.js";
import { drawForms, drawGroups } from "./draw-forms.js";
import type { DrawnOrganisation } from "./draw-country.js";
import { drawBarriers, drawDrivers, drawGoals, drawMilestones, drawTraineeGroups, drawTrainings, type Setting } from "./draw-rows.js";
import { drawUsage, edgeFigures, endedPeriods, type Rhythm } from "./draw-usage.js";
import { responsiblePeople } from "./names.js";
import { chance, drawId, lognormal, pick, pickSeveral, triangular, type Random } from "./random.js";

/** Which plan is drawn: the how-manyeth of all, for whom, on which day. */
export interface PlanDraw {
  readonly number: number;
  readonly organisation: DrawnOrganisation;
  readonly rhythm: Rhythm;
  readonly methodId: string;
  readonly methodOwner: string;
  readonly today: string;
  readonly sentBy: string;
}

const order: readonly Phase[] = ["explore", "prepare", "implement", "sustain"];

/** How far a plan has come by its age in months. */
function phaseAt(random: Random, months: number): Phase {
  const reached = Math.min(3, Math.floor((months + random.next() * 8) / 9));
  return order[reached] ?? "explore";
}

function phaseRows(setting: Setting, reached: Phase, returns: boolean): readonly Cells[] {
  const { random, language, startOn, today } = setting;
  const path = order.slice(0, order.indexOf(reached) + 1);
  const walked = returns && path.length > 1 ? [...path.slice(0, -1), path.at(-2) ?? reached, reached] : path;
  const days = Math.round((Date.parse(today) - Date.parse(startOn)) / 86_400_000);
  return walked.map((phase, at) => {
    const enteredOn = addDays(startOn, Math.floor((days * at) / walked.length));
    const leftOn = at === walked.length - 1 ? {} : { leftOn: addDays(startOn, Math.floor((days * (at + 1)) / walked.length)) };
    return {
      phase,
      enteredOn,
      ...leftOn,
      decision: pick(random, phaseDecisions[language][phase]),
      decidedBy: pick(random, responsiblePeople),
    };
  });
}

function usageOf(
  setting: Setting,
  draw: PlanDraw,
  units: readonly { readonly id: string; readonly intended: number }[],
  reached: Phase,
): readonly Cells[] {
  if (reached === "explore") return [];
  const from = addDays(setting.startOn, 180);
  return units.flatMap(({ id, intended }, at) => {
    const silent = chance(setting.random, 0.08);
    const edge = at === 0 ? edgeFigures[draw.number] : undefined;
    const periods = endedPeriods(from, setting.today, at === 1 && chance(setting.random, 0.05) ? "month" : draw.rhythm);
    return silent && edge === undefined ? [] : drawUsage(setting.random, id, intended, periods, edge);
  });
}

/** Draws one plan with everything in it. */
export function drawPlan(random: Random, draw: PlanDraw): WholePlan {
  const months = triangular(random, [6, 24, 48]);
  const startOn = addDays(draw.today, -Math.round(months * 30.4));
  const language = draw.organisation.language;
  const setting: Setting = { random, language, today: draw.today, startOn, endOn: addDays(startOn, triangular(random, [500, 800, 1_300])) };
  const reached = phaseAt(random, months);
  const units = pickSeveral(random, draw.organisation.units, triangular(random, [1, 2, 6])).map(({ id }) => ({
    id,
    intended: lognormal(random, 7, 30, 1, 120),
  }));
  const modules = chance(random, 0.8) ? ["followUp"] : [];
  const cover = {
    methodName: draw.methodId,
    ownerOrganisation: draw.methodOwner,
    ownerContactName: pick(random, responsiblePeople),
    plannedStart: startOn,
    plannedEnd: setting.endOn,
    scheduleNote: pick(random, scheduleNotes[language]),
  };
  const bySection: readonly (readonly [string, readonly Cells[]])[] = [
    ["milestones", drawMilestones(setting)],
    ["goals", drawGoals(setting)],
    ["traineeGroups", units.flatMap((unit) => drawTraineeGroups(setting, unit.id, unit.intended))],
    ["nextTrainings", drawTrainings(setting)],
    ["drivers", drawDrivers(setting)],
    ["barriers", drawBarriers(setting)],
    ["usage", modules.length > 0 ? usageOf(setting, draw, units, reached) : []],
    ["phases", phaseRows(setting, reached, chance(random, 0.05))],
  ];
  const groups = drawGroups(setting);
  const forms = Object.entries({ cover, ...drawForms(setting, groups) }).map(([section, cells]) => ({ id: section, section, cells }));
  const id = drawId(random);
  const rows = [...bySection, ...Object.entries<readonly Cells[]>({ ...groups })].flatMap(([section, many]) =>
    many.map((cells) => ({ id: drawId(random), section, cells })),
  );
  return {
    id,
    methodId: draw.methodId,
    organisationId: draw.organisation.id,
    language,
    modules,
    phase: reached,
    createdOn: startOn,
    sentBy: draw.sentBy,
    rows: [...forms, ...rows],
  };
}
