import type { Store } from "../store/store.js";
import { drawCountry, type DrawnCountry, type DrawnOrganisation } from "./draw/draw-country.js";
import { drawPlan } from "./draw/draw-plan.js";
import { drawRhythm } from "./draw/draw-usage.js";
import { responsiblePeople } from "./draw/names.js";
import { pick, randomOf, type Random } from "./draw/random.js";
import type { Tier } from "./draw/tier.js";
import type { WholePlan } from "./whole-plan.js";
import { writePlans } from "./write-plans.js";
import { writeRegisters } from "./write-registers.js";

/** What was loaded, in numbers. */
export interface Loaded {
  readonly units: number;
  readonly plans: number;
  readonly rows: number;
}

/** Which country is drawn: its size, its seed and the day (YYYY-MM-DD) its plans are seen from. The same three give the same data. */
export interface Drawing {
  readonly tier: Tier;
  readonly seed: number;
  readonly today: string;
}

const people = [
  { id: "demo-anna", name: "Anna Strandholm", language: "sv", role: "coordinator" },
  { id: "demo-bo", name: "Bo Ekvall", language: "sv", role: "coordinator" },
  { id: "demo-ledning", name: "Leena Harjula", language: "fi", role: "reader" },
] as const;

/** Draws the organisation's plans, one for each method; `first` is the number of the first among all. */
function drawPlans(
  random: Random,
  country: DrawnCountry,
  organisation: DrawnOrganisation,
  first: number,
  today: string,
): readonly WholePlan[] {
  const rhythm = drawRhythm(random);
  return country.methods.map((method, at) =>
    drawPlan(random, {
      number: first + at,
      organisation,
      rhythm,
      methodId: method.id,
      methodOwner: pick(random, responsiblePeople),
      today,
      sentBy: "demo-anna",
    }),
  );
}

/** Draws a country and loads it, an organisation a transaction; `progress` hears after each how many of all are done. The database must be empty. */
export async function loadTier(
  store: Store,
  { tier, seed, today }: Drawing,
  progress: (done: number, of: number) => void,
): Promise<Loaded> {
  const random = randomOf(seed);
  const country = drawCountry(random, tier);
  const root = country.nodes[0]?.id ?? "";
  await store.write((m) =>
    writeRegisters(m, {
      units: country.nodes,
      methods: country.methods.map((method) => ({ ...method, ownerOrganisation: null })),
      people: people.map((person) => ({ ...person, nodeId: root })),
    }),
  );
  let [plans, rows] = [0, 0];
  for (const [done, organisation] of country.organisations.entries()) {
    const drawn = drawPlans(random, country, organisation, plans, today);
    await store.write((m) => writePlans(m, drawn));
    plans += drawn.length;
    rows += drawn.reduce((sum, plan) => sum + plan.rows.length, 0);
    progress(done + 1, country.organisations.length);
  }
  return { units: tier.units, plans, rows };
}
