import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cellAddress } from "../../../shared/address.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server);
  attach(anna.bridge);
});

function tabs(): readonly string[] {
  return anna.host.wb.state.sheets.map((sheet) => sheet.name);
}

describe("another language of the workbook", () => {
  it("renames the tabs that are Planark's own, and leaves a person's", async () => {
    anna.host.wb.renameSheet("Hinder", "Våra hinder");
    await anna.pane.open();
    await anna.pane.setLanguage("fi");
    expect(tabs()).toEqual(expect.arrayContaining(["Aloitus", "Suunnitelma", "Tavoitteet", "Våra hinder"]));
    expect(tabs()).not.toContain("Mål");
    expect(anna.pane.state).toMatchObject({ language: "fi", stage: "ready", notice: null, unsent: [] });
  });

  it("leaves a tab alone when another sheet is called that already, and does everything else", async () => {
    anna.host.wb.addSheet("Tavoitteet");
    await anna.pane.open();
    await anna.pane.setLanguage("fi");
    expect(tabs()).toEqual(expect.arrayContaining(["Mål", "Tavoitteet", "Suunnitelma"]));
    expect(anna.pane.state.notice).toBeNull();
    const { tab, headingRow, columns } = anna.section("goals");
    expect(anna.host.wb.value(tab, cellAddress(headingRow, must(columns["target"], "target")))).toBe("Tavoitearvo");
  });

  it("keeps the links on the first sheet leading where they led", async () => {
    await anna.pane.setLanguage("fi");
    const start = anna.host.wb.sheet("Aloitus");
    const links = [...start.cells.values()]
      .flatMap((line) => [...line.values()])
      .flatMap(({ hyperlink }) => (hyperlink === undefined ? [] : [hyperlink]));
    const inside = links.flatMap((link) => (typeof link["documentReference"] === "string" ? [link] : []));
    expect(inside.map((link) => `${String(link["textToDisplay"])} -> ${String(link["documentReference"])}`)).toEqual([
      "Suunnitelma -> Suunnitelma!C5",
      "Tavoitteet -> Tavoitteet!C5",
      "Suunnitelma -> Suunnitelma!C5",
      "Johdon työryhmä -> 'Johdon työryhmä'!B5",
      "Implementointitiimi -> Implementointitiimi!B5",
      "Muutokset -> Muutokset!B6",
      "Menetelmä -> Menetelmä!C5",
      "Tavoitteet -> Tavoitteet!C5",
      "Koulutus -> Koulutus!C6",
      "Koulutusajankohdat -> Koulutusajankohdat!B5",
      "Edistävät tekijät -> 'Edistävät tekijät'!B6",
      "Esteet -> Esteet!B6",
      "Ylläpito -> Ylläpito!C6",
      "Käyttö -> Käyttö!B5",
      "Osallistuminen -> Osallistuminen!B5",
    ]);
  });

  it("offers its lists in that language, and what is picked from them is understood", async () => {
    await anna.pane.setLanguage("fi");
    expect(await anna.pane.checkRules()).toBe(0);
    const goal = must(anna.ids("goals")[0], "a goal");
    expect(anna.host.wb.values("Lists", "A1:Z20").flat()).toContain("Työntekijä");
    expect(anna.host.wb.values("Lists", "A1:Z20").flat()).not.toContain("Arbetstagare");
    anna.type("goals", goal, "perspective", anna.see("goals", goal, "perspective") === "Työntekijä" ? "Asiakas" : "Työntekijä");
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 1, leftBehind: 0 });
  });

  it("is spoken in the receipt of a sync that came before, where each figure stands once", async () => {
    const goal = must(anna.ids("goals")[0], "a goal");
    anna.type("goals", goal, "target", "många");
    anna.type("goals", goal, "responsible", "Språkbytet");
    await anna.pane.sync();
    expect(anna.pane.state.receipt?.sentences).toEqual(["Skickat: 1.", "Inte skickat, behöver rättas: 1."]);
    await anna.pane.setLanguage("fi");
    expect(anna.pane.state.receipt).toMatchObject({
      sent: 1,
      canUndo: true,
      sentences: ["Lähetetty: 1.", "Ei lähetetty, korjattavana: 1."],
    });
  });

  it("is not spoken by the pane where a protected sheet keeps the workbook in its own, so that the same choice can be made again", async () => {
    anna.host.wb.protectSheet("Mål");
    await anna.pane.setLanguage("fi");
    expect(anna.pane.state).toMatchObject({ language: "sv", notice: expect.stringContaining("”Mål” är skyddat") as unknown });
    expect(tabs()).toContain("Hinder");
  });

  it("goes through all five and back without a change to send", async () => {
    for (const language of [...languages, "sv"] as const) {
      await anna.pane.setLanguage(language);
      expect(anna.pane.state).toMatchObject({ language, notice: null, unsent: [] });
    }
    expect(tabs()).toEqual(expect.arrayContaining(["Start", "Plan", "Mål", "Hinder"]));
    expect(await anna.pane.checkRules()).toBe(0);
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 0, leftBehind: 0 });
  });
});
