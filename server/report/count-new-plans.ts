import type { EntityManager } from "typeorm";
import type { CountedRow } from "../../shared/plan/metric.js";
import type { PlanHeader } from "../../shared/protocol.js";
import { bulkInsert, type PlainRow } from "../store/bulk-insert.js";
import { CountEntryEntity } from "../store/entities/count-entry.entity.js";
import { addToRollup } from "./append.js";
import type { Delta } from "./deltas.js";
import { missingDeltas, readPlaces } from "./recount-plan.js";
import { spread, sumLines } from "./spread.js";

/** A plan that was stored whole just now, with its rows. `on`: the calendar day on which it was sent. */
export interface NewlyStored {
  readonly header: PlanHeader;
  readonly rows: readonly CountedRow[];
  readonly on: string;
}

interface Counted {
  readonly plan: PlanHeader;
  readonly deltas: readonly Delta[];
}

/**
 * Counts plans of which the ledger holds nothing yet, for loading many at once: what `recountPlan` appends for each, in a few statements
 * for all, which read nothing but where the units stand.
 */
export async function countNewPlans(m: EntityManager, plans: readonly NewlyStored[]): Promise<void> {
  const counted = plans.map(({ header, rows, on }): Counted => ({ plan: header, deltas: missingDeltas(header, rows, [], on) }));
  await bulkInsert(m, CountEntryEntity, counted.flatMap(entriesOf));
  const nodes = counted.flatMap(({ plan, deltas }) => [plan.organisationId, ...deltas.map(({ unit }) => unit)]);
  const places = await readPlaces(m, nodes);
  for (const organisationId of new Set(counted.map(({ plan }) => plan.organisationId))) {
    const own = counted.filter(({ plan }) => plan.organisationId === organisationId);
    await addToRollup(m, organisationId, sumLines(own.flatMap(({ plan, deltas }) => spread(plan, deltas, places))));
  }
}

function entriesOf({ plan, deltas }: Counted): readonly PlainRow<CountEntryEntity>[] {
  const { id: planId, organisationId, methodId, rev } = plan;
  return deltas.map(({ metric, unit, dim, day, n }) => ({
    organisationId,
    metric,
    unitId: unit,
    planId,
    dim,
    effectiveOn: day,
    rev,
    methodId,
    delta: n,
  }));
}
