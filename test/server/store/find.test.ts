import { beforeAll, expect, it } from "vitest";
import { findMethods } from "../../../server/store/find-methods.js";
import { findPlans, type PlanSearch } from "../../../server/store/find-plans.js";
import { findUnits, unitsUnder, type UnitSearch } from "../../../server/store/find-units.js";
import { unitsTakingPart } from "../../../server/store/plan-units.js";
import type { Store } from "../../../server/store/store.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import type { PlanHeader } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, testNow } from "../../support/plans.js";

const everyUnit: UnitSearch = { visible: "all", beside: [], under: null, words: null, after: null, limit: 50 };
const nobodys = { organisationsUnder: [], organisations: [], unitsUnder: [] };
const everyPlan: PlanSearch = {
  visible: { ...nobodys, organisationsUnder: ["/fi/"] },
  organisationPath: null,
  methodId: null,
  unitPath: null,
  phase: null,
  status: null,
  after: null,
  limit: 50,
};

onEachEngine((engine) => {
  let store: Store;
  let ipc: PlanHeader;
  let avr: PlanHeader;
  beforeAll(async () => {
    store = await engine.open();
    ipc = await buildPlan(store);
    avr = await createPlan(store, anna, { methodId: "avr", organisationId: "strand", unitIds: ["harbour"], language: "sv" }, testNow);
  });

  const units = async (search: Partial<UnitSearch>): Promise<readonly string[]> =>
    (await findUnits(store.read, { ...everyUnit, ...search })).map(({ id }) => id);
  const plans = async (search: Partial<PlanSearch>): Promise<readonly string[]> =>
    (await findPlans(store.read, { ...everyPlan, ...search })).map(({ plan }) => plan.id);

  it("finds nodes by what may be seen, by subtree and by words, in the order of the tree", async () => {
    expect(await units({})).toEqual(["fi", "strand", "children", "north", "south", "mind", "harbour"]);
    expect(await units({ visible: ["/fi/strand/mind/"], beside: ["fi"] })).toEqual(["fi", "mind", "harbour"]);
    expect(await units({ visible: [], beside: [] })).toEqual([]);
    expect(await units({ under: "/fi/strand/children/", words: "unit S" })).toEqual(["south"]);
    expect(await units({ words: "_" })).toEqual([]);
    expect(await units({ after: "/fi/strand/children/south/", limit: 1 })).toEqual(["mind"]);
    expect((await unitsUnder(store.read, ["/fi/strand/children/"])).map(({ id }) => id).sort()).toEqual(["children", "north", "south"]);
  });

  it("finds methods by name, one page after the other", async () => {
    const first = await findMethods(store.read, { words: null, after: null, limit: 1 });
    expect(first.map(({ id }) => id)).toEqual(["ipc"]);
    const second = await findMethods(store.read, { words: null, after: ["Interpersonal counselling", "ipc"], limit: 5 });
    expect(second.map(({ id }) => id)).toEqual(["avr"]);
    expect((await findMethods(store.read, { words: "avr", after: null, limit: 5 })).map(({ id }) => id)).toEqual(["avr"]);
  });

  it("finds plans by the organisation or by a unit that takes part, and only inside its organisation", async () => {
    expect(await plans({})).toEqual([ipc.id, avr.id]);
    expect(await plans({ visible: nobodys })).toEqual([]);
    expect(await plans({ visible: { ...nobodys, organisations: ["strand"] } })).toEqual([ipc.id, avr.id]);
    expect(await plans({ visible: { ...nobodys, unitsUnder: ["/fi/strand/children/"] } })).toEqual([ipc.id]);
    expect(await plans({ visible: { ...nobodys, unitsUnder: ["/fi/"] } })).toEqual([]);
    expect(await plans({ unitPath: "/fi/strand/mind/" })).toEqual([avr.id]);
  });

  it("narrows plans and reads on after the last one seen", async () => {
    expect(await plans({ methodId: "avr" })).toEqual([avr.id]);
    expect(await plans({ organisationPath: "/fi/strand/mind/" })).toEqual([]);
    expect(await plans({ phase: "explore", status: "OPEN" })).toEqual([ipc.id, avr.id]);
    expect(await plans({ after: ["Interpersonal counselling", "Unit strand", ipc.id] })).toEqual([avr.id]);
  });

  it("knows which units take part in a plan", async () => {
    expect((await unitsTakingPart(store.read, ipc.id)).map(({ id }) => id).sort()).toEqual(["north", "south"]);
  });
});
