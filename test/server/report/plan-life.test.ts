import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import type { Change } from "../../../shared/protocol.js";
import { checkCounts } from "../../../server/report/rebuild.js";
import { report } from "../../../server/report/report.js";
import type { Store } from "../../../server/store/store.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { pushPlan } from "../../../server/sync/push.js";
import { planHead } from "../../../server/sync/read-plan.js";
import { setModules } from "../../../server/sync/set-modules.js";
import { setPhase } from "../../../server/sync/set-phase.js";
import { startCycle } from "../../../server/sync/start-cycle.js";
import { undoPush } from "../../../server/sync/undo-push.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, deleteRow, everywhere, insertRow, pushOf, setCell, testNow } from "../../support/plans.js";

const leader = { ...anna, grants: [{ role: "reader", nodeId: "strand", path: "/fi/strand/" }] } as const;
const metrics = ["trainedShare", "planCount", "goalCount", "overdueCount"];

function usage(period: string): Change {
  return insertRow(
    `usage-${period}`,
    { unit: "north", period, intendedUsers: 9, trained: 7, using: 6, usingAsIntended: 5, source: "count" },
    "usage",
  );
}

/** The four figures of the whole organisation on a day. */
async function figuresOn(store: Store, asOf: string): Promise<readonly string[]> {
  const { columns } = await report(
    store,
    leader,
    { metrics, under: ["strand"], level: 0, asOf },
    { limit: 5, implemented: { operator: ">", share: 0.5 }, now: testNow() },
  );
  return columns.map(({ n, of }) => (of === null ? String(n[0]) : `${String(n[0])}/${String(of[0])}`));
}

onEachEngine((engine) => {
  it("counts stay true through a plan's whole life: pushes, a return, modules off and on, undo, a phase, closing and a new cycle", async () => {
    const store = await engine.open();
    const { id: planId } = await buildPlan(store);
    const start = testNow();
    const dayAt = (days: number): string => new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    const after = (days: number) => () => new Date(start.getTime() + days * 86_400_000);
    const push = async (days: number, changes: readonly Change[]): Promise<string> => {
      const body = pushOf(planId, await planHead(store, planId), changes);
      expect((await pushPlan(store, everywhere(anna), body, after(days))).status).toBe("OK");
      expect(await checkCounts(store.read)).toEqual([]);
      return body.opId;
    };
    expect(await checkCounts(store.read)).toEqual([]);
    expect(await figuresOn(store, dayAt(0))).toEqual(["0/0", "1", "0", "0"]);

    await push(1, [
      insertRow("g1", { goal: "One", perspective: "client" }),
      insertRow("m1", { title: "Start", dueOn: dayAt(3) }, "milestones"),
    ]);
    const second = await push(2, [usage("2024-Q4"), insertRow("g2", { goal: "Two" }), setCell("g1", "goal", "First", 2)]);
    expect(await figuresOn(store, dayAt(4))).toEqual(["7/9", "1", "2", "1"]);
    expect(await figuresOn(store, dayAt(1)), "what the push of day 2 made known of last year's end counts from then").toEqual([
      "7/9",
      "1",
      "1",
      "0",
    ]);

    await push(5, [deleteRow("g1", 3), setCell("m1", "doneOn", dayAt(5), 3, "milestones")]);
    expect(await figuresOn(store, dayAt(5))).toEqual(["7/9", "1", "1", "0"]);

    await setModules(store, anna, { planId, turnOff: ["followUp"] }, after(6));
    expect(await figuresOn(store, dayAt(6))).toEqual(["0/0", "1", "1", "0"]);
    await setModules(store, anna, { planId, turnOn: ["followUp"] }, after(7));
    expect(await figuresOn(store, dayAt(7))).toEqual(["7/9", "1", "1", "0"]);
    expect(await checkCounts(store.read)).toEqual([]);

    const { rev } = await planHead(store, planId);
    const undone = { opId: randomUUID(), planId, undo: { opIds: [second] }, expectedRev: rev };
    expect((await undoPush(store, everywhere(anna), undone, after(8))).status).toBe("OK");
    expect(await checkCounts(store.read)).toEqual([]);
    expect(await figuresOn(store, dayAt(8))).toEqual(["0/0", "1", "0", "0"]);

    const phase = { opId: randomUUID(), planId, phase: "prepare", enteredOn: dayAt(9), expectedRev: rev + 1 } as const;
    await setPhase(store, anna, phase, after(9));
    await push(10, [usage("2025-Q1")]);
    expect(await figuresOn(store, dayAt(10))).toEqual(["7/9", "1", "0", "0"]);

    await closePlan(store, anna, planId, after(11));
    expect(await checkCounts(store.read)).toEqual([]);
    expect(await figuresOn(store, dayAt(10))).toEqual(["7/9", "1", "0", "0"]);
    expect(await figuresOn(store, dayAt(11))).toEqual(["0/0", "0", "0", "0"]);

    await startCycle(store, anna, planId, after(12));
    expect(await checkCounts(store.read)).toEqual([]);
    expect((await figuresOn(store, dayAt(12)))[1]).toBe("1");
  });
});
