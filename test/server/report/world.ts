import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Cells } from "../../../shared/field.js";
import type { PlanHeader } from "../../../shared/protocol.js";
import type { ChangedRow } from "../../../server/report/changed-row.js";
import { recordCounts } from "../../../server/report/record-counts.js";
import { CellChangeEntity } from "../../../server/store/entities/cell-change.entity.js";
import { MethodEntity } from "../../../server/store/entities/method.entity.js";
import { OrgUnitEntity } from "../../../server/store/entities/org-unit.entity.js";
import { PlanOpEntity } from "../../../server/store/entities/plan-op.entity.js";
import { PlanRowEntity } from "../../../server/store/entities/plan-row.entity.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { UnitPlacementEntity } from "../../../server/store/entities/unit-placement.entity.js";
import type { Store } from "../../../server/store/store.js";

/** Two organisations under one country; `svo` has two services with units, `ran` has units right below it. */
export const tree: readonly (readonly [id: string, parent: string | null, organisation?: true])[] = [
  ["fi", null],
  ["svo", "fi", true],
  ["buf", "svo"],
  ["psy", "svo"],
  ["b11", "buf"],
  ["b12", "buf"],
  ["m21", "psy"],
  ["ran", "fi", true],
  ["r1", "ran"],
  ["r2", "ran"],
];

/** The path of a node of the tree. */
export function pathOf(id: string): string {
  const parent = tree.find(([node]) => node === id)?.[1] ?? null;
  return parent === null ? `/${id}/` : `${pathOf(parent)}${id}/`;
}

/** Writes the tree and two methods into an empty database. */
export async function plantTree(store: Store): Promise<void> {
  await store.write(async (m) => {
    for (const [id, parentId, organisation] of tree) {
      const node = {
        id,
        code: id.toUpperCase(),
        name: `Node ${id}`,
        level: "unit",
        parentId,
        path: pathOf(id),
        closedOn: null,
        staffCount: null,
      };
      await m.insert(OrgUnitEntity, { ...node, organisation: organisation ?? false, formerNames: [] });
      await m.insert(UnitPlacementEntity, { unitId: id, fromOn: "2020-01-01", parentId, path: pathOf(id), untilOn: null });
    }
    for (const id of ["ipc", "msk"])
      await m.insert(MethodEntity, { id, code: id, name: `Method ${id}`, ownerOrganisation: null, actionCode: null });
  });
}

/** Opens a plan without rows, at revision 0. */
export async function plantPlan(store: Store, organisationId: string, methodId: string): Promise<string> {
  const id = randomUUID();
  const plan = {
    id,
    methodId,
    organisationId,
    cycle: 1,
    status: "OPEN",
    phase: "explore",
    modules: ["form", "followUp"],
    language: "sv",
  } as const;
  await store.write(async (m) => {
    await m.insert(PlanEntity, {
      ...plan,
      schemaVersion: 1,
      rev: 0,
      headHash: "",
      epoch: "e",
      compactedRev: 0,
      createdAt: "2020-01-01T00:00:00Z",
    });
  });
  return id;
}

/** A row as it is to be after a revision; null deletes it. */
export interface RowChange {
  readonly section: string;
  readonly id: string;
  readonly cells: Cells | null;
}

/** Writes a revision as a push does, rows and log and the counts, at noon of a day. */
export async function commit(store: Store, planId: string, day: string, changes: readonly RowChange[]): Promise<void> {
  await store.write((m) => commitIn(m, planId, day, changes));
}

/** The same inside a transaction that is open. */
export async function commitIn(m: EntityManager, planId: string, day: string, changes: readonly RowChange[]): Promise<void> {
  const plan = await m.findOneByOrFail(PlanEntity, { id: planId });
  const [rev, at] = [plan.rev + 1, `${day}T12:00:00.000Z`];
  await m.update(PlanEntity, { id: planId }, { rev });
  const op = {
    planId,
    opId: randomUUID(),
    workbookId: null,
    requestHash: "",
    response: "{}",
    rev,
    headHash: "",
    undoOf: null,
    actorId: "a",
    at,
  };
  await m.insert(PlanOpEntity, { ...op, sections: [] });
  const held = new Map((await m.findBy(PlanRowEntity, { planId })).map((row) => [row.id, row]));
  const changed = changes.map((change): ChangedRow => {
    const row = held.get(change.id);
    const before = row?.deletedRev === null ? row.cells : null;
    return { section: change.section, id: change.id, before, after: change.cells };
  });
  await writeRows(m, planId, rev, changes, held);
  await writeLog(m, planId, rev, at, op.opId, changed);
  await recordCounts(m, await m.findOneByOrFail(PlanEntity, { id: planId }), rev, day, changed);
}

async function writeRows(
  m: EntityManager,
  planId: string,
  rev: number,
  changes: readonly RowChange[],
  held: ReadonlyMap<string, PlanRowEntity>,
): Promise<void> {
  const rows = changes.map(({ section, id, cells }) => {
    const old = held.get(id);
    const kept = { planId, id, section, ord: id, cellRevs: {}, insertedRev: old?.insertedRev ?? rev, lifeRev: rev, origin: "" };
    return { ...kept, cells: cells ?? old?.cells ?? {}, deletedRev: cells === null ? rev : null };
  });
  for (let at = 0; at < rows.length; at += 500) await m.upsert(PlanRowEntity, rows.slice(at, at + 500), ["planId", "id"]);
}

function logOf(row: ChangedRow): readonly Pick<CellChangeEntity, "kind" | "field" | "value" | "before">[] {
  if (row.after === null) return [{ kind: "DELETE", field: null, value: null, before: null }];
  const { before, after } = row;
  if (before === null) return [{ kind: "INSERT", field: null, value: after, before: null }];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => (before[field] ?? null) !== (after[field] ?? null),
  );
  return fields.map((field) => ({ kind: "SET", field, value: after[field] ?? null, before: before[field] ?? null }));
}

async function writeLog(
  m: EntityManager,
  planId: string,
  rev: number,
  at: string,
  opId: string,
  changed: readonly ChangedRow[],
): Promise<void> {
  const entries = changed.flatMap((row) => logOf(row).map((entry) => ({ ...entry, rowId: row.id, section: row.section })));
  const log = entries.map((entry, seq) => ({ ...entry, planId, rev, seq, actorId: "a", opId, workbookId: null, at }));
  for (let from = 0; from < log.length; from += 500) await m.insert(CellChangeEntity, log.slice(from, from + 500));
}

/** The plan as the functions of the report take it. */
export async function headerOf(store: Store, planId: string): Promise<PlanHeader> {
  return store.read.findOneByOrFail(PlanEntity, { id: planId });
}
