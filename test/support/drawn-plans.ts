import { loadCountry, drawTier } from "../../server/demo/load-tier.js";
import { defaultSeed, tiers } from "../../server/demo/draw/tier.js";
import type { WholePlan } from "../../server/demo/whole-plan.js";
import { writePlans } from "../../server/demo/write-plans.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { readReferences } from "../../server/store/references.js";
import type { Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { rowReferences } from "../../shared/plan/row-references.js";
import type { References } from "../../shared/references.js";
import { storyDay, type DemoContent, type DemoServer } from "./demo-server.js";

/** Sizes of a drawn plan, by its number of rows. */
export const planSizes = ["median", "p95", "largest"] as const;

/** A size of a drawn plan. */
export type PlanSize = (typeof planSizes)[number];

/** The county that `planark demo` draws, of which only the plans of these sizes are loaded. */
export interface DrawnPlans extends DemoContent {
  readonly plans: Readonly<Record<PlanSize, WholePlan>>;
}

/** Draws the demo's county and picks its median, 95th percentile and largest plan by rows. */
export function drawnPlans(): DrawnPlans {
  const { country, plans: organisations } = drawTier({ tier: tiers.county, seed: defaultSeed, today: storyDay });
  const all = [...organisations].flat().sort((a, b) => a.rows.length - b.rows.length);
  const at = (share: number): WholePlan => must(all[Math.ceil(share * all.length) - 1], "a plan");
  const plans = { median: at(0.5), p95: at(0.95), largest: at(1) };
  return {
    plans,
    planId: plans.median.id,
    load: async (store) => {
      await loadCountry(store, country);
      await store.write((m) => writePlans(m, Object.values(plans)));
    },
  };
}

/** What the cells of a plan can refer to: its organisation's registers, and its own rows by their labels in the language. */
export async function planReferences({ store }: DemoServer, plan: WholePlan, language: Language): Promise<References> {
  const { path } = await store.read.findOneByOrFail(OrgUnitEntity, { id: plan.organisationId });
  return { ...(await readReferences(store.read, path)), ...rowReferences(plan.rows, language) };
}
