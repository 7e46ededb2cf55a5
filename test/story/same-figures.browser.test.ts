import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { headingOf, planMetrics, requireKnown } from "../../shared/report/figures.js";
import { say } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { seatPerson, type PanePerson } from "../support/pane-person.js";
import { viewNamed } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

/** The counselling method in the whole county, as somebody would write it in GraphiQL. */
const byHand = `query ByHand($plan: ID!, $metrics: [String!]!) {
  plan(id: $plan) { figures(metrics: $metrics) { n of unitsReported unitsExpected oldest } }
  figures: report(input: { metrics: $metrics, by: [UNIT], under: ["svo"], level: 0, method: "ipc" }) {
    keys { ids labels }
    columns { metric n of unitsReported unitsExpected oldest }
  }
  units: report(input: { metrics: ["implementedShare", "trainedShare"], by: [UNIT], under: ["svo"], level: 2, method: "ipc" }) {
    keys { ids labels }
    columns { metric n of unitsReported unitsExpected }
  }
  whole: report(input: { metrics: ["implementedShare", "trainedShare"], by: [UNIT], under: ["svo"], level: 0, method: "ipc" }) {
    keys { ids labels }
    columns { metric n of unitsReported unitsExpected }
  }
  services: units(under: "svo", first: 100) { edges { node { id name parent { id } } } }
}`;

interface Report {
  readonly keys: readonly { readonly ids: readonly string[]; readonly labels: readonly string[] }[];
  readonly columns: readonly {
    readonly metric: string;
    readonly n: readonly number[];
    readonly of: readonly (number | null)[] | null;
    readonly unitsReported: readonly number[];
    readonly unitsExpected: readonly number[];
    readonly oldest?: readonly (string | null)[];
  }[];
}

interface ByHand {
  readonly plan: {
    readonly figures: Readonly<Record<"n" | "of" | "unitsReported" | "unitsExpected", readonly (number | null)[]>> & {
      readonly oldest: readonly (string | null)[];
    };
  };
  readonly figures: Report;
  readonly units: Report;
  readonly whole: Report;
  readonly services: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly name: string; readonly parent: { readonly id: string } | null };
    }[];
  };
}

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;
let asked: ByHand;

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
  // The figures are not the loaded ones alone: one of them was typed and synced a moment ago.
  const lines = anna.section("usage").rows.filter((row) => row.cells["unit"]?.raw === "B11 Elevhälsan norr");
  const newest = must(lines.at(-1)?.id, "the newest period of a unit");
  anna.type("usage", newest, "usingAsIntended", "7");
  await anna.sync();
  asked = await server.ask<ByHand>(byHand, { plan: server.planId, metrics: planMetrics }, "demo-ledning");
});

/** A line of the query: as intended n and of, trained n and of, units that reported and that were expected to. */
function figures(report: Report, at: number): readonly number[] {
  const column = (metric: string): Report["columns"][number] =>
    must(
      report.columns.find((one) => one.metric === metric),
      metric,
    );
  const [asIntended, trained] = [column("implementedShare"), column("trainedShare")];
  const lists = [asIntended.n, asIntended.of ?? [], trained.n, trained.of ?? [], asIntended.unitsReported, asIntended.unitsExpected];
  return lists.map((list) => must(list[at], "a figure"));
}

/** Names of the units that take part, in the query's order, with their figures and the id of the node above. */
function takingPart(): readonly { readonly name: string; readonly above: string; readonly figures: readonly number[] }[] {
  const [key] = asked.units.keys;
  return must(key, "units").ids.flatMap((id, at) => {
    const above = asked.services.edges.find(({ node }) => node.id === id)?.node.parent?.id;
    const line = { name: must(key?.labels[at], "a name"), above: must(above, `above ${id}`), figures: figures(asked.units, at) };
    return line.figures.at(-1) === 0 ? [] : [line];
  });
}

/** A share as it is to be shown in Swedish. */
function words(n: number, of: number): string {
  if (of === 0) return "–";
  const percent = of < 10 ? "" : ` (${String(Math.round((100 * n) / of))} %)`;
  return `${String(n)} av ${String(of)}${percent}`;
}

/** The same in the sheet, as a number for its charts; empty where there are too few people. */
function percent(n: number, of: number): number | "" {
  return of < 10 ? "" : Math.round((100 * n) / of);
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ").trim();
}

interface WholeFigure {
  readonly heading: string;
  readonly isShare: boolean;
  readonly n: number;
  readonly of: number;
  readonly reported: number | null;
  readonly expected: number | null;
  readonly oldest: string | null;
}

/** The figures of the plan as a whole, as the query answers them. */
function ofWhole(): readonly WholeFigure[] {
  return asked.figures.columns.map((column) => {
    const figure = requireKnown(column.metric);
    return {
      heading: say(headingOf(figure), "sv"),
      isShare: figure.kind === "share",
      n: must(column.n[0], "n"),
      of: must(column.of?.[0] ?? undefined, "of"),
      reported: column.unitsReported[0] ?? null,
      expected: column.unitsExpected[0] ?? null,
      oldest: column.oldest?.[0] ?? null,
    };
  });
}

/** Such a figure in Swedish words. */
function wordsOf({ isShare, n, of }: WholeFigure): string {
  return isShare ? words(n, of) : new Intl.NumberFormat("sv").format(n);
}

/** The leader's page of a node, for the counselling method alone. */
async function dashboard(path: string): Promise<Page> {
  const page = await browser.page(`/dashboard/#${path}`, { as: "demo-ledning" });
  await page.getByRole("combobox", { name: "Metod" }).selectOption({ label: "Interpersonell rådgivning (IPC)" });
  await page.getByRole("region", { name: "Nyckeltal" }).waitFor();
  return page;
}

describe.skipIf(chromium === undefined)("the same figures stand wherever they are shown", () => {
  it("the sheet that the pane puts into the workbook holds what the query answers, cell by cell", async () => {
    await viewNamed(anna.page, "Rapport").click();
    await anna.press("Lägg in som blad");
    await anna.sees("Bladet Rapport ligger nu i arbetsboken.");
    const units = takingPart();
    const lines = anna.host.wb.values("Rapport", `A5:I${String(5 + units.length)}`);
    const wanted = [...units, { name: "Hela planen", figures: figures(asked.whole, 0) }].map(({ name, figures: all }) => {
      const [n = 0, of = 0, trained = 0, ofTrained = 0, ...reported] = all;
      return [name, n, of, percent(n, of), trained, ofTrained, percent(trained, ofTrained), ...reported];
    });
    expect(lines.map((line) => line.map((value) => (typeof value === "string" ? plain(value) : value)))).toEqual(wanted);
    expect(units.map(({ name }) => name)).toContain("Skärgårdens hälsostation");
  });

  it("the pane shows them in the same words", async () => {
    const shown = await anna.page.getByRole("row").allInnerTexts();
    const sheet = anna.host.wb.values("Rapport", `A5:I${String(4 + shown.length - 1)}`);
    const wanted = sheet.map(([name = "", n, of, , trained, ofTrained]) =>
      [plain(String(name)), words(Number(n), Number(of)), words(Number(trained), Number(ofTrained))].join(" "),
    );
    expect(shown.slice(1).map((line) => plain(line.replace("Har inte rapporterat än", "").replace(/\s+/g, " ")))).toEqual(wanted);
  });

  it("the leader's page shows them unit by unit and for the county", async () => {
    const units = takingPart();
    const above = [...new Set(units.map((unit) => unit.above))];
    expect(above).toHaveLength(2);
    for (const node of above) {
      const page = await dashboard(`svo/${node}`);
      const name = must(asked.services.edges.find((edge) => edge.node.id === node)?.node.name, node);
      expect(await page.getByRole("navigation", { name: "Var i organisationen" }).innerText()).toMatch(
        `Strandlandets välfärdsområde\n${name}`,
      );
      for (const unit of units.filter((one) => one.above === node)) {
        const cells = page
          .getByRole("region", { name: "Enhet för enhet" })
          .getByRole("row")
          .filter({ hasText: unit.name })
          .getByRole("cell");
        const [n = 0, of = 0, trained = 0, ofTrained = 0, reported = 0, expected = 0] = unit.figures;
        const shown = async (): Promise<readonly string[]> => (await cells.allInnerTexts()).map(plain);
        await expect
          .poll(shown, { message: unit.name })
          .toMatchObject([words(n, of), words(trained, ofTrained), expect.any(String), expect.any(String)]);
        expect((await shown())[3]).toMatch(new RegExp(`^${String(reported)} / ${String(expected)}`));
      }
      await page.context().close();
    }
    const [n = 0, of = 0, trained = 0, ofTrained = 0] = figures(asked.whole, 0);
    const page = await dashboard("svo");
    const key = async (): Promise<string> => plain(await page.getByRole("region", { name: "Nyckeltal" }).innerText());
    for (const text of [words(n, of), words(trained, ofTrained)]) await expect.poll(key).toContain(text);
    await page.context().close();
  });

  it("Indicators: what is said of the plan as a whole is the same in the query, the plan, the pane, its sheet, My plans and the leader's page", async () => {
    const whole = ofWhole();
    expect(whole).toHaveLength(planMetrics.length);
    const { n, of, unitsReported, unitsExpected, oldest } = asked.plan.figures;
    expect(whole.map((_one, at) => [n[at], of[at], unitsReported[at], unitsExpected[at], oldest[at]])).toEqual(
      whole.map((one) => [one.n, one.of, one.reported, one.expected, one.oldest]),
    );

    const first = 8 + takingPart().length;
    const lines = anna.host.wb.values("Rapport", `A${String(first)}:I${String(first + whole.length - 1)}`);
    expect(lines).toEqual(
      whole.map((one) => [
        one.heading,
        one.n,
        ...(one.isShare ? [one.of, percent(one.n, one.of)] : ["", ""]),
        one.oldest ?? "",
        "",
        "",
        one.reported ?? "",
        one.expected ?? "",
      ]),
    );

    const said = async (): Promise<readonly string[]> =>
      (await anna.page.locator("dl").first().locator("> div").allInnerTexts()).map((text) => plain(text.replace(/\s+/g, " ")));
    const wanted = whole.map((one) => expect.stringContaining(`${one.heading} ${wordsOf(one)}`) as unknown);
    expect(await said()).toEqual(wanted);
    expect((await said())[2]).toMatch(/\d+ av \d+ enheter har rapporterat\. Äldsta perioden slutade /);
    await anna.press("Mina planer");
    await anna.page.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await said(), "the plan that is open here stands first").toEqual(wanted);

    const page = await dashboard("svo");
    const cards = page.getByRole("region", { name: "Nyckeltal" });
    for (const one of whole) await expect.poll(async () => plain(await cards.innerText())).toContain(wordsOf(one));
    await page.context().close();
  });

  it("explain names the plans and units behind a figure, to a query and on the leader's page alike", async () => {
    const query = `{ explain(input: { metric: "implementedShare", under: "svo", method: "ipc" }, first: 100) {
      edges { node { n of unit { name } plan { id method { name } } } } } }`;
    interface Explained {
      readonly explain: {
        readonly edges: readonly {
          readonly node: { n: number; of: number; unit: { name: string }; plan: { id: string; method: { name: string } } };
        }[];
      };
    }
    const rows = (await server.ask<Explained>(query, {}, "demo-ledning")).explain.edges.map((edge) => edge.node);
    const [n = 0, of = 0] = figures(asked.whole, 0);
    expect([rows.reduce((sum, row) => sum + row.n, 0), rows.reduce((sum, row) => sum + row.of, 0)]).toEqual([n, of]);
    expect(new Set(rows.map((row) => row.plan.id))).toEqual(new Set([server.planId]));

    const page = await dashboard("svo");
    await page
      .getByRole("region", { name: "Nyckeltal" })
      .getByRole("button", { name: words(n, of).replace(" %", "\u00A0%") })
      .click();
    const behind = page.getByRole("dialog").getByRole("listitem");
    await behind.first().waitFor();
    const shown = (await behind.allInnerTexts()).map((line) => plain(line.replace(/\s+/g, " ")));
    expect(shown).toEqual(rows.map((row) => `${row.unit.name} ${row.plan.method.name} ${words(row.n, row.of)}`));
    await page.context().close();
  });
});
