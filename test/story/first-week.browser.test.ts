import type { Locator } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { browserPath, type TestBrowser } from "../support/browser.js";
import type { DemoServer } from "../support/demo-server.js";
import { seatPerson, type PanePerson } from "../support/pane-person.js";
import { viewNamed } from "../support/view-bar.js";
import { setStage } from "../support/stage.js";

const chromium = await browserPath();

let server: DemoServer;
let browser: TestBrowser;
let anna: PanePerson;
let bo: PanePerson;
let goals: readonly string[];

/** A browser says so itself when a request gets no answer, as one of the stories has it. */
const isFault = (fault: string): boolean => !fault.includes("net::ERR_FAILED");

setStage(
  chromium,
  async (stage) => {
    ({ server, browser } = stage);
    anna = await seatPerson(browser, server);
    bo = await seatPerson(browser, server, { as: "demo-bo" });
    goals = anna.ids("goals");
  },
  isFault,
);
beforeEach(() => {
  server.pass(120);
});

function goal(at: number): string {
  return must(goals[at], `goal ${String(at)}`);
}

async function stored(id: string, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === id)?.cells[field] ?? null;
}

function view(name: string): Locator {
  return viewNamed(anna.page, name);
}

/** Selects a cell of Anna's goals, as a click into it does. */
function selects(id: string, field: string): void {
  const { tab: sheet, address } = anna.cell("goals", id, field);
  anna.host.wb.select(sheet, address);
}

/** The fill of a cell of Anna's goals, and the message it shows when it is selected. */
function markAt(id: string, field: string): { readonly fill: unknown; readonly message: unknown } {
  const { tab: sheet, address } = anna.cell("goals", id, field);
  const prompt = anna.host.wb.validation(sheet, address)?.["prompt"] as { readonly message?: string } | undefined;
  return { fill: anna.host.wb.style(sheet, address)["fill.color"], message: prompt?.message ?? "" };
}

describe.skipIf(chromium === undefined)("A coordinator's first week in the task pane, in a real browser", () => {
  it("says in sentences what is not sent and what a colleague changed and when; one press does both and gives a receipt", async () => {
    bo.type("goals", goal(1), "responsible", "Bo Ekvall");
    await bo.sync();
    anna.type("goals", goal(0), "responsible", "Anna Strandholm");
    await anna.sees("1 ändring är inte skickad.");
    await anna.sees(/^Bo Ekvall ändrade Mål .+\.$/);
    await anna.sync();
    for (const words of ["Skickat: 1.", "Hämtat: 1."]) await anna.sees(words);
    await anna.sees("Allt är skickat.");
    expect([anna.see("goals", goal(1), "responsible"), await stored(goal(0), "responsible")]).toEqual(["Bo Ekvall", "Anna Strandholm"]);
  });

  it("takes the sync back: first what will change, then the values before stand in the plan and in the sheet", async () => {
    const before = await stored(goal(2), "target");
    anna.type("goals", goal(2), "target", "77");
    await anna.sync();
    expect(await stored(goal(2), "target")).toBe(77);
    await anna.press("Ångra den här synken");
    const question = anna.page.getByRole("dialog");
    await question.getByText("Det här ändras tillbaka").waitFor();
    await question.getByRole("button", { name: "Ångra synken", exact: true }).click();
    await question.waitFor({ state: "detached" });
    await expect.poll(() => stored(goal(2), "target")).toBe(before);
    await expect.poll(() => anna.see("goals", goal(2), "target")).toBe(before);
  });

  it("stops a long sync when she says so, loses nothing and goes on at the next press", async () => {
    anna.type("goals", goal(0), "measurement", "Frågeformulär vår och höst");
    await anna.page.route("**/graphql", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await anna.press("Synka");
    await anna.page.getByRole("progressbar").waitFor();
    await anna.press("Avbryt");
    await anna.sees("Synken avbröts. Inget har gått förlorat.");
    await anna.page.unroute("**/graphql");
    await anna.sync();
    expect(await stored(goal(0), "measurement")).toBe("Frågeformulär vår och höst");
  });

  it("lists what to mend, leads to the cell, marks it with words, and takes the mark off when it is solved", async () => {
    const clean = markAt(goal(0), "targetOn");
    anna.type("goals", goal(0), "targetOn", "nästa vår");
    await anna.sync();
    await anna.sees("Skickas inte förrän det är rättat");
    const marked = markAt(goal(0), "targetOn");
    expect(marked.fill).not.toEqual(clean.fill);
    expect(marked.message).toContain("nästa vår");
    anna.host.wb.select(anna.cell("goals", goal(3), "goal").tab, "A1");
    await anna.page
      .getByRole("button", { name: new RegExp(`^Gå till .*${anna.cell("goals", goal(0), "targetOn").address}$`) })
      .first()
      .click();
    await anna.host.idle();
    const { row, column } = anna.cell("goals", goal(0), "targetOn");
    await expect.poll(() => anna.host.wb.selection().area).toMatchObject({ row, col: column });
    anna.type("goals", goal(0), "targetOn", "1.3.2027");
    await anna.sync();
    expect([await stored(goal(0), "targetOn"), markAt(goal(0), "targetOn")]).toEqual(["2027-03-01", clean]);
  });

  it("reads dates and decimals as they are typed", async () => {
    anna.type("goals", goal(1), "targetOn", "2027-04-30");
    anna.type("goals", goal(1), "target", "0,5");
    await anna.sync();
    expect([await stored(goal(1), "targetOn"), await stored(goal(1), "target")]).toEqual(["2027-04-30", 0.5]);
  });

  it("shows a question side by side, lets it wait, and keeps what she chooses", async () => {
    bo.type("goals", goal(2), "responsible", "Bo tar det");
    await bo.sync();
    anna.type("goals", goal(2), "responsible", "Anna tar det");
    await anna.sync();
    const question = anna.page.getByRole("group", { name: /^Mål · .* · Ansvarig$/ });
    for (const words of ["Tidigare", "Ditt", "Från Bo Ekvall", "Anna tar det", "Bo tar det"])
      await question.getByText(words).first().waitFor();
    await question.getByRole("button", { name: "Senare" }).click();
    await anna.sees(/frågor väntar på ditt svar\./);
    await anna.press("Välj nu");
    await question.getByRole("button", { name: /^Behåll mitt/ }).click();
    await question.waitFor({ state: "detached" });
    expect(await stored(goal(2), "responsible")).toBe("Anna tar det");
  });

  it("follows the selected cell: its help, who sent it, its history; puts a value back; gives a long text room", async () => {
    await view("Cell").click();
    selects(goal(2), "responsible");
    await anna.sees("Ansvarig");
    await anna.sees(/^Skickat av Anna Strandholm /);
    await anna.press("Visa historik");
    await anna.page.getByRole("button", { name: "Återställ det här värdet: Bo tar det" }).click();
    await anna.sees("Värdet står i cellen igen. Synka i vyn Plan för att skicka det.");
    expect(anna.see("goals", goal(2), "responsible")).toBe("Bo tar det");
    selects(goal(2), "goal");
    await anna.press("Skriv i större ruta");
    const box = anna.page.getByRole("textbox");
    await box.fill("=Ett mål som börjar med ett likhetstecken\noch har två rader");
    await box.press("Control+Enter");
    await anna.sees("Sparat i cellen. Synka i vyn Plan för att skicka det.");
    await view("Plan").click();
    await anna.sync();
    expect([await stored(goal(2), "responsible"), await stored(goal(2), "goal")]).toEqual([
      "Bo tar det",
      "=Ett mål som börjar med ett likhetstecken\noch har två rader",
    ]);
  });

  it("finds a list that got lost when something was pasted and puts it back in one press", async () => {
    const { tab: sheet, address } = anna.cell("goals", goal(0), "perspective");
    const whole = anna.host.wb.validation(sheet, address);
    const plain = anna.cell("goals", goal(0), "responsible").address;
    anna.host.wb.copy(sheet, plain, address);
    await anna.sees(/tappat sin lista eller sitt format\./);
    await anna.press("Sätt tillbaka listor och format");
    await expect.poll(() => anna.host.wb.validation(sheet, address)?.["rule"]).toEqual(whole?.["rule"]);
  });

  it("lists all her plans with what is overdue and due, and says which is open here", async () => {
    await anna.press("Mina planer");
    await anna.sees("Öppen här");
    await anna.sees("Digital trygghetsalarm");
    await anna.sees(/\d+ försenade?/);
    await anna.press("Tillbaka");
  });

  it("enters the next phase with what is missing as hints, turns a part off and on, and puts the report in as a sheet with charts", async () => {
    await view("Inställningar").click();
    const followUp = anna.page.getByRole("switch", { name: "Uppföljning" });
    await followUp.click();
    await expect.poll(() => followUp.isChecked()).toBe(false);
    await followUp.click();
    await expect.poll(() => followUp.isChecked()).toBe(true);
    await anna.page.getByRole("textbox", { name: "Från och med" }).fill("9.3.2026");
    await anna.page.getByRole("button", { name: /^Byt fas till Vidmakthållande/ }).click();
    await anna.sees("Planen är nu i fasen Vidmakthållande.");
    await view("Rapport").click();
    await anna.press("Lägg in som blad");
    await anna.sees("Bladet Rapport ligger nu i arbetsboken.");
    expect(anna.host.wb.sheet("Rapport").charts.length).toBeGreaterThan(0);
  });

  it("speaks the language of her Excel, and another one when she chooses it, workbook and pane together", async () => {
    const bos = await seatPerson(browser, server, { as: "demo-bo", language: "en" });
    await bos.sees("Everything is sent.");
    await view("Inställningar").click();
    await anna.page.getByRole("combobox", { name: "Språk" }).selectOption("fi");
    await viewNamed(anna.page, "Asetukset").waitFor();
    await expect.poll(() => anna.cell("goals", goal(0), "goal").tab).toBe("Tavoitteet");
    await viewNamed(anna.page, "Suunnitelma").click();
    await anna.page.getByRole("button", { name: "Synkronoi", exact: true }).waitFor();
  });

  it("says what to do when the server is away, and loses nothing", async () => {
    bo.type("goals", goal(3), "responsible", "Skrivet utan nät");
    await bo.sees("1 ändring är inte skickad.");
    await bo.page.route("**/graphql", (route) => route.abort());
    await bo.press("Synka");
    await bo.sees("Ingen kontakt med servern.");
    await bo.sees(/skickas nästa gång du synkar/);
    await bo.page.unroute("**/graphql");
    await bo.press("Försök igen");
    await expect.poll(() => stored(goal(3), "responsible")).toBe("Skrivet utan nät");
  });
});
