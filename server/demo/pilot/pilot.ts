import { alarmPlan } from "./alarm-plan.js";
import { pilotEdits } from "./edits.js";
import { ipcPlan } from "./ipc-plan.js";
import { pilotMethods, pilotPeople, pilotUnits } from "./organisation.js";
import { parentingPlan } from "./parenting-plan.js";
import type { Pilot } from "./pilot-types.js";
import { resolvePlan } from "./relative.js";
import { robotPlan } from "./robot-plan.js";
import { schoolPlan } from "./school-plan.js";

const plans = [ipcPlan, parentingPlan, alarmPlan, schoolPlan, robotPlan];

/** The demo's content for the day `today` (YYYY-MM-DD): the same day gives the same content, and a RangeError tells a day that does not exist. */
export function pilot(today: string): Pilot {
  return {
    units: pilotUnits,
    methods: pilotMethods,
    people: pilotPeople,
    plans: plans.map((plan) => resolvePlan(plan, today)),
    edits: pilotEdits(today),
  };
}
