import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cellAddress } from "../../shared/address.js";
import { must } from "../../shared/must.js";
import type { Cells, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { manyTexts } from "../../addin/sync/many/many-texts.js";
import { planHead } from "../../server/sync/read-plan.js";
import { startAskingServer, type AskingServer } from "../support/asking-server.js";
import { openFile, openPane, type ExcelPerson } from "../support/excel-person.js";
import { insertRow, send, setCell } from "../support/plans.js";
import { cellOf, lineOf, usageOf } from "../support/small-book.js";

let server: AskingServer;

vi.setConfig({ testTimeout: 120_000 });

const period = "2025-Q4";
beforeAll(async () => {
  server = await startAskingServer();
  const input = { organisationId: "county", period };
  await server.ask(`mutation Ask($input: AskUnitsInput!) { askUnits(input: $input) { period } }`, { input });
});
afterAll(() => server.stop());

function plan(method: "ipc" | "avr" | "robot"): string {
  return must(server.plans[method], method);
}

async function openUnit(unit: string, as = "demo-anna"): Promise<ExcelPerson> {
  return openFile(server, await server.file(`/workbooks/units/${unit}.xlsx?period=${period}&language=sv`, as), { as });
}

function type(person: ExcelPerson, method: "ipc" | "avr" | "robot", field: string, value: string | number, inPeriod = period): string {
  const { tab, address } = cellOf(person.content(), plan(method), inPeriod, field);
  person.host.wb.type(tab, address, value);
  return `${tab}!${address}`;
}

/** The first line of the usage table that holds nothing, as sheet row counted from 1. */
function freeLine(person: ExcelPerson): number {
  const used = Object.keys(server.plans).map((method) => usageOf(person.content(), plan(method as "ipc")).lastUsedRow);
  return Math.max(...used) + 2;
}

async function rowOf(
  method: "ipc" | "avr" | "robot",
  unit: string,
  inPeriod = period,
): Promise<{ readonly id: string; readonly cells: Cells } | undefined> {
  return (await server.rows(plan(method), "usage")).find(({ cells }) => cells["unit"] === unit && cells["period"] === inPeriod);
}

async function setTo(method: "ipc" | "avr" | "robot", unit: string, field: string, value: Value): Promise<void> {
  const row = must(await rowOf(method, unit), unit);
  const { rev } = await planHead(server.store, plan(method));
  await send(server.store, plan(method), [setCell(row.id, field, value, rev, "usage")]);
}

/** Requests that Excel got while something was done. */
async function requests(person: ExcelPerson, work: () => Promise<unknown>): Promise<number> {
  await person.host.idle();
  person.host.resetCounts();
  await work();
  await person.host.idle();
  return person.host.roundTrips();
}

describe("Modules: a workbook with parts of several plans", () => {
  it("opens with one request, syncs without news with one, and sends with three more for each plan", async () => {
    const person = await openUnit("u01");
    expect(await requests(person, () => openPane(server, person.host))).toBe(1);
    expect(await requests(person, () => person.pane.sync())).toBe(1);
    type(person, "ipc", "using", 4);
    expect(await requests(person, () => person.pane.sync())).toBe(4);
    for (const method of ["ipc", "avr", "robot"] as const) type(person, method, "clientsStarted", 12);
    expect(await requests(person, () => person.pane.sync())).toBe(10);
    expect(person.pane.state).toMatchObject({ unsent: [], receipt: { sent: 3 } });
  });

  it("shows one state over all plans, and what is not sent by plan and cell", async () => {
    const person = await openUnit("u02");
    const cell = type(person, "robot", "using", 6);
    type(person, "avr", "using", "sex");
    await expect
      .poll(async () => {
        await person.pane.refresh();
        const { unsent, problems } = person.pane.state;
        return [unsent.length, problems.filter(({ stays }) => stays).length];
      })
      .toEqual([1, 1]);
    const { state } = person.pane;
    expect(state.plan?.method).toBe("U02 Unit u02");
    expect(state.several?.map(({ method }) => method)).toEqual(["Interpersonal counselling", "Parenting group", "Robot companion"]);
    expect(state.unsent).toMatchObject([
      { title: expect.stringContaining("Robot companion") as string, after: "6", place: { address: cell } },
    ]);
    expect(state.problems.filter(({ stays }) => stays)).toMatchObject([{ title: expect.stringContaining("Parenting group") as string }]);
  });

  it("leads from a question to its cell, whichever plan it is of", async () => {
    const person = await openUnit("u03");
    await setTo("avr", "u03", "using", 8);
    const cell = type(person, "avr", "using", 9);
    type(person, "ipc", "using", 5);
    await person.pane.sync();
    const [conflict] = person.pane.state.conflicts;
    expect(conflict).toMatchObject({ yours: "9", theirs: "8", place: { address: cell } });
    expect(conflict?.title).toContain("Parenting group");
    await person.pane.goTo(must(conflict?.place ?? undefined, "place"));
    await person.pane.resolve(must(conflict, "conflict").id, "MINE");
    expect(person.pane.state.conflicts).toEqual([]);
    expect((await rowOf("avr", "u03"))?.cells["using"]).toBe(9);
    expect((await rowOf("ipc", "u03"))?.cells["using"]).toBe(5);
  });

  it("takes back what the newest sync sent, in all plans, and nothing of the sync before", async () => {
    const person = await openUnit("u04");
    type(person, "ipc", "using", 5);
    await person.pane.sync();
    type(person, "avr", "using", 6);
    type(person, "robot", "using", 7);
    await person.pane.sync();
    expect((await person.pane.previewUndo())?.undone).toHaveLength(2);
    await person.pane.undoLastSync();
    const using = await Promise.all(
      (["ipc", "avr", "robot"] as const).map(async (method) => (await rowOf(method, "u04"))?.cells["using"] ?? null),
    );
    expect(using).toEqual([5, null, null]);
    expect(person.pane.state).toMatchObject({ unsent: [], conflicts: [] });
  });

  it("takes in a row that somebody adds to one of the plans, with its method, and sends what is typed there to that plan", async () => {
    const person = await openUnit("u05");
    const values = { unit: "u05", period: "2026-Q1", intendedUsers: 10, trained: 4 };
    await send(server.store, plan("avr"), [insertRow("u05-new", values, "usage")]);
    await person.pane.sync();
    expect(usageOf(person.content(), plan("avr")).rows.map(({ id }) => id)).toContain("u05-new");
    expect(usageOf(person.content(), plan("ipc")).rows).toHaveLength(2);
    const line = lineOf(person.content(), plan("avr"), "2026-Q1");
    expect(person.content().areas.flatMap(({ grid }) => grid[line.row] ?? [])).toContain("Parenting group");
    type(person, "avr", "using", 3, "2026-Q1");
    await person.pane.sync();
    expect((await rowOf("avr", "u05", "2026-Q1"))?.cells["using"]).toBe(3);
  });

  it("sends a new row to the plan whose method it names, and says so where it names none", async () => {
    const person = await openUnit("u06");
    const row = freeLine(person);
    const { tab } = usageOf(person.content(), plan("ipc"));
    const line = { B: "robot companion", C: "U06 Unit u06", D: "2025-Q2", G: 4 };
    for (const [column, value] of Object.entries(line)) person.host.wb.type(tab, `${column}${String(row)}`, value);
    person.host.wb.type(tab, `G${String(row + 1)}`, 9);
    await person.pane.sync();
    expect((await rowOf("robot", "u06", "2025-Q2"))?.cells).toMatchObject({ using: 4 });
    const sentence = say(manyTexts.noMethod, "sv");
    expect(person.pane.state.problems.filter((one) => one.sentence === sentence)).toMatchObject([{ place: { row, column: 1 } }]);
    person.host.wb.type(tab, `B${String(row + 1)}`, "Parenting group");
    person.host.wb.type(tab, `C${String(row + 1)}`, "U06 Unit u06");
    person.host.wb.type(tab, `D${String(row + 1)}`, "2025-Q2");
    await person.pane.sync();
    expect((await rowOf("avr", "u06", "2025-Q2"))?.cells).toMatchObject({ using: 9 });
    expect(person.pane.state.unsent).toEqual([]);
  });

  it("sends a line that was copied, with all that is hidden in it, to the plan whose method it was given", async () => {
    const person = await openUnit("u09");
    const { tab, firstColumn, lastColumn } = usageOf(person.content(), plan("ipc"));
    const from = lineOf(person.content(), plan("ipc"), period).row;
    const to = freeLine(person) - 1;
    const width = `${cellAddress(from, firstColumn - 1)}:${cellAddress(from, lastColumn + 1)}`;
    person.host.wb.paste(tab, cellAddress(to, firstColumn - 1), person.host.wb.values(tab, width));
    for (const [column, value] of Object.entries({ B: "Robot companion", D: "2025-Q1", G: 9 }))
      person.host.wb.type(tab, `${column}${String(to + 1)}`, value);
    await person.pane.sync();
    expect((await rowOf("robot", "u09", "2025-Q1"))?.cells).toMatchObject({ using: 9 });
    expect(await rowOf("ipc", "u09", "2025-Q1")).toBeUndefined();
    expect((await rowOf("ipc", "u09"))?.cells).toMatchObject({ unit: "u09", period });
    expect(lineOf(person.content(), plan("robot"), "2025-Q1").row).toBe(to);
    await person.pane.sync();
    expect(person.pane.state).toMatchObject({ unsent: [], receipt: { sent: 0 } });
  });

  it("takes a line without a method for nobody's, also where a plan has lost its name on Start", async () => {
    const person = await openUnit("u10");
    const start = must(person.content().areas[0], "Start");
    const at = start.grid.findIndex(([marker]) => String(marker).startsWith("planark "));
    person.host.wb.type(start.tab, cellAddress(at, 1), "");
    const again = await openPane(server, person.host);
    const row = freeLine(again);
    for (const [column, value] of Object.entries({ C: "U10 Unit u10", D: "2025-Q1", G: 9 }))
      again.host.wb.type(usageOf(again.content(), plan("ipc")).tab, `${column}${String(row)}`, value);
    await again.pane.sync();
    for (const method of ["ipc", "avr", "robot"] as const) expect(await rowOf(method, "u10", "2025-Q1")).toBeUndefined();
    expect(again.pane.state.problems).toMatchObject([{ sentence: say(manyTexts.noMethod, "sv"), place: { row: row - 1 } }]);
  });

  it("finds its plans again after its first sheet was deleted", async () => {
    const person = await openUnit("u07");
    type(person, "ipc", "using", 2);
    await person.pane.sync();
    person.host.wb.deleteSheet("Start");
    const again = await openPane(server, person.host);
    expect(again.pane.state.several).toHaveLength(3);
    type(again, "robot", "using", 3);
    await again.pane.sync();
    expect((await rowOf("robot", "u07"))?.cells["using"]).toBe(3);
    expect((await server.rows(plan("robot"), "usage")).filter(({ cells }) => cells["unit"] === "u08")).toHaveLength(2);
  });
});

describe("Modules: the scope of a unit's small workbook", () => {
  it("lets a row that was moved to another unit leave the sheet, and deletes nothing", async () => {
    const person = await openUnit("u08");
    const row = must(await rowOf("ipc", "u08"), "row");
    await setTo("ipc", "u08", "unit", "u09");
    await person.pane.sync();
    expect(usageOf(person.content(), plan("ipc")).rows.map(({ id }) => id)).not.toContain(row.id);
    await person.pane.sync();
    const kept = (await server.rows(plan("ipc"), "usage")).find(({ id }) => id === row.id);
    expect(kept).toMatchObject({ deletedRev: null, cells: { unit: "u09" } });
  });

  it("deletes only the row that a person removes", async () => {
    const person = await openUnit("u10");
    const before = await Promise.all(Object.values(server.plans).map(async (id) => (await server.rows(id, "usage")).length));
    const line = lineOf(person.content(), plan("avr"), "2025-Q3");
    person.host.wb.deleteTableRow("usage", line.row - usageOf(person.content(), plan("avr")).headingRow - 1);
    await person.pane.sync();
    const after = await Promise.all(Object.values(server.plans).map(async (id) => (await server.rows(id, "usage")).length));
    expect(after.map((n, at) => n - (before[at] ?? 0))).toEqual([0, -1, 0]);
  });

  it("deletes nothing of a unit that went into its own while the workbook was out", async () => {
    const file = await server.file(`/workbooks/units/u05.xlsx?period=${period}&language=sv`);
    const merge = `mutation { mergeUnits(unitIds: ["u06"], intoId: "u05", on: "2026-02-01") { done } }`;
    expect(await server.ask(merge, {})).toEqual({ mergeUnits: { done: true } });
    const before = await Promise.all(Object.values(server.plans).map((id) => server.rows(id, "usage")));
    const person = await openFile(server, file);
    expect(person.pane.state).toMatchObject({ unsent: [], deletesToConfirm: [] });
    await person.pane.sync();
    expect(await Promise.all(Object.values(server.plans).map((id) => server.rows(id, "usage")))).toEqual(before);
  });

  it("holds back a row that is moved to a unit outside it", async () => {
    const person = await openUnit("u11");
    type(person, "ipc", "unit", "U12 Unit u12");
    type(person, "ipc", "using", 4);
    await person.pane.sync();
    expect(person.pane.state.problems.filter(({ stays }) => stays)).toMatchObject([{ field: "Enhet" }]);
    expect((await rowOf("ipc", "u11"))?.cells).toMatchObject({ using: 4 });
  });
});

describe("Modules: a unit manager's rights", () => {
  it("allow the rows of the own unit, in all its plans", async () => {
    const person = await openUnit("u01", "manager-u01");
    type(person, "avr", "usingAsIntended", 2);
    type(person, "robot", "usingAsIntended", 3);
    await person.pane.sync();
    expect(person.pane.state).toMatchObject({ unsent: [], receipt: { sent: 2, leftBehind: 0 } });
    expect((await rowOf("robot", "u01"))?.cells["usingAsIntended"]).toBe(3);
  });

  it("give no other unit's workbook, alone or among others", async () => {
    const other = await server.request(`/workbooks/units/u02.xlsx?period=${period}`, "manager-u01");
    expect(other.status).toBe(404);
    const zip = await server.request(`/workbooks/units.zip?period=${period}&unit=u01&unit=u02`, "manager-u01");
    expect(zip.status).toBe(404);
    const asking = `mutation { askUnits(input: { organisationId: "county", period: "2025-Q4" }) { period } }`;
    await expect(server.ask(asking, {}, "manager-u01")).rejects.toThrow("your role does not allow this");
  });

  it("write nothing through another unit's workbook", async () => {
    const file = await server.file(`/workbooks/units/u12.xlsx?period=${period}&language=sv`);
    const person = await openFile(server, file, { as: "manager-u01" });
    const before = await Promise.all(Object.values(server.plans).map((id) => server.rows(id, "usage")));
    type(person, "ipc", "using", 9);
    await person.pane.sync();
    expect(await Promise.all(Object.values(server.plans).map((id) => server.rows(id, "usage")))).toEqual(before);
  });
});
