import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openDoor, type Door } from "../../support/door.js";
import { openPane, openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;
let goal: string;
let paneId: string;

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
  door.closed = false;
  paneId = randomUUID();
  anna = await openPerson(server, { through: door.address, paneId });
  attach(anna.bridge);
  goal = must(anna.ids("goals")[0], "a goal");
});

/** The pane closed and opened again on the same workbook: it remembers nothing but what stands in there. */
async function openAgain(): Promise<ExcelPerson> {
  const again = await openPane(server, anna.host, { through: door.address, paneId });
  attach(again.bridge);
  return again;
}

async function stored(): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === goal)?.cells["responsible"] ?? null;
}

let turn = 0;

/** Types a new name and gives it. */
function type(): string {
  turn += 1;
  const value = `Någon ${String(turn)}`;
  anna.type("goals", goal, "responsible", value);
  return value;
}

describe("a workbook that is opened while the server is away", () => {
  it("shows its plan and what is unsent, from what it kept itself, and says that nothing is lost", async () => {
    type();
    await anna.pane.sync();
    const { plan } = anna.pane.state;
    const value = type();
    anna.add("goals", { goal: "Ett mål utan nät" });
    door.closed = true;
    const again = await openAgain();
    expect(again.pane.state).toMatchObject({
      stage: "offline",
      plan: { id: plan?.id, method: plan?.method, organisation: plan?.organisation },
    });
    expect(again.pane.state.notice).toContain("allt står kvar i arbetsboken");
    expect(again.pane.state.unsent.map(({ after }) => after)).toEqual([value, ""]);
    expect(again.pane.state.problems.filter(({ stays }) => stays)).toEqual([]);
  });

  it("sends what was typed as soon as the server is back", async () => {
    await anna.pane.sync();
    type();
    await anna.pane.sync();
    const value = type();
    door.closed = true;
    const again = await openAgain();
    await again.pane.sync();
    expect(again.pane.state.stage).toBe("offline");
    door.closed = false;
    await again.pane.sync();
    expect(again.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [], receipt: { sent: 1 } });
    expect(await stored()).toBe(value);
  });

  it("names at least the plan when it was never synced", async () => {
    door.closed = true;
    const again = await openAgain();
    expect(again.pane.state).toMatchObject({ stage: "offline", plan: { id: server.planId, method: anna.pane.state.plan?.method } });
    expect(again.pane.state.plan?.phase).toBe(anna.pane.state.plan?.phase);
    expect(again.pane.state.notice).toContain("Ingen kontakt med servern");
    door.closed = false;
    await again.pane.refresh();
    expect(again.pane.state).toMatchObject({ stage: "ready", notice: null, plan: { organisation: anna.pane.state.plan?.organisation } });
  });

  it("does not take what it kept for the truth: what was changed elsewhere meanwhile is fetched", async () => {
    type();
    await anna.pane.sync();
    door.closed = true;
    const again = await openAgain();
    door.closed = false;
    const far = await openPerson(server, { as: "demo-bo" });
    far.type("goals", goal, "responsible", "Bo hann före");
    await far.pane.sync();
    attach(again.bridge);
    await again.pane.sync();
    expect(again.pane.state).toMatchObject({ stage: "ready", unsent: [], receipt: { sent: 0 } });
    expect(again.see("goals", goal, "responsible")).toBe("Bo hann före");
  });

  it("keeps a push whose answer was lost, and sends it once", async () => {
    await anna.pane.sync();
    const value = type();
    door.losePushAnswers = true;
    await anna.pane.sync();
    door.losePushAnswers = false;
    door.closed = true;
    const again = await openAgain();
    expect(again.pane.state.stage).toBe("offline");
    door.closed = false;
    await again.pane.sync();
    expect(again.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [] });
    expect(await stored()).toBe(value);
  });
});
