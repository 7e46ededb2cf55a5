import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CellChangeEntity } from "../../../server/store/entities/cell-change.entity.js";
import { ConflictEntity } from "../../../server/store/entities/conflict.entity.js";
import { MethodEntity } from "../../../server/store/entities/method.entity.js";
import { PlanRowEntity } from "../../../server/store/entities/plan-row.entity.js";
import { logOfRows, type LogEntry } from "../../../server/store/change-log.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { byRow, cellsAt, livedAt } from "../../../server/sync/row-history.js";
import type { Store } from "../../../server/store/store.js";
import type { Value } from "../../../shared/field.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildOrganisation, testNow } from "../../support/plans.js";
import { openSheet, pullIn, pushOut, type SheetClient } from "../../support/sheet-client.js";

const fields = ["goal", "measurement", "responsible"];
const step = fc.record({
  who: fc.nat(1),
  does: fc.constantFrom("edit", "edit", "edit", "insert", "remove", "push", "push", "lose", "pull"),
  row: fc.nat(20),
  field: fc.nat(2),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

let tokens = 0;

/** Does one step; gives back the token that was typed, if one was. */
async function take(store: Store, planId: string, client: SheetClient, { does, row, field }: Step): Promise<Value> {
  const ids = [...client.rows.keys()];
  const id = ids[row % Math.max(ids.length, 1)];
  const key = fields[field] ?? "goal";
  const token = `t${String((tokens += 1))}`;
  switch (does) {
    case "edit": {
      const target = id === undefined ? undefined : client.rows.get(id);
      if (target === undefined) return null;
      client.shown.set(token, target.cells[key] ?? null);
      target.cells[key] = token;
      return token;
    }
    case "insert":
      client.rows.set(`${client.actor.id}-${token}`, { rev: 0, cells: { [key]: token } });
      return token;
    case "remove":
      if (id !== undefined && client.rows.delete(id)) client.removed.add(id);
      return null;
    case "push":
    case "lose":
      await pushOut(store, planId, client, does === "lose");
      return null;
    case "pull":
      await pullIn(store, planId, client);
      return null;
  }
}

async function settle(store: Store, planId: string, clients: readonly SheetClient[]): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const client of clients) {
      await pushOut(store, planId, client, false);
      await pushOut(store, planId, client, false);
      await pullIn(store, planId, client);
    }
  }
}

async function newPlan(store: Store): Promise<string> {
  const methodId = randomUUID();
  await store.write((m) =>
    m.insert(MethodEntity, { id: methodId, code: methodId, name: methodId, ownerOrganisation: null, actionCode: null }),
  );
  const input = { methodId, organisationId: "strand", unitIds: [], language: "sv" } as const;
  return (await createPlan(store, anna, input, testNow)).id;
}

/** What a plan's tables must say after any history. */
async function checkPlan(store: Store, planId: string, clients: readonly SheetClient[]): Promise<void> {
  const { rev } = await planHead(store, planId);
  const changes = await store.read.find(CellChangeEntity, { where: { planId, section: "goals" }, order: { rev: "ASC", seq: "ASC" } });
  const conflicts = await store.read.findBy(ConflictEntity, { planId });
  const rows = await store.read.findBy(PlanRowEntity, { planId, section: "goals" });
  const removed = new Set(clients.flatMap((client) => [...client.removed]));
  for (const { kind, rowId } of changes) if (kind === "DELETE") expect(removed, "nobody removed the row").toContain(rowId);
  for (const { kind, before, value, rev: at } of changes) {
    if (kind !== "SET") continue;
    expect(at).toBeLessThanOrEqual(rev);
    const typedBy = clients.find((client) => client.shown.has(value as Value));
    if (typedBy !== undefined)
      expect([typedBy.shown.get(value as Value), ...ownBefore(typedBy, value as Value)], "an unseen value was overwritten").toContain(
        before,
      );
  }
  for (const { theirsRev, at } of conflicts) expect([theirsRev <= rev, at.length > 0]).toEqual([true, true]);
  const kept = new Set([
    ...changes.flatMap(({ value }) => (typeof value === "object" && value !== null ? Object.values(value) : [value])),
    ...conflicts.map(({ mine }) => mine),
  ]);
  for (const client of clients)
    for (const value of client.sent) if (value !== null) expect(kept, "a value that was sent is nowhere").toContain(value);
  const history = byRow(
    await logOfRows(
      store.read,
      planId,
      rows.map(({ id }) => ({ id, rev })),
    ),
  );
  for (const row of rows) {
    const log = history.get(row.id) ?? [];
    expect(cellsAt(log, rev)).toEqual(row.cells);
    expect(livedAt(log, rev)).toBe(row.deletedRev === null);
    checkLife(log, clients);
  }
}

/** Nothing is written into a deleted row, and nobody deletes what the own sheet had not shown. */
function checkLife(log: readonly LogEntry[], clients: readonly SheetClient[]): void {
  for (const { kind, rev, actorId, rowId } of log) {
    if (kind === "SET") expect(livedAt(log, rev), "a deleted row was written").toBe(true);
    if (kind !== "DELETE") continue;
    const newest = Math.max(...log.filter((entry) => entry.rev < rev).map((entry) => entry.rev));
    const shown = clients.find(({ actor }) => actor.id === actorId)?.deletedAt.get(rowId) ?? 0;
    expect(newest, "an unseen value was deleted").toBeLessThanOrEqual(shown);
  }
}

/** Values of the client's own that stood in the cell between what the sheet first showed and the token. */
function ownBefore(client: SheetClient, token: Value): readonly Value[] {
  const shown = client.shown.get(token) ?? null;
  return shown !== null && client.shown.has(shown) ? [client.shown.get(shown) ?? null, ...ownBefore(client, shown)] : [];
}

describe("two sheets of one plan", () => {
  onEachEngine((engine) => {
    it("end alike, and nothing typed is lost or overwritten unseen, whatever they do", { timeout: 120_000 }, async () => {
      const store = await engine.open();
      await buildOrganisation(store);
      const play = async (steps: readonly Step[]): Promise<void> => {
        const planId = await newPlan(store);
        const clients = [await openSheet(store, planId, anna), await openSheet(store, planId, bo)] as const;
        for (const one of steps) await take(store, planId, clients[one.who === 0 ? 0 : 1], one);
        await settle(store, planId, clients);
        const content = new Map((await planContent(store.read, planId, ["goals"])).map(({ id, cells }) => [id, cells]));
        for (const { rows } of clients) expect(new Map([...rows].map(([id, { cells }]) => [id, cells]))).toEqual(content);
        await checkPlan(store, planId, clients);
      };
      const runs = engine.name === "sqlite" ? 60 : 25;
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 40 }), play), { numRuns: runs });
    });
  });
});
