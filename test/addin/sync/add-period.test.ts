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
beforeEach(() => {
  server.pass(120);
});

async function sit(as = "demo-anna"): Promise<ExcelPerson> {
  const person = await openPerson(server, { as });
  attach(person.bridge);
  return person;
}

/** Three weeks into the next quarter: the demo's newest usage rows are of the quarter before. */
const nextQuarter = 45 * 24 * 3600;

async function unitsOf(period: string): Promise<readonly unknown[]> {
  return (await server.rows("usage")).filter(({ cells }) => cells["period"] === period).map(({ cells }) => cells["unit"]);
}

describe("Modules: adding a period in the pane", () => {
  it("is offered once a period has ended for which units lack a row, and makes their rows in the sheet and on the server", async () => {
    const before = await sit();
    expect(before.pane.state.period).toEqual({ period: "2025-Q4", rows: 1 });
    server.pass(nextQuarter);
    anna = await sit();
    const units = new Set((await server.rows("traineeGroups")).map(({ cells }) => cells["unit"])).size;
    expect(anna.pane.state.period).toEqual({ period: "2026-Q1", rows: units });
    const [first] = (await server.rows("usage")).filter(({ cells }) => cells["period"] === "2025-Q4");
    await anna.pane.addPeriod("2026-Q1");
    expect(anna.pane.state).toMatchObject({ stage: "ready", period: null, unsent: [], receipt: { canUndo: true } });
    expect(anna.pane.state.notice).toBe(`Nya rader för 2026-Q1: ${String(units)}. Skriv in hur många som använder metoden.`);
    expect(await unitsOf("2026-Q1")).toHaveLength(units);
    const id = must(
      (await server.rows("usage")).find(({ cells }) => cells["period"] === "2026-Q1" && cells["unit"] === first?.cells["unit"])?.id,
      "the carried row",
    );
    expect(anna.see("usage", id, "intendedUsers")).toBe(first?.cells["intendedUsers"]);
    expect(anna.see("usage", id, "trained")).toBe(first?.cells["trained"]);
    expect(anna.see("usage", id, "using")).toBe("");
  });

  it("is taken back by undoing the sync, and offered again", async () => {
    await anna.pane.undoLastSync();
    expect(await unitsOf("2026-Q1")).toEqual([]);
    expect(anna.section("usage").rows.filter((row) => row.cells["period"]?.raw === "2026-Q1")).toEqual([]);
    expect(anna.pane.state.period?.period).toBe("2026-Q1");
  });

  it("makes no row twice: not for a unit whose row is typed here and unsent, nor when a colleague adds the same", async () => {
    const bo = await sit("demo-bo");
    const label = must(anna.section("usage").rows[0]?.cells["unit"]?.raw?.toString(), "a unit");
    anna.add("usage", { unit: label, period: "2026-Q1", using: 3 });
    const offered = must(anna.pane.state.period?.rows, "an offer");
    await bo.pane.addPeriod("2026-Q1");
    await anna.pane.refresh();
    await anna.pane.addPeriod("2026-Q1");
    const units = await unitsOf("2026-Q1");
    const doubled = units.length - new Set(units).size;
    expect([units.length - doubled, doubled]).toEqual([offered, 1]);
    expect(anna.pane.state.problems.filter(({ key }) => key.startsWith("rule:R27:usage"))).toHaveLength(2);
    await server.ask(`mutation ($i: UndoPushInput!) { undoPush(input: $i) { status } }`, {
      i: {
        opId: "tidy",
        planId: server.planId,
        undo: { actorId: "demo-bo", since: "2026-03-01T00:00:00Z" },
        expectedRev: anna.pane.state.plan?.rev,
      },
    });
  });

  it("sends what was typed first, so that a unit reported here gets no second row", async () => {
    server.pass(120);
    anna = await sit();
    for (const id of anna.ids("usage")) if (anna.see("usage", id, "period") === "2026-Q1") anna.remove("usage", id);
    await anna.pane.sync();
    await anna.pane.confirmDeletes(true);
    const label = must(anna.section("usage").rows[0]?.cells["unit"]?.raw?.toString(), "a unit");
    anna.add("usage", { unit: label, period: "2026-Q1", using: 3 });
    await anna.pane.addPeriod("2026-Q1");
    const units = await unitsOf("2026-Q1");
    expect(new Set(units).size).toBe(units.length);
    expect(anna.pane.state.period).toBeNull();
    await anna.pane.addPeriod("2026-Q1");
    expect(anna.pane.state.notice).toBe("Alla enheter har redan en rad för 2026-Q1.");
    expect(await unitsOf("2026-Q1")).toEqual(units);
  });

  it("is not offered to somebody who only reads, nor where the sheet is not in the workbook", async () => {
    server.pass(120 * 24 * 3600);
    anna = await sit();
    expect(anna.pane.state.period?.period).toBe("2026-Q2");
    const leader = await sit("demo-ledning");
    expect(leader.pane.state.period).toBeNull();
    attach(anna.bridge);
    anna.host.wb.deleteSheet("Användning");
    await anna.pane.open();
    expect(anna.pane.state.period).toBeNull();
  });
});
