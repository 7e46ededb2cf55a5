import { describe, expect, it } from "vitest";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { seatPerson, type PanePerson } from "../support/pane-person.js";
import { viewNamed } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();
const choice = "Visa faserna med namn från";

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
});

/** Everything that stands in the workbook: each sheet with all its values. */
function workbook(): string {
  return JSON.stringify(anna.host.wb.state.sheets.map((sheet) => [sheet.name, [...sheet.cells].map(([row, cells]) => [row, [...cells]])]));
}

describe.skipIf(chromium === undefined)("Phases: a person's choice of names", () => {
  it("in the pane renames what she sees and changes neither the plan nor a cell of the workbook", async () => {
    const head = `query H($id: ID!) { planHead(planId: $id) { rev headHash } }`;
    const before = [await server.ask(head, { id: server.planId }), await server.rows(), workbook()];
    await viewNamed(anna.page, "Inställningar").click();
    const path = anna.page.getByRole("list", { name: "Planens faser" }).getByRole("listitem");
    const current = anna.page.locator("header").last();
    for (const [lens, name] of [
      ["Socialstyrelsen", "3 Användning av metoden"],
      ["Itla", "Genomförande"],
      ["Implementere", "III Implementera"],
    ] as const) {
      await anna.page.getByRole("combobox", { name: choice }).selectOption({ label: lens });
      await expect.poll(async () => (await path.allInnerTexts())[2]).toContain(name);
      expect((await path.allInnerTexts())[2], "beside it what Planark calls it").toContain("Genomförande och användning");
      expect(await current.innerText()).toContain(name);
    }
    await anna.host.idle();
    expect([await server.ask(head, { id: server.planId }), await server.rows(), workbook()]).toEqual(before);
    expect(String(before[2]).length, "the workbook was read").toBeGreaterThan(100_000);
    await viewNamed(anna.page, "Plan").click();
    await anna.sync();
    expect(await server.ask(head, { id: server.planId }), "a sync after it has nothing to send").toEqual(before[0]);
  });

  it("stays with the browser, also on the leader's page, where the same plans stand under it", async () => {
    const page = await browser.page("/dashboard/#svo", { as: "demo-ledning" });
    const table = page.getByRole("region", { name: "Planer efter fas" }).getByRole("row");
    const shown = async (): Promise<readonly string[]> =>
      (await table.allInnerTexts()).slice(1).map((row) => row.replace(/\s+/g, " ").trim());
    const choose = (label: string): Promise<unknown> => page.getByRole("combobox", { name: choice }).selectOption({ label });
    await expect.poll(async () => (await shown()).length).toBe(4);
    const own = await shown();
    await choose("Implementere");
    const names = ["I Förbereda", "II Planera", "III Implementera", "IV Vidmakthålla"];
    const figures = own.map((row) => row.replace(/^\D+/, ""));
    await expect.poll(shown).toEqual(names.map((name, at) => `${name} ${figures[at] ?? ""}`));
    await page.reload();
    await expect.poll(async () => (await shown())[0]).toContain("I Förbereda");
    await choose("Planark");
    await expect.poll(shown).toEqual(own);
    await page.context().close();
  });
});
