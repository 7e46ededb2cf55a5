import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { ExcelHost } from "../excel-host/host.js";
import { officeFolder } from "../excel-host/office-folder.js";
import { browserPath, openBrowser, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { sheetsOf } from "../support/excel-sheets.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;

setStage(chromium, (stage) => {
  ({ server, browser } = stage);
});

/** A workbook that a link leads to, opened. */
async function downloaded(page: Page, link: string): Promise<ExcelHost> {
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: link }).first().click();
  const host = new ExcelHost();
  await host.open(await readFile(await (await download).path()));
  return host;
}

describe.skipIf(chromium === undefined)("Page at /: the first page", () => {
  it("offers three things to try, the people one can be, and that person's plans with what waits in them", async () => {
    const page = await browser.page("/");
    await page.getByRole("radio", { name: /^Anna Strandholm koordinator/ }).waitFor();
    expect(await page.getByRole("radio").count()).toBe(3);
    for (const link of ["Öppna provsidan", "Ladda ner arbetsboken", "Öppna rapporten"])
      await page.getByRole("link", { name: link }).waitFor();
    const plans = page.getByRole("region", { name: "Mina planer" }).getByRole("row");
    await expect.poll(() => plans.count()).toBe(6);
    await expect.poll(() => plans.filter({ hasText: "Interpersonell rådgivning" }).innerText()).toMatch(/Bo Ekvall\s+1\s+Ladda ner/);
  });

  it.each(["sv", "fi"] as const)("gives a workbook of the plan that opens in %s", async (language) => {
    const page = await browser.page("/", { language });
    const host = await downloaded(page, { sv: "Ladda ner: Interpersonell", fi: "Lataa: Interpersonell" }[language]);
    expect(sheetsOf(host).section("goals").tab).toBe({ sv: "Mål", fi: "Tavoitteet" }[language]);
  });

  it("leads the leader to the report, as whom it then speaks", async () => {
    const page = await browser.page("/", { language: "fi" });
    await page.getByRole("radio", { name: /^Leena Harjula/ }).click();
    await page.getByRole("link", { name: "Avaa raportti" }).click();
    await page.getByText(/Olet Leena Harjula/).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fi");
  });
});

describe.skipIf(chromium === undefined)("GraphiQL", () => {
  it("opens with seven named queries, runs one and shows the answer", async () => {
    const page = await browser.page("/graphiql/", { as: "demo-ledning" });
    await page.getByRole("tab", { name: /CoverageByUnit/, selected: true }).waitFor();
    expect(await page.locator(".graphiql-tab").count()).toBe(7);
    // The editor comes after the page, and until it is there the button has nothing to execute.
    await page.locator(".graphiql-query-editor .view-line", { hasText: "CoverageByUnit" }).waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    const answer = async (): Promise<string> => (await page.locator(".result-window").innerText()).replaceAll("\u00A0", " ");
    await expect.poll(answer).toContain('"Elevhälsan norr"');
    await page.reload();
    await page.getByRole("tab", { name: /CoverageByUnit/, selected: true }).waitFor();
    expect(await page.locator(".graphiql-tab").count()).toBe(7);
  });
});

describe.skipIf(chromium === undefined)("the task pane where there is no plan to show", () => {
  it.each([
    { language: "sv", title: "Lägg en plan i arbetsboken", button: "Hämta Interpersonell rådgivning (IPC)" },
    { language: "fi", title: "Tuo suunnitelma työkirjaan", button: "Hae Interpersonell rådgivning (IPC)" },
  ] as const)("offers the person's plans in an empty workbook, in $language", async ({ language, title, button }) => {
    const pane = await browser.pane(new ExcelHost(), { language, width: 320 });
    await pane.getByRole("heading", { name: title }).waitFor();
    await pane.getByRole("button", { name: button }).waitFor();
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it("says outside Excel what to do, and leads to the try page", async () => {
    const page = await browser.page("/");
    await page.route("https://appsforoffice.microsoft.com/**", async (route) => {
      const file = must(new URL(route.request().url()).pathname.split("/hosted/")[1], "a file of office.js");
      const body = await readFile(join(officeFolder(), file.toLowerCase()), "utf8");
      await route.fulfill({ body, contentType: "text/javascript; charset=utf-8" });
    });
    await page.goto(`${server.address}/addin/taskpane.html`);
    await page.getByRole("heading", { name: "Öppna panelen i Excel" }).waitFor();
    expect(await page.getByRole("link").getAttribute("href")).toBe("/try/");
    // Left open, office.js would ask for a frame of Microsoft's telemetry a little later, which the policy stops.
    await page.context().close();
  });
});

describe.skipIf(chromium === undefined)("the watch over every page", () => {
  it("notes what the content policy stops, errors and requests that would leave this computer", async () => {
    const watched = await openBrowser(must(chromium, "a browser"), server.address);
    const page = await watched.page("/");
    await page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<img src="https://example.invalid/pixel.png">');
      setTimeout(() => {
        throw new Error("on purpose");
      });
    });
    await expect.poll(() => watched.faults().join("\n")).toMatch(/on purpose/);
    await expect.poll(() => watched.faults().join("\n")).toMatch(/policy: img-src https:\/\/example\.invalid/);
    await watched.close();
  });
});
