import type { Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { fetchApi } from "../api.js";
import { asking, type Ask } from "../ask.js";
import { connectAs } from "../connection.js";
import { openPlansDocument } from "./documents.js";
import { openDesk, type Desk } from "./open-desk.js";

/** Two coordinators at the same plan. */
export interface Desks {
  readonly planId: string;
  readonly anna: Desk;
  readonly bo: Desk;
}

/** Opens a workbook each for the two coordinators of the demo; null where there is no open plan. */
export async function openDesks(language: Language): Promise<Desks | null> {
  const planId = await planToTry(asking(connectAs("demo-anna")));
  if (planId === null) return null;
  const [anna, bo] = await Promise.all(["demo-anna", "demo-bo"].map((token) => openDesk(token, planId, language)));
  return { planId, anna: must(anna, "a desk"), bo: must(bo, "a desk") };
}

/** A plan in use without open questions, else any open plan: what happens on the page is then the visitor's own doing. */
async function planToTry(ask: Ask): Promise<string | null> {
  const { plans } = await ask(openPlansDocument, {});
  const all = plans.edges.map((edge) => edge.node);
  const inUse = all.filter((plan) => plan.phase === "implement");
  const api = fetchApi(connectAs("demo-anna"));
  for (const plan of [...inUse, ...all]) if ((await api.conflicts(plan.id)).length === 0) return plan.id;
  return all[0]?.id ?? null;
}
