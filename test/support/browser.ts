import type { BrowserContext, Page } from "playwright-core";
import type { Language } from "../../shared/language.js";
import { findChromium, launchChromium, NO_CHROMIUM } from "../excel-host/chromium.js";
import type { ExcelHost } from "../excel-host/host.js";
import { blockedRequests, openPane } from "../excel-host/pane.js";

/** Where the browser for tests stands. Absent: there is none, which is said once, and under CI is a failure. */
export async function browserPath(): Promise<string | undefined> {
  const path = await findChromium();
  if (path === undefined && process.env["CI"] === "true") throw new Error(NO_CHROMIUM);
  if (path === undefined) process.stderr.write(`The pages were not opened in a browser. ${NO_CHROMIUM}\n`);
  return path;
}

/** Who looks at a page and in what window. Absent: demo-anna in Swedish, 1280 by 800 for a page and 360 by 900 for a pane. */
export interface Looking {
  readonly as?: string;
  readonly language?: Language;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of a picture for each pixel of the page; 1 unless given. */
  readonly scale?: number;
  /** Path of the page that a pane opens at, with what it is opened for. Absent: as Excel opens it without the ribbon. */
  readonly place?: string;
}

/** A real browser at a server of this computer. */
export interface TestBrowser {
  /** Opens a page of the server. */
  page(path: string, looking?: Looking): Promise<Page>;
  /** Opens the task pane in Excel, with the real office.js, on a workbook. */
  pane(host: ExcelHost, looking?: Looking): Promise<Page>;
  /** What no page should do, of every page opened so far: errors, breaches of the content policy, requests that leave this computer. */
  faults(): readonly string[];
  close(): Promise<void>;
}

/** The languages of the five as a computer is set to them. */
const locales: Readonly<Record<Language, string>> = { sv: "sv-SE", fi: "fi-FI", nb: "nb-NO", da: "da-DK", en: "en-US" };

/** Starts the browser; close it after the tests. */
export async function openBrowser(executable: string, server: string): Promise<TestBrowser> {
  const browser = await launchChromium(executable);
  const seen: string[] = [];
  const panes: Page[] = [];
  const contextFor = async (looking: Looking): Promise<BrowserContext> => {
    const { as = "demo-anna", language = "sv", width = 1280, height = 800, scale = 1 } = looking;
    const window = { viewport: { width, height }, deviceScaleFactor: scale };
    const context = await browser.newContext({ ...window, locale: locales[language], timezoneId: "Europe/Helsinki" });
    // The script also runs in pages without storage, such as about:blank, where reading it throws.
    await context.addInitScript({ content: `try { sessionStorage["planark.person"] ??= ${JSON.stringify(as)}; } catch {}` });
    context.on("page", (page) => {
      note(page, server, seen);
    });
    await noteBreaches(context, seen);
    return context;
  };
  return {
    page: async (path, looking = {}) => {
      const page = await (await contextFor(looking)).newPage();
      await page.goto(`${server}${path}`);
      return page;
    },
    pane: async (host, looking = {}) => {
      const context = await contextFor({ width: 360, height: 900, ...looking });
      const pane = await openPane(context, `${server}${looking.place ?? "/addin/taskpane.html"}`, host, {
        locale: locales[looking.language ?? "sv"],
      });
      panes.push(pane);
      return pane;
    },
    faults: () => [...seen, ...panes.flatMap((pane) => blockedRequests(pane).map((url) => `blocked: ${url}`))],
    close: () => browser.close(),
  };
}

function note(page: Page, server: string, seen: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error") seen.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => {
    seen.push(`error: ${error.message}`);
  });
  page.on("request", (request) => {
    const { protocol, origin, hostname } = new URL(request.url());
    const office = hostname === "appsforoffice.microsoft.com";
    if (protocol.startsWith("http") && origin !== server && !office) seen.push(`request: ${request.url()}`);
  });
}

/** Notes what the page's content policy stopped. */
async function noteBreaches(context: BrowserContext, seen: string[]): Promise<void> {
  await context.exposeFunction("policyBreached", (what: string) => {
    seen.push(`policy: ${what}`);
  });
  const listen = `addEventListener("securitypolicyviolation", (e) => policyBreached(e.violatedDirective + " " + e.blockedURI));`;
  await context.addInitScript({ content: listen });
}
