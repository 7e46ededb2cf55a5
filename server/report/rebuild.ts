import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { ask } from "../store/ask.js";
import { PlanEntity } from "../store/entities/plan.entity.js";
import { lockPlansOf } from "../store/lock-register.js";
import type { Store } from "../store/store.js";
import { addToRollup, append } from "./append.js";
import { sumDeltas, type Delta } from "./deltas.js";
import { deltaOf, onlyTotal, readLedger, readPlaces, recountPlan } from "./recount-plan.js";
import { replayPlan } from "./replay.js";
import { spread, sumLines, type RollupLine } from "./spread.js";
import { endPlaces, readSuccessions, takenOver } from "./take-over.js";

/** A figure that is not what it must be. `place` names it: plan or organisation, metric, unit or node, what it is split by, day. */
export interface CountFault {
  readonly table: "count_entry" | "rollup";
  readonly place: string;
  readonly expected: number;
  readonly found: number;
}

/** Compares the ledger with what the plans' logs say and the rollup with what the ledger says; changes nothing. */
export async function checkCounts(m: EntityManager): Promise<readonly CountFault[]> {
  const faults: CountFault[] = [];
  const plans = await m.find(PlanEntity, { order: { id: "ASC" } });
  for (const plan of plans) faults.push(...ledgerFaults(plan, await replayPlan(m, plan), await readLedger(m, plan)));
  for (const organisationId of await organisations(m)) {
    const [expected, found] = [await linesOfLedger(m, organisationId), await linesOfRollup(m, organisationId)];
    faults.push(...compare("rollup", organisationId, numbers(expected, lineKey), numbers(found, lineKey)));
  }
  return faults;
}

/** Mends what `checkCounts` finds: appends what the ledger lacks and writes the rollup anew. `today`: the calendar day. Gives back what was wrong. */
export async function rebuildCounts(store: Store, today: string): Promise<readonly CountFault[]> {
  return store.write(async (m) => {
    const faults = await checkCounts(m);
    for (const plan of await m.find(PlanEntity)) await mendLedger(m, plan, today);
    for (const organisationId of await organisations(m)) await rebuildRollup(m, organisationId);
    return faults;
  });
}

/** Writes the rollup of an organisation anew from its ledger and the places of its units: after units moved, and to mend it. A push that is under way comes before it, or after the transaction. */
export async function rebuildRollup(m: EntityManager, organisationId: string): Promise<void> {
  await lockPlansOf(m, organisationId);
  await ask(m, "DELETE FROM rollup WHERE organisation_id = $1", [organisationId]);
  await addToRollup(m, organisationId, await linesOfLedger(m, organisationId));
}

async function mendLedger(m: EntityManager, plan: PlanEntity, today: string): Promise<void> {
  const [expected, held] = [await replayPlan(m, plan), await readLedger(m, plan)];
  const missing = sumDeltas([...expected, ...held.map((delta) => ({ ...delta, n: -delta.n }))]).filter(
    (delta) => !onlyTotal.has(delta.metric),
  );
  await append(m, plan, plan.rev, missing, new Map());
  if (plan.status === "OPEN") await recountPlan(m, plan.id, plan.rev, today);
}

function ledgerFaults(plan: PlanEntity, expected: readonly Delta[], found: readonly Delta[]): readonly CountFault[] {
  return compare("count_entry", plan.id, numbers(expected, deltaKey), numbers(found, deltaKey));
}

const deltaKey = ({ metric, unit, dim, day }: Delta): string => [metric, unit, dim, onlyTotal.has(metric) ? "" : day].join(" ");
const lineKey = ({ metric, parent, method, scope, dim, day }: RollupLine): string => [metric, parent, method, scope, dim, day].join(" ");

function numbers<T extends { readonly n: number }>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const item of items) sums.set(key(item), (sums.get(key(item)) ?? 0) + item.n);
  return sums;
}

function compare(
  table: CountFault["table"],
  owner: string,
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): readonly CountFault[] {
  const keys = [...new Set([...expected.keys(), ...found.keys()])].sort();
  return keys
    .map((key) => ({ table, place: `${owner} ${key}`, expected: expected.get(key) ?? 0, found: found.get(key) ?? 0 }))
    .filter((fault) => fault.expected !== fault.found);
}

async function organisations(m: EntityManager): Promise<readonly string[]> {
  const rows = await ask(
    m,
    "SELECT DISTINCT organisation_id AS id FROM plan UNION SELECT DISTINCT organisation_id FROM rollup ORDER BY 1",
    [],
  );
  return rows.map((row) => String(row["id"]));
}

async function linesOfLedger(m: EntityManager, organisationId: string): Promise<readonly RollupLine[]> {
  const rows = await ask(
    m,
    `SELECT plan_id, method_id, metric, unit_id, dim, effective_on, SUM(delta) AS n FROM count_entry WHERE organisation_id = $1
     GROUP BY plan_id, method_id, metric, unit_id, dim, effective_on`,
    [organisationId],
  );
  const places = await readPlaces(m, [organisationId, ...rows.map((row) => String(row["unit_id"]))]);
  const successions = await readSuccessions(m);
  return sumLines(
    [...groupBy(rows, (row) => String(row["plan_id"])).values()].flatMap((own) => {
      const deltas = own.map(deltaOf).filter(({ n }) => n !== 0);
      const plan = { organisationId, methodId: String(own[0]?.["method_id"]) };
      return spread(plan, deltas, endPlaces(places, takenOver(deltas, successions)));
    }),
  );
}

async function linesOfRollup(m: EntityManager, organisationId: string): Promise<readonly RollupLine[]> {
  const rows = await ask(
    m,
    "SELECT metric, parent_id, method_id, scope_id, dim, effective_on, n FROM rollup WHERE organisation_id = $1 AND n <> 0",
    [organisationId],
  );
  return rows.map((row) => ({
    metric: String(row["metric"]),
    parent: String(row["parent_id"]),
    method: String(row["method_id"]),
    scope: String(row["scope_id"]),
    dim: String(row["dim"]),
    day: String(row["effective_on"]),
    n: Number(row["n"]),
  }));
}
