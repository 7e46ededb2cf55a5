import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SelectedCell } from "../../../addin/sync/pane.js";
import { must } from "../../../shared/must.js";
import { cellAddress } from "../../../shared/address.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openDoor, type Door } from "../../support/door.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;
let goal: string;

beforeAll(async () => {
  server = await startDemoServer();
  door = await openDoor(server.address);
});
afterAll(async () => {
  await door.stop();
  await server.stop();
});
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server, { through: door.address });
  attach(anna.bridge);
  goal = must(anna.ids("goals")[1], "a goal");
});

/** Rests on a cell until the pane shows it, and who sent it where somebody did. */
async function rest(tab: string, address: string): Promise<SelectedCell | null> {
  anna.host.wb.select(tab, address);
  await expect.poll(() => anna.pane.state.selected?.place.address, { timeout: 5_000 }).toBe(`${tab}!${address}`);
  return anna.pane.state.selected;
}

async function restOn(field: string): Promise<SelectedCell> {
  const { tab, address } = anna.cell("goals", goal, field);
  return must((await rest(tab, address)) ?? undefined, "a selected cell");
}

describe("the selected cell", () => {
  it("says what it is for, what it holds and who sent it, without reading the workbook", async () => {
    await anna.host.idle();
    anna.host.resetCounts();
    const cell = await restOn("goal");
    expect(cell).toMatchObject({ section: "Mål", field: "Mål", editor: "text", maxLength: 1000, writable: true, why: null, unsent: false });
    expect(cell.help).toContain("En sak per mål");
    expect(cell.sectionHelp).toContain("Minst ett mål per perspektiv");
    expect(cell.value).toBe(anna.see("goals", goal, "goal"));
    expect(cell.canonical).toBe(cell.value);
    await expect.poll(() => anna.pane.state.selected?.sent?.by).toMatch(/^(Anna Strandholm|Bo Ekvall)$/);
    await anna.host.idle();
    expect(anna.host.roundTrips()).toBe(0);
  });

  it("is asked about once at each revision of the plan, however often the person comes back", async () => {
    await restOn("goal");
    await expect.poll(() => anna.pane.state.selected?.sent).not.toBeNull();
    const before = door.asked("planHistory(");
    await restOn("target");
    await restOn("goal");
    await anna.pane.refresh();
    await anna.pane.history();
    expect(door.asked("planHistory(") - before).toBe(1);
    anna.type("goals", goal, "responsible", `Någon ${String(server.now().getTime())}`);
    await anna.pane.sync();
    await expect.poll(() => door.asked("planHistory(") - before).toBe(2);
  });

  it("is unsent while it waits, names its problem, and is neither after it was mended and sent", async () => {
    anna.type("goals", goal, "target", "många");
    await anna.pane.open();
    expect(await restOn("target")).toMatchObject({ value: "många", canonical: null, unsent: false, problems: [{ stays: true }] });
    anna.type("goals", goal, "target", 31.5);
    await anna.pane.open();
    expect(anna.pane.state.selected).toMatchObject({ value: "31,5", canonical: 31.5, unsent: true, problems: [] });
    await anna.pane.sync();
    expect(anna.pane.state.selected).toMatchObject({ unsent: false });
    await expect.poll(() => anna.pane.state.selected?.sent).toMatchObject({ by: "Anna Strandholm", at: server.now().toISOString() });
  });

  it("gives the section's help on a heading, that of the field too, and no field", async () => {
    const { tab, headingRow, columns } = anna.section("goals");
    const cell = await rest(tab, cellAddress(headingRow, must(columns["target"], "target")));
    expect(cell).toMatchObject({
      field: null,
      title: null,
      section: "Mål",
      help: "Värdet ni vill nå.",
      writable: false,
      hasHistory: false,
    });
    expect(cell?.sectionHelp).toContain("Minst ett mål");
  });

  it("may be typed in a spare row, which has no history yet", async () => {
    const { tab, lastUsedRow, columns } = anna.section("goals");
    const cell = await rest(tab, cellAddress(lastUsedRow + 2, must(columns["goal"], "goal")));
    expect(cell).toMatchObject({ field: "Mål", title: null, value: "", writable: true, sent: null, hasHistory: false });
  });

  it("says why it may not be written where values are only shown", async () => {
    await server.ask(`mutation On($planId: ID!) { setModules(planId: $planId, turnOn: ["team"]) { modules } }`, { planId: server.planId });
    anna = await openPerson(server);
    attach(anna.bridge);
    const { tab, address } = anna.cell("phases", must(anna.ids("phases")[0], "a phase"), "decision");
    expect(await rest(tab, address)).toMatchObject({ writable: false, editor: null, why: expect.stringContaining("Grå rutor") as string });
  });

  it("may not be written by somebody who only reads, and says whom to ask", async () => {
    anna = await openPerson(server, { as: "demo-ledning" });
    attach(anna.bridge);
    expect(await restOn("goal")).toMatchObject({ writable: false, editor: null, why: expect.stringContaining("Be samordnaren") as string });
    expect(await anna.pane.write(must(anna.pane.state.selected ?? undefined, "a cell").place, "Ändå")).toBe(false);
    expect(anna.pane.state.notice).toContain("Be samordnaren");
  });

  it("is a form's answer as well, and nothing outside the plan", async () => {
    const { tab, address } = anna.cell("cover", "cover", "plannedStart");
    const cell = await rest(tab, address);
    expect(cell).toMatchObject({ title: null, field: "Planerad start", hasHistory: true });
    expect(cell?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    anna.host.wb.select("Start", "D30");
    await expect.poll(() => anna.pane.state.selected).toBeNull();
  });
});
