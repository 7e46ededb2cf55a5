import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pushPlan } from "../../server/sync/push.js";
import { planHead } from "../../server/sync/read-plan.js";
import { columnLetters } from "../../shared/address.js";
import type { Field } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { schemaVersion } from "../../shared/plan/index.js";
import type { Change } from "../../shared/protocol.js";
import type { Section } from "../../shared/section.js";
import { attach } from "../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openFile, type ExcelPerson } from "../support/excel-person.js";
import { goldenFile, goldenPlanId, goldenRows, readGolden, storeGolden } from "../support/golden-plan.js";
import { anna as colleague, everywhere, pushOf, setCell } from "../support/plans.js";

/** A later release, as its one file would declare it: goals get a cost, lose who is responsible, and "Mål" in a goal is called otherwise. */
vi.mock("../../shared/plan/goals.js", async (original) => {
  const { goals } = await original<{ goals: Section }>();
  const alike = (label: string): Field["label"] => ({ sv: label, fi: label, nb: label, da: label, en: label });
  const goal: Field = { ...(goals.fields["goal"] as Field), label: alike("Aim"), formerly: [(goals.fields["goal"] as Field).label] };
  const responsible: Field = { ...(goals.fields["responsible"] as Field), retired: 3 };
  const cost: Field = { kind: "number", label: alike("Cost"), since: 3 };
  return { goals: { ...goals, fields: { ...goals.fields, goal, responsible, cost } } };
});

let server: DemoServer;
let anna: ExcelPerson;

beforeEach(async () => {
  server = await startDemoServer();
});
afterEach(() => server.stop());

async function open(version: number): Promise<string> {
  await storeGolden(server, readGolden(version));
  anna = await openFile(server, goldenFile(version));
  attach(anna.bridge);
  return must(anna.ids("goals")[0], "a goal");
}

async function sends(changes: readonly Change[]): Promise<void> {
  const push = pushOf(goldenPlanId, await planHead(server.store, goldenPlanId), changes);
  expect(await pushPlan(server.store, everywhere(colleague), push, server.now)).toMatchObject({ status: "OK", conflicts: [] });
}

async function goalInPlan(id: string): Promise<unknown> {
  return must((await goldenRows(server)).find((row) => row.id === id) ?? undefined, id).cells;
}

const damaged = (): readonly string[] => anna.pane.state.problems.flatMap(({ key }) => (key.startsWith("damage") ? [key] : []));

describe.each([1, 2])("Schema versions: a workbook of version %i under a later release", (version) => {
  it("is not damaged by a field that came later and that others filled in, and leaves it as it is", async () => {
    expect(schemaVersion).toBe(3);
    const id = await open(version);
    await sends([setCell(id, "cost", 1200, readGolden(version).rev)]);
    anna.type("goals", id, "baseline", 41);
    await anna.pane.sync();
    await anna.pane.open();
    expect(damaged()).toEqual([]);
    expect(await goalInPlan(id)).toMatchObject({ cost: 1200, baseline: 41 });
    anna.type("goals", id, "goal", "Said otherwise");
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ unsent: [], conflicts: [] });
    expect(await goalInPlan(id)).toMatchObject({ cost: 1200, baseline: 41, goal: "Said otherwise" });
  });

  it("still reads and shows a field that was retired", async () => {
    const id = await open(version);
    anna.type("goals", id, "responsible", "Still written here");
    await anna.pane.sync();
    expect(await goalInPlan(id)).toMatchObject({ responsible: "Still written here" });
    await sends([setCell(id, "responsible", "And sent by another", (await planHead(server.store, goldenPlanId)).rev)]);
    await anna.pane.sync();
    expect(anna.see("goals", id, "responsible")).toBe("And sent by another");
  });

  it("knows a column by the heading it had, names the new one in the offer, and says which column needs a new workbook", async () => {
    await open(version);
    const heading = anna.section("goals").columns["goal"];
    expect(heading).toBeDefined();
    const { renewal } = anna.pane.state;
    expect(renewal?.headings).toContainEqual({ from: "Mål", to: "Aim" });
    expect(renewal?.elsewhere).toContain("Mål: Cost");
    await anna.pane.renew();
    expect(anna.section("goals").columns["goal"]).toBe(heading);
    expect(damaged()).toEqual([]);
  });

  it("takes a renewal back wholly where it was pressed twice, although a column stays without room", async () => {
    await open(version);
    const wordsOf = (): readonly unknown[] => anna.content().areas.flatMap(({ grid }) => grid.flat().filter((raw) => raw === "Aim"));
    await anna.pane.renew();
    await anna.pane.renew();
    expect(wordsOf()).not.toEqual([]);
    await anna.pane.undoRenewal();
    expect(wordsOf()).toEqual([]);
  });
});

describe("Schema versions: a workbook that the later release made", () => {
  it("has the new field and not the retired one, whose values survive, and is damaged where the column is lost", async () => {
    const id = await open(2);
    await sends([setCell(id, "cost", 1200, readGolden(2).rev), setCell(id, "responsible", "Kept in the plan", readGolden(2).rev)]);
    const response = await fetch(`${server.address}/workbooks/${goldenPlanId}.xlsx?language=sv`, {
      headers: { Authorization: "Bearer demo-anna" },
    });
    anna = await openFile(server, Buffer.from(await response.arrayBuffer()));
    attach(anna.bridge);
    expect(anna.pane.state.renewal).toBeNull();
    expect(anna.see("goals", id, "cost")).toBe(1200);
    const { columns, tab } = anna.section("goals");
    expect(columns["responsible"]).toBeUndefined();
    anna.type("goals", id, "cost", 1300);
    await anna.pane.sync();
    expect(await goalInPlan(id)).toMatchObject({ cost: 1300, responsible: "Kept in the plan" });
    const letters = columnLetters(must(columns["cost"], "the column"));
    anna.host.wb.deleteColumns(tab, `${letters}:${letters}`);
    await anna.pane.open();
    expect(damaged()).toEqual(["damage:goals"]);
  });
});
