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

function tabs(): readonly string[] {
  return anna.host.wb.state.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

function wanting(): readonly string[] {
  return anna.pane.state.sheets.map(({ title, why }) => `${title} ${why}`);
}

describe("Modules: a sheet that was deleted, which Excel cannot undo", () => {
  it("is offered again, and nothing of it goes on the server", async () => {
    expect(wanting()).toEqual([]);
    const before = (await server.rows("goals")).length;
    anna.host.wb.deleteSheet("Mål");
    await anna.pane.open();
    expect(wanting()).toEqual(["Mål absent"]);
    await anna.pane.sync();
    expect(wanting()).toEqual(["Mål absent"]);
    expect(anna.pane.state.problems.filter(({ key }) => key.startsWith("absent:"))).toEqual([]);
    expect(await server.rows("goals")).toHaveLength(before);
  });

  it("comes back in its place with its rows, its lists and what others changed meanwhile, and syncs as before", async () => {
    const goal = must(anna.ids("goals")[0], "a goal");
    const before = tabs();
    anna.host.wb.deleteSheet("Mål");
    const bo = await openPerson(server, { as: "demo-bo" });
    bo.type("goals", goal, "responsible", "Medan bladet var borta");
    await bo.pane.sync();
    await anna.pane.showSheets(["goals"], true);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, sheets: [], unsent: [] });
    expect(tabs()).toEqual(before);
    expect(anna.see("goals", goal, "responsible")).toBe("Medan bladet var borta");
    expect(await anna.pane.checkRules()).toBe(0);
    anna.type("goals", goal, "responsible", "Tillbaka");
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 1, leftBehind: 0 });
    expect((await server.rows("goals")).find(({ id }) => id === goal)?.cells["responsible"]).toBe("Tillbaka");
  });

  it("comes back once when it is asked for twice", async () => {
    anna.host.wb.deleteSheet("Hinder");
    await anna.pane.open();
    await Promise.all([anna.pane.showSheets(["barriers"], true), anna.pane.showSheets(["barriers"], true)]);
    expect(anna.pane.state.sheets).toEqual([]);
    expect(tabs().filter((tab) => tab.startsWith("Hinder"))).toEqual(["Hinder"]);
  });

  it("is named with its file where Excel refuses it, and the workbook is as it was", async () => {
    anna.host.wb.deleteSheet("Mål");
    await anna.pane.open();
    const before = tabs();
    anna.host.faults.insert = "before";
    await anna.pane.showSheets(["goals"], true);
    expect(tabs()).toEqual(before);
    expect(wanting()).toEqual(["Mål absent"]);
    expect(anna.pane.state.notice).toContain("Excel tog inte emot bladen");
    expect(anna.pane.state.download?.address).toContain(`/workbooks/${server.planId}.xlsx`);
    anna.host.faults.insert = null;
    await anna.pane.showSheets(["goals"], true);
    expect(anna.pane.state).toMatchObject({ sheets: [], notice: null, download: null });
  });

  it("that somebody hid is shown as it is, with what was typed there and not sent", async () => {
    const goal = must(anna.ids("goals")[0], "a goal");
    anna.type("goals", goal, "responsible", "Före gömman");
    anna.host.wb.sheet("Mål").visibility = "Hidden";
    await anna.pane.open();
    expect(wanting()).toEqual(["Mål hidden"]);
    await anna.pane.showSheets(["goals"], true);
    expect(tabs()).toContain("Mål");
    expect(anna.see("goals", goal, "responsible")).toBe("Före gömman");
    expect(anna.pane.state.unsent).toHaveLength(1);
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
