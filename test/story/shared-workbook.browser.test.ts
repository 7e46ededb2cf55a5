import { beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { bridgeOf } from "../excel-host/pane.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { seatPerson, type PanePerson } from "../support/pane-person.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;
/** In the same workbook as Anna, with a pane of his own. */
let bo: PanePerson;
/** In a workbook of her own. */
let far: PanePerson;
let goals: readonly string[];

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
  bo = await seatPerson(browser, server, { as: "demo-bo", host: anna.host });
  far = await seatPerson(browser, server, { language: "en" });
  goals = anna.ids("goals");
});
beforeEach(() => {
  server.pass(120);
});

function goal(at: number): string {
  return must(goals[at], `goal ${String(at)}`);
}

async function stored(id: string, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === id)?.cells[field] ?? null;
}

async function titles(): Promise<readonly unknown[]> {
  return (await server.rows("goals")).map((row) => row.cells["goal"]);
}

/** Types at Bo's keyboard. */
function boTypes(id: string, field: string, value: string): void {
  bo.type("goals", id, field, value, bridgeOf(bo.page).person);
}

/** Lets the pane's next push through and then runs `change` right before one of its requests to Excel: after its read, before its write. */
async function meanwhile(person: PanePerson, request: number, change: () => void): Promise<void> {
  await person.page.route("**/graphql", async (route) => {
    const answer = await route.fetch();
    if (route.request().postData()?.includes("mutation Push") === true) {
      await person.page.unroute("**/graphql");
      person.host.faults.beforeRequest(request, change);
    }
    await route.fulfill({ response: answer });
  });
}

describe.skipIf(chromium === undefined)("two panes in one shared workbook, in a real browser", () => {
  it("both show what one of them typed; when one has synced, nothing waits in either", async () => {
    boTypes(goal(0), "responsible", "Bo i samma bok");
    for (const person of [anna, bo]) await person.sees("1 ändring är inte skickad.");
    await anna.sync();
    for (const person of [anna, bo]) await person.sees("Allt är skickat.");
    expect(await stored(goal(0), "responsible")).toBe("Bo i samma bok");
    await far.sync();
    expect(far.see("goals", goal(0), "responsible")).toBe("Bo i samma bok");
  });

  it("a new row is sent by the pane that leads; the other one says so, and the row arrives once", async () => {
    await anna.sync();
    const before = await titles();
    bo.add("goals", { goal: "Ny från Bo", perspective: "Enhet" }, bridgeOf(bo.page).person);
    boTypes(goal(1), "responsible", "Bo Ekvall");
    await bo.sync();
    await bo.sees(/Ett annat fönster synkar den här arbetsboken\./);
    expect([await titles(), await stored(goal(1), "responsible")]).toEqual([before, "Bo Ekvall"]);
    await anna.sync();
    await bo.sync();
    await far.sync();
    expect(await titles()).toEqual([...before, "Ny från Bo"]);
    expect(far.ids("goals")).toEqual(anna.ids("goals"));
  });

  it("both press Sync at the same moment with a new row in the workbook: it arrives once", async () => {
    const before = await titles();
    anna.add("goals", { goal: "Samtidigt", perspective: "Kund" });
    await Promise.all([anna.sync(), bo.sync()]);
    await anna.sync();
    await bo.sync();
    expect(await titles()).toEqual([...before, "Samtidigt"]);
  });

  it.each([1, 2])("a co-author types into the row that is being written, %i requests after the push: both cells stay", async (request) => {
    far.type("goals", goal(2), "target", `4.${String(request)}`);
    await far.sync();
    anna.type("goals", goal(3), "responsible", `Anna ${String(request)}`);
    await meanwhile(anna, request, () => {
      boTypes(goal(2), "responsible", `Kollegan ${String(request)}`);
    });
    await anna.sync();
    expect(anna.see("goals", goal(2), "responsible")).toBe(`Kollegan ${String(request)}`);
    await anna.sync();
    await far.sync();
    const wanted = [4 + request / 10, `Kollegan ${String(request)}`];
    for (const person of [anna, far]) expect(["target", "responsible"].map((field) => person.see("goals", goal(2), field))).toEqual(wanted);
    expect(await Promise.all(["target", "responsible"].map((field) => stored(goal(2), field)))).toEqual(wanted);
  });

  it("a co-author types into the very cell that is about to be written: it is kept and asked about", async () => {
    far.type("goals", goal(2), "baseline", "1.5");
    await far.sync();
    anna.type("goals", goal(3), "responsible", "Anna igen");
    await meanwhile(anna, 1, () => {
      boTypes(goal(2), "baseline", "2,5");
    });
    await anna.sync();
    expect(anna.see("goals", goal(2), "baseline")).toBe(2.5);
    await anna.sync();
    expect(await stored(goal(2), "baseline")).toBe(1.5);
    const question = anna.page.getByRole("group", { name: /^Mål · .* · Utgångsvärde$/ });
    await question.getByRole("button", { name: /2,5$/ }).click();
    await question.waitFor({ state: "detached" });
    expect(await stored(goal(2), "baseline")).toBe(2.5);
    await far.sync();
    expect(far.see("goals", goal(2), "baseline")).toBe(2.5);
  });
});
