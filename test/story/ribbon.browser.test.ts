import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { ExcelHost } from "../excel-host/host.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { sheetsOf, type Sheets } from "../support/excel-sheets.js";
import { allOf, childOf, readXml } from "../support/xml-element.js";
import { shownView } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
/** What each button of the manifest that the server gives out opens: path and query, by the button's id. */
let places: ReadonlyMap<string, string>;
let host: ExcelHost;
let sheets: Sheets;

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  places = await readButtons();
});
beforeEach(async () => {
  if (chromium === undefined) return;
  host = new ExcelHost({ locale: "sv-SE" });
  await host.open(await server.download("sv"));
  sheets = sheetsOf(host);
});

async function readButtons(): Promise<ReadonlyMap<string, string>> {
  const manifest = readXml(await (await fetch(`${server.address}/addin/manifest.xml`)).text());
  const urls = allOf(manifest, "Url");
  return new Map(
    allOf(manifest, "Control").map((control) => {
      const resource = allOf(control, "SourceLocation")[0]?.attributes["resid"];
      const url = urls.find((one) => one.attributes["id"] === resource)?.attributes["DefaultValue"];
      const { pathname, search } = new URL(must(url, "the page of a button"));
      expect(childOf(must(childOf(control, "Action"), "an action"), "TaskpaneId")?.text).toBe("Office.AutoShowTaskpaneWithDocument");
      return [control.attributes["id"] ?? "", pathname + search];
    }),
  );
}

/** Presses a button with the pane closed: Excel opens it at the button's page. */
function pressClosed(button: string, workbook: ExcelHost = host): Promise<Page> {
  return browser.pane(workbook, { place: must(places.get(button), button) });
}

/** Presses a button with the pane open: the pane stays and its content is replaced by the button's page. */
async function press(pane: Page, button: string): Promise<void> {
  await pane.goto(server.address + must(places.get(button), button));
}

const heading = (pane: Page, name: string): ReturnType<Page["getByRole"]> => pane.getByRole("heading", { name, exact: true });

/** A goal's field as the server has it. */
async function stored(id: string, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === id)?.cells[field] ?? null;
}

async function revOfPlan(): Promise<number> {
  const answer = await server.ask<{ plan: { rev: number } }>("query ($id: ID!) { plan(id: $id) { rev } }", { id: server.planId });
  return answer.plan.rev;
}

describe.skipIf(chromium === undefined)("Ribbon: its four buttons in a plan's workbook, with the real office.js", () => {
  it("Planark shows the plan and what is not sent, and sends nothing", async () => {
    const [goal] = sheets.ids("goals");
    sheets.type("goals", must(goal, "a goal"), "responsible", "Planark only looks");
    const before = await revOfPlan();
    const pane = await pressClosed("Planark.Plan");
    await shownView(pane, "Plan").waitFor();
    await pane.getByText("1 ändring är inte skickad.").waitFor();
    await host.idle();
    expect(await revOfPlan()).toBe(before);
  });

  it("Sync syncs at once, and once: what was typed is stored, and the receipt stands in the pane", async () => {
    const goal = must(sheets.ids("goals")[0], "a goal");
    sheets.type("goals", goal, "responsible", "Sent from the ribbon");
    const before = await revOfPlan();
    const pane = await pressClosed("Planark.Sync");
    await pane.getByText(/Skickat: 1\./).waitFor();
    await pane.getByText("Allt är skickat.").waitFor();
    await host.idle();
    expect(await stored(goal, "responsible")).toBe("Sent from the ribbon");
    expect(await revOfPlan()).toBe(before + 1);
  });

  it("Report shows the report, and sends nothing", async () => {
    const before = await revOfPlan();
    const pane = await pressClosed("Planark.Report");
    await shownView(pane, "Rapport").waitFor();
    await host.idle();
    expect(await revOfPlan()).toBe(before);
  });

  it("Help shows the help, from which there is a way back to the plan", async () => {
    const pane = await pressClosed("Planark.Help");
    await heading(pane, "Hjälp").waitFor();
    await pane.getByRole("button", { name: "Tillbaka" }).click();
    await shownView(pane, "Plan").waitFor();
  });

  it("pressed one after the other they change the view of the one pane, which stays the same pane to the server", async () => {
    const goal = must(sheets.ids("goals")[1], "a second goal");
    const pane = await pressClosed("Planark.Help");
    const paneId = (): Promise<string | null> => pane.evaluate(() => sessionStorage.getItem("planark.pane"));
    await heading(pane, "Hjälp").waitFor();
    const id = await paneId();
    await press(pane, "Planark.Report");
    await shownView(pane, "Rapport").waitFor();
    sheets.type("goals", goal, "responsible", "Typed beside the report");
    await press(pane, "Planark.Sync");
    await pane.getByText(/Skickat: 1\./).waitFor();
    expect(await stored(goal, "responsible")).toBe("Typed beside the report");
    await press(pane, "Planark.Plan");
    await shownView(pane, "Plan").waitFor();
    expect([id === null, await paneId()]).toEqual([false, id]);
  });

  it("Sync pressed again, where Excel loads the page anew, sends what was typed since and nothing twice", async () => {
    const goal = must(sheets.ids("goals")[2], "a third goal");
    const before = await revOfPlan();
    const pane = await pressClosed("Planark.Sync");
    await pane.getByText("Allt är skickat.").waitFor();
    await host.idle();
    expect(await revOfPlan()).toBe(before);
    sheets.type("goals", goal, "responsible", "Typed after the first press");
    await press(pane, "Planark.Sync");
    await pane.getByText(/Skickat: 1\./).waitFor();
    expect([await stored(goal, "responsible"), await revOfPlan()]).toEqual(["Typed after the first press", before + 1]);
  });
});

describe.skipIf(chromium === undefined)("Ribbon: its buttons in an empty workbook", () => {
  it.each(["Planark.Plan", "Planark.Sync", "Planark.Report"])("%s offers the ways to a plan", async (button) => {
    const empty = new ExcelHost({ locale: "sv-SE" });
    const pane = await pressClosed(button, empty);
    await pane.getByRole("button", { name: "Ny plan" }).waitFor();
  });

  it("Help shows the help", async () => {
    const pane = await pressClosed("Planark.Help", new ExcelHost({ locale: "sv-SE" }));
    await heading(pane, "Hjälp").waitFor();
  });
});
