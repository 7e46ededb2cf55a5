import { describe, expect, it } from "vitest";
import { cellAddress } from "../../../shared/address.js";
import { must } from "../../../shared/must.js";
import { ExcelHost } from "../../excel-host/host.js";
import { browserPath, type TestBrowser } from "../../support/browser.js";
import type { DemoServer } from "../../support/demo-server.js";
import { keyboardOf, type Keyboard } from "../../support/keyboard.js";
import { barriers } from "../../support/look-at-page.js";
import { seatPerson, type PanePerson } from "../../support/pane-person.js";
import { viewNamed } from "../../support/view-bar.js";
import { setStage } from "../../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;
let keys: Keyboard;
let goals: readonly string[];

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
  keys = keyboardOf(anna.page);
  goals = anna.ids("goals");
});

function goal(at: number): string {
  return must(goals[at], `goal ${String(at)}`);
}

/** Selects a cell in the sheet, as a press on it does. */
function select(field: string, at: number): void {
  const { tab, address } = anna.cell("goals", goal(at), field);
  anna.host.wb.select(tab, address);
}

async function stored(at: number, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === goal(at))?.cells[field] ?? null;
}

async function view(name: string): Promise<void> {
  await viewNamed(anna.page, name).click();
}

describe.skipIf(chromium === undefined)("the pane as the server sends it, under its content policy", () => {
  it("a whole round by the keyboard alone: a question answered, a value restored, a long text written, all of it sent", async () => {
    const before = anna.see("goals", goal(0), "target");
    anna.type("goals", goal(0), "target", 91);
    await anna.sees("1 ändring är inte skickad.");
    await keys.to("Synka");
    await keys.press("Enter");
    await anna.sees(/Skickat: 1\./);
    expect(await stored(0, "target")).toBe(91);

    const questions = await anna.page.getByRole("button", { name: /^Behåll mitt/ }).count();
    expect(questions).toBeGreaterThan(0);
    await keys.to(/^Behåll mitt/);
    await keys.press("Enter");
    await expect.poll(() => anna.page.getByRole("button", { name: /^Behåll mitt/ }).count()).toBe(questions - 1);
    await anna.sees("Allt är skickat.");

    select("target", 0);
    await keys.to("Cell", "Shift+Tab");
    await keys.press("Enter");
    await anna.page.getByRole("heading", { name: "Målvärde" }).waitFor();
    await keys.to("Visa historik");
    await keys.press("Enter");
    await anna.page.getByRole("button", { name: `Återställ det här värdet: ${String(before)}` }).waitFor();
    await keys.to(`Återställ det här värdet: ${String(before)}`);
    await keys.press("Enter");
    await anna.sees("Värdet står i cellen igen. Synka i vyn Plan för att skicka det.");
    expect(anna.see("goals", goal(0), "target")).toBe(before);

    select("goal", 1);
    await anna.page.getByRole("button", { name: "Skriv i större ruta" }).waitFor();
    await keys.to("Skriv i större ruta");
    await keys.press("Enter");
    await keys.press("Control+A");
    await keys.type("Ett mål,\nskrivet med tangenterna.");
    await keys.press("Control+Enter");
    await anna.sees("Sparat i cellen. Synka i vyn Plan för att skicka det.");
    expect(anna.see("goals", goal(1), "goal")).toBe("Ett mål,\nskrivet med tangenterna.");
    expect(await keys.here()).toBe("Skriv i större ruta");

    await keys.to("Plan", "Shift+Tab");
    await keys.press("Enter");
    await keys.to("Synka");
    await keys.press("Enter");
    await anna.sees("Allt är skickat.");
    await expect.poll(() => stored(1, "goal")).toBe("Ett mål,\nskrivet med tangenterna.");
    expect(await stored(0, "target")).toBe(before);
  });

  it("a text begun in the pane is kept with its cell while another one is selected", async () => {
    await view("Cell");
    select("responsible", 2);
    await anna.page.getByRole("heading", { name: "Ansvarig", level: 2 }).waitFor();
    select("goal", 2);
    await anna.page.getByRole("heading", { name: /^Mål/, level: 2 }).waitFor();
    await anna.press("Skriv i större ruta");
    await anna.page.getByRole("textbox").fill("Halvfärdigt");
    select("target", 2);
    await anna.sees(/^Du har en text som inte är sparad/);
    await view("Plan");
    await view("Cell");
    await anna.press("Skriv vidare");
    await expect.poll(() => anna.page.getByRole("textbox").inputValue()).toBe("Halvfärdigt");
    await anna.page.getByRole("textbox").press("Escape");
    await anna.press("Kasta");
    expect(anna.see("goals", goal(2), "goal")).not.toBe("Halvfärdigt");
  });

  it("a text begun in a row that was never sent is saved there though more was typed into the row, and it was sent, meanwhile", async () => {
    anna.add("goals", { goal: "Ett alldeles nytt mål" });
    await view("Plan");
    await anna.sees("1 ändring är inte skickad.");
    const { tab: sheet, rows, columns } = anna.section("goals");
    const row = must(rows.at(-1), "the new row").row;
    const at = (field: string): string => cellAddress(row, must(columns[field], field));
    anna.host.wb.select(sheet, at("measurement"));
    await view("Cell");
    await anna.page.getByRole("heading", { name: "Sätt att mäta och följa upp" }).waitFor();
    await anna.press("Skriv i större ruta");
    await anna.page.getByRole("textbox").fill("Mäts två gånger om året");
    anna.host.wb.type(sheet, at("responsible"), "Eva");
    await anna.page.waitForTimeout(1_500);
    await view("Plan");
    await anna.sync();
    await view("Cell");
    await expect.poll(() => anna.page.getByRole("textbox").inputValue()).toBe("Mäts två gånger om året");
    await anna.press("Spara i cellen");
    await anna.sees("Sparat i cellen. Synka i vyn Plan för att skicka det.");
    expect(anna.host.wb.value(sheet, at("measurement"))).toBe("Mäts två gånger om året");
    await view("Plan");
    await anna.sync();
  });

  it("has no barrier in any of its views", async () => {
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string): Promise<void> => {
      await anna.page.waitForLoadState("networkidle");
      found[name] = await barriers(anna.page);
    };
    await view("Plan");
    await look("plan");
    await anna.press("Ångra den här synken");
    await anna.page.getByRole("dialog").getByRole("list").first().waitFor();
    await look("undo");
    await anna.press("Låt stå");
    for (const name of ["Cell", "Rapport", "Inställningar"]) {
      await view(name);
      await look(name);
    }
    for (const name of ["Mina planer", "Hjälp"]) {
      await anna.press(name);
      await look(name);
      await anna.press("Tillbaka");
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
  });

  it("has no barrier in an empty workbook", async () => {
    const page = await browser.pane(new ExcelHost({ locale: "fi-FI" }), { language: "fi" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    const start = await barriers(page);
    await page.getByRole("button", { name: "Uusi suunnitelma" }).click();
    await page.getByRole("radio").first().waitFor();
    expect([...start, ...(await barriers(page))]).toEqual([]);
  });
});
