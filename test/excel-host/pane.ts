import { readFile } from "node:fs/promises";
import { join, normalize } from "node:path";
import { officeFolder } from "./office-folder.js";
import { installShell, shellOf } from "./win32.js";
import type { BrowserContext, Page, Route } from "playwright-core";
import type { Bridge } from "./bridge.js";
import type { ExcelHost } from "./host.js";
import type { ExcelShell } from "./win32.js";

/** How a pane is opened. */
export interface PaneOptions {
  /** Language of the user's Excel; default sv-SE. */
  locale?: string;
  /** Claims of the shell, over the usual ones. */
  requirementSets?: Record<string, string>;
  /** Address under which the page loads office.js; its folder is served from node_modules. */
  officeJsUrl?: string;
  /** Whose pane it is; default: one more person. */
  person?: number;
}

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

interface Opened {
  bridge: Bridge;
  blocked: string[];
}

const panes = new WeakMap<Page, Opened>();

/** Opens a page as a task pane of Excel for Windows on this host's workbook. Two pages on one host are two people in one workbook. */
export async function openPane(context: BrowserContext, url: string, host: ExcelHost, options: PaneOptions = {}): Promise<Page> {
  const bridge = host.createBridge(options.person === undefined ? {} : { person: options.person });
  const page = await context.newPage();
  const opened: Opened = { bridge, blocked: [] };
  panes.set(page, opened);
  await connect(page, bridge);
  await page.route("**/*", (route) => guard(route, opened, folderOf(options.officeJsUrl ?? CDN)));
  // Some compilers wrap functions in a helper that is not there in the page.
  await page.addInitScript({ content: "globalThis.__name ??= (f) => f;" });
  await page.addInitScript(installShell, shellOf(options.locale ?? "sv-SE", options.requirementSets));
  await page.goto(url);
  return page;
}

async function connect(page: Page, bridge: Bridge): Promise<void> {
  await page.exposeFunction("excelHostSend", (text: string) => {
    bridge.sendMessageToHost(text);
  });
  bridge.onMessageFromHost = (text) => {
    void page.evaluate(deliver, text).catch(() => undefined);
  };
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) bridge.reset();
  });
  page.on("close", () => {
    bridge.reset();
  });
}

function deliver(text: string): void {
  (window as unknown as { excelShell: ExcelShell }).excelShell.receive(text);
}

function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf("/") + 1);
}

async function guard(route: Route, opened: Opened, office: string): Promise<void> {
  const url = route.request().url();
  if (url.startsWith(office)) {
    await serveOffice(route, url.slice(office.length), opened);
    return;
  }
  if (isLocal(url)) {
    await route.continue();
    return;
  }
  opened.blocked.push(url);
  await route.abort("blockedbyclient");
}

async function serveOffice(route: Route, rest: string, opened: Opened): Promise<void> {
  const path = normalize(rest.split(/[?#]/)[0] ?? "").toLowerCase();
  const body = path.startsWith("..") ? null : await readFile(join(officeFolder(), path), "utf8").catch(() => null);
  if (body === null) {
    opened.blocked.push(route.request().url());
    await route.fulfill({ status: 404, body: "" });
    return;
  }
  await route.fulfill({ body, contentType: "text/javascript; charset=utf-8" });
}

function isLocal(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  if (protocol === "data:" || protocol === "blob:" || protocol === "about:") return true;
  return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}

function openedOf(page: Page): Opened {
  const opened = panes.get(page);
  if (!opened) throw new Error("The page was not opened with openPane.");
  return opened;
}

/** The bridge behind a pane. */
export function bridgeOf(page: Page): Bridge {
  return openedOf(page).bridge;
}

/** Addresses outside this machine that the pane asked for, in vain, and files of office.js that npm's copy does not have. */
export function blockedRequests(page: Page): readonly string[] {
  return openedOf(page).blocked;
}

/** Presses a ribbon button that runs a function of the page (`Office.actions.associate`). */
export async function pressRibbonButton(page: Page, functionName: string): Promise<void> {
  await page.evaluate((name) => {
    (window as unknown as { excelShell: ExcelShell }).excelShell.pressButton(name);
  }, functionName);
}
