import { beforeAll, describe, expect, it } from "vitest";
import { loadTier } from "../../../server/demo/load-tier.js";
import { tiers } from "../../../server/demo/draw/tier.js";
import type { Reader } from "../../../server/report/scope.js";
import { report, type Report } from "../../../server/report/report.js";
import { OrgUnitEntity } from "../../../server/store/entities/org-unit.entity.js";
import { PlanRowEntity } from "../../../server/store/entities/plan-row.entity.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { naiveFigures, type PaperRow } from "./naive.js";

const today = "2026-11-22";
const settings = { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date("2026-11-22T10:00:00Z") } as const;

/** Every plan's figures on a day, counted from all rows, summed by what a line shows: `node metric dim`. */
async function recount(store: Store, day: string): Promise<ReadonlyMap<string, number>> {
  const [plans, rows, nodes] = await Promise.all([
    store.read.find(PlanEntity),
    store.read.find(PlanRowEntity),
    store.read.find(OrgUnitEntity),
  ]);
  const paths = new Map(nodes.map((node) => [node.id, node.path.split("/").filter((id) => id !== "")]));
  const byPlan = new Map<string, PlanRowEntity[]>();
  for (const row of rows) byPlan.set(row.planId, [...(byPlan.get(row.planId) ?? []), row]);
  const sums = new Map<string, number>();
  for (const plan of plans) {
    const statusOn = plan.createdAt.slice(0, 10);
    const paper = new Map<string, PaperRow>(
      (byPlan.get(plan.id) ?? []).map(({ id, section, cells }) => [id, { section, cells, statusOn }]),
    );
    const figures = naiveFigures({ days: [{ day: statusOn, rows: paper, modules: plan.modules, phase: plan.phase }], closedOn: null }, day);
    for (const [key, n] of figures) {
      const [metric = "", unit = "", dim = ""] = key.split(" ");
      for (const node of paths.get(unit === "" ? plan.organisationId : unit) ?? [])
        sums.set(`${node} ${metric} ${dim}`, (sums.get(`${node} ${metric} ${dim}`) ?? 0) + n);
    }
  }
  return sums;
}

function lines(answer: Report, metric: string): ReadonlyMap<string, readonly [number | null, number | null]> {
  const column = answer.columns.find((one) => one.metric === metric);
  return new Map(
    (answer.keys[0]?.ids ?? []).map((id, at) => [
      answer.keys.map((key) => key.ids[at] ?? id).join(" "),
      [column?.n[at] ?? null, column?.of?.[at] ?? null],
    ]),
  );
}

onEachEngine((engine) => {
  describe("The county, counted again", () => {
    let store: Store;
    let organisations: readonly OrgUnitEntity[];
    let units: readonly OrgUnitEntity[];

    beforeAll(async () => {
      store = await engine.open();
      await loadTier(store, { tier: tiers.county, seed: 1, today }, () => undefined);
      organisations = await store.read.findBy(OrgUnitEntity, { organisation: true });
      units = await store.read.findBy(OrgUnitEntity, { level: "unit" });
    }, 300_000);

    const leader = (node: OrgUnitEntity): Reader => ({
      id: "p",
      name: "P",
      language: "sv",
      grants: [{ role: "reader", nodeId: node.id, path: node.path }],
    });

    it.each([today, "2026-06-30", "2025-12-31"])(
      "gives both shares for every unit, service and organisation as a recount of all rows does on %s",
      async (asOf) => {
        const sums = await recount(store, asOf);
        const of = (node: string, ...metrics: readonly string[]): number =>
          metrics.reduce((sum, metric) => sum + (sums.get(`${node} ${metric} `) ?? 0), 0);
        let compared = 0;
        for (const organisation of organisations)
          for (const level of [0, 1, 2]) {
            const answer = await report(
              store,
              leader(organisation),
              { metrics: ["implementedShare", "trainedShare"], under: [organisation.id], level, asOf },
              settings,
            );
            const [implemented, trained] = [lines(answer, "implementedShare"), lines(answer, "trainedShare")];
            for (const node of implemented.keys()) {
              if (node.endsWith(":own")) continue;
              expect(implemented.get(node), `${node} implementedShare`).toEqual([of(node, "asIntended"), of(node, "asIntendedOf")]);
              expect(trained.get(node), `${node} trainedShare`).toEqual([of(node, "trained"), of(node, "trainedOf", "intendedWaiting")]);
              compared += 1;
            }
          }
        expect(compared).toBeGreaterThan(units.length / 2);
      },
    );

    it("gives overdue, goals by perspective, barriers by factor and by status as a recount does", async () => {
      const sums = await recount(store, today);
      for (const organisation of organisations) {
        const ask = (metric: string, by: "UNIT" | "PERSPECTIVE" | "FACTOR" | "STATUS"): Promise<Report> =>
          report(store, leader(organisation), { metrics: [metric], under: [organisation.id], level: 0, by: [by], asOf: today }, settings);
        expect(lines(await ask("overdueCount", "UNIT"), "overdueCount").get(organisation.id)?.[0]).toBe(
          sums.get(`${organisation.id} overdue `) ?? 0,
        );
        for (const [perspective, [n]] of lines(await ask("goalCount", "PERSPECTIVE"), "goalCount"))
          expect(n, perspective).toBe(sums.get(`${organisation.id} goals ${perspective}`) ?? 0);
        const barriers = [...sums]
          .filter(([key]) => key.startsWith(`${organisation.id} barriers `))
          .map(([key, n]) => ({ codes: (key.split(" ")[2] ?? "").split(":"), n }));
        const total = (at: number, code: string): number =>
          barriers.filter(({ codes }) => codes[at] === code).reduce((sum, { n }) => sum + n, 0);
        const factors = lines(await ask("barrierCount", "FACTOR"), "barrierCount");
        expect([...factors].reduce((sum, [, [n]]) => sum + (n ?? 0), 0)).toBe(barriers.reduce((sum, { n }) => sum + n, 0));
        for (const [factor, [n]] of factors) expect(n, factor).toBe(total(0, factor === "noFactor" ? "" : factor));
        for (const [status, [n]] of lines(await ask("barrierCount", "STATUS"), "barrierCount"))
          expect(n, status).toBe(total(1, status === "noStatus" ? "" : status));
      }
    });
  });
});
