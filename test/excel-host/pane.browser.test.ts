import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findChromium, launchChromium, NO_CHROMIUM } from "./chromium.js";
import { ExcelHost } from "./host.js";
import { blockedRequests, bridgeOf, openPane, pressRibbonButton } from "./pane.js";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, BrowserContext, Page } from "playwright-core";

const executable = await findChromium();
if (!executable && process.env["CI"] === "true") throw new Error(NO_CHROMIUM);
if (!executable) console.warn(`The Excel host did not run in a browser. ${NO_CHROMIUM}`);

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const POLICY =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; connect-src 'self'; img-src 'self'";
const HTML = `<!doctype html><html><head><script src="${OFFICE}"></script></head><body></body></html>`;

let browser: Browser;
let context: BrowserContext;
let server: Server;
let address: string;
let panes: Page[] = [];

beforeAll(async () => {
  if (!executable) return;
  server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY }).end(HTML);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/taskpane.html`;
  browser = await launchChromium(executable);
  context = await browser.newContext();
});

afterEach(async () => {
  for (const pane of panes) {
    expect(blockedRequests(pane)).toEqual([]);
    await pane.close();
  }
  panes = [];
});

afterAll(async () => {
  if (!executable) return;
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

async function open(host: ExcelHost, options: Parameters<typeof openPane>[3] = {}): Promise<Page> {
  const pane = await openPane(context, address, host, options);
  panes.push(pane);
  return pane;
}

test.skipIf(!executable)("office.js starts as Excel for Windows in the user's language", async () => {
  const pane = await open(new ExcelHost(), { locale: "fi-FI" });
  const info = await pane.evaluate(async () => ({ ...(await Office.onReady()), language: Office.context.displayLanguage }));
  expect(info).toMatchObject({ host: "Excel", platform: "PC", language: "fi-FI" });
});

test.skipIf(!executable)("the shell claims the requirement sets it is told to", async () => {
  const pane = await open(new ExcelHost(), { requirementSets: { ExcelApi: "1.13" } });
  const sets = await pane.evaluate(async () => {
    await Office.onReady();
    const { requirements } = Office.context;
    return [requirements.isSetSupported("ExcelApi", "1.13"), requirements.isSetSupported("ExcelApi", "1.14")];
  });
  expect(sets).toEqual([true, false]);
});

test.skipIf(!executable)("a pane writes to the workbook that lives outside the browser", async () => {
  const host = new ExcelHost();
  const pane = await open(host);
  await pane.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (ctx) => {
      ctx.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["Mål", 3]];
      await ctx.sync();
    });
  });
  expect(host.wb.values("Sheet1", "A1:B1")).toEqual([["Mål", 3]]);
});

test.skipIf(!executable)("two panes share one workbook and each sees the other's writes as remote", async () => {
  const host = new ExcelHost();
  const anna = await open(host);
  const bo = await open(host);
  await bo.evaluate(async () => {
    await Office.onReady();
    const seen: string[] = [];
    (window as unknown as { seen: string[] }).seen = seen;
    await Excel.run(async (ctx) => {
      ctx.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.source} ${event.address}`);
        return Promise.resolve();
      });
      await ctx.sync();
    });
  });
  for (const [pane, cell] of [
    [anna, "B2"],
    [bo, "C3"],
  ] as const) {
    await pane.evaluate(async (target) => {
      await Office.onReady();
      await Excel.run(async (ctx) => {
        ctx.workbook.worksheets.getFirst().getRange(target).values = [["x"]];
        await ctx.sync();
      });
    }, cell);
    await host.idle();
  }
  await bo.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length === 2);
  expect(await bo.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual(["Remote B2", "Local C3"]);
});

test.skipIf(!executable)("a ribbon button runs the page's function and Excel hears that it is done", async () => {
  const pane = await open(new ExcelHost());
  await pane.evaluate(async () => {
    await Office.onReady();
    Office.actions.associate("sync", (event: Office.AddinCommands.Event) => {
      event.completed();
    });
  });
  await pressRibbonButton(pane, "sync");
  await pane.waitForFunction(() => (window as unknown as { excelShell: { executed: number[] } }).excelShell.executed.includes(94));
});

test.skipIf(!executable)("a request that leaves the machine is stopped and recorded", async () => {
  const pane = await openPane(context, address, new ExcelHost());
  await pane.evaluate(() => fetch("https://example.org/").catch(() => undefined));
  await pane.evaluate(() => {
    location.href = "https://example.org/";
  });
  await expect.poll(() => blockedRequests(pane)).toContain("https://example.org/");
  await pane.close();
});

test.skipIf(!executable)("a pane that is loaded anew has no handlers and holds no ranges", async () => {
  const host = new ExcelHost();
  const pane = await open(host);
  await pane.evaluate(async () => {
    await Office.onReady();
    await Excel.run(async (ctx) => {
      ctx.trackedObjects.add(ctx.workbook.getSelectedRange());
      ctx.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await ctx.sync();
    });
  });
  expect([host.refs.size, bridgeOf(pane).registered.size]).toEqual([1, 1]);
  await pane.reload();
  expect([host.refs.size, host.registered.size]).toEqual([0, 0]);
});
