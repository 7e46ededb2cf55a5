import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { browserPath } from "../../support/browser.js";
import { barriers } from "../../support/look-at-page.js";
import { openHarness, type Harness } from "./open-harness.js";
import { cutInAnyLanguage, openScene, scenes } from "./scenes.js";

const executable = await browserPath();
/** In CSS pixels: the narrowest pane. */
const narrow = 320;
let harness: Harness;
/** Pages that no scene stands on just now: as many as tests run at once, since each mostly waits. */
const free: Page[] = [];
const atOnce = 5;

beforeAll(async () => {
  if (executable === undefined) return;
  harness = await openHarness(executable);
  for (let opened = 0; opened < atOnce; opened += 1)
    free.push(await harness.browser.newPage({ viewport: { width: narrow, height: 800 }, reducedMotion: "reduce" }));
});
afterAll(async () => {
  if (executable !== undefined) await harness.close();
});

describe.skipIf(executable === undefined)("every view of the pane", () => {
  it.concurrent.each(Object.keys(scenes))("%s: nothing is cut at 320 px in five languages, and axe finds no barrier", async (name) => {
    const page = must(free.pop(), "a page");
    try {
      await openScene(page, harness.address, name, "sv");
      const found = await barriers(page);
      expect({ found, cut: await cutInAnyLanguage(page) }).toEqual({ found: [], cut: [] });
    } finally {
      free.push(page);
    }
  });
});
