import { beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { checkCounts, rebuildCounts } from "../../../server/report/rebuild.js";
import { explain } from "../../../server/report/explain.js";
import { planFigures } from "../../../server/report/plan-figures.js";
import { figures } from "../../../shared/report/figures.js";
import { report } from "../../../server/report/report.js";
import type { Reader } from "../../../server/report/scope.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { commit, commitIn, pathOf, plantPlan, plantTree, type RowChange } from "../report/world.js";
import { command, unitWith } from "./kit.js";

const anna: Reader = { id: "p", name: "P", language: "en", grants: [{ role: "coordinator", nodeId: "svo", path: pathOf("svo") }] };
const settings = { limit: 5, implemented: { operator: ">", share: 0.5 } as const, now: new Date("2026-11-22T10:00:00Z") };

function usage(id: string, unit: string, period: string, of: number, n: number): RowChange {
  return { section: "usage", id, cells: { unit, period, intendedUsers: of, trained: n, using: n, usingAsIntended: n } };
}
function group(id: string, unit: string, n: number): RowChange {
  return { section: "traineeGroups", id, cells: { unit, intendedUsers: n, headcount: n, profession: "nurse" } };
}

onEachEngine((engine) => {
  describe("Registers: reports by the tree as it was on their day", () => {
    let store: Store;
    let planId: string;
    beforeEach(async () => {
      store = await engine.open();
      await plantTree(store);
      planId = await plantPlan(store, "svo", "ipc");
      await commit(store, planId, "2026-01-10", [group("g1", "b11", 10), group("g2", "b12", 8), group("g3", "m21", 6)]);
      await commit(store, planId, "2026-07-02", [
        usage("u1", "b11", "2026-Q2", 10, 7),
        usage("u2", "b12", "2026-Q2", 8, 4),
        usage("u3", "m21", "2026-Q2", 6, 6),
      ]);
    });

    /** Who uses the method as intended, `node n/of`, of all nodes so many steps below the organisation; lines add up to the first. */
    async function shares(asOf: string, level = 1): Promise<readonly string[]> {
      const ask = async (steps: number): Promise<readonly (readonly [string, number, number])[]> => {
        const answer = await report(
          store,
          anna,
          { metrics: ["implementedShare"], under: ["svo"], level: steps, by: ["UNIT"], asOf },
          settings,
        );
        const column = must(answer.columns[0], "a column");
        return must(answer.keys[0], "a key").labels.map((label, at) => [label, column.n[at] ?? 0, column.of?.[at] ?? 0]);
      };
      const [[whole], lines] = await Promise.all([ask(0), ask(level)]);
      const [, n, of] = must(whole, "the organisation");
      const sum = (part: 1 | 2): number => lines.reduce((total, line) => total + line[part], 0);
      expect([sum(1), sum(2)], `lines add up on ${asOf}`).toEqual([n, of]);
      const explained = await explain(store, anna, { metric: "implementedShare", under: "svo", asOf }, settings);
      const behind = (part: "n" | "of"): number => explained.lines.reduce((total, line) => total + (line[part] ?? 0), 0);
      expect([behind("n"), behind("of")], `what is behind it on ${asOf}`).toEqual([n, of]);
      const figure = must(
        figures.find(({ key }) => key === "implementedShare"),
        "the figure",
      );
      const [own] = await planFigures(store.read, [{ planId, organisationId: "svo", day: asOf, figures: [figure] }]);
      expect([own?.[0]?.n, own?.[0]?.of], `the plan alone on ${asOf}`).toEqual([n, of]);
      return [`all ${String(n)}/${String(of)}`, ...lines.map(([label, a, b]) => `${label} ${String(a)}/${String(b)}`)];
    }

    it("counts a unit that moved inside a quarter under its service of each day", async () => {
      await command(store, { kind: "move", unitId: "b11", parentId: "psy", on: "2026-08-15" });
      expect(await shares("2026-08-14")).toEqual(["all 17/24", "Node buf 11/18", "Node psy 6/6"]);
      expect(await shares("2026-08-15")).toEqual(["all 17/24", "Node buf 4/8", "Node psy 13/16"]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("counts what is pushed while a unit moves at its new place too", async () => {
      let pushing: Promise<void> = Promise.resolve();
      await new Promise<void>((counted) => {
        pushing = store.write(async (m) => {
          await commitIn(m, planId, "2026-10-02", [usage("u4", "b11", "2026-Q3", 10, 9)]);
          counted();
          await new Promise((resume) => setTimeout(resume, 200));
        });
      });
      await Promise.all([pushing, command(store, { kind: "move", unitId: "b11", parentId: "psy", on: "2026-05-01" })]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("counts a closed unit until its day and not after, and keeps every figure of the days before", async () => {
      await command(store, { kind: "close", unitId: "b11", on: "2026-08-15" });
      expect(await shares("2026-08-14", 2)).toEqual(["all 17/24", "Node b11 7/10", "Node b12 4/8", "Node m21 6/6"]);
      expect(await shares("2026-08-15", 2)).toEqual(["all 10/14", "Node b12 4/8", "Node m21 6/6"]);
      await command(store, { kind: "reopen", unitId: "b11" });
      expect((await shares("2026-08-15"))[0]).toBe("all 17/24");
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("keeps what merged units reported until the new unit reports, and then counts nobody twice", async () => {
      const into = { code: "B20", name: "Both", level: "unit", staffCount: null };
      await command(store, { kind: "merge", unitIds: ["b11", "m21"], into, on: "2026-08-01" });
      const both = await unitWith(store, "B20");
      expect(await shares("2026-07-31")).toEqual(["all 17/24", "Node buf 11/18", "Node psy 6/6"]);
      expect(await shares("2026-08-01", 2)).toEqual(["all 17/24", "Node b12 4/8", "Both 13/16", "Node psy 0/0"]);
      await commit(store, planId, "2026-10-02", [usage("u4", both.id, "2026-Q3", 15, 14)]);
      expect(await shares("2026-09-29", 2)).toEqual(["all 17/24", "Node b12 4/8", "Both 13/16", "Node psy 0/0"]);
      expect(await shares("2026-09-30", 2)).toEqual(["all 18/23", "Node b12 4/8", "Both 14/15", "Node psy 0/0"]);
      await commit(store, planId, "2026-10-05", [usage("u1", "b11", "2026-Q2", 10, 9)]);
      expect((await shares("2026-08-01"))[0]).toBe("all 19/24");
      expect((await shares("2026-09-30"))[0]).toBe("all 18/23");
      expect(await checkCounts(store.read)).toEqual([]);
      await commit(store, planId, "2026-10-06", [{ section: "usage", id: "u4", cells: null }]);
      expect((await shares("2026-09-30"))[0]).toBe("all 19/24");
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("keeps what a split unit reported until the first of its parts reports", async () => {
      const parts = ["B21", "B22"].map((code) => ({ code, name: code, level: "unit", staffCount: null }));
      await command(store, { kind: "split", unitId: "b11", into: parts, on: "2026-08-01" });
      expect(await shares("2026-08-15", 2)).toEqual(["all 17/24", "Node b11 7/10", "Node b12 4/8", "B21 0/0", "B22 0/0", "Node m21 6/6"]);
      await commit(store, planId, "2026-10-02", [usage("u4", (await unitWith(store, "B21")).id, "2026-Q3", 5, 3)]);
      expect((await shares("2026-09-30", 2))[0]).toBe("all 13/19");
      expect(await shares("2026-07-31", 2)).toEqual(["all 17/24", "Node b11 7/10", "Node b12 4/8", "Node m21 6/6"]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("holds with a move, a merge, a split and a closing in one quarter, through a rebuild and as it was known before", async () => {
      await command(store, { kind: "move", unitId: "b12", parentId: "psy", on: "2026-07-10" });
      await command(store, { kind: "merge", unitIds: ["b11"], into: "m21", on: "2026-07-20" });
      const parts = ["P1", "P2"].map((code) => ({ code, name: code, level: "unit", staffCount: null }));
      await command(store, { kind: "split", unitId: "b12", into: parts, on: "2026-08-10" });
      await command(store, { kind: "close", unitId: (await unitWith(store, "P2")).id, on: "2026-09-10" });
      await commit(store, planId, "2026-10-02", [
        usage("u4", "m21", "2026-Q3", 16, 12),
        usage("u5", (await unitWith(store, "P1")).id, "2026-Q3", 4, 4),
      ]);
      const days = ["2026-07-09", "2026-07-10", "2026-07-20", "2026-08-10", "2026-09-10", "2026-09-30"];
      const found = await Promise.all(days.map((day) => shares(day)));
      expect(found.map((lines) => lines.join(", "))).toEqual([
        "all 17/24, Node buf 11/18, Node psy 6/6",
        "all 17/24, Node buf 7/10, Node psy 10/14",
        "all 17/24, Node buf 0/0, Node psy 17/24",
        "all 17/24, Node buf 0/0, Node psy 17/24",
        "all 17/24, Node buf 0/0, Node psy 17/24",
        "all 16/20, Node buf 0/0, Node psy 16/20",
      ]);
      await store.write((m) => m.query("DELETE FROM rollup"));
      await rebuildCounts(store, "2026-11-22");
      expect(await Promise.all(days.map((day) => shares(day)))).toEqual(found);
      const known = { metrics: ["implementedShare"], under: ["svo"], level: 0, asOf: "2026-09-30", knownAt: "2026-10-01T00:00:00Z" };
      const then = await report(store, anna, known, settings);
      expect([then.columns[0]?.n[0], then.columns[0]?.of?.[0]]).toEqual([17, 24]);
    });

    it("calls a unit what it was called on the report's day, and leaves out one that came later", async () => {
      await command(store, { kind: "rename", unitId: "b11", name: "Harbour school", on: "2026-08-01" });
      const unit = { code: "N1", name: "New one", level: "unit", staffCount: null };
      await command(store, { kind: "add", ...unit, parentId: "buf", organisation: false, on: "2026-08-01" });
      expect(await shares("2026-07-31", 2)).toEqual(["all 17/24", "Node b11 7/10", "Node b12 4/8", "Node m21 6/6"]);
      expect(await shares("2026-08-01", 2)).toEqual(["all 17/24", "Harbour school 7/10", "Node b12 4/8", "New one 0/0", "Node m21 6/6"]);
    });
  });
});
