import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { browserPath } from "../../support/browser.js";
import { barriers, cutOff } from "../../support/look-at-page.js";
import { openHarness, type Harness } from "./open-harness.js";
import { openScene, scenes, speak, type Scene } from "./scenes.js";

const executable = await browserPath();
/** In CSS pixels: the narrowest pane. */
const narrow = 320;
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

async function cutInAnyLanguage(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await speak(page, language);
    found.push(...(await cutOff(page)).map((words) => `${language}: ${words}`));
  }
  return found;
}

describe.skipIf(executable === undefined)("every view of the pane", () => {
  it.each(Object.keys(scenes))("%s: nothing is cut at 320 px in five languages, and axe finds no barrier", async (name) => {
    await openScene(page, harness.address, sceneNamed(name), "sv");
    const found = await barriers(page);
    expect({ found, cut: await cutInAnyLanguage() }).toEqual({ found: [], cut: [] });
  });
});
