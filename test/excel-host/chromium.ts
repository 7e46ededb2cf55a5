import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/** Known places; the one without a window of its own first, since it does the same work with a quarter less. */
const PLACES = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** What to say where no browser is found. */
export const NO_CHROMIUM = "No Chromium found: set CHROMIUM_PATH or run `npx playwright-core install chromium`.";

/** Path of a browser for tests: CHROMIUM_PATH (a wrong one throws), Playwright's own, else a known place; with `install` it is fetched when missing. */
export function findChromium(options: { install?: boolean } = {}): Promise<string | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named && !existsSync(named)) return Promise.reject(new Error(`CHROMIUM_PATH names ${named}, which is not there.`));
  const found = named ?? installed() ?? (options.install === true ? fetchAndFind() : undefined);
  return Promise.resolve(found);
}

function installed(): string | undefined {
  return [chromium.executablePath(), ...PLACES].find((path) => existsSync(path));
}

function fetchAndFind(): string | undefined {
  attempt("npx", ["playwright-core", "install", "chromium"]);
  if (!installed() && process.getuid?.() === 0) {
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "-y", "chromium"]);
  }
  return installed();
}

function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, { stdio: "ignore" });
  } catch {
    // The next way is tried; that none worked is told by the caller.
  }
}

/** Starts a headless browser that talks to nobody on its own. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const quiet = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...asRoot] });
}
