import { loadCountry, drawTier } from "../../server/demo/load-tier.js";
import { defaultSeed, tiers } from "../../server/demo/draw/tier.js";
import type { WholePlan } from "../../server/demo/whole-plan.js";
import { writePlans } from "../../server/demo/write-plans.js";
import { must } from "../../shared/must.js";
import { storyDay, type DemoContent } from "./demo-server.js";

/** Where in a county's plans, ordered by their number of rows, one stands. */
const places = { median: 0.5, p95: 0.95, largest: 1 } as const;

/** A size of a drawn plan. */
export type PlanSize = keyof typeof places;

/** The county that `planark demo` draws, of which only the plans of these sizes are loaded. */
export interface DrawnPlans extends DemoContent {
  readonly plans: Readonly<Record<PlanSize, WholePlan>>;
}

/** Draws the demo's county and picks its median, 95th percentile and largest plan by rows. */
export function drawnPlans(): DrawnPlans {
  const { country, plans: organisations } = drawTier({ tier: tiers.county, seed: defaultSeed, today: storyDay });
  const all = [...organisations].flat().sort((a, b) => a.rows.length - b.rows.length);
  const at = (share: number): WholePlan => must(all[Math.ceil(share * all.length) - 1], "a plan");
  const plans = { median: at(places.median), p95: at(places.p95), largest: at(places.largest) };
  return {
    plans,
    planId: plans.median.id,
    load: async (store) => {
      await loadCountry(store, country);
      await store.write((m) => writePlans(m, Object.values(plans)));
    },
  };
}
