import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { say } from "../../shared/language.js";
import { sheets } from "../../shared/plan/sheets.js";
import { must } from "../../shared/must.js";
import { ExcelHost } from "../excel-host/host.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { sheetsOf } from "../support/excel-sheets.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();
const most = 12;
const goal = "Alla familjer erbjuds en första träff inom två veckor";

let server: DemoServer;
let browser: TestBrowser;

setStage(chromium, (stage) => {
  ({ server, browser } = stage);
});

/** A coordinator with an empty workbook in Swedish Excel; every press, in the pane or in Excel, is counted. */
class Newcomer {
  clicks = 0;
  readonly host = new ExcelHost({ locale: "sv-SE", loseNamesOnInsert: true });
  private opened: Page | null = null;

  get page(): Page {
    return must(this.opened ?? undefined, "an open pane");
  }

  async pressesPlanarkInTheRibbon(): Promise<void> {
    this.clicks += 1;
    this.opened = await browser.pane(this.host, { language: "sv" });
  }

  async presses(target: Locator): Promise<void> {
    this.clicks += 1;
    await target.click();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Chooses a tab of the workbook. */
  choosesSheet(title: string): void {
    this.clicks += 1;
    this.host.wb.activate(title);
  }

  /** Selects a table's first free cell under a field and types. */
  typesInFirstFreeCell(section: string, field: string, text: string): void {
    this.clicks += 1;
    const { tab, columns, headingRow } = sheetsOf(this.host).section(section);
    const cell = cellAt(headingRow + 1, must(columns[field], field));
    this.host.wb.select(tab, cell);
    this.host.wb.type(tab, cell, text);
  }
}

function cellAt(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

function titleOf(key: string): string {
  const sheet = sheets.find((one) => one.key === key);
  return say(must(sheet, key).title, "sv");
}

describe.skipIf(chromium === undefined)("A coordinator's first day, from an empty workbook", () => {
  it(`comes to a first goal that is sent in at most ${String(most)} clicks`, async () => {
    const anna = new Newcomer();
    await anna.pressesPlanarkInTheRibbon();
    await anna.presses(anna.button("Ny plan"));
    await anna.presses(anna.page.getByRole("radio", { name: /^Familjen i samtal/ }));
    await anna.presses(anna.page.getByRole("checkbox", { name: /Elevhälsan norr/ }));
    await anna.presses(anna.button("Skapa planen"));
    await anna.button("Synka").waitFor();
    anna.choosesSheet(titleOf("goals"));
    anna.typesInFirstFreeCell("goals", "goal", goal);
    await anna.page.getByText("1 ändring är inte skickad.").waitFor();
    await anna.presses(anna.button("Synka"));
    await anna.page.getByText(/^Skickat: 1/).waitFor();

    expect(anna.clicks).toBeLessThanOrEqual(most);
    expect(await goalsOf("fis")).toEqual([goal]);
  });

  it("fetches one of her plans into an empty workbook with two presses and leaves her own sheet as it was", async () => {
    const anna = new Newcomer();
    const own = must(anna.host.wb.state.sheets[0], "a sheet").name;
    anna.host.wb.type(own, "A1", "Mina anteckningar");
    await anna.pressesPlanarkInTheRibbon();
    await anna.presses(anna.page.getByRole("button", { name: /^Hämta/ }).first());
    await anna.button("Synka").waitFor();
    expect(anna.clicks).toBe(2);
    expect(anna.host.wb.value(own, "A1")).toBe("Mina anteckningar");
    expect(sheetsOf(anna.host).section("goals").rows.length).toBeGreaterThan(0);
  });
});

/** The goals of the county's plan for a method, as the server has them. */
async function goalsOf(method: string): Promise<readonly string[]> {
  interface Answer {
    readonly plans: { readonly edges: readonly { readonly node: { readonly sections: readonly Rows[] } }[] };
  }
  interface Rows {
    readonly rows: readonly { readonly cells: { readonly goal?: string } }[];
  }
  const query = `query ($method: ID!) { plans(first: 1, filter: { method: $method }) { edges { node { sections(keys: ["goals"]) { rows { cells } } } } } }`;
  const { plans } = await server.ask<Answer>(query, { method });
  return plans.edges.flatMap(({ node }) => node.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells.goal ?? "")));
}
