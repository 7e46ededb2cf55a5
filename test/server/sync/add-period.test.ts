import { expect, it, describe } from "vitest";
import { addPeriod, type AddedPeriod } from "../../../server/sync/add-period.js";
import { askUnits } from "../../../server/sync/ask-units.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { setModules } from "../../../server/sync/set-modules.js";
import { undoPush } from "../../../server/sync/undo-push.js";
import { changeUnits } from "../../../server/registers/change-units.js";
import type { Store } from "../../../server/store/store.js";
import type { Cells } from "../../../shared/field.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, everywhere, insertRow, send, testNow } from "../../support/plans.js";

const who = everywhere(anna);

async function usage(store: Store, planId: string): Promise<readonly Cells[]> {
  return (await planContent(store.read, planId, ["usage"])).map(({ cells }) => cells);
}

describe("Modules: a period added to a plan", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const plan = await buildPlan(store);
      const add = (opId: string, period = "2025-Q4", more: Partial<typeof who> = {}): Promise<AddedPeriod> =>
        addPeriod(store, { ...who, ...more }, { opId, planId: plan.id, period }, testNow);
      return { store, plan, add };
    };

    it("asks no unit that was closed by the period's end, and one that closed later all the same", async () => {
      const { store, plan, add } = await start();
      const close = (unitId: string, on: string) =>
        changeUnits(store, { kind: "close", unitId, on }, { actorId: anna.id, language: "en", dryRun: false }, testNow);
      expect(await close("south", "2025-12-31")).toMatchObject({ done: true });
      expect(await close("north", "2026-01-01")).toMatchObject({ done: true });
      const asking = { organisationId: "strand", period: "2025-Q4", unitIds: null };
      expect(await askUnits(store, anna, asking, testNow)).toEqual([{ unitId: "north", plans: 1 }]);
      expect((await usage(store, plan.id)).map(({ unit }) => unit)).toEqual(["north"]);
      expect(await add("a")).toMatchObject({ rows: 0 });
    });

    it("gives each unit that has none a row, carried forward, as one revision", async () => {
      const { store, plan, add } = await start();
      const old = { unit: "north", period: "2025-Q3", intendedUsers: 9, trained: 7, using: 4, usingAsIntended: 3 };
      await send(store, plan.id, [insertRow("old", old, "usage")]);
      expect(await add("a")).toMatchObject({ rows: 2, plan: { rev: 3 } });
      expect(await usage(store, plan.id)).toEqual([
        old,
        { unit: "north", period: "2025-Q4", intendedUsers: 9, trained: 7 },
        { unit: "south", period: "2025-Q4" },
      ]);
      expect(await planHead(store, plan.id)).toMatchObject({ rev: 3, by: "Anna", sections: ["usage"] });
    });

    it("makes each row once: sent again, asked for by two at once, and after a colleague's row", async () => {
      const { store, plan, add } = await start();
      await send(store, plan.id, [insertRow("bo", { unit: "south", period: "2025-Q4", using: 2 }, "usage")]);
      const both = await Promise.all([add("a"), add("b")]);
      expect(both.map(({ rows }) => rows).sort()).toEqual([0, 1]);
      const first = both.findIndex(({ rows }) => rows === 1) === 0 ? "a" : "b";
      expect(await add(first)).toMatchObject({ rows: 1, plan: { rev: 3 } });
      await expect(add(first, "2025-Q3")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect((await usage(store, plan.id)).map(({ unit }) => unit)).toEqual(["south", "north"]);
      expect(await planHead(store, plan.id)).toMatchObject({ rev: 3 });
    });

    it("is taken back like any push, but for rows that somebody filled in meanwhile", async () => {
      const { store, plan, add } = await start();
      await add("a");
      const [north] = await planContent(store.read, plan.id, ["usage"]);
      await send(store, plan.id, [{ kind: "SET", section: "usage", rowId: north?.id ?? "", field: "using", value: 3, baseRev: 2 }]);
      const undone = await undoPush(store, who, { opId: "u", planId: plan.id, undo: { opIds: ["a"] }, expectedRev: 3 }, testNow);
      expect([undone.changes.length, undone.skipped.length]).toEqual([1, 1]);
      expect((await usage(store, plan.id)).map(({ unit }) => unit)).toEqual(["north"]);
    });

    it("reaches only the units that the person may change", async () => {
      const { store, plan, add } = await start();
      expect(await add("a", "2025-Q4", { write: new Set(["south"]) })).toMatchObject({ rows: 1 });
      expect((await usage(store, plan.id)).map(({ unit }) => unit)).toEqual(["south"]);
    });

    it("is refused for a text that is no period, one that has not begun, a follow-up that is off and a closed plan", async () => {
      const { store, plan, add } = await start();
      for (const period of ["2025-Q5", "spring", "2026-Q2", "2026-04"])
        await expect(add(period.replaceAll(" ", ""), period), period).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect(await add("begun", "2026-Q1")).toMatchObject({ rows: 2 });
      await setModules(store, anna, { planId: plan.id, turnOff: ["followUp"] }, testNow);
      await expect(add("off")).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await closePlan(store, anna, plan.id, testNow);
      await expect(add("closed")).rejects.toMatchObject({ code: "FORBIDDEN" });
    });
  });
});
