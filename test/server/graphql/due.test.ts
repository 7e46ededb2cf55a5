import { graphql } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import type { Actor } from "../../../server/identity/actor.js";
import { createLoaders } from "../../../server/graphql/loaders.js";
import type { RequestContext } from "../../../server/graphql/context.js";
import { createSchema } from "../../../server/graphql/schema.js";
import { createLog } from "../../../server/log.js";
import { report } from "../../../server/report/report.js";
import { MethodEntity } from "../../../server/store/entities/method.entity.js";
import { OrganisationSettingEntity } from "../../../server/store/entities/organisation-setting.entity.js";
import type { Store } from "../../../server/store/store.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, insertRow, send, testNow } from "../../support/plans.js";

const coordinator: Actor = { ...anna, grants: [{ role: "coordinator", nodeId: "strand", path: "/fi/strand/" }] };
const schema = await createSchema();

interface Due {
  readonly overdue: number;
  readonly due: number;
  readonly items: readonly { readonly section: string; readonly on: string; readonly what: string; readonly overdue: boolean }[];
}

const list = `query L($first: Int) { plans(first: $first, filter: { status: OPEN }) { edges { node { id method { name } due { overdue due items(first: 3) { section on what overdue } } } } } }`;
const one = `query O($id: ID!, $within: Int) { plan(id: $id) { due(within: $within) { overdue due items(first: 2) { on what } } } }`;

onEachEngine((engine) => {
  describe("what is due in a list of plans", () => {
    let store: Store;
    let first: string;
    const heard: string[] = [];

    const ask = async (source: string, variableValues: Record<string, unknown>): Promise<Record<string, unknown>> => {
      const services = { store, log: createLog("error", () => undefined), now: testNow, smallCellLimit: 5, addin: null };
      const contextValue: RequestContext = {
        ...services,
        implemented: { operator: ">", share: 0.5 },
        actor: coordinator,
        loaders: createLoaders(store.read),
      };
      heard.length = 0;
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      expect(errors).toBeUndefined();
      return must(data, "data");
    };
    const duesOf = async (plans: number): Promise<readonly Due[]> => {
      const data = (await ask(list, { first: plans })) as { plans: { edges: { node: { due: Due } }[] } };
      return data.plans.edges.map(({ node }) => node.due);
    };

    beforeAll(async () => {
      store = await engine.open({ onStatement: (sql) => heard.push(sql) });
      first = (await buildPlan(store)).id;
      for (let at = 0; at < 49; at += 1) {
        const id = `method-${String(at).padStart(2, "0")}`;
        await store.write((m) => m.insert(MethodEntity, { id, code: id, name: id, ownerOrganisation: null, actionCode: null }));
        const plan = await createPlan(store, anna, { methodId: id, organisationId: "strand", unitIds: ["north"], language: "sv" }, testNow);
        const late = insertRow(`late-${id}`, { title: `Late ${id}`, dueOn: "2026-03-09" }, "milestones");
        const soon = insertRow(`soon-${id}`, { barrier: "Too little time", dueOn: "2026-03-20", status: "open" }, "barriers");
        await send(store, plan.id, at % 2 === 0 ? [late, soon] : [soon]);
      }
    }, 120_000);

    it("is asked of fifty plans in as many statements as of one", async () => {
      await duesOf(1);
      const ofOne = heard.length;
      const dues = await duesOf(50);
      expect(dues).toHaveLength(50);
      expect(heard.length).toBe(ofOne);
      expect(ofOne).toBeLessThanOrEqual(5);
    });

    it("adds up to the report's figure of what is overdue", async () => {
      const dues = await duesOf(50);
      const shown = await report(
        store,
        coordinator,
        { metrics: ["overdueCount"], under: ["strand"], level: 0 },
        { limit: 5, implemented: { operator: ">", share: 0.5 }, now: testNow() },
      );
      expect(dues.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(25);
      expect(shown.columns[0]?.n).toEqual([25]);
    });

    it("names what is due, oldest first, and holds nothing for a plan without deadlines", async () => {
      const dues = await duesOf(50);
      expect(dues[1]).toEqual({
        overdue: 1,
        due: 1,
        items: [
          { section: "milestones", on: "2026-03-09", what: "Late method-00", overdue: true },
          { section: "barriers", on: "2026-03-20", what: "Too little time", overdue: false },
        ],
      });
      expect(dues[0]).toEqual({ overdue: 0, due: 0, items: [] });
    });

    it("calls those who wait for a training by the training's name", async () => {
      await store.write((m) =>
        m.insert(MethodEntity, { id: "taught", code: "taught", name: "taught", ownerOrganisation: null, actionCode: null }),
      );
      const input = { methodId: "taught", organisationId: "strand", unitIds: ["north"], language: "sv", modules: ["followUp"] } as const;
      const plan = await createPlan(store, anna, input, testNow);
      await send(store, plan.id, [
        insertRow("t1", { title: "Grupp 2", startOn: "2026-04-01", kind: "initial" }, "nextTrainings"),
        insertRow("e1", { training: "t1", unit: "north", count: 8, status: "planned", dueOn: "2026-03-12" }, "enrolments"),
      ]);
      const { plan: found } = (await ask(one, { id: plan.id, within: 30 })) as { plan: { due: Due } };
      expect(found.due.items).toEqual([{ on: "2026-03-12", what: "2026-04-01 Grupp 2" }]);
    });

    it("counts days in the organisation's time zone, and only as far ahead as is asked", async () => {
      const plan = await createPlan(store, anna, { methodId: "avr", organisationId: "strand", unitIds: [], language: "sv" }, testNow);
      await send(store, plan.id, [
        insertRow("m1", { title: "A", dueOn: "2026-03-10" }, "milestones"),
        insertRow("m2", { title: "B", dueOn: "2026-03-12" }, "milestones"),
        insertRow("m3", { title: "C", dueOn: "2026-03-12" }, "milestones"),
      ]);
      const dueOf = async (within: number): Promise<unknown> =>
        ((await ask(one, { id: plan.id, within })) as { plan: { due: unknown } }).plan.due;
      expect(await dueOf(0)).toEqual({ overdue: 0, due: 1, items: [{ on: "2026-03-10", what: "A" }] });
      await store.write((m) =>
        m.insert(OrganisationSettingEntity, { organisationId: "strand", key: "timeZone", value: "Pacific/Kiritimati" }),
      );
      expect(await dueOf(0)).toEqual({ overdue: 1, due: 0, items: [{ on: "2026-03-10", what: "A" }] });
      expect(await dueOf(1)).toMatchObject({ overdue: 1, due: 2, items: [{ what: "A" }, { what: "B" }] });
      await closePlan(store, anna, plan.id, testNow);
      expect(await dueOf(30)).toEqual({ overdue: 0, due: 0, items: [] });
      expect(await ask(one, { id: first, within: 30 })).toEqual({ plan: { due: { overdue: 0, due: 0, items: [] } } });
    });
  });
});
