import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PastValue, SelectedCell } from "../../../addin/sync/pane.js";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;
let goal: string;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server);
  attach(anna.bridge);
  goal = must(anna.ids("goals")[1], "a goal");
});

async function rest(field: string, section = "goals", id = goal): Promise<SelectedCell> {
  const { tab, address } = anna.cell(section, id, field);
  anna.host.wb.select(tab, address);
  await expect.poll(() => anna.pane.state.selected?.place.address).toBe(`${tab}!${address}`);
  return must(anna.pane.state.selected ?? undefined, "a selected cell");
}

/** Sends a value of the goal's cell, so that there is a past. */
async function send(field: string, value: string | number): Promise<void> {
  anna.type("goals", goal, field, value);
  await anna.pane.sync();
}

async function past(field: string): Promise<readonly PastValue[]> {
  await rest(field);
  return must((await anna.pane.history()) ?? undefined, "a history");
}

/** Turns the goals round: another row stands in each place. */
function sort(): void {
  const before = anna.ids("goals").indexOf(goal);
  anna.host.wb.sortTable("goals", "Mål", true);
  if (anna.ids("goals").indexOf(goal) === before) anna.host.wb.sortTable("goals", "Mål");
}

async function stored(field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === goal)?.cells[field] ?? null;
}

describe("a cell's history", () => {
  it("lists its values newest first with who sent them, and marks the one it holds now", async () => {
    await send("perspective", "Arbetstagare");
    await send("perspective", "Enhet");
    const values = await past("perspective");
    expect(values.slice(0, 2)).toMatchObject([
      { shown: "Enhet", by: "Anna Strandholm", kind: "SET", isNow: true },
      { shown: "Arbetstagare", by: "Anna Strandholm", kind: "SET", isNow: false },
    ]);
    expect(values.at(-1)).toMatchObject({ kind: "INSERT" });
    expect([...values].map(({ at }) => at)).toEqual(
      [...values]
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it("is given back as an ordinary unsent change, in the workbook's language and format", async () => {
    await send("targetOn", "2026-05-01");
    await send("targetOn", "2026-06-30");
    const cell = await rest("targetOn");
    const may = must(
      (await past("targetOn")).find((one) => one.value === "2026-05-01"),
      "the first of May",
    );
    expect(await anna.pane.restore(cell.place, may)).toBe(true);
    expect(anna.see("goals", goal, "targetOn")).toBe(46_143);
    const { tab, address } = anna.cell("goals", goal, "targetOn");
    expect(anna.host.wb.numberFormat(tab, address)).toBe("yyyy-mm-dd");
    expect(anna.pane.state.unsent).toMatchObject([{ kind: "SET", field: cell.field, after: "2026-05-01" }]);
    await anna.pane.sync();
    expect(await stored("targetOn")).toBe("2026-05-01");
  });

  it("never lands in another row when the table was sorted meanwhile", async () => {
    await send("target", 41);
    await send("target", 42);
    const cell = await rest("target");
    const before = must(
      (await past("target")).find((one) => one.value === 41),
      "41",
    );
    const others = new Map(
      anna
        .ids("goals")
        .filter((id) => id !== goal)
        .map((id) => [id, anna.see("goals", id, "target")]),
    );
    sort();
    expect(await anna.pane.restore(cell.place, before)).toBe(true);
    expect(anna.see("goals", goal, "target")).toBe(41);
    for (const [id, value] of others) expect(anna.see("goals", id, "target")).toBe(value);
    expect(anna.pane.state.unsent).toHaveLength(1);
  });

  it("never lands in another row when a colleague sorts in the very moment of writing", async () => {
    await send("target", 5151);
    await send("target", 5252);
    const cell = await rest("target");
    const before = must(
      (await past("target")).find((one) => one.value === 5151),
      "5151",
    );
    anna.host.faults.beforeRequest(1, () => {
      sort();
    });
    expect(await anna.pane.restore(cell.place, before)).toBe(true);
    expect(anna.see("goals", goal, "target")).toBe(5151);
    expect(anna.ids("goals").filter((id) => anna.see("goals", id, "target") === 5151)).toEqual([goal]);
  });

  it("says so when the row is gone", async () => {
    await send("target", 61);
    const cell = await rest("target");
    const [newest] = await past("target");
    anna.remove("goals", goal);
    await anna.pane.open();
    expect(await anna.pane.restore(cell.place, must(newest, "a value"))).toBe(false);
    expect(anna.pane.state.notice).toContain("inget skrevs");
  });
});

describe("what is written in the editor", () => {
  it("stands in the cell as text, also when it looks like a formula, and is unsent until the sync", async () => {
    const text = "=SUMMA(allt)\nPå två rader, med ”citat” och +plus.";
    const cell = await rest("measurement");
    expect(await anna.pane.write(cell.place, text)).toBe(true);
    const { tab, address } = anna.cell("goals", goal, "measurement");
    expect(anna.see("goals", goal, "measurement")).toBe(text);
    expect(anna.host.wb.formula(tab, address)).toBeUndefined();
    expect(anna.pane.state.selected).toMatchObject({ value: text, unsent: true });
    await anna.pane.sync();
    expect(await stored("measurement")).toBe(text);
  });

  it("is refused with a sentence when it is too long, and the cell stays as it was", async () => {
    const before = anna.see("goals", goal, "measurement");
    const cell = await rest("measurement");
    expect(await anna.pane.write(cell.place, "x".repeat(2001))).toBe(false);
    expect(anna.pane.state.notice).toBe("Texten är för lång. Korta den till högst 2000 tecken.");
    expect(anna.see("goals", goal, "measurement")).toBe(before);
    expect(anna.pane.state.unsent).toEqual([]);
  });

  it("goes to the row it was opened for, though the table was sorted while the person wrote", async () => {
    const cell = await rest("measurement");
    sort();
    await anna.pane.open();
    expect(await anna.pane.write(cell.place, "Följs upp i maj.")).toBe(true);
    expect(anna.see("goals", goal, "measurement")).toBe("Följs upp i maj.");
  });

  it("makes a new row of a spare one", async () => {
    const { tab, lastUsedRow, columns } = anna.section("goals");
    anna.host.wb.select(tab, `${String.fromCharCode(65 + must(columns["goal"], "goal"))}${String(lastUsedRow + 2)}`);
    await expect.poll(() => anna.pane.state.selected?.title).toBeNull();
    const cell = must(anna.pane.state.selected ?? undefined, "a spare cell");
    expect(await anna.pane.write(cell.place, "Ett nytt mål")).toBe(true);
    expect(anna.pane.state.unsent).toMatchObject([{ kind: "INSERT", title: "Ett nytt mål" }]);
  });
});
