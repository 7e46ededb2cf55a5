import { describe, expect, it } from "vitest";
import { loadPilot, pilotPlanId } from "../../server/demo/load-pilot.js";
import { hasDatabase, makeDatabase } from "../../server/demo/make-database.js";
import { loadTier } from "../../server/demo/load-tier.js";
import { PlanRowEntity } from "../../server/store/entities/plan-row.entity.js";
import { PlanEntity } from "../../server/store/entities/plan.entity.js";
import { ConflictEntity } from "../../server/store/entities/conflict.entity.js";
import { openStore, type Store } from "../../server/store/store.js";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

const today = "2026-11-22";
const folders: string[] = [];

async function emptyStore(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), "planark-demo-"));
  folders.push(folder);
  return openStore({ dataDir: folder });
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("Demo: the written pilot", () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
    await loadPilot(store, today);
  });
  afterAll(() => store.close());

  it("has five plans of one county, through all four phases, with usage on", async () => {
    const plans = await store.read.find(PlanEntity);
    expect(plans).toHaveLength(5);
    expect(new Set(plans.map((plan) => plan.phase))).toEqual(new Set(["explore", "prepare", "implement", "sustain"]));
    expect(plans.every((plan) => plan.modules.includes("followUp"))).toBe(true);
    expect(new Set(plans.map((plan) => plan.language)).size).toBe(4);
  });

  it("leaves one conflict open and one row merged from two people", async () => {
    const conflicts = await store.read.find(ConflictEntity);
    expect(conflicts.map(({ planId, section, field, status }) => ({ planId, section, field, status }))).toEqual([
      { planId: pilotPlanId("ipc"), section: "barriers", field: "dueOn", status: "OPEN" },
    ]);
    const goals = await store.read.findBy(PlanRowEntity, { planId: pilotPlanId("ipc"), section: "goals" });
    expect(goals.filter((goal) => goal.cells["target"] === 80 && goal.cells["responsible"] === "Bo Ekvall")).toHaveLength(1);
  });
});

describe("Demo: its database", () => {
  const plansIn = async (folder: string): Promise<number> => {
    const store = await openStore({ dataDir: folder });
    const plans = await store.read.count(PlanEntity);
    await store.close();
    return plans;
  };

  it("is put in its place whole, and nothing else with it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "planark-demo-"));
    folders.push(folder);
    expect(hasDatabase(folder)).toBe(false);
    expect(await makeDatabase(folder, (store) => loadPilot(store, today))).toMatchObject({ plans: 5 });
    expect(readdirSync(folder)).toEqual(["planark.sqlite"]);
    expect(await plansIn(folder)).toBe(5);
  });

  it("stays as it was when a new one is not finished, and the next one does not mind", async () => {
    const folder = mkdtempSync(join(tmpdir(), "planark-demo-"));
    folders.push(folder);
    await makeDatabase(folder, (store) => loadPilot(store, today));
    const drawing = { tier: { regions: 1, organisations: 3, units: 9, methods: 3 }, seed: 7, today };
    const broken = makeDatabase(folder, (store) =>
      loadTier(store, drawing, (done) => {
        if (done === 2) throw new Error("the computer is switched off");
      }),
    );
    await expect(broken).rejects.toThrow("switched off");
    expect(readdirSync(folder)).toContain("in-the-making");
    expect(await plansIn(folder)).toBe(5);
    await makeDatabase(folder, (store) => loadTier(store, drawing, () => undefined));
    expect(readdirSync(folder)).toEqual(["planark.sqlite"]);
    expect(await plansIn(folder)).toBe(9);
  });
});

describe("Demo: drawn tiers", () => {
  it("draws the same data for the same seed and day, and other data for another seed", async () => {
    const tier = { regions: 1, organisations: 2, units: 9, methods: 3 };
    const dumps = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const store = await emptyStore();
        const loaded = await loadTier(store, { tier, seed, today }, () => undefined);
        const rows = await store.read.find(PlanRowEntity, { order: { planId: "ASC", ord: "ASC" } });
        await store.close();
        expect(loaded).toEqual({ units: 9, plans: 6, rows: rows.length });
        return JSON.stringify(rows);
      }),
    );
    expect(dumps[0]).toBe(dumps[1]);
    expect(dumps[2]).not.toBe(dumps[0]);
  });
});
