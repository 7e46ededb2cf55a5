import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { seatPerson, type PanePerson } from "../support/pane-person.js";
import { viewNamed } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
});
beforeEach(() => {
  server.pass(120);
});

function go(name: string): Promise<void> {
  return viewNamed(anna.page, name).click();
}

function part(name: string): Locator {
  return anna.page.getByRole("switch", { name });
}

/** The tabs that Anna sees at the bottom of Excel. */
function tabs(): readonly string[] {
  return anna.host.wb.state.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

async function usageOf(period: string): Promise<readonly { readonly id: string; readonly using: unknown }[]> {
  const rows = (await server.rows("usage")).filter(({ cells }) => cells["period"] === period);
  return rows.map(({ id, cells }) => ({ id, using: cells["using"] ?? null }));
}

describe.skipIf(chromium === undefined)("Modules: parts of the plan in an open workbook, press by press, in a real browser", () => {
  it("puts a part's sheet into the workbook when its switch is turned on, and hides it without loss when it is turned off", async () => {
    expect(tabs()).not.toContain("Faser");
    await go("Inställningar");
    await part("Teamets arbete").click();
    await expect.poll(tabs).toContain("Faser");
    await expect.poll(() => part("Teamets arbete").isChecked()).toBe(true);
    await part("Uppföljning").click();
    await anna.sees(/^Dolt i arbetsboken: Användning, Deltagande\./);
    expect(tabs()).not.toContain("Användning");
    await part("Uppföljning").click();
    await expect.poll(tabs).toEqual(expect.arrayContaining(["Användning", "Deltagande"]));
    await go("Plan");
    await anna.sees("Allt är skickat.");
  });

  it("offers a sheet that somebody deleted, and one press brings it back with its rows", async () => {
    const before = anna.ids("barriers");
    anna.host.wb.deleteSheet("Hinder");
    await anna.sync();
    await anna.sees("Finns inte i arbetsboken. Inget är borttaget ur planen.");
    await anna.press("Visa Hinder igen");
    await expect.poll(tabs).toContain("Hinder");
    await anna.page.getByRole("button", { name: "Visa Hinder igen" }).waitFor({ state: "detached" });
    expect(anna.ids("barriers")).toEqual(before);
  });

  it("adds the period for the unit that has no row, in one press that can be undone", async () => {
    const before = await usageOf("2025-Q4");
    await anna.sees("1 enhet har ingen rad för perioden.");
    await anna.press("Lägg till 2025-Q4");
    await anna.sees("Nya rader för 2025-Q4: 1. Skriv in hur många som använder metoden.");
    const after = await usageOf("2025-Q4");
    expect(after).toHaveLength(before.length + 1);
    const made = must(
      after.find(({ id }) => before.every((one) => one.id !== id)),
      "the new row",
    );
    expect(made.using).toBeNull();
    expect(anna.see("usage", made.id, "intendedUsers")).toBeGreaterThan(0);
    await anna.press("Ångra den här synken");
    await anna.page.getByRole("dialog").getByRole("button", { name: "Ångra synken", exact: true }).click();
    await expect.poll(() => usageOf("2025-Q4")).toEqual(before);
    await anna.press("Lägg till 2025-Q4");
    await expect.poll(async () => (await usageOf("2025-Q4")).length).toBe(before.length + 1);
  });

  it("shows how far training has come in each unit, by number and without a name", async () => {
    const training = must(anna.section("nextTrainings").rows[0], "a training");
    const unit = String(must(anna.section("traineeGroups").rows[0]?.cells["unit"], "a unit").raw);
    anna.type("nextTrainings", must(training.id ?? undefined, "an id"), "kind", "Grundutbildning");
    await anna.sync();
    const stored = must(
      (await server.rows("nextTrainings")).find(({ id }) => id === training.id),
      "the training",
    );
    const name = `${String(stored.cells["startOn"])} ${String(stored.cells["title"])}`;
    anna.add("enrolments", { training: name, unit, count: 2, status: "Slutförd" });
    anna.add("enrolments", { training: name, unit, count: 1, status: "Pågår" });
    await anna.sync();
    expect(await server.rows("enrolments")).toHaveLength(2);
    await go("Rapport");
    const line = anna.page.getByRole("listitem").filter({ hasText: unit });
    await line.getByText(/^2 av \d+ utbildade$/).waitFor();
    await line.getByText(/Under utbildning: 1/).waitFor();
  });
});
