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

/** Draws all plans of a country, an organisation at a time. */
function* drawOrganisations(random: Random, country: DrawnCountry, today: string): Generator<readonly WholePlan[]> {
  let first = 0;
  for (const organisation of country.organisations) {
    const drawn = drawPlans(random, country, organisation, first, today);
    yield drawn;
    first += drawn.length;
  }
}

/** A country as it is drawn, before anything is loaded: its registers, and its plans an organisation at a time. */
export function drawTier({ tier, seed, today }: Drawing): {
  readonly country: DrawnCountry;
  readonly plans: Iterable<readonly WholePlan[]>;
} {
  const random = randomOf(seed);
  const country = drawCountry(random, tier);
  return { country, plans: drawOrganisations(random, country, today) };
}

/** Loads a drawn country's registers and the demo's people, who run everything in it. The database must be empty. */
export async function loadCountry(store: Store, country: DrawnCountry): Promise<void> {
  const root = country.nodes[0]?.id ?? "";
  await store.write((m) =>
    writeRegisters(m, {
      units: country.nodes,
      methods: country.methods.map((method) => ({ ...method, ownerOrganisation: null })),
      people: people.map((person) => ({ ...person, nodeId: root })),
    }),
  );
}

/** Draws a country and loads it, an organisation a transaction; `progress` hears after each how many of all are done. The database must be empty. */
export async function loadTier(store: Store, drawing: Drawing, progress: (done: number, of: number) => void): Promise<Loaded> {
  const { country, plans: organisations } = drawTier(drawing);
  await loadCountry(store, country);
  let [plans, rows, done] = [0, 0, 0];
  for (const drawn of organisations) {
    await store.write((m) => writePlans(m, drawn));
    plans += drawn.length;
    rows += drawn.reduce((sum, plan) => sum + plan.rows.length, 0);
    progress((done += 1), country.organisations.length);
  }
  return { units: drawing.tier.units, plans, rows };
}
