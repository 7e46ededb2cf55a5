import { beforeEach, describe, expect, it } from "vitest";
import type { NewPlan } from "../../../addin/sync/pane.js";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openDoor, type Door } from "../../support/door.js";
import { openEmpty, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;

beforeEach(async () => {
  server = await startDemoServer();
  door = await openDoor(server.address);
  anna = await openEmpty(server, { through: door.address });
  attach(anna.bridge);
  return async () => {
    await door.stop();
    await server.stop();
  };
});

interface Asked {
  readonly plans: { readonly edges: readonly { readonly node: { readonly id: string; readonly method: { readonly id: string } } }[] };
  readonly methods: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly me: { readonly mayPlanIn: readonly { readonly id: string }[] };
}

async function openPlans(): Promise<Asked> {
  return server.ask<Asked>(
    `{ plans(filter: { status: OPEN }, first: 50) { edges { node { id method { id } } } } methods(first: 50) { edges { node { id } } } me { mayPlanIn { id } } }`,
    {},
  );
}

/** A new plan of a method that has none; `taken`: of one that has. */
async function wish(taken = false): Promise<NewPlan> {
  const { plans, methods, me } = await openPlans();
  const planned = new Set(plans.edges.map(({ node }) => node.method.id));
  const methodId = must(methods.edges.find(({ node }) => planned.has(node.id) === taken)?.node.id, "a method");
  const organisationId = must(me.mayPlanIn[0]?.id, "an organisation");
  return { methodId, organisationId, unitIds: [], language: "sv", modules: [] };
}

async function count(): Promise<number> {
  return (await openPlans()).plans.edges.length;
}

function tabs(): readonly string[] {
  return anna.host.wb.state.sheets.map((sheet) => sheet.name);
}

/** How often the workbook says which plan it holds. */
function books(): number {
  return anna.content().areas.filter((area) => area.grid.flat().some((raw) => String(raw).startsWith("planark "))).length;
}

describe("an empty workbook", () => {
  it("takes one of the person's plans, which is open then and can be synced", async () => {
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null });
    await anna.pane.fetchPlan(server.planId);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, download: null, unsent: [], plan: { id: server.planId } });
    expect(tabs()).toEqual(expect.arrayContaining(["Start", "Mål", "Sheet1"]));
    const goal = must(anna.ids("goals")[0], "a goal");
    anna.type("goals", goal, "responsible", "Första dagen");
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 1, leftBehind: 0 });
    expect((await server.rows("goals")).find((row) => row.id === goal)?.cells["responsible"]).toBe("Första dagen");
  });

  it("gets a new plan made and put in, in the language that was chosen", async () => {
    const before = await count();
    await anna.pane.newPlan({ ...(await wish()), language: "fi" });
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, plan: { status: "OPEN", phase: "explore" } });
    expect(tabs()).toContain("Tavoitteet");
    expect(await count()).toBe(before + 1);
  });

  it("is offered the plan that is open already, and makes none", async () => {
    const before = await count();
    await anna.pane.newPlan(await wish(true));
    expect(anna.pane.state.existing).not.toBeNull();
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null, progress: null });
    expect(anna.pane.state.notice).toContain("Det finns redan en öppen plan");
    expect(await count()).toBe(before);
    await anna.pane.fetchPlan(must(anna.pane.state.existing ?? undefined, "the open plan").planId);
    expect(anna.pane.state).toMatchObject({ stage: "ready", existing: null });
  });

  it("finds the plan it made when the answer was lost and the person presses again", async () => {
    const [before, input] = [await count(), await wish()];
    door.losesAnswersOf = "createPlan(";
    await anna.pane.newPlan(input);
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null, progress: null });
    expect(anna.pane.state.notice).not.toBeNull();
    door.losesAnswersOf = null;
    await anna.pane.newPlan(input);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, existing: null });
    expect(await count()).toBe(before + 1);
  });

  it("makes one plan and puts in one set of sheets when it is pressed twice", async () => {
    const [before, input] = [await count(), await wish()];
    await Promise.all([anna.pane.newPlan(input), anna.pane.newPlan(input)]);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null });
    expect(await count()).toBe(before + 1);
    expect(books()).toBe(1);
  });

  it("offers the file when Excel refuses the sheets, is as it was, and takes them when pressed again", async () => {
    const [before, input] = [await count(), await wish()];
    anna.host.faults.insert = "before";
    await anna.pane.newPlan(input);
    const { download } = anna.pane.state;
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null });
    expect(anna.pane.state.notice).toContain("Ladda ner planens arbetsbok");
    expect(tabs()).toEqual(["Sheet1"]);
    const file = await fetch(must(download ?? undefined, "a download").address, { headers: { Authorization: "Bearer demo-anna" } });
    expect(file.status).toBe(200);
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    anna.host.faults.insert = null;
    await anna.pane.newPlan(input);
    expect(anna.pane.state).toMatchObject({ stage: "ready", download: null, notice: null });
    expect(await count()).toBe(before + 1);
  });

  it("says what to do when the server is away, and goes on when it is back", async () => {
    door.closed = true;
    await anna.pane.fetchPlan(server.planId);
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null, progress: null });
    expect(anna.pane.state.notice).toContain("Kontrollera nätet och försök igen; arbetsboken är som förut");
    expect(tabs()).toEqual(["Sheet1"]);
    door.closed = false;
    await anna.pane.fetchPlan(server.planId);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null });
  });

  it("stays as it was when the person gives up", async () => {
    const stop = anna.pane.subscribe(() => {
      if (anna.pane.state.progress !== null) anna.pane.cancel();
    });
    await anna.pane.fetchPlan(server.planId);
    stop();
    expect(anna.pane.state).toMatchObject({ stage: "noPlan", plan: null, progress: null, notice: "Avbrutet. Arbetsboken är som förut." });
    expect(tabs()).toEqual(["Sheet1"]);
  });
});
