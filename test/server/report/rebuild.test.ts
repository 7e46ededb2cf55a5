import { beforeAll, describe, expect, it } from "vitest";
import { checkCounts, rebuildCounts, rebuildRollup } from "../../../server/report/rebuild.js";
import { recountPlan } from "../../../server/report/recount-plan.js";
import { report } from "../../../server/report/report.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { UnitPlacementEntity } from "../../../server/store/entities/unit-placement.entity.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { commit, pathOf, plantPlan, plantTree } from "./world.js";

const anna = { id: "a", name: "Anna", language: "sv", grants: [{ role: "coordinator", nodeId: "svo", path: pathOf("svo") }] } as const;

async function using(store: Store, asOf: string): Promise<Record<string, number | null | undefined>> {
  const answer = await report(
    store,
    anna,
    { metrics: ["conversionShare"], under: ["svo"], level: 1, asOf },
    { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date() },
  );
  return Object.fromEntries((answer.keys[0]?.ids ?? []).map((id, at) => [id, answer.columns[0]?.n[at]]));
}

onEachEngine((engine) => {
  describe("a rebuild", () => {
    let store: Store;
    let planId: string;

    beforeAll(async () => {
      store = await engine.open();
      await plantTree(store);
      planId = await plantPlan(store, "svo", "ipc");
      const usage = { intendedUsers: 9, trained: 8, using: 7, usingAsIntended: 6 };
      await commit(store, planId, "2026-01-05", [
        { section: "goals", id: "g", cells: { goal: "One", perspective: "client" } },
        { section: "barriers", id: "b", cells: { barrier: "Time", status: "open", dueOn: "2026-01-15" } },
        { section: "traineeGroups", id: "t", cells: { unit: "b11", intendedUsers: 9 } },
      ]);
      await commit(store, planId, "2026-02-01", [
        { section: "barriers", id: "b", cells: { barrier: "Time", status: "accepted", dueOn: "2026-01-15" } },
      ]);
      await commit(store, planId, "2026-02-02", [{ section: "barriers", id: "b", cells: null }]);
      await commit(store, planId, "2026-02-03", [
        { section: "barriers", id: "b", cells: { barrier: "Time", status: "open", dueOn: "2026-01-15" } },
      ]);
      await commit(store, planId, "2026-04-03", [{ section: "usage", id: "u", cells: { unit: "b11", period: "2026-Q1", ...usage } }]);
      const closed = await plantPlan(store, "svo", "msk");
      await commit(store, closed, "2026-01-05", [{ section: "usage", id: "u", cells: { unit: "m21", period: "2025-Q4", ...usage } }]);
      await commit(store, closed, "2026-05-05", []);
      await store.write(async (m) => {
        await m.update(PlanEntity, { id: closed }, { status: "CLOSED" });
        await recountPlan(m, closed, 2, "2026-05-05");
      });
    });

    it("finds nothing where nothing is wrong: with deleted rows that came back, reports, and a plan that was closed", async () => {
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("finds a tampered line of the rollup and puts it right", async () => {
      await store.write((m) => m.query("UPDATE rollup SET n = n + 1 WHERE metric = 'goals' AND scope_id = 'svo' AND method_id = ''"));
      const faults = await checkCounts(store.read);
      expect(faults).toEqual([{ table: "rollup", place: "svo goals   svo client 2026-01-05", expected: 1, found: 2 }]);
      expect(await rebuildCounts(store, "2026-06-01")).toEqual(faults);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("finds an entry of the ledger that was moved to another day, which no total shows, and puts it right", async () => {
      await store.write((m) => m.query("UPDATE count_entry SET effective_on = '2026-01-09' WHERE metric = 'goals'"));
      const faults = (await checkCounts(store.read)).filter((fault) => fault.table === "count_entry");
      expect(faults.map(({ expected, found }) => [expected, found])).toEqual([
        [1, 0],
        [0, 1],
      ]);
      await rebuildCounts(store, "2026-06-01");
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("brings everything back after ledger and rollup were lost", async () => {
      const before = await using(store, "2026-04-01");
      await store.write(async (m) => {
        await m.query("DELETE FROM count_entry");
        await m.query("DELETE FROM rollup");
      });
      expect((await checkCounts(store.read)).length).toBeGreaterThan(5);
      await rebuildCounts(store, "2026-06-01");
      expect(await checkCounts(store.read)).toEqual([]);
      expect(await using(store, "2026-04-01")).toEqual(before);
    });

    it("takes a unit's figures along when it moves, from that day on", async () => {
      expect(await using(store, "2026-08-31")).toEqual({ buf: 7, psy: 0 });
      await store.write(async (m) => {
        await m.update(UnitPlacementEntity, { unitId: "b11" }, { untilOn: "2026-09-01" });
        await m.insert(UnitPlacementEntity, {
          unitId: "b11",
          fromOn: "2026-09-01",
          parentId: "psy",
          path: "/fi/svo/psy/b11/",
          untilOn: null,
        });
        await rebuildRollup(m, "svo");
      });
      expect(await using(store, "2026-08-31")).toEqual({ buf: 7, psy: 0 });
      expect(await using(store, "2026-09-01")).toEqual({ buf: 0, psy: 7 });
      await commit(store, planId, "2026-10-01", [
        {
          section: "usage",
          id: "u2",
          cells: { unit: "b11", period: "2026-Q3", intendedUsers: 9, trained: 9, using: 9, usingAsIntended: 9 },
        },
      ]);
      expect(await using(store, "2026-10-01")).toEqual({ buf: 0, psy: 9 });
      expect(await checkCounts(store.read)).toEqual([]);
    });
  });
});
