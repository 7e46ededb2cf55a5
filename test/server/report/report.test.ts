import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Cells } from "../../../shared/field.js";
import { figures } from "../../../shared/report/figures.js";
import type { Role } from "../../../server/identity/actor.js";
import { explain } from "../../../server/report/explain.js";
import { explainedRows } from "../../../server/report/explained-rows.js";
import type { ReportQuery } from "../../../server/report/query.js";
import { report, type Report } from "../../../server/report/report.js";
import type { Reader } from "../../../server/report/scope.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { rowChanges } from "./arbitraries.js";
import { commit, pathOf, plantPlan, plantTree } from "./world.js";

/** Somebody with one role on a node. */
function holding(role: Role, nodeId: string): Reader {
  return { id: "p", name: "P", language: "sv", grants: [{ role, nodeId, path: pathOf(nodeId) }] };
}

const anna = holding("coordinator", "svo");
const country = holding("reader", "fi");
const settings = { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date("2026-11-22T10:00:00Z") } as const;

function usage(
  id: string,
  unit: string,
  period: string,
  people: readonly (number | null)[],
): { section: string; id: string; cells: Cells } {
  const [intendedUsers = null, trained = null, using = null, usingAsIntended = null] = people;
  return { section: "usage", id, cells: { unit, period, intendedUsers, trained, using, usingAsIntended } };
}

function group(id: string, unit: string, intendedUsers: number, profession: string): { section: string; id: string; cells: Cells } {
  return { section: "traineeGroups", id, cells: { unit, intendedUsers, headcount: intendedUsers, profession } };
}

/** The column as text: `svo 5/10`, hidden figures as their reason. */
function lines(answer: Report, metric: string): readonly string[] {
  const column = answer.columns.find((one) => one.metric === metric);
  return (answer.keys[0]?.ids ?? []).map((_, at) => {
    const ids = answer.keys.map((key) => key.ids[at] ?? "").join(" ");
    const [n, of] = [column?.n[at], column?.of?.[at]];
    return `${ids} ${column?.hidden[at] ?? `${String(n)}${of === null || of === undefined ? "" : `/${String(of)}`}`}`;
  });
}

onEachEngine((engine) => {
  describe("a report", () => {
    let store: Store;
    let planId: string;
    const ask = (query: ReportQuery, reader: Reader = anna): Promise<Report> => report(store, reader, query, settings);

    beforeAll(async () => {
      store = await engine.open();
      await plantTree(store);
      planId = await plantPlan(store, "svo", "ipc");
      await commit(store, planId, "2026-01-10", [
        group("g1", "b11", 10, "nurse"),
        group("g2", "b12", 8, "psychologist"),
        group("g3", "m21", 6, "nurse"),
        { section: "goals", id: "goal1", cells: { goal: "One", perspective: "client", measurement: "Survey" } },
        { section: "goals", id: "goal2", cells: { goal: "Two", perspective: "unit" } },
        { section: "barriers", id: "bar1", cells: { barrier: "Time", factorCode: "time", status: "open", dueOn: "2026-05-31" } },
        { section: "barriers", id: "bar2", cells: { barrier: "Rooms", status: "resolved", helped: "yes" } },
        { section: "phases", id: "phase1", cells: { phase: "explore", enteredOn: "2026-01-10" } },
      ]);
      await commit(store, planId, "2026-04-05", [
        usage("u1", "b11", "2026-Q1", [10, 8, 7, 5]),
        usage("u2", "b12", "2026-Q1", [8, 4, null, null]),
      ]);
      await commit(store, planId, "2026-07-04", [
        usage("u3", "b11", "2026-Q2", [10, 9, 9, 6]),
        usage("u4", "b12", "2026-06", [8, 6, 4, 3]),
      ]);
      const other = await plantPlan(store, "ran", "ipc");
      await commit(store, other, "2026-04-05", [
        usage("r1", "r1", "2026-Q1", [12, 9, 8, 3]),
        usage("r2", "r2", "2026-Q1", [20, 20, 19, 15]),
      ]);
      const second = await plantPlan(store, "svo", "msk");
      await commit(store, second, "2026-04-05", [usage("s1", "m21", "2026-Q1", [0, 0, 0, 0]), usage("s2", "m21", "2025-Q4", [4, 2, 1, 1])]);
    });

    it("counts a node inside another one once, as a part of it and without a row of its own, however the nodes are named", async () => {
      const query = { metrics: ["implementedShare"], level: 0, asOf: "2026-06-30" };
      const shown = async (under: readonly string[]): Promise<readonly string[]> =>
        lines(await ask({ ...query, under }), "implementedShare");
      const outer = await shown(["svo"]);
      expect(outer).toHaveLength(1);
      for (const under of [
        ["svo", "buf", "b11"],
        ["b11", "svo"],
        ["buf", "svo", "buf"],
      ])
        expect(await shown(under)).toEqual(outer);
      expect(await shown(["b12", "m21", "buf"])).toEqual([...(await shown(["m21"])), ...(await shown(["buf"]))]);
      const both = { ...anna, grants: [...anna.grants, ...holding("reader", "b11").grants] };
      expect(lines(await ask(query, both), "implementedShare")).toEqual(outer);
      const byPerspective = await ask({ metrics: ["goalCount"], under: ["svo", "buf"], by: ["PERSPECTIVE"] });
      expect(byPerspective).toEqual(await ask({ metrics: ["goalCount"], under: ["svo"], by: ["PERSPECTIVE"] }));
    });

    it("sums the newest reported period of each unit: 5 of 10 in spring, 6 of 10 after the summer, 0 of 0 where nobody is meant to use it", async () => {
      const metrics = ["implementedShare"];
      const spring = await ask({ metrics, under: ["svo"], level: 2, asOf: "2026-06-29" });
      expect(lines(spring, "implementedShare")).toEqual(["b11 5/10", "b12 0/0", "m21 0/0"]);
      const summer = await ask({ metrics, under: ["svo"], level: 2, asOf: "2026-06-30" });
      expect(lines(summer, "implementedShare")).toEqual(["b11 6/10", "b12 3/8", "m21 0/0"]);
      expect(lines(await ask({ metrics, under: ["svo"], level: 0 }), "implementedShare")).toEqual(["svo 9/18"]);
    });

    it("says how many units reported, how many should have, and how old the oldest part is", async () => {
      const [column] = (await ask({ metrics: ["trainedShare"], under: ["svo"], level: 1, asOf: "2026-05-01" })).columns;
      expect(column?.n).toEqual([8, 0]);
      expect(column?.of, "b12 is silent and m21 has not begun: their intended users count all the same").toEqual([18, 6]);
      expect(column?.unitsReported).toEqual([1, 1]);
      expect(column?.unitsExpected).toEqual([2, 2]);
      expect(column?.oldest).toEqual(["2026-03-31", "2026-03-31"]);
    });

    it("shows a unit's last report for as long as there is no newer one, with its age", async () => {
      const [column] = (await ask({ metrics: ["implementedShare"], under: ["b12"], level: 0, asOf: "2028-02-29" })).columns;
      expect([column?.n, column?.of, column?.oldest]).toEqual([[3], [8], ["2026-06-30"]]);
    });

    it("counts goals by perspective, barriers by factor and status with a line for none, and plans by phase", async () => {
      const goals = await ask({ metrics: ["goalCount", "goalMeasuredShare"], under: ["svo"], by: ["PERSPECTIVE"] });
      expect(lines(goals, "goalCount")).toEqual(["client 1", "worker 0", "unit 1", "organisation 0"]);
      expect(lines(goals, "goalMeasuredShare")).toEqual(["client 1/1", "worker 0/0", "unit 0/1", "organisation 0/0"]);
      const barriers = await ask({ metrics: ["barrierCount"], under: ["svo"], by: ["FACTOR", "STATUS"] });
      expect(lines(barriers, "barrierCount")).toEqual(["time open 1", "noFactor resolved 1"]);
      const resolved = await ask({ metrics: ["barrierResolution"], under: ["svo"], by: ["FACTOR"], language: "sv" });
      expect(lines(resolved, "barrierResolution")).toEqual(["time 0/1", "noFactor 1/1"]);
      expect(resolved.keys[0]?.labels).toEqual(["Tid", "Utan faktorkod"]);
      const plans = await ask({ metrics: ["planCount", "daysInPhase"], under: ["svo"], by: ["PHASE"], asOf: "2026-02-10" });
      expect(lines(plans, "planCount")[0]).toBe("explore 1");
      expect(lines(plans, "daysInPhase")[0]).toBe("explore 31/1");
    });

    it("splits by method, profession and ended quarter", async () => {
      expect(lines(await ask({ metrics: ["conversionShare"], under: ["svo"], by: ["METHOD"] }), "conversionShare")).toEqual([
        "ipc 13/15",
        "msk 0/0",
      ]);
      expect(lines(await ask({ metrics: ["intendedCount"], under: ["buf"], by: ["UNIT", "PROFESSION"] }), "intendedCount")).toEqual([
        "b11 nurse 10",
        "b12 psychologist 8",
      ]);
      const trend = lines(
        await ask({ metrics: ["implementedShare"], under: ["svo"], method: "ipc", by: ["PERIOD"], asOf: "2026-11-22" }),
        "implementedShare",
      );
      expect(trend.slice(-4)).toEqual(["2025-Q4 0/0", "2026-Q1 5/10", "2026-Q2 9/18", "2026-Q3 9/18"]);
    });

    it("counts an item as overdue from the day after it was due", async () => {
      const overdue = async (asOf: string): Promise<readonly string[]> =>
        lines(await ask({ metrics: ["overdueCount"], under: ["svo"], level: 0, asOf }), "overdueCount");
      expect([await overdue("2026-05-31"), await overdue("2026-06-01")]).toEqual([["svo 0"], ["svo 1"]]);
    });

    it("knows what was known: before the summer's push b12 had not reported", async () => {
      const query = { metrics: ["implementedShare"], under: ["svo"], level: 0, asOf: "2026-06-30" };
      expect(lines(await ask({ ...query, knownAt: "2026-07-01T00:00:00Z" }), "implementedShare")).toEqual(["svo 5/10"]);
      expect(lines(await ask({ ...query, knownAt: "2026-07-05T00:00:00Z" }), "implementedShare")).toEqual(["svo 9/18"]);
    });

    it("refuses what a figure is not counted by, and hides that a node exists from those it does not concern", async () => {
      const code = (query: ReportQuery, reader?: Reader): Promise<unknown> =>
        ask(query, reader).then(
          () => "answered",
          (error: unknown) => (error as { code?: string }).code,
        );
      expect(await code({ metrics: ["implementedShare"], by: ["FACTOR"] })).toBe("BAD_USER_INPUT");
      expect(await code({ metrics: ["noSuch"] })).toBe("BAD_USER_INPUT");
      expect(await code({ metrics: ["goalCount"], level: 1, by: ["PERSPECTIVE"] })).toBe("BAD_USER_INPUT");
      expect(await code({ metrics: ["goalCount"], under: ["ran"] })).toBe("NOT_FOUND");
      expect(await code({ metrics: ["goalCount"], under: ["nowhere"] })).toBe("NOT_FOUND");
      expect(await code({ metrics: ["goalCount"] }, holding("admin", "svo"))).toBe("NOT_FOUND");
    });

    it("shows a unit manager the own units only, and a reader above the organisations their sums, small ones hidden", async () => {
      const query = { metrics: ["implementedShare"], asOf: "2026-06-30" };
      const manager = await ask({ ...query, under: ["svo"], level: 2 }, holding("unitManager", "b11"));
      expect(lines(manager, "implementedShare").slice(0, 2)).toEqual(["b11 6/10", "b12 NO_ACCESS"]);
      expect(manager.columns[0]?.unitsReported[1]).toBeNull();
      const above = lines(await ask({ ...query, under: ["fi"], level: 1 }, country), "implementedShare");
      expect(above).toEqual(["ran 18/32", "svo 9/18"]);
      expect(lines(await ask({ ...query, under: ["fi"], level: 2 }, country), "implementedShare")[0]).toBe("r1 NO_ACCESS");
      const small = { metrics: ["barrierCount", "planCount"], under: ["fi"], level: 1, asOf: "2026-06-30" };
      expect(lines(await ask(small, country), "barrierCount")).toEqual(["ran 0", "svo SMALL"]);
      expect(lines(await ask(small, country), "planCount"), "plans are no persons").toEqual(["ran 0", "svo 1"]);
      expect(lines(await ask({ ...small, level: 0 }, country), "barrierCount")).toEqual(["fi SMALL"]);
      expect(lines(await ask({ ...small, metrics: ["barrierCount"], by: ["FACTOR"], level: 0 }, country), "barrierCount")).toEqual([
        "time SMALL",
        "noFactor SMALL",
      ]);
    });

    it("takes a figure apart into plans and units, down to the rows that the reader may read", async () => {
      const why = await explain(store, anna, { metric: "implementedShare", under: "svo", asOf: "2026-06-30" }, settings);
      expect(why.lines.map(({ unitId, n, of }) => `${unitId} ${String(n)}/${String(of)}`)).toEqual(["b11 6/10", "b12 3/8"]);
      const [first] = why.lines;
      if (first === undefined) throw new Error("no line");
      expect((await explainedRows(store.read, why, first, "all"))?.map((row) => row.id)).toEqual(["u3"]);
      expect(await explainedRows(store.read, why, first, new Set(["b12"]))).toEqual([]);
      const silent = await explain(store, anna, { metric: "trainedShare", under: "svo", key: ["m21"], method: "ipc" }, settings);
      const rows = await Promise.all(silent.lines.map((line) => explainedRows(store.read, silent, line, "all")));
      expect(rows.map((all) => all?.map((row) => row.id))).toEqual([["g3"]]);
      const barriers = await explain(store, anna, { metric: "barrierCount", under: "svo", key: ["time"] }, settings);
      expect(barriers.lines).toEqual([{ planId, unitId: "svo", n: 1, of: null, hidden: null }]);
      const above = await explain(store, country, { metric: "barrierCount", under: "fi" }, settings);
      expect(above.lines).toEqual([
        { planId: null, unitId: "ran", n: 0, of: null, hidden: null },
        { planId: null, unitId: "svo", n: null, of: null, hidden: "SMALL" },
      ]);
    });
  });

  it("the lines of every level add up to the level above, and explain adds up to the report, for every figure on any day", async () => {
    const store = await engine.open();
    await plantTree(store);
    const plans = [await plantPlan(store, "svo", "ipc"), await plantPlan(store, "svo", "msk")];
    const pushes = fc.array(fc.tuple(fc.constantFrom(...plans), rowChanges), { minLength: 2, maxLength: 5 });
    const counted = figures.filter((figure) => figure.kind !== "days");
    let day = 0;
    await fc.assert(
      fc.asyncProperty(pushes, fc.constantFrom("2026-03-31", "2026-04-01", "2026-09-30", "2028-02-29"), async (all, asOf) => {
        for (const [plan, changes] of all)
          await commit(store, plan, new Date(Date.UTC(2026, 0, 5 + (day += 3))).toISOString().slice(0, 10), changes);
        const metrics = counted.map((figure) => figure.key);
        const whole = await report(store, anna, { metrics, under: ["svo"], level: 0, asOf }, settings);
        for (const level of [1, 2, 3]) {
          const cut = await report(store, anna, { metrics, under: ["svo"], level, asOf }, settings);
          expect(cut.columns.map(total), `level ${String(level)}`).toEqual(whole.columns.map(total));
        }
        for (const [at, figure] of counted.entries()) {
          const why = await explain(store, anna, { metric: figure.key, under: "svo", asOf }, settings);
          const sums = { n: sum(why.lines.map(({ n }) => n)), of: figure.kind === "share" ? sum(why.lines.map(({ of }) => of)) : null };
          expect(sums, figure.key).toEqual({ n: whole.columns[at]?.n[0], of: whole.columns[at]?.of?.[0] ?? null });
        }
      }),
      { numRuns: 12 },
    );
  });
});

function sum(numbers: readonly (number | null | undefined)[]): number {
  return numbers.reduce<number>((total, n) => total + (n ?? 0), 0);
}

function total({ n, of, unitsReported, unitsExpected }: Report["columns"][number]): readonly (number | null)[] {
  return [sum(n), of === null ? null : sum(of), sum(unitsReported), sum(unitsExpected)];
}
