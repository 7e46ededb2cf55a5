import type { PlanSource } from "./view/plan-source.js";

/** A source that is loaded when it is first asked: no view asks before the pane is drawn. */
export function laterSource(load: () => Promise<PlanSource>): PlanSource {
  return {
    myName: async () => (await load()).myName(),
    planReport: async (planId) => (await load()).planReport(planId),
    myPlans: async () => (await load()).myPlans(),
    registers: async () => (await load()).registers(),
    askableUnits: async (planId) => (await load()).askableUnits(planId),
    askUnits: async (asking) => (await load()).askUnits(asking),
  };
}
