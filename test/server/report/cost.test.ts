import { beforeAll, describe, expect, it } from "vitest";
import { figures, countsOf } from "../../../shared/report/figures.js";
import { recordCounts } from "../../../server/report/record-counts.js";
import { contextStatement } from "../../../server/report/push-context.js";
import { rollupStatement } from "../../../server/report/read-series.js";
import { report } from "../../../server/report/report.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { accessPaths } from "./query-plans.js";
import { commit, headerOf, pathOf, plantPlan, plantTree, type RowChange } from "./world.js";

const anna = { id: "a", name: "Anna", language: "sv", grants: [{ role: "coordinator", nodeId: "svo", path: pathOf("svo") }] } as const;

/** Rows of every counted section; five cells each. */
function rowsOfAll(count: number, from: number): readonly RowChange[] {
  return Array.from({ length: count }, (_, index): RowChange => {
    const at = from + index;
    const id = `r${String(at)}`;
    const unit = ["b11", "b12", "m21"][at % 3] ?? "b11";
    const day = `20${String(10 + (at % 60))}-0${String(1 + (at % 9))}-1${String(at % 9)}`;
    switch (at % 4) {
      case 0:
        return { section: "milestones", id, cells: { title: id, phase: "prepare", dueOn: day, doneOn: null } };
      case 1:
        return { section: "barriers", id, cells: { barrier: id, status: "accepted", dueOn: day, factorCode: "time", severity: "low" } };
      case 2:
        return { section: "traineeGroups", id, cells: { unit, profession: "nurse", headcount: 3, intendedUsers: 2, startOn: day } };
      default:
        return {
          section: "usage",
          id,
          cells: { unit, period: `${day.slice(0, 4)}-Q${String(1 + (at % 4))}`, intendedUsers: 5, using: 4, usingAsIntended: 3 },
        };
    }
  });
}

/** Lines of other organisations, so many that no planner would rather read the whole table. */
async function fillUp(store: Store): Promise<void> {
  await store.write(async (m) => {
    await m.query(`INSERT INTO rollup SELECT 'org' || o, 'goals', 'org' || o, '', 'unit' || u, 'client', '2026-01-01', 1
      FROM generate_series(1, 300) o, generate_series(1, 500) u`);
    await m.query("ANALYZE rollup");
  });
}

onEachEngine((engine) => {
  describe("what counting costs", () => {
    let store: Store;
    let planId: string;
    const heard: string[] = [];

    beforeAll(async () => {
      store = await engine.open({ onStatement: (sql) => heard.push(sql) });
      await plantTree(store);
      planId = await plantPlan(store, "svo", "ipc");
      for (let at = 0; at < 5; at += 1) await commit(store, planId, `2026-0${String(1 + (at % 9))}-01`, rowsOfAll(500, at * 500));
      await commit(store, await plantPlan(store, "ran", "msk"), "2026-01-01", rowsOfAll(20, 0));
      if (engine.name === "postgres") await fillUp(store);
    }, 60_000);

    it.each([1, 1000])("a push of %i rows of five cells is counted in at most four statements", async (rows) => {
      const plan = await headerOf(store, planId);
      const changed = rowsOfAll(rows, 1).map(({ section, id, cells }) => ({
        section,
        id,
        before: cells,
        after: { ...cells, dueOn: "2031-01-01", unit: "b11" },
      }));
      await store.write(async (m) => {
        heard.length = 0;
        await recordCounts(m, plan, plan.rev, "2026-11-01", changed);
        expect(heard.length).toBeLessThanOrEqual(4);
        await m.query("DELETE FROM count_entry WHERE effective_on = '2031-01-02'");
      });
    });

    it("a push of texts that nothing is counted from costs nothing", async () => {
      const plan = await headerOf(store, planId);
      await store.write(async (m) => {
        heard.length = 0;
        await recordCounts(m, plan, plan.rev, "2026-11-01", [
          { section: "cover", id: "cover", before: {}, after: { scheduleNote: "Soon" } },
        ]);
        expect(heard).toEqual([]);
      });
    });

    it.each([
      ["of all figures, three levels down", { metrics: figures.map(({ key }) => key), level: 3 }, 2],
      ["by factor and status", { metrics: ["barrierCount"], by: ["FACTOR", "STATUS"] as const }, 2],
      ["by method and quarter", { metrics: ["implementedShare"], by: ["METHOD", "PERIOD"] as const }, 3],
    ])("a report %s reads the registers and the rollup and no row of a plan", async (_, query, statements) => {
      heard.length = 0;
      await report(
        store,
        anna,
        { ...query, under: ["svo"], asOf: "2026-11-01" },
        { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date() },
      );
      expect(heard.length).toBe(statements);
      const tables = heard.flatMap((sql) => [...sql.matchAll(/(?:FROM|JOIN) (?!json)([a-z_]+) /g)].map(([, table]) => table));
      const allowed = new Set(["org_unit", "unit_placement", "unit_rename", "method", "rollup"]);
      expect(tables.filter((table) => table !== undefined && !allowed.has(table))).toEqual([]);
      expect(tables).toContain("rollup");
    });

    it("what a push needs beside its rows is looked up by key, in no table read whole", async () => {
      if (engine.name === "postgres") await store.write((m) => m.query("ANALYZE plan_row"));
      const parameters = [planId, '["b11"]', "svo", '["r1"]', "9", '["t1"]'];
      const paths = await accessPaths(store, contextStatement(store.read), parameters);
      expect(paths.some((path) => /plan_row|SEARCH r /.test(path))).toBe(true);
      const whole = paths.filter((path) => /^Seq Scan on (plan_row|cell_change|count_entry)|^SCAN [recops]( |$)/.test(path));
      expect(whole).toEqual([]);
    });

    it("the rollup is searched by its key and never scanned", async () => {
      const keys = figures.flatMap(countsOf).map((metric) => ({ organisation: "svo", metric, parent: "svo", method: "", scope: "buf" }));
      const paths = await accessPaths(store, rollupStatement(store.read), [JSON.stringify(keys), "2026-11-01"]);
      const reached = paths.filter((path) => / r |rollup/.test(`${path} `));
      expect(reached.length).toBeGreaterThan(0);
      for (const path of reached)
        expect(path).toMatch(
          engine.name === "sqlite"
            ? /^SEARCH r USING PRIMARY KEY \(organisation_id=\? AND metric=\? AND parent_id=\? AND method_id=\? AND scope_id=\?/
            : /^Index (Only )?Scan on rollup rollup_pkey|^Bitmap (Heap|Index) Scan on .*rollup/,
        );
    });
  });
});
