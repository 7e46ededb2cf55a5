import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { browserPath, type TestBrowser } from "../../support/browser.js";
import type { DemoServer } from "../../support/demo-server.js";
import { seatPerson, type PanePerson } from "../../support/pane-person.js";
import { viewNamed } from "../../support/view-bar.js";
import { setStage } from "../../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;

/** The browser itself complains of what the tests cut off. */
const isFault = (fault: string): boolean => fault.startsWith("policy");

setStage(
  chromium,
  (stage) => {
    ({ server, browser } = stage);
  },
  isFault,
);

async function view(anna: PanePerson, name: string): Promise<void> {
  await viewNamed(anna.page, name).click();
}

describe.skipIf(chromium === undefined)("views that come after the first", () => {
  it("are fetched while the person reads, so that they are there when the server is away", async () => {
    const anna = await seatPerson(browser, server);
    await anna.page.waitForResponse(/help-view/);
    await anna.page.waitForLoadState("networkidle");
    await anna.page.context().setOffline(true);
    await view(anna, "Cell");
    await anna.sees("Markera en cell");
    await view(anna, "Inställningar");
    await anna.sees("Delar av planen");
    await anna.press("Hjälp");
    await anna.sees("Vad Synka gör");
  });

  it("say so where they cannot be fetched, lead back, and come when the server is there again", async () => {
    const page = await browser.pane((await seatPerson(browser, server)).host);
    const lost = /help-view/;
    await page.route(lost, (route) => route.abort());
    await page.reload();
    const button = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("button", { name, exact: true });
    await button("Hjälp").click();
    await page.getByRole("heading", { name: "Servern svarar inte" }).waitFor();
    await button("Tillbaka").click();
    await button("Synka").waitFor();
    await button("Hjälp").click();
    await page.getByRole("heading", { name: "Servern svarar inte" }).waitFor();
    await page.unroute(lost);
    await button("Försök igen").click();
    await page.getByText("Vad Synka gör").waitFor();
  });
});

const officeAddress = "https://appsforoffice.microsoft.com/**";

/** Opens the pane's page where office.js behaves in some way, with a clock that the test winds. */
async function openWith(office: string | null): Promise<Page> {
  const page = await browser.page("/");
  await page.clock.install();
  await page.route(officeAddress, (route) =>
    office === null ? undefined : route.fulfill({ body: office, contentType: "text/javascript" }),
  );
  await page.goto(`${server.address}/addin/taskpane.html`, { waitUntil: "commit" });
  return page;
}

describe.skipIf(chromium === undefined)("Excel's add-in support that gives no answer", () => {
  it.each([
    ["its file hangs", null],
    ["it never gets ready", "window.Office = { onReady: () => new Promise(() => undefined) };"],
  ])("is never a blank pane: %s", async (_why, office) => {
    const page = await openWith(office);
    await page.getByRole("heading", { name: "Hämtar vyn" }).waitFor();
    await page.clock.fastForward(21_000);
    await page.getByRole("heading", { name: "Excels stöd för tillägg svarar inte" }).waitFor();
    expect(await page.getByRole("button", { name: "Försök igen" }).count()).toBe(1);
  });
});
