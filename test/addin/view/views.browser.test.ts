import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { browserPath } from "../../support/browser.js";
import { barriers, cutOff } from "../../support/look-at-page.js";
import { openHarness, type Harness } from "./open-harness.js";
import { openScene, scenes, speak, type Scene } from "./scenes.js";

const executable = await browserPath();
/** In CSS pixels: the narrowest pane, and what is left of it at 200 % zoom. */
const [narrow, zoomed] = [320, 160];
let harness: Harness;
let page: Page;

beforeAll(async () => {
  if (executable === undefined) return;
  harness = await openHarness(executable);
  page = await harness.browser.newPage({ viewport: { width: narrow, height: 800 }, reducedMotion: "reduce" });
});
afterAll(async () => {
  if (executable !== undefined) await harness.close();
});

function sceneNamed(name: string): Scene {
  return must(scenes[name], name);
}

async function resize(width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
}

async function cutInAnyLanguage(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    found.push(...(await cutOff(page)).map((words) => `${language}: ${words}`));
  }
  return found;
}

describe.skipIf(executable === undefined)("every view of the pane", () => {
  it.each(Object.keys(scenes))("%s: nothing cut at 320 px in five languages nor at 200 %, no barrier in light or dark", async (name) => {
    await resize(narrow);
    await openScene(page, harness.address, sceneNamed(name), "sv");
    const light = await barriers(page);
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await barriers(page, ["color-contrast"]);
    await page.emulateMedia({ colorScheme: "light" });
    const cut = await cutInAnyLanguage();
    await resize(zoomed);
    expect({ light, dark, cut, cutAtZoom: await cutInAnyLanguage() }).toEqual({ light: [], dark: [], cut: [], cutAtZoom: [] });
  });
});
