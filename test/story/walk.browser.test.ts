import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { browserPath, openBrowser, type TestBrowser } from "../support/browser.js";
import { freePort } from "../support/free-port.js";
import { gridCell } from "../support/grid-cell.js";
import { npmStart, patience, promised, type Started } from "../support/npm-start.js";
import { copySources } from "../support/sources.js";

const chromium = await browserPath();
const root = path.join(import.meta.dirname, "../..");
const inReadme = "http://127.0.0.1:4000";

/** What a step of the walk says to do or to see, in its order. */
type Act =
  | { readonly kind: "command" | "address" | "press" | "type" | "see"; readonly words: string }
  /** Presses the first cell below a heading of a table. */
  | { readonly kind: "cell"; readonly words: string }
  /** Presses a button that several people have, at one of them. */
  | { readonly kind: "pressAt"; readonly words: string; readonly who: string };

/** The numbered steps of the README's walk. */
async function stepsOfWalk(): Promise<readonly string[]> {
  const readme = await readFile(path.join(root, "README.md"), "utf8");
  const walk = must(/^## A first walk[\s\S]*?(?=^## |^More to look at)/m.exec(readme)?.[0], "the walk");
  return walk.split("\n").filter((line) => /^\d+\. /.test(line));
}

/** Reads a step: `code` is a command (npm) or typed, **bold** is pressed, <…> opened, *slanted* seen. */
function actsOf(step: string): readonly Act[] {
  const marks =
    /cell under \*\*(?<cell>[^*]+)\*\*|\*\*(?<at>[^*]+)\*\* at (?<who>\w+)|\*\*(?<press>[^*]+)\*\*|`(?<code>[^`]+)`|<(?<address>[^>]+)>|\*(?<see>[^*]+)\*/g;
  return [...step.matchAll(marks)].map(({ groups = {} }): Act => {
    const { cell, at, who, press, code, address, see } = groups;
    if (cell !== undefined) return { kind: "cell", words: cell };
    if (at !== undefined) return { kind: "pressAt", words: at, who: who ?? "" };
    if (press !== undefined) return { kind: "press", words: press };
    if (code !== undefined) return { kind: code.startsWith("npm ") ? "command" : "type", words: code };
    if (address !== undefined) return { kind: "address", words: address };
    return { kind: "see", words: see ?? "" };
  });
}

let folder: string;
let started: Started;
let browser: TestBrowser;
let page: Page;

/** Whatever can be pressed and is called so, a figure after it or not; where several are, the first. */
function pressable(within: Page | Locator, words: string): Locator {
  const roles = ["button", "link", "tab", "radio", "checkbox"] as const;
  const [first, ...others] = roles.map((role) => within.getByRole(role, { name: new RegExp(`^${words}(: |$)`) }));
  return others.reduce((all, one) => all.or(one), must(first, "a role")).first();
}

async function doAct(act: Act): Promise<void> {
  switch (act.kind) {
    case "command":
      if (act.words === "npm start") started = await npmStart(folder, await freePort());
      // What is tested here was installed by the same command: it is the first that the project's own checks run.
      else expect([act.words, await readFile(path.join(root, ".ci/run"), "utf8")]).toEqual(["npm ci", expect.stringContaining("npm ci")]);
      return;
    case "address":
      expect(act.words).toBe(inReadme);
      browser = await openBrowser(must(chromium, "a browser"), started.address);
      page = await browser.page("/", { language: "en" });
      return;
    case "press":
      await pressable(page, act.words).click();
      return;
    case "pressAt":
      await pressable(page.getByRole("region", { name: new RegExp(`^${act.who} `) }), act.words).click();
      return;
    case "cell":
      await (await gridCell(page.getByRole("grid"), act.words)).click();
      return;
    case "type":
      await page.keyboard.type(act.words);
      await page.keyboard.press("Enter");
      return;
    case "see":
      await page.getByText(act.words).first().waitFor();
  }
}

describe.skipIf(chromium === undefined)("The README's first walk", () => {
  beforeAll(async () => {
    folder = await copySources("walk");
  });
  afterAll(async () => {
    await browser.close();
    await started.end();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    "has six steps, whose commands and presses do what it says",
    async () => {
      const steps = await stepsOfWalk();
      expect(steps).toHaveLength(6);
      for (const step of steps) {
        const acts = actsOf(step);
        expect(acts.at(-1)?.kind).toBe("see");
        for (const act of acts) await doAct(act);
      }
      expect(browser.faults()).toEqual([]);
    },
    promised * patience * 1000,
  );
});
