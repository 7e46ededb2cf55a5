import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import type { Browser, Page } from "playwright-core";
import { build, preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { languages } from "../../../shared/language.js";
import { launchChromium } from "../../excel-host/chromium.js";
import { browserPath } from "../../support/browser.js";
import { states } from "./harness/states.js";

const out = mkdtempSync(join(tmpdir(), "planark-views-"));
const executable = await browserPath();
let server: PreviewServer;
let browser: Browser;
let page: Page;

/** What stands outside a window of 320 px or is cut inside its own box, as words. */
function cutOff(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === "hidden" && box.width > 1;
      return box.width > 1 && (box.right > window.innerWidth + 1 || cut);
    });
    return wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`);
  });
}

describe.skipIf(executable === undefined)("the task pane at 320 px", () => {
  beforeAll(async () => {
    const root = join(import.meta.dirname, "harness");
    const built = { configFile: false, root, logLevel: "error", build: { outDir: out, emptyOutDir: true } } as const;
    vi.stubEnv("NODE_ENV", "production");
    await build({ ...built, plugins: [react()] });
    vi.unstubAllEnvs();
    server = await preview({ ...built, preview: { host: "127.0.0.1", port: 0 } });
    browser = await launchChromium(executable ?? "");
    page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(out, { recursive: true });
  });

  async function open(query: string): Promise<void> {
    await page.goto(`http://127.0.0.1:${String((server.httpServer.address() as AddressInfo).port)}/?${query}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }

  it.each(languages)("cuts nothing off in any state in %s", async (language) => {
    const found: string[] = [];
    for (const state of Object.keys(states)) {
      await open(`state=${state}&language=${language}`);
      found.push(...(await cutOff()).map((words) => `${state}: ${words}`));
    }
    expect(found).toEqual([]);
  });

  it.each(languages)("cuts nothing off in the report, the settings and the advice in %s", async (language) => {
    const found: string[] = [];
    for (const tab of [1, 2]) {
      await open(`state=calm&language=${language}`);
      await page.getByRole("tab").nth(tab).click();
      await page
        .getByRole(tab === 1 ? "table" : "switch")
        .first()
        .waitFor();
      found.push(...(await cutOff()));
    }
    for (const fault of ["notLoaded", "outside", "tooOld", "away"]) {
      await open(`fault=${fault}&language=${language}`);
      found.push(...(await cutOff()));
    }
    expect(found).toEqual([]);
  });

  it("names every button, field and switch for a screen reader", async () => {
    const nameless: string[] = [];
    for (const state of Object.keys(states)) {
      await open(`state=${state}&language=en`);
      const snapshot = await page.locator("body").ariaSnapshot();
      nameless.push(...snapshot.split("\n").filter((line) => /- (button|textbox|combobox|switch|tab|link)\s*(:|$)/.test(line)));
    }
    expect(nameless).toEqual([]);
  });

  it("is worked by the keyboard alone: the views, Sync, then the way to a cell", async () => {
    await open("state=busy&language=en");
    const reached: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(reached).toEqual(["Sync", "Sync", "Go to Mål!G9"]);
  });
});
