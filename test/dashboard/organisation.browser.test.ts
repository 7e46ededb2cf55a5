import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { languages } from "../../shared/language.js";
import { browserPath, type Looking, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { barriers } from "../support/look-at-page.js";
import { setStage } from "../support/stage.js";

const executable = await browserPath();
let server: DemoServer;
let browser: TestBrowser;

/** The page on the day of the stories, when units and methods are there. */
async function open(looking: Looking = {}): Promise<Page> {
  const page = await browser.page("/organisation/", { language: "en", height: 900, ...looking });
  await page.clock.setFixedTime(server.now());
  await page.reload();
  await page.getByRole("table").nth(1).waitFor();
  return page;
}

async function command(page: Page, unit: string, name: string): Promise<ReturnType<Page["getByRole"]>> {
  await page.getByRole("button", { name: `Change ${unit}` }).click();
  await page.getByRole("menuitem", { name, exact: true }).click();
  return page.getByRole("dialog");
}

describe.skipIf(executable === undefined)("Registers: the organisation page", () => {
  setStage(executable, (stage) => {
    ({ server, browser } = stage);
  });
  it("shows what a move does to plans and reports before it is carried out, and then the moved unit", async () => {
    const page = await open();
    const dialog = await command(page, "B11 Elevhälsan norr", "Move");
    await dialog.getByRole("combobox", { name: "Parent unit" }).selectOption({ label: "\u2003PSY Mental hälsa och psykosocialt stöd" });
    await dialog.getByRole("button", { name: "Show what happens" }).click();
    await dialog.getByText(/^Reports of 10 March 2026 and later count Elevhälsan norr at its new place/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Carry out" }).click();
    await page.getByText(/^Done: B11 Elevhälsan norr moves from /).waitFor();
    await dialog.waitFor({ state: "hidden" });
    const order = async (): Promise<boolean> => {
      const names = (await page.getByRole("rowheader").allInnerTexts()).map((text) => text.split("\n")[0]);
      return names.indexOf("Elevhälsan norr") > names.indexOf("Mental hälsa och psykosocialt stöd");
    };
    await expect.poll(order).toBe(true);
    await page.close();
  });

  it("says what is wrong with a command where it stands, and changes nothing", async () => {
    const page = await open();
    const dialog = await command(page, "PSY Mental hälsa och psykosocialt stöd", "Close");
    await dialog.getByRole("button", { name: "Show what happens" }).click();
    await dialog.getByText(/lie below Mental hälsa och psykosocialt stöd\. Move or close them first\./).waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await page.close();
  });

  it("adds a unit by the keyboard alone", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Add unit" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Code" }).focus();
    await page.keyboard.type("B99");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Typed unit");
    await page.keyboard.press("Enter");
    await dialog.getByText(/^B99 Typed unit is added under /).waitFor();
    await dialog.getByRole("textbox", { name: "Name" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Done: B99 Typed unit is added/).waitFor();
    await page.close();
  });

  it("shows line by line what a file would do, and writes it only then", async () => {
    const page = await open({ language: "sv" });
    await page.getByRole("button", { name: "Hämta enheter från fil" }).click();
    const dialog = page.getByRole("dialog");
    const pick = (text: string): Promise<void> =>
      dialog.locator("input[type=file]").setInputFiles({ name: "enheter.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
    await pick("Kod;Namn;Överordnad enhet\r\nB12;Elevhälsan öster;XXX\r\n");
    await dialog.getByRole("button", { name: "Visa vad som händer" }).click();
    await dialog.getByText(/^Rad 2: Överordnad enhet: Det finns ingen enhet med koden XXX/).waitFor();
    await pick("Kod;Namn\r\nB12;Elevhälsan öster\r\n");
    await dialog.getByRole("button", { name: "Visa vad som händer" }).click();
    await dialog.getByText("Rad 2: B12 Elevhälsan söder heter Elevhälsan öster från 10 mars 2026.").waitFor();
    await dialog.getByRole("button", { name: "Genomför" }).click();
    await page.getByText("Elevhälsan öster", { exact: true }).waitFor();
    await page.close();
  });

  it("lets the method owner write a method with its core components", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Change Interpersonell rådgivning (IPC)" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Method owner or trainer" }).fill("The institute");
    await dialog.getByRole("button", { name: "Add core component" }).click();
    await dialog.getByRole("region", { name: "Core component 1" }).getByRole("textbox", { name: "Name" }).fill("First interview");
    await dialog.getByRole("button", { name: "Show what happens" }).click();
    await dialog.getByRole("button", { name: "Carry out" }).click();
    await page.getByText("K1 First interview", { exact: true }).waitFor();
    await page.close();
  });

  it("tells a server that says no from one that says nothing, where something may have been done", async () => {
    const page = await open();
    const dialog = await command(page, "B11 Elevhälsan norr", "Rename");
    await page.route("**/graphql", (route) => route.fulfill({ json: { errors: [{ extensions: { code: "FORBIDDEN" } }] } }));
    await dialog.getByRole("button", { name: "Show what happens" }).click();
    await dialog.getByText(/^The server did not accept it\. Nothing changed\./).waitFor();
    await page.unroute("**/graphql");
    await page.route("**/graphql", (route) => route.fulfill({ json: {} }));
    await dialog.getByRole("button", { name: "Show what happens" }).click();
    await dialog.getByText(/^The server did not answer\..*whether it has been done already\.$/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  it("says so when a register cannot be fetched as a file", async () => {
    const page = await open();
    await page.route("**/graphql", (route) => route.fulfill({ json: {} }));
    await page.getByRole("group", { name: "Units" }).first().getByRole("button", { name: "Save as a file" }).click();
    await page.getByText("The server does not answer. Reload the page in a while.").waitFor();
    await page.close();
  });

  it("shows the tree of an earlier day, and no commands for it", async () => {
    const page = await open();
    await page.getByLabel("As it was on").fill("2026-01-01");
    await page.getByText("Typed unit").waitFor({ state: "hidden" });
    expect(await page.getByRole("button", { name: "Add unit" }).count()).toBe(0);
    await page.close();
  });

  it("is read by leadership without the commands", async () => {
    const page = await open({ as: "demo-ledning" });
    await page.getByText("You can read.").waitFor();
    expect(await page.getByRole("button", { name: /^(Change|Add|Merge|Take)/ }).count()).toBe(0);
    await page.close();
  });

  it("has no barrier and does not scroll sideways on a telephone, in five languages", async () => {
    const checks = languages.map(async (language) => {
      const page = await open({ language, width: 320 });
      const [shown, window] = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      expect(shown, language).toBe(window);
      expect(await barriers(page), language).toEqual([]);
      await page.close();
    });
    await Promise.all(checks);
    expect(browser.faults()).toEqual([]);
  });
});
