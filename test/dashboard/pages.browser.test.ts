import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserPath, type TestBrowser } from "../support/browser.js";
import { setStage } from "../support/stage.js";

const executable = await browserPath();
let browser: TestBrowser;

const pages = ["/", "/dashboard/", "/organisation/", "/try/"] as const;
const looks = [
  { width: 320, language: "fi" },
  { width: 320, language: "sv" },
  { width: 1280, language: "sv" },
] as const;

/** Waits until nothing is being fetched any more. */
async function settled(page: Page): Promise<Page> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.getByRole("progressbar").first().waitFor({ state: "hidden" });
  await page.waitForLoadState("networkidle");
  return page;
}

describe.skipIf(executable === undefined)("the pages of the demo", () => {
  setStage(executable, (stage) => {
    ({ browser } = stage);
  });

  it.each(pages)("shows %s on a telephone and on a desk without scrolling sideways", async (path) => {
    const checks = looks.map(async (look) => {
      const page = await settled(await browser.page(path, look));
      const [shown, window] = await page.evaluate(
        () => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const,
      );
      expect(shown, `${path} at ${String(look.width)} px in ${look.language}`).toBe(window);
      await page.close();
    });
    await Promise.all(checks);
  });

  it("leads the leader from the county to a unit, back by the browser's own button, and explains a figure", async () => {
    const page = await settled(await browser.page("/dashboard/", { as: "demo-ledning", language: "en" }));
    await page.getByRole("button", { name: "Hemvård och trygghetstjänster", exact: true }).click();
    await page.getByRole("button", { name: "Hemvården Björknäs", exact: true }).waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Hemvård och trygghetstjänster", exact: true }).waitFor();
    await page.getByRole("button", { name: /Explain Using as intended, Hemvård och trygghetstjänster/ }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("Hemvården Björknäs").first().waitFor();
    expect(await drawer.getByRole("listitem").count()).toBeGreaterThan(1);
    await drawer.getByRole("button", { name: "Close" }).click();
    await page.getByRole("region", { name: "Key figures" }).waitFor();
    await page.close();
  });

  it("takes what is typed into the plain grid by the keyboard alone", async () => {
    const page = await settled(await browser.page("/try/", { language: "en" }));
    const grid = page.getByRole("grid", { name: "Workbook: Anna Strandholm" });
    await grid.focus();
    const isOnGoal = (): Promise<boolean> =>
      grid.evaluate((element) => {
        const here = document.getElementById(element.getAttribute("aria-activedescendant") ?? "");
        const above = here?.closest("tr")?.previousElementSibling?.children[here instanceof HTMLTableCellElement ? here.cellIndex : 0];
        return above?.textContent === "Goal";
      });
    await page.keyboard.press("ArrowRight");
    for (let presses = 0; presses < 60 && !(await isOnGoal()); presses += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.type("A goal typed with nothing but keys");
    await page.keyboard.press("Enter");
    await grid.getByText("A goal typed with nothing but keys").waitFor();
    await page.getByRole("region", { name: "Planark: Anna Strandholm" }).getByText("1 change is not sent.").waitFor();
    await page.close();
  });

  it("opens the seven named queries in GraphiQL, with the schema", async () => {
    const page = await browser.page("/graphiql");
    await page.getByRole("tab", { name: /CoverageByUnit/ }).waitFor();
    expect(await page.locator(".graphiql-tab").count()).toBe(7);
    await page.close();
  });

  it("breaks no content policy, throws nothing and asks no other computer", () => {
    expect(browser.faults()).toEqual([]);
  });
});
