import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;
let leader: ExcelPerson;
let goals: readonly string[];

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server);
  leader = await openPerson(server, { as: "demo-ledning" });
  attach(leader.bridge);
  goals = anna.ids("goals");
});

function goal(at: number): string {
  return must(goals[at], "a goal");
}

describe("somebody who may only read the plan", () => {
  it("gets what others changed by the same button", async () => {
    anna.type("goals", goal(0), "responsible", "Skickat av Anna");
    await anna.pane.sync();
    await leader.pane.sync();
    expect(leader.see("goals", goal(0), "responsible")).toBe("Skickat av Anna");
    expect(leader.pane.state).toMatchObject({ notice: null, newer: null, receipt: { received: 1, sent: 0 } });
  });

  it("gets it though something was typed, which stays with a sentence, and a row that was removed comes back", async () => {
    leader.type("goals", goal(1), "responsible", "Läsarens");
    leader.add("goals", { goal: "Läsarens eget mål" });
    leader.remove("goals", goal(2));
    anna.type("goals", goal(0), "responsible", "Nytt av Anna");
    await anna.pane.sync();
    await leader.pane.sync();
    expect(leader.see("goals", goal(0), "responsible")).toBe("Nytt av Anna");
    expect(leader.see("goals", goal(1), "responsible")).toBe("Läsarens");
    expect(leader.ids("goals")).toContain(goal(2));
    expect(leader.pane.state).toMatchObject({ unsent: [], receipt: { sent: 0, leftBehind: 2 } });
    expect(leader.pane.state.notice).toContain("Du får inte ändra den här planen");
    expect(await server.rows("goals")).toHaveLength(goals.length);
  });
});

describe("a plan that was closed meanwhile", () => {
  it("is shown as closed after a sync, with what was typed left where it is", async () => {
    await server.ask(`mutation ($id: ID!) { closePlan(planId: $id) { status } }`, { id: server.planId });
    anna.type("goals", goal(0), "responsible", "För sent");
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ stage: "ready", plan: { status: "CLOSED" }, unsent: [], receipt: { sent: 0, leftBehind: 1 } });
    expect(anna.see("goals", goal(0), "responsible")).toBe("För sent");
  });
});
