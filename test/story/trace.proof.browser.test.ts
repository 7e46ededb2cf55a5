import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import express from "express";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tracing } from "../../scripts/trace-plugin.js";
import { pagesRoute } from "../../server/http/pages.js";
import { must } from "../../shared/must.js";
import { ExcelHost } from "../excel-host/host.js";
import { compareWithHost } from "../excel-host/trace/compare.js";
import { parseTrace, requestsOf } from "../excel-host/trace/trace.js";
import { browserPath, openBrowser, type TestBrowser } from "../support/browser.js";
import { planWorkbook } from "../support/plan-workbook.js";

const executable = await browserPath();
const shipped = path.join(import.meta.dirname, "../../dist/web");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let webDir: string;
let server: Server;
let browser: TestBrowser;

beforeAll(async () => {
  if (executable === undefined) return;
  webDir = await mkdtemp(path.join(os.tmpdir(), "planark-traced-"));
  await build({ logLevel: "error", plugins: [tracing()], build: { outDir: webDir } });
  server = express().use(pagesRoute(webDir, officeJs)).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  browser = await openBrowser(executable, `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
});

afterAll(async () => {
  if (executable === undefined) return;
  await browser.close();
  server.close();
  await rm(webDir, { recursive: true, force: true });
});

async function openedHost(): Promise<ExcelHost> {
  const host = new ExcelHost();
  await host.open(await planWorkbook("sv"));
  return host;
}

async function mentions(folder: string, word: string): Promise<boolean> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name), "utf8"));
  return (await Promise.all(texts)).some((text) => text.includes(word));
}

describe.skipIf(executable === undefined)("the pane with the recorder of traces", () => {
  it("gives a file of what was said with Excel, without texts unless asked, under the policy of the shipped page", async () => {
    const pane = await browser.pane(await openedHost());
    await pane.getByText("Excel trace (development)").click();
    const saved = async (): Promise<string> => {
      const [download] = await Promise.all([pane.waitForEvent("download"), pane.getByRole("button", { name: "Save" }).click()]);
      expect(download.suggestedFilename()).toMatch(/^excel-trace-.*\.json$/);
      return readFile(must(await download.path(), "the saved file"), "utf8");
    };
    await expect.poll(async () => requestsOf(parseTrace(await saved())).length).toBeGreaterThan(0);
    const without = await saved();
    await pane.getByLabel("without texts").uncheck();
    const withTexts = await saved();
    expect(withTexts).toContain("Fler unga får hjälp i tid");
    expect(without).not.toContain("Fler unga får hjälp i tid");
    expect(parseTrace(withTexts).host).toMatchObject({ platform: "PC", locale: "sv-SE", requirementSets: { ExcelApi: "1.17" } });
    for (const text of [without, withTexts]) expect(await compareWithHost(parseTrace(text), await openedHost())).toEqual([]);
    expect(browser.faults().filter((fault) => fault.startsWith("policy"))).toEqual([]);
  });

  it("is not in what is shipped", async () => {
    expect(await mentions(webDir, "planarkTrace")).toBe(true);
    expect(await mentions(shipped, "planarkTrace")).toBe(false);
    expect(await mentions(shipped, "excel-trace")).toBe(false);
  });
});
