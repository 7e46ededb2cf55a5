/** Makes the pictures of docs/pictures anew from the running demo: the real pages in Chromium, the plan's workbook through LibreOffice where that is installed. */
import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { must } from "../shared/must.js";
import { ExcelHost } from "../test/excel-host/host.js";
import { browserPath, openBrowser, type TestBrowser } from "../test/support/browser.js";
import { startDemoServer, type DemoServer } from "../test/support/demo-server.js";
import { setup as buildPages } from "../test/support/web-build.js";

const folder = "docs/pictures";
/** In pixels. */
const width = 900;
/** In bytes; a README of four loads at once. */
const largest = 120_000;

async function conflict(browser: TestBrowser, server: DemoServer): Promise<void> {
  const host = new ExcelHost({ locale: "en-US" });
  await host.open(await server.download("en"));
  const pane = await browser.pane(host, { language: "en", width: width / 2, height: 640, scale: 2 });
  await pane.getByRole("button", { name: /^Keep mine/ }).waitFor();
  await pane.getByText("From Bo Ekvall").waitFor();
  const card = must(await pane.getByRole("group").first().boundingBox(), "the question");
  const clip = { x: 0, y: 0, width: width / 2, height: card.y + card.height + 16 };
  await pane.screenshot({ path: join(folder, "conflict.png"), clip });
}

async function report(browser: TestBrowser): Promise<void> {
  const wide = { width: 1120, height: 680 };
  const page = await browser.page("/dashboard/", { as: "demo-ledning", language: "en", ...wide, scale: width / wide.width });
  await page.getByRole("region", { name: "Key figures" }).waitFor();
  await page.screenshot({ path: join(folder, "report.png") });
}

async function tryPage(browser: TestBrowser, server: DemoServer): Promise<void> {
  const wide = { width: 1240, height: 860 };
  const page = await browser.page("/try/", { language: "en", ...wide, scale: width / wide.width });
  const desk = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("region", { name, exact: true });
  await desk("Bo Ekvall").getByRole("button", { name: "Sync", exact: true }).waitFor();
  await page.clock.setFixedTime(server.now());
  await page.getByRole("group", { name: /^1\./ }).getByRole("button").click();
  await desk("Bo Ekvall").getByText("1 change is not sent.").waitFor();
  await desk("Anna Strandholm").getByRole("button", { name: "Sync", exact: true }).click();
  await desk("Bo Ekvall")
    .getByText(/^Anna Strandholm changed Goals /)
    .waitFor();
  await desk("Bo Ekvall").getByRole("button", { name: "Sync", exact: true }).click();
  await desk("Bo Ekvall")
    .getByText(/^Merged/)
    .waitFor();
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: join(folder, "try.png") });
}

/** The goals as they come out of a printer: the upper part of the page, which is filled in. */
async function workbook(server: DemoServer): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), "planark-pictures-"));
  const [book, pdf] = [join(place, "plan.xlsx"), join(place, "plan.pdf")];
  writeFileSync(book, await server.download("sv"));
  execFileSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", place, book], { stdio: "ignore" });
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const goals = String(1 + pages.findIndex((text) => text.includes("Sätt att mäta")));
  const size = ["-scale-to-x", String(width), "-scale-to-y", "-1", "-W", String(width), "-H", "430"];
  execFileSync("pdftoppm", ["-png", "-singlefile", "-f", goals, "-l", goals, ...size, pdf, join(place, "goals")]);
  copyFileSync(join(place, "goals.png"), join(folder, "workbook.png"));
  rmSync(place, { recursive: true });
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

await buildPages();
mkdirSync(folder, { recursive: true });
const server = await startDemoServer();
const browser = await openBrowser(must(await browserPath(), "a browser: set CHROMIUM_PATH"), server.address);
try {
  if (isInstalled("soffice")) await workbook(server);
  else console.warn("workbook.png stays as it is: LibreOffice (soffice) and pdftoppm are not installed.");
  await conflict(browser, server);
  await report(browser);
  await tryPage(browser, server);
} finally {
  await browser.close();
  await server.stop();
}
for (const name of ["workbook", "conflict", "report", "try"]) {
  const { size } = statSync(join(folder, `${name}.png`));
  console.log(`${folder}/${name}.png ${String(Math.round(size / 1000))} kB`);
  if (size > largest) process.exitCode = 1;
}
