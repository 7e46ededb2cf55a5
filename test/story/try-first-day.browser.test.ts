import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { gridCell } from "../support/grid-cell.js";
import { viewNamed } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
let page: Page;

setStage(chromium, (stage) => {
  ({ server, browser } = stage);
});
beforeEach(async () => {
  if (chromium === undefined) return;
  page = await browser.page("/try/?empty");
});
afterEach(async () => {
  if (chromium !== undefined) await page.close();
});

function button(name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: true });
}

function view(name: string): Locator {
  return viewNamed(page, name);
}

const ipc = "Interpersonell rådgivning (IPC)";

async function fetchIpc(): Promise<void> {
  await button(`Hämta ${ipc}`).click();
  await button("Synka").waitFor();
}

/** The first line of the open sheet under a heading. */
function firstCell(heading: string): Promise<Locator> {
  return gridCell(page.getByRole("grid"), heading);
}

describe.skipIf(chromium === undefined)("Try page: the first day in an empty workbook, without Excel", () => {
  it("fetches a plan with one press, and what is typed into its sheets is sent", async () => {
    await fetchIpc();
    await page.getByText("Planen ligger nu i arbetsboken.").waitFor();
    await button("Jag förstår").click();
    const responsible = await firstCell("Ansvarig");
    await responsible.dblclick();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Typed on the first day");
    await page.keyboard.press("Enter");
    await page.getByText("1 ändring är inte skickad.").waitFor();
    await button("Synka").click();
    await page.getByText(/^Skickat: 1\./).waitFor();
    const sent = (await server.rows("goals")).map((row) => row.cells["responsible"]);
    expect(sent).toContain("Typed on the first day");
  });

  it("follows the selected cell with its help, who sent it and its history", async () => {
    await fetchIpc();
    await view("Cell").click();
    await (await firstCell("Målvärde")).click();
    const pane = page.getByRole("region", { name: "Planark: Anna Strandholm" });
    await pane.getByText("Målvärde").first().waitFor();
    await pane.getByText(/^Skickat av /).waitFor();
    await button("Visa historik").click();
    await expect.poll(() => pane.getByRole("listitem").count()).toBeGreaterThan(0);
    await (await firstCell("Ansvarig")).click();
    await pane.getByText("Ansvarig").first().waitFor();
  });

  it("lists her plans with what is due, says which is open here and offers the others as files", async () => {
    await fetchIpc();
    await button("Mina planer").click();
    await page.getByText("Öppen här").waitFor();
    expect(await page.getByText("Öppen här").count()).toBe(1);
    const links = await page.getByRole("link", { name: /^Ladda ner / }).all();
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(await link.getAttribute("href")).toMatch(/^\/workbooks\/.+\.xlsx\?language=sv$/);
    await button(/försenad/)
      .first()
      .click();
    await page
      .getByText(/· Försenat$/)
      .first()
      .waitFor();
    await button("Tillbaka").click();
    expect(await button("Mina planer").evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("offers the open plan of a method instead of making a second", async () => {
    await button("Ny plan").click();
    await page.getByRole("radio", { name: ipc }).click();
    await button("Skapa planen").click();
    await button("Hämta den planen").click();
    await button("Synka").waitFor();
    await page.getByRole("heading", { level: 1, name: ipc }).waitFor();
  });

  it("makes a new plan from over another plan's workbook and offers it as a file of its own", async () => {
    await fetchIpc();
    await button("Mina planer").click();
    await button("Ny plan").click();
    await page.getByRole("radio", { name: /^Familjen i samtal/ }).click();
    await page.getByRole("searchbox", { name: "Sök enhet" }).fill("elevhälsan");
    await page.getByRole("checkbox", { name: "B12 Elevhälsan söder" }).check();
    await button("Skapa planen").click();
    const file = page.getByRole("link", { name: /^Ladda ner Familjen i samtal/ }).first();
    await file.waitFor();
    await page.getByRole("heading", { level: 2, name: /^Familjen i samtal/ }).waitFor();
    const answer = await fetch(server.address + ((await file.getAttribute("href")) ?? "").replace(server.address, ""));
    expect(answer.status).toBe(200);
    await button("Tillbaka").click();
    await page.getByRole("heading", { level: 1, name: ipc }).waitFor();
  });

  it("enters the next phase on a day typed in her own way, with what is missing only as a hint", async () => {
    await fetchIpc();
    await view("Inställningar").click();
    await page.getByRole("textbox", { name: "Från och med" }).fill("32.1.2026");
    await page.getByText("finns inte i kalendern", { exact: false }).waitFor();
    expect(await button(/^Byt fas till Vidmakthållande/).isDisabled()).toBe(true);
    await page.getByRole("textbox", { name: "Från och med" }).fill("9.3.2026");
    await page.getByRole("textbox", { name: /^Beslutad av/ }).fill("Ledningsgruppen");
    await button(/^Byt fas till Vidmakthållande/).click();
    await page.getByText("Planen är nu i fasen Vidmakthållande.").waitFor();
    const phases = (await server.rows("phases")).map((row) => row.cells);
    expect(phases).toContainEqual(expect.objectContaining({ phase: "sustain", enteredOn: "2026-03-09", decidedBy: "Ledningsgruppen" }));
  });

  it("turns a part of the plan off and on again without leaving the settings", async () => {
    await fetchIpc();
    await view("Inställningar").click();
    const followUp = page.getByRole("switch", { name: "Uppföljning" });
    expect(await followUp.isChecked()).toBe(true);
    await followUp.click();
    await expect.poll(() => followUp.isChecked()).toBe(false);
    await followUp.click();
    await expect.poll(() => followUp.isChecked()).toBe(true);
  });
});
