import type { Page } from "playwright-core";
import type { Language } from "../../shared/language.js";
import { ExcelHost } from "../excel-host/host.js";
import type { TestBrowser } from "./browser.js";
import type { DemoServer } from "./demo-server.js";
import { sheetsOf, type Sheets } from "./excel-sheets.js";

/** A person with a workbook open in Excel and the task pane beside it in a real browser; what she does is done by pressing what she sees. */
export interface PanePerson extends Sheets {
  readonly host: ExcelHost;
  readonly page: Page;
  /** Waits until the pane shows these words. */
  sees(words: string | RegExp): Promise<void>;
  press(button: string): Promise<void>;
  /** Presses Sync and waits until it is over. */
  sync(): Promise<void>;
  /** Everything the pane shows. */
  reads(): Promise<string>;
}

/** How Sync reads in the languages that stories are told in. */
const syncWord = { sv: "Synka", en: "Sync" } as const;

/** Who sits there. Absent: demo-anna in Swedish, with a new workbook of the plan. */
export interface Seat {
  readonly as?: string;
  readonly language?: "sv" | "en";
  readonly host?: ExcelHost;
}

/** Downloads a new workbook of the plan unless one is open, opens it in Excel and the pane beside it. */
export async function seatPerson(browser: TestBrowser, server: DemoServer, seat: Seat = {}): Promise<PanePerson> {
  const { as = "demo-anna", language = "sv" } = seat;
  const host = seat.host ?? (await openBook(server, as, language));
  const page = await browser.pane(host, { as, language });
  const button = (name: string): ReturnType<Page["getByRole"]> => page.getByRole("button", { name, exact: true });
  await button(syncWord[language]).waitFor();
  return {
    ...sheetsOf(host),
    host,
    page,
    sees: (words) => page.getByText(words).first().waitFor(),
    press: (name) => button(name).click(),
    sync: async () => {
      const over = page.evaluate(goesAndComesBack, syncWord[language]);
      await button(syncWord[language]).click();
      await over;
      await host.idle();
    },
    reads: () => page.locator("body").innerText(),
  };
}

/** Runs in the page: resolves when the button was away, as it is while a sync runs, and is there again. */
function goesAndComesBack(word: string): Promise<void> {
  return new Promise((resolve) => {
    let wasAway = false;
    const observer = new MutationObserver(() => {
      const isThere = [...document.querySelectorAll("button:not([role])")].some((button) => button.textContent === word);
      wasAway ||= !isThere;
      if (!isThere || !wasAway) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

async function openBook(server: DemoServer, as: string, language: Language): Promise<ExcelHost> {
  const host = new ExcelHost({ locale: language === "sv" ? "sv-SE" : "en-US" });
  await host.open(await server.download(language, as));
  return host;
}
