import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { cellAddress } from "../../shared/address.js";
import { must } from "../../shared/must.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openEmpty, openPane, openPerson, type ExcelPerson } from "../support/excel-person.js";
import { attach } from "../excel-host/load-node.js";
import type { CellRect, PlainSheet } from "../../shared/workbook.js";
import type { ExcelHost } from "../excel-host/host.js";

let server: DemoServer;
const opened: ExcelPerson[] = [];
let turn = 0;

/** Thousands of rows take seconds each way, and longer where other tests run beside. */
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());
afterEach(async () => {
  for (const { host } of opened.splice(0)) {
    await host.idle();
    expect(host.refs.size, "references that Excel was left to keep").toBe(0);
    expect(host.notUndoable, "calls that empty the undo list").toEqual([]);
    expect([...host.used].filter((member) => /Rows?\.Add/.test(member))).toEqual([]);
  }
});

/** Requests that Excel got while something was done, and those among them that wrote. */
async function requests(host: ExcelHost, work: () => Promise<unknown>): Promise<Counts> {
  await host.idle();
  host.resetCounts();
  await work();
  await host.idle();
  return { all: host.roundTrips(), writing: host.log.filter((entry) => entry.writes > 0).length };
}

async function person(as: string): Promise<ExcelPerson> {
  const one = await openPerson(server, { as });
  opened.push(one);
  return one;
}

interface Counts {
  readonly all: number;
  readonly writing: number;
}

/** Counts what opening, a push, a pull and a sync without news cost, after Anna typed something. */
async function measure(type: (anna: ExcelPerson) => void): Promise<Readonly<Record<"open" | "push" | "pull" | "quiet", Counts>>> {
  server.pass(120);
  const anna = await person("demo-anna");
  const bo = await person("demo-bo");
  const open = await requests(bo.host, async () => {
    opened.push(await openPane(server, bo.host, { as: "demo-bo" }));
  });
  type(anna);
  const push = await requests(anna.host, () => anna.pane.sync());
  const pull = await requests(bo.host, () => bo.pane.sync());
  const quiet = await requests(anna.host, () => anna.pane.sync());
  expect([anna, bo].map((one) => one.pane.state.notice)).toEqual([null, null]);
  for (const section of Object.keys(something).slice(1)) expect(bo.ids(section), section).toEqual(anna.ids(section));
  return { open, push, pull, quiet };
}

/** A changed cell, and in a table a new row; something else each time. */
function typeSomething(one: ExcelPerson, section: string): void {
  const [field, before] = must(something[section], section);
  turn += 1;
  const value = typeof before === "number" ? before + turn : `${before} ${String(turn)}`;
  one.type(section, one.ids(section)[0] ?? section, field, value);
  if (section !== "cover") one.add(section, { [field]: value });
}

const something: Readonly<Record<string, readonly [field: string, value: string | number]>> = {
  cover: ["ownerOrganisation", "Ägaren"],
  milestones: ["title", "Steg"],
  goals: ["goal", "Mål"],
  traineeGroups: ["headcount", 4],
  nextTrainings: ["place", "Sal"],
  usage: ["clientsStarted", 5],
  drivers: ["driver", "Drivkraft"],
  barriers: ["barrier", "Hinder"],
};

const within = { open: { all: 1, writing: 0 }, push: { all: 4, writing: 2 }, pull: { all: 3, writing: 1 }, quiet: { all: 1, writing: 0 } };

describe("requests to Excel", () => {
  it("are 1 to open, 4 to push, 3 to pull and no write when nothing is new, for one section", async () => {
    const counts = await measure((anna) => {
      typeSomething(anna, "goals");
    });
    expect(counts).toEqual(within);
  });

  it("are the same for a change in every section that is typed in", async () => {
    const counts = await measure((anna) => {
      for (const section of Object.keys(something)) typeSomething(anna, section);
    });
    expect(counts).toEqual(within);
  });

  it.each([10, 2_000])("are the same for %i new rows", async (rows) => {
    const counts = await measure((anna) => {
      pasteDrivers(anna, rows, 300);
    });
    expect(counts).toEqual(within);
  });

  it("are one more for each started megabyte of values", async () => {
    const counts = await measure((anna) => {
      pasteDrivers(anna, 1_300, 900);
    });
    expect(counts).toEqual({ ...within, pull: { all: 4, writing: 2 } });
  });

  it("are one more for each read when the person has a sheet of her own in the workbook", async () => {
    const counts = await measure((anna) => {
      anna.host.wb.addSheet("Mina siffror");
      anna.host.wb.type("Mina siffror", "A1", "bara mitt");
      typeSomething(anna, "goals");
    });
    expect(counts).toEqual({ ...within, push: { all: 6, writing: 2 }, quiet: { all: 2, writing: 0 } });
  });

  it("hold nothing to write for a workbook with a conflict and a bad cell that were marked before", async () => {
    const anna = await person("demo-anna");
    anna.type("goals", must(anna.ids("goals")[0], "a goal"), "target", "många");
    await anna.pane.sync();
    expect(anna.pane.state.conflicts).toHaveLength(1);
    expect(anna.pane.state.receipt).toMatchObject({ leftBehind: 1 });
    expect(await requests(anna.host, () => anna.pane.sync())).toEqual({ all: 1, writing: 0 });
  });
});

describe("requests to Excel of what else the pane does", () => {
  it("are none when the person selects another cell", async () => {
    const { anna, goal } = await onAGoal();
    const { tab, address } = anna.cell("goals", goal, "measurement");
    const rest = (): Promise<void> => {
      anna.host.wb.select(tab, address);
      return expect.poll(() => anna.pane.state.selected?.place.address, { timeout: 5_000 }).toBe(`${tab}!${address}`);
    };
    expect(await requests(anna.host, rest)).toEqual({ all: 0, writing: 0 });
  });

  it("are 1 to write the selected cell and 1 to restore what it held", async () => {
    const { anna, goal } = await onAGoal();
    const { place } = must(anna.pane.state.selected ?? undefined, "a selected cell");
    const before = anna.see("goals", goal, "goal");
    expect(await requests(anna.host, () => anna.pane.write(place, "Något annat"))).toEqual({ all: 1, writing: 1 });
    expect(anna.see("goals", goal, "goal")).toBe("Något annat");
    const past = must((await anna.pane.history())?.[0], "a past value");
    expect(await requests(anna.host, () => anna.pane.restore(place, past))).toEqual({ all: 1, writing: 1 });
    expect(anna.see("goals", goal, "goal")).toBe(before);
  });

  it("are 1 to look whether lists and formats hold, and 3 to mend them", async () => {
    const { anna, goal } = await onAGoal();
    const { tab, address } = anna.cell("goals", goal, "perspective");
    anna.host.wb.write(tab, address, "numberFormat", "0.00");
    expect(await requests(anna.host, () => anna.pane.checkRules())).toEqual({ all: 1, writing: 0 });
    expect(anna.pane.state.broken).toBe(1);
    expect(await requests(anna.host, () => anna.pane.repairRules())).toEqual({ all: 3, writing: 1 });
    expect(anna.pane.state.broken).toBe(0);
  });

  it("are 2 for a report as a sheet, the first time and again, and 3 with charts", async () => {
    const { anna } = await onAGoal();
    const grid = [
      ["Rapport", ""],
      ["Enhet", "Utbildade"],
      ["Norr", 4],
    ];
    const sheet: PlainSheet = { title: "Rapport", grid, headingRow: 1 };
    const column = (at: number): CellRect => ({ row: 2, column: at, rows: 1, columns: 1 });
    const charts = [{ title: "Utbildade", kind: "bar", names: column(0), values: [{ title: "Utbildade", rect: column(1) }] }] as const;
    for (const [put, all] of [
      [sheet, 2],
      [sheet, 2],
      [{ ...sheet, charts }, 3],
    ] as const)
      expect((await requests(anna.host, () => anna.pane.putSheet(put))).all).toBe(all);
  });

  it.each([
    [0, 6],
    [10, 8],
    [50, 8],
  ])("are, with %i sheets in the workbook before, at most %i to fetch a plan and open it", async (sheets, most) => {
    const anna = await openEmpty(server);
    for (let at = 0; at < sheets; at += 1) anna.host.wb.addSheet(`Eget ${String(at)}`);
    expect((await requests(anna.host, () => anna.pane.fetchPlan(server.planId))).all).toBeLessThanOrEqual(most);
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, plan: { id: server.planId } });
    expect(anna.host.refs.size).toBe(0);
  });

  it("are at most 9 to speak another language", async () => {
    const { anna } = await onAGoal();
    expect((await requests(anna.host, () => anna.pane.setLanguage("fi"))).all).toBeLessThanOrEqual(9);
    anna.host.resetCounts();
  });
});

/** Anna, who has selected a goal's text. */
async function onAGoal(): Promise<{ readonly anna: ExcelPerson; readonly goal: string }> {
  server.pass(120);
  const anna = await person("demo-anna");
  attach(anna.bridge);
  const goal = must(anna.ids("goals")[1], "a goal");
  const { tab, address } = anna.cell("goals", goal, "goal");
  anna.host.wb.select(tab, address);
  await expect.poll(() => anna.pane.state.selected?.place.address, { timeout: 5_000 }).toBe(`${tab}!${address}`);
  return { anna, goal };
}

/** Pastes new drivers below the table's last, each with a text of that many letters. */
function pasteDrivers(one: ExcelPerson, rows: number, letters: number): void {
  const { tab, lastUsedRow, columns } = one.section("drivers");
  const first = cellAddress(lastUsedRow + 1, must(columns["driver"], "driver"));
  const batch = randomUUID();
  one.host.wb.paste(
    tab,
    first,
    Array.from({ length: rows }, (_, at) => [`Drivkraft ${String(at)} ${batch}`, "så stärks den ".repeat(letters / 14)]),
  );
}
