import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { browserPath } from "../../support/browser.js";
import { barriers } from "../../support/look-at-page.js";
import { openHarness, type Harness } from "./open-harness.js";
import { cutInAnyLanguage, openScene, scenes } from "./scenes.js";

const executable = await browserPath();
/** In CSS pixels: the narrowest pane, and what is left of it at 200 % zoom. */
const [narrow, zoomed] = [320, 160];
let harness: Harness;
let page: Page;

beforeAll(async () => {
  if (executable === undefined) return;
  harness = await openHarness(executable);
  page = await harness.browser.newPage({ viewport: { width: zoomed, height: 800 }, reducedMotion: "reduce" });
});
afterAll(async () => {
  if (executable !== undefined) await harness.close();
});

/** What the page looks like a little later. */
async function later(of: Page): Promise<Buffer> {
  await of.waitForTimeout(150);
  return of.screenshot();
}

describe.skipIf(executable === undefined)("every view of the pane", () => {
  it.each(Object.keys(scenes))("%s: readable in the dark, nothing cut at 200 % in five languages, nothing moves", async (name) => {
    await openScene(page, harness.address, name, "sv");
    await page.emulateMedia({ colorScheme: "dark" });
    const dark = await barriers(page, ["color-contrast"]);
    await page.emulateMedia({ colorScheme: "light" });
    const cut = await cutInAnyLanguage(page);
    const moving = !(await page.screenshot()).equals(await later(page));
    expect({ dark, cut, moving }).toEqual({ dark: [], cut: [], moving: false });
  });
});

describe.skipIf(executable === undefined)("in colours that the device chooses", () => {
  let contrast: Page;

  beforeAll(async () => {
    contrast = await harness.browser.newPage({
      viewport: { width: narrow, height: 2400 },
      forcedColors: "active",
      reducedMotion: "reduce",
    });
  });

  /** What the place of an element looks like, with a little of what is round it. */
  async function picture(of: Locator): Promise<string> {
    const { x, y, width, height } = must((await of.boundingBox()) ?? undefined, "a box");
    const shot = await contrast.screenshot({
      clip: { x: Math.max(0, x - 4), y: Math.max(0, y - 4), width: width + 8, height: height + 8 },
    });
    return shot.toString("base64");
  }

  it.each(["plan busy", "question with a third value", "text being written", "cell history", "settings", "new plan", "my plans", "help"])(
    "%s: it is seen what has the focus",
    async (name) => {
      await openScene(contrast, harness.address, name, "sv");
      await contrast.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      });
      const stops = contrast.locator("button:enabled, a[href], input:enabled, select, textarea");
      const unseen: string[] = [];
      for (const stop of (await stops.all()).slice(0, 12)) {
        const before = await picture(stop);
        await stop.focus();
        await contrast.keyboard.press("Shift");
        if ((await picture(stop)) === before) unseen.push(await stop.evaluate((element) => element.outerHTML.slice(0, 120)));
        await stop.blur();
      }
      expect(unseen).toEqual([]);
    },
  );

  it("the view that is shown bears a line, and links are underlined", async () => {
    await openScene(contrast, harness.address, "plan busy", "sv");
    const line = (current: string): Promise<string> =>
      contrast
        .locator(`nav button${current}`)
        .first()
        .evaluate((view) => getComputedStyle(view, "::after").borderBottomColor);
    expect(await line("[aria-current]")).not.toBe(await line(":not([aria-current])"));
    const link = contrast.getByRole("button", { name: "Gå till Mål!G9" });
    expect(await link.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe("underline");
  });
});
