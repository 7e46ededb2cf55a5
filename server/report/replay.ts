import type { EntityManager } from "typeorm";
import type { Cells, Value } from "../../shared/field.js";
import { groupBy } from "../../shared/group-by.js";
import type { CountedRow, PlanState } from "../../shared/plan/metric.js";
import { CellChangeEntity } from "../store/entities/cell-change.entity.js";
import { PlanOpEntity } from "../store/entities/plan-op.entity.js";
import { PlanRowEntity } from "../store/entities/plan-row.entity.js";
import type { PlanEntity } from "../store/entities/plan.entity.js";
import { readSettings } from "../store/settings.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { countRows, difference, sumDeltas, type Delta } from "./deltas.js";
import { dated, missingDeltas, onlyTotal, readCountedRows } from "./recount-plan.js";

interface Replayed {
  readonly section: string;
  readonly cells: Cells;
  readonly alive: boolean;
}

/**
 * What the ledger of a plan must hold, by replaying its log: each state from the calendar day of the push that made it, all that has a
 * day of its own from the rows as they are. A closed plan counts until the day of its newest push.
 */
export async function replayPlan(m: EntityManager, plan: PlanEntity): Promise<readonly Delta[]> {
  const { timeZone } = await readSettings(m, plan.organisationId);
  const log = await m.find(CellChangeEntity, { where: { planId: plan.id }, order: { rev: "ASC", seq: "ASC" } });
  const rows = await unlogged(m, plan.id, log);
  const states = [...stateDiff(new Map(), rows, plan, calendarDay(new Date(plan.createdAt), timeZone))];
  for (const changes of groupBy(log, (change) => change.rev).values()) {
    const touched = [...new Set(changes.map((change) => change.rowId))];
    const before = pick(rows, touched);
    for (const change of changes) rows.set(change.rowId, changed(rows.get(change.rowId), change));
    const at = changes[0]?.at ?? plan.createdAt;
    states.push(...stateDiff(before, pick(rows, touched), plan, calendarDay(new Date(at), timeZone)));
  }
  const ledger = sumDeltas(states);
  const newest = await m.findOneBy(PlanOpEntity, { planId: plan.id, rev: plan.rev });
  const ended = calendarDay(new Date(newest?.at ?? plan.createdAt), timeZone);
  return sumDeltas([...ledger, ...missingDeltas(plan, await readCountedRows(m, plan), ledger, ended)]);
}

/** Rows that stood in the plan before its log begins, as they were then: their cells with every logged change taken back. */
async function unlogged(m: EntityManager, planId: string, log: readonly CellChangeEntity[]): Promise<Map<string, Replayed>> {
  const inserted = new Set(log.filter((change) => change.kind === "INSERT").map((change) => change.rowId));
  const rows = (await m.findBy(PlanRowEntity, { planId })).filter((row) => !inserted.has(row.id));
  const cells = new Map(rows.map((row) => [row.id, { ...row.cells }]));
  for (const change of [...log].reverse()) {
    const row = cells.get(change.rowId);
    if (row !== undefined && change.kind === "SET" && change.field !== null) row[change.field] = change.before;
  }
  return new Map(rows.map((row) => [row.id, { section: row.section, cells: cells.get(row.id) ?? {}, alive: true }]));
}

function changed(row: Replayed | undefined, change: CellChangeEntity): Replayed {
  const cells = row?.cells ?? {};
  switch (change.kind) {
    case "INSERT":
      return { section: change.section, cells: (change.value ?? {}) as Cells, alive: true };
    case "SET":
      return { section: change.section, cells: { ...cells, [change.field ?? ""]: change.value as Value }, alive: row?.alive ?? true };
    case "DELETE":
      return { section: change.section, cells, alive: false };
    case "REVIVE":
      return { section: change.section, cells, alive: true };
  }
}

function pick(rows: ReadonlyMap<string, Replayed>, ids: readonly string[]): ReadonlyMap<string, Replayed> {
  return new Map(
    ids.flatMap((id) => {
      const row = rows.get(id);
      return row === undefined ? [] : [[id, row] as const];
    }),
  );
}

function stateDiff(
  before: ReadonlyMap<string, Replayed>,
  after: ReadonlyMap<string, Replayed>,
  plan: PlanState,
  day: string,
): readonly Delta[] {
  const living = (rows: ReadonlyMap<string, Replayed>): readonly CountedRow[] =>
    [...rows].flatMap(([id, { section, cells, alive }]) => (alive ? [{ id, section, cells, statusOn: null }] : []));
  const states = (rows: ReadonlyMap<string, Replayed>): ReturnType<typeof countRows> =>
    countRows(living(rows), plan).filter((count) => !dated.has(count.metric) && !onlyTotal.has(count.metric));
  return difference(states(before), states(after), day);
}
