import { graphql } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import type { Cells } from "../../../shared/field.js";
import { planCompleteness } from "../../../shared/plan/required.js";
import { sections } from "../../../shared/plan/index.js";
import { figures, planMetrics } from "../../../shared/report/figures.js";
import { createLoaders } from "../../../server/graphql/loaders.js";
import { createSchema } from "../../../server/graphql/schema.js";
import { createLog } from "../../../server/log.js";
import { explain } from "../../../server/report/explain.js";
import { explainedRows } from "../../../server/report/explained-rows.js";
import { report, type Report, type ReportColumn } from "../../../server/report/report.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { commit, headerOf, pathOf, plantPlan, plantTree, type RowChange } from "./world.js";

const anna = { id: "a", name: "Anna", language: "sv", grants: [{ role: "coordinator", nodeId: "svo", path: pathOf("svo") }] } as const;
const manager = { ...anna, grants: [{ role: "unitManager", nodeId: "b11", path: pathOf("b11") }] } as const;
const settings = { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date("2028-03-01T10:00:00Z") } as const;
const schema = await createSchema();

function usage(unit: string, period: string, cells: Cells): RowChange {
  return { section: "usage", id: `${unit} ${period}`, cells: { unit, period, using: 1, ...cells } };
}

onEachEngine((engine) => {
  describe("Indicators: in a report", () => {
    let store: Store;
    let planId: string;
    const ask = async (metric: string, asOf: string, under = "svo"): Promise<ReportColumn> => {
      const answer: Report = await report(store, anna, { metrics: [metric], under: [under], level: 0, asOf }, settings);
      return must(answer.columns[0], metric);
    };

    beforeAll(async () => {
      store = await engine.open();
      await plantTree(store);
      planId = await plantPlan(store, "svo", "ipc");
      const forms = sections.filter(({ repeating }) => !repeating).map(({ key }): RowChange => ({ section: key, id: key, cells: {} }));
      await commit(store, planId, "2026-01-10", [
        ...forms,
        { section: "phases", id: "p", cells: { phase: "explore", enteredOn: "2026-01-10" } },
        { section: "traineeGroups", id: "g1", cells: { unit: "b11", intendedUsers: 10 } },
        { section: "traineeGroups", id: "g2", cells: { unit: "b12", intendedUsers: 4 } },
        { section: "nextTrainings", id: "t", cells: { kind: "initial", startOn: "2026-02-01" } },
        { section: "goals", id: "goal1", cells: { goal: "One", measurement: "Survey" } },
        { section: "goals", id: "goal2", cells: { goal: "Two" } },
        { section: "barriers", id: "bar1", cells: { barrier: "Time", factorCode: "time", status: "resolved", helped: "partly" } },
        { section: "barriers", id: "bar2", cells: { barrier: "Rooms", factorCode: "space", status: "open" } },
      ]);
      await commit(store, planId, "2026-02-01", [
        { section: "needAndChain", id: "needAndChain", cells: { need: "Queues", needPerYear: 40 } },
      ]);
      const completed = { unit: "b12", training: "t", status: "completed", completedOn: "2026-02-15" };
      await commit(store, planId, "2026-03-01", [{ section: "enrolments", id: "e", cells: { ...completed, count: 6 } }]);
      await commit(store, planId, "2028-03-01", [
        usage("b11", "2027-Q4", { intendedUsers: 10, trained: 8, usingAsIntended: 6, clientsStarted: 5 }),
        usage("b11", "2028-02", { intendedUsers: 10, trained: 8, usingAsIntended: 5, clientsStarted: 2 }),
      ]);
    });

    it("a method was implemented from a year's end and was so no longer on a leap day", async () => {
      const standing = async (day: string): Promise<unknown> => {
        const { implemented, reachedOn, lostOn } = await ask("implementedShare", day);
        return [implemented?.[0], reachedOn?.[0], lostOn?.[0]];
      };
      expect(await standing("2027-12-30")).toEqual([null, null, null]);
      expect(await standing("2027-12-31")).toEqual([true, "2027-12-31", null]);
      expect(await standing("2028-02-28")).toEqual([true, "2027-12-31", null]);
      expect(await standing("2028-02-29")).toEqual([false, "2027-12-31", "2028-02-29"]);
      expect((await ask("trainedShare", "2028-02-29")).implemented).toBeNull();
    });

    it("who is trained by enrolments alone is counted and said, at most as many as are meant to use the method", async () => {
      const { n, of, estimated, unitsReported, unitsExpected } = await ask("trainedShare", "2028-03-01");
      expect([n[0], of?.[0], estimated?.[0], unitsReported[0], unitsExpected[0]]).toEqual([12, 14, 4, 1, 2]);
      const unit = await ask("trainedShare", "2026-02-14", "b12");
      expect([unit.n[0], unit.of?.[0]]).toEqual([0, 4]);
      expect((await ask("implementedShare", "2028-03-01")).estimated).toBeNull();
    });

    it("coverage of the need is the plan's: its units have no share of it, and nothing is scaled up", async () => {
      const { n, of, unitsReported, unitsExpected, oldest, stale, plans } = await ask("needCoverage", "2028-02-29");
      expect([n[0], of?.[0], unitsReported[0], unitsExpected[0], oldest[0], stale[0], plans[0]]).toEqual([
        7,
        40,
        1,
        2,
        "2028-02-29",
        false,
        1,
      ]);
      expect((await ask("needCoverage", "2028-12-30")).n[0]).toBe(7);
      expect((await ask("needCoverage", "2028-12-31")).n[0]).toBe(2);
      const later = await ask("needCoverage", "2029-02-28");
      expect([later.n[0], later.of?.[0], later.stale[0]]).toEqual([0, 40, false]);
      expect((await ask("needCoverage", "2029-03-01")).stale[0]).toBe(true);
      const unit = await ask("needCoverage", "2028-02-29", "b11");
      expect([unit.n[0], unit.of?.[0], unit.plans[0]]).toEqual([0, 0, null]);
    });

    it("completeness is what the plan itself says of its phase, on the day that a row was sent", async () => {
      const plan = await headerOf(store, planId);
      const rows = await store.read.query<readonly { id: string; section: string; cells: string }[]>(
        "SELECT id, section, cells FROM plan_row",
      );
      const content = rows.map(({ id, section, cells }) => ({ id, section, cells: JSON.parse(cells) as Cells }));
      const { filled, required } = planCompleteness({ phase: plan.phase, modules: plan.modules, rows: content });
      const now = await ask("planCompleteness", "2028-03-01");
      expect([now.n[0], now.of?.[0]]).toEqual([filled, required]);
      const before = await ask("planCompleteness", "2026-01-31");
      expect([before.n[0], before.of?.[0]]).toEqual([filled - 1, required]);
      expect((await ask("planCompleteness", "2026-01-09")).of?.[0]).toBe(0);
    });

    it("each is explained by lines and rows that add up to it", async () => {
      const plan = await headerOf(store, planId);
      for (const { key, kind } of figures) {
        const { n, of } = await ask(key, "2028-03-01");
        const explanation = await explain(store, anna, { metric: key, under: "svo", asOf: "2028-03-01" }, settings);
        const sum = (part: "n" | "of"): number => explanation.lines.reduce((total, line) => total + (line[part] ?? 0), 0);
        if (kind !== "days") expect(sum("n"), key).toBe(n[0]);
        expect(sum("of"), key).toBe(of?.[0] ?? 0);
        for (const line of explanation.lines) {
          const behind = must((await explainedRows(store.read, explanation, line, "all")) ?? undefined, key);
          expect(behind.length, `${key} of ${line.unitId}`).toBeGreaterThan(0);
          expect(new Set(behind.map(({ section }) => section)).size, key).toBeLessThanOrEqual(plan.modules.length + sections.length);
        }
      }
    });

    it("a plan alone has the figures that the report has of it, and a list of plans is read at once", async () => {
      const context = (actor: typeof anna | typeof manager): object => {
        const log = createLog("error", () => undefined);
        const services = { store, log, now: () => settings.now, smallCellLimit: 5, implemented: settings.implemented, addin: null };
        return { ...services, actor, loaders: createLoaders(store.read) };
      };
      const source = `query F($metrics: [String!]!) { plans(first: 9) { edges { node { figures(metrics: $metrics) { asOf n of unitsReported unitsExpected oldest stale } } } } }`;
      const variableValues = { metrics: [...planMetrics] };
      const answer = await graphql({ schema, source, variableValues, contextValue: context(anna) });
      const plans = answer.data as { plans: { edges: { node: { figures: Record<string, unknown[]> | null } }[] } } | null | undefined;
      const shown = must(plans?.plans.edges[0]?.node.figures ?? undefined, "figures");
      for (const [at, metric] of planMetrics.entries()) {
        const column = await ask(metric, "2028-03-01");
        expect([shown["n"]?.[at], shown["of"]?.[at], shown["oldest"]?.[at]], metric).toEqual([
          column.n[0],
          column.of?.[0],
          column.oldest[0],
        ]);
      }
      const asManager = await graphql({ schema, source, variableValues, contextValue: context(manager) });
      expect(JSON.stringify(asManager.data), "who sees only some units gets no figures of the whole").toContain('"figures":null');
    });
  });
});
