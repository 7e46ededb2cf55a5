import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPane, openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server);
  attach(anna.bridge);
});

function absent(person: ExcelPerson): readonly (string | null)[] {
  return person.pane.state.problems.filter((one) => one.key.startsWith("absent:")).map((one) => one.section);
}

describe("a sheet that was deleted, which Excel cannot undo", () => {
  it("is named with what to do, and nothing of it goes on the server", async () => {
    expect(absent(anna)).toEqual([]);
    const before = (await server.rows("goals")).length;
    anna.host.wb.deleteSheet("Mål");
    await anna.pane.open();
    const onTheSheet = ["Behov och plats i servicekedjan", "Uppföljning av målen", "Mål"];
    expect(absent(anna)).toEqual(onTheSheet);
    await anna.pane.sync();
    expect(absent(anna)).toEqual(onTheSheet);
    expect(await server.rows("goals")).toHaveLength(before);
  });

  it("is named where a part of the plan is turned on that this workbook has no sheet for", async () => {
    await anna.pane.setModule("team", true);
    expect(absent(anna)).toEqual(["Faser och övergångar"]);
    await anna.pane.setModule("team", false);
    expect(absent(anna)).toEqual([]);
  });
});

it("offers the plans again where all sheets of a synced plan were deleted, and puts them in", async () => {
  const goal = must(anna.ids("goals")[0], "a goal");
  anna.type("goals", goal, "responsible", "Före raderingen");
  await anna.pane.sync();
  anna.host.wb.addSheet("Mitt eget");
  for (const { name } of [...anna.host.wb.state.sheets]) if (name !== "Mitt eget") anna.host.wb.deleteSheet(name);
  const again = await openPane(server, anna.host);
  expect(again.pane.state).toMatchObject({ stage: "noPlan", plan: null });
  await again.pane.fetchPlan(server.planId);
  expect(again.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [] });
  expect(again.see("goals", goal, "responsible")).toBe("Före raderingen");
});
