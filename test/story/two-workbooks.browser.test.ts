import { describe, expect, it } from "vitest";
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
/** Goals that the pilot has no open question about. */
let goals: readonly string[];

setStage(chromium, async (stage) => {
  ({ server, browser } = stage);
  anna = await seatPerson(browser, server);
  bo = await seatPerson(browser, server, { as: "demo-bo", language: "en" });
  goals = anna.ids("goals");
});

function goal(at: number): string {
  return must(goals[at], `goal ${String(at)}`);
}

async function stored(id: string, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === id)?.cells[field] ?? null;
}

describe.skipIf(chromium === undefined)("Task pane: two coordinators with a workbook each, in a real browser", () => {
  it("Anna types and her pane shows what is not sent, before and after; she syncs and it is stored", async () => {
    await anna.sees("Allt är skickat.");
    anna.type("goals", goal(0), "target", "81,5");
    await anna.sees("1 ändring är inte skickad.");
    const change = anna.page.getByRole("region", { name: /^Inte skickat än/ }).getByRole("listitem");
    expect(await change.locator("del").innerText()).toBe("80");
    expect(await change.innerText()).toMatch(/80\s*→\s*81,5/);
    await anna.sync();
    await anna.sees("Allt är skickat.");
    await anna.sees(/Skickat: 1\./);
    expect(await stored(goal(0), "target")).toBe(81.5);
  });

  it("Bo's pane says that Anna changed the plan; he syncs and his workbook holds it", async () => {
    await bo.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await bo.sees(/^Anna Strandholm changed Goals /);
    expect(bo.see("goals", goal(0), "target")).toBe(80);
    await bo.sync();
    expect(bo.see("goals", goal(0), "target")).toBe(81.5);
    await bo.sees(/Received: 1\./);
  });

  it("they change different cells of one row and both are kept without a question", async () => {
    const questions = await bo.page.getByText("Both of you changed this cell.").count();
    anna.type("goals", goal(1), "responsible", "Helena Wikström");
    bo.type("goals", goal(1), "target", "70");
    await anna.sync();
    await bo.sync();
    await bo.sees(/Merged with others’ changes: 1\./);
    await anna.sync();
    for (const person of [anna, bo])
      expect(["responsible", "target"].map((field) => person.see("goals", goal(1), field))).toEqual(["Helena Wikström", 70]);
    expect(await bo.page.getByText("Both of you changed this cell.").count()).toBe(questions);
  });

  it("they change the same cell, Bo sees the value before and both after it, side by side where there is room, and decides", async () => {
    const before = String(anna.see("goals", goal(2), "target"));
    anna.type("goals", goal(2), "target", "4,4");
    bo.type("goals", goal(2), "target", "3.3");
    await anna.sync();
    await bo.sync();
    expect(await stored(goal(2), "target")).toBe(4.4);
    const question = bo.page.getByRole("group", { name: /^Goals · .* · Target$/ });
    await question.waitFor();
    const shown = await question.innerText();
    expect(shown).toContain(`Before\n${before}`);
    const heights = (): Promise<readonly (number | undefined)[]> =>
      Promise.all(
        ["Keep mine: 3.3", "Take this: 4.4"].map(async (name) => (await question.getByRole("button", { name }).boundingBox())?.y),
      );
    const [mineBelow, theirsBelow] = await heights();
    expect(mineBelow).toBeLessThan(theirsBelow ?? 0);
    await bo.page.setViewportSize({ width: 480, height: 900 });
    const [mine, theirs] = await heights();
    expect(mine).toBe(theirs);
    expect(shown).toMatch(/From Anna Strandholm\s+4\.4/);

    await question.getByRole("button", { name: "Keep mine: 3.3" }).click();
    await question.waitFor({ state: "detached" });
    expect(await stored(goal(2), "target")).toBe(3.3);
    await anna.sync();
    expect(anna.see("goals", goal(2), "target")).toBe(3.3);
  });

  it("what cannot be read gets a sentence at its cell, a press on it selects the cell, and everything else is sent", async () => {
    anna.type("goals", goal(3), "target", "nästan alla");
    anna.type("goals", goal(3), "responsible", "Bo Ekvall");
    await anna.sync();
    const { tab, address } = anna.cell("goals", goal(3), "target");
    await anna.sees(/^”nästan alla” är inget tal/);
    await anna.sees("1 cell måste rättas innan den kan skickas.");
    expect(await stored(goal(3), "responsible")).toBe("Bo Ekvall");
    expect(anna.see("goals", goal(3), "target")).toBe("nästan alla");
    anna.host.wb.select("Hinder", "B9");
    await anna.page
      .getByRole("button", { name: `Gå till ${tab}!${address}` })
      .first()
      .click();
    const { row, column } = anna.cell("goals", goal(3), "target");
    await expect.poll(() => anna.host.wb.selection()).toMatchObject({ sheetId: anna.host.wb.sheet(tab).id, area: { row, col: column } });
    anna.type("goals", goal(3), "target", "4");
    await anna.sync();
    expect(await stored(goal(3), "target")).toBe(4);
    expect(await anna.reads()).not.toContain("nästan alla");
  });

  it("the pane's report follows what was sent and is put into the workbook as a sheet", async () => {
    await viewNamed(anna.page, "Rapport").click();
    await anna.sees("4 av 5 enheter har rapporterat.");
    const shown = await anna.page.getByRole("row").allInnerTexts();
    const sheets = anna.host.wb.state.sheets.length;
    await anna.press("Lägg in som blad");
    await anna.sees("Bladet Rapport ligger nu i arbetsboken.");
    expect(anna.host.wb.state.sheets).toHaveLength(sheets + 1);
    const lines = anna.host.wb.values("Rapport", "A4:I10");
    expect(lines.map((line) => line[0])).toEqual(shown.map((line) => must(line.split(/[\t\n]/)[0], "a name")));
    await anna.press("Lägg in som blad");
    await anna.host.idle();
    await viewNamed(anna.page, "Plan").click();
    await anna.sync();
    expect(anna.host.wb.state.sheets).toHaveLength(sheets + 1);
  });

  it("a sheet of the person's own that has the report's name is left as it is", async () => {
    bo.host.wb.addSheet("Report");
    bo.host.wb.type("Report", "A1", "My own notes");
    await viewNamed(bo.page, "Report").click();
    for (const again of [1, 2]) {
      await bo.press("Put in as a sheet");
      await expect.poll(() => bo.host.wb.state.sheets.some((sheet) => sheet.name === "Report 2"), { message: String(again) }).toBe(true);
      await bo.host.idle();
    }
    expect(bo.host.wb.value("Report", "A1")).toBe("My own notes");
    expect(bo.host.wb.value("Report 2", "A5")).toBe("Elevhälsan norr");
    expect(bo.host.wb.state.sheets.map((sheet) => sheet.name)).not.toContain("Report 3");
  });
});
