import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

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
  await setModule("followUp", true);
  await setModule("team", false);
});

async function setModule(module: string, on: boolean): Promise<void> {
  await anna.pane.setModule(module, on);
}

function tabs(person = anna): readonly string[] {
  return person.host.wb.state.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

describe("Modules: turned on and off in an open workbook", () => {
  it("hides the sheets of one that is off, says so, and loses nothing: neither rows nor what was typed and not sent", async () => {
    const usage = must(anna.ids("usage")[0], "a usage row");
    const before = (await server.rows("usage")).length;
    anna.type("usage", usage, "clientsStarted", 17);
    await setModule("followUp", false);
    expect(tabs()).not.toContain("Användning");
    expect(anna.pane.state.notice).toBe(
      "Dolt i arbetsboken: Användning, Deltagande. Raderna finns kvar i planen och kommer tillbaka när du slår på delen igen.",
    );
    expect(anna.pane.state.sheets).toEqual([]);
    await anna.pane.sync();
    await setModule("followUp", true);
    expect(tabs().slice(-2)).toEqual(["Användning", "Deltagande"]);
    expect(anna.see("usage", usage, "clientsStarted")).toBe(17);
    const rows = await server.rows("usage");
    expect(rows).toHaveLength(before);
    expect(rows.find(({ id }) => id === usage)?.cells["clientsStarted"]).toBe(17);
  });

  it("puts the sheets of one that is turned on into the workbook, in the plan's order, and they sync", async () => {
    expect(tabs()).not.toContain("Faser");
    await setModule("team", true);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, sheets: [], unsent: [] });
    expect(tabs().at(-1)).toBe("Faser");
    expect(anna.ids("phases").length).toBeGreaterThan(0);
    expect(await anna.pane.checkRules()).toBe(0);
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 0, leftBehind: 0 });
  });

  it("lets a colleague whose workbook has no such sheet put it in, and one whose part is off hide it", async () => {
    const bo = await openPerson(server, { as: "demo-bo" });
    await setModule("team", true);
    await setModule("followUp", false);
    await bo.pane.open();
    await bo.pane.sync();
    expect(bo.pane.state.sheets.map(({ key, why }) => `${key} ${why}`)).toEqual(["usage off", "enrolments off", "phases absent"]);
    await bo.pane.showSheets(["phases"], true);
    await bo.pane.showSheets(["usage", "enrolments"], false);
    expect(bo.pane.state.sheets).toEqual([]);
    expect(tabs(bo).slice(-2)).toEqual(["Vidmakthållande", "Faser"]);
  });

  it("says nothing of what is wrong in a part that is off, and says it again when it is on", async () => {
    const usage = must(anna.ids("usage")[0], "a usage row");
    anna.type("usage", usage, "using", "många");
    await anna.pane.open();
    const wrong = (): number => anna.pane.state.problems.filter(({ stays }) => stays).length;
    expect(wrong()).toBe(1);
    await setModule("followUp", false);
    expect(wrong()).toBe(0);
    await setModule("followUp", true);
    expect(wrong()).toBe(1);
    expect(anna.see("usage", usage, "using")).toBe("många");
  });
});
