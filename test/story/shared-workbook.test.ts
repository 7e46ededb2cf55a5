import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import type { PlanRow } from "../../shared/protocol.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openDoor, type Door } from "../support/door.js";
import { openPane, openPerson, type ExcelPerson } from "../support/excel-person.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;
/** In the same workbook as Anna, with a pane of his own. */
let bo: ExcelPerson;
/** In a workbook of her own. */
let far: ExcelPerson;
let goal: string;

beforeAll(async () => {
  server = await startDemoServer();
  door = await openDoor(server.address);
});
afterAll(async () => {
  await door.stop();
  await server.stop();
});
beforeEach(async () => {
  server.pass(120);
  anna = await openPerson(server, { through: door.address });
  bo = await openPane(server, anna.host, { as: "demo-bo", language: "sv" });
  far = await openPerson(server, { as: "demo-bo", language: "en" });
  goal = must(anna.ids("goals")[1], "a goal");
});

/** A source of changes that no pane hears of as its own: a colleague who types in the shared workbook. */
const colleague = "Remote";

async function goals(): Promise<readonly unknown[]> {
  return (await server.rows("goals")).map((row) => row.cells["goal"]);
}

async function stored(id: string, field: string): Promise<unknown> {
  return (await server.rows("goals")).find((row) => row.id === id)?.cells[field] ?? null;
}

/** The goals as the shared workbook shows them. */
function shown(): readonly unknown[] {
  return anna.section("goals").rows.map((row) => row.cells["goal"]?.raw);
}

/** Both workbooks and the server hold the same goals, nothing waits, nothing is asked. */
async function expectSettled(): Promise<void> {
  await anna.pane.sync();
  await anna.pane.sync();
  await far.pane.sync();
  expect([...shown()].sort()).toEqual([...(await goals())].sort());
  expect(far.section("goals").rows.map((row) => row.cells["goal"]?.raw)).toEqual(await goals());
  await bo.pane.open();
  expect([anna, bo, far].map((one) => one.pane.state.unsent)).toEqual([[], [], []]);
}

describe("two panes in one shared workbook", () => {
  it("give ids in one of them only: the other sends cells and says who sends the new rows", async () => {
    await anna.pane.sync();
    const before = await goals();
    anna.add("goals", { goal: "Ny från Bo", perspective: "Enhet" }, bo.bridge.person);
    bo.type("goals", goal, "responsible", "Bo i samma bok", bo.bridge.person);
    await bo.pane.sync();
    expect(bo.pane.state.notice).toBe(
      "Ett annat fönster synkar den här arbetsboken. Dina ändringar i befintliga rader skickas; nya rader skickas från det andra fönstret.",
    );
    expect(await stored(goal, "responsible")).toBe("Bo i samma bok");
    expect(await goals()).toEqual(before);
    expect(anna.section("goals").rows.at(-1)?.id).toBeNull();
    await anna.pane.sync();
    expect(await goals()).toEqual([...before, "Ny från Bo"]);
    expect(anna.section("goals").rows.at(-1)?.id).not.toBeNull();
    await bo.pane.sync();
    expect(await goals()).toEqual([...before, "Ny från Bo"]);
    await expectSettled();
  });

  it("let the other one lead once the first has been silent for a minute", async () => {
    await anna.pane.sync();
    await anna.pane.close();
    const before = await goals();
    server.pass(61);
    bo.add("goals", { goal: "När Anna gått hem", perspective: "Kund" });
    await bo.pane.sync();
    expect(bo.pane.state.notice).toBeNull();
    expect(await goals()).toEqual([...before, "När Anna gått hem"]);
    await far.pane.sync();
    expect(far.ids("goals")).toEqual(bo.ids("goals"));
  });

  it("both sync the same new row at the same time: it arrives once", async () => {
    const before = await goals();
    anna.add("goals", { goal: "Samtidigt", perspective: "Kund" });
    door.afterPush = () => bo.pane.sync();
    await anna.pane.sync();
    await bo.pane.sync();
    expect(await goals()).toEqual([...before, "Samtidigt"]);
    await expectSettled();
  });
});

describe("a colleague types between the pane's read and its write", () => {
  it.each([2, 3, 4])("into another cell of the row that is being written, before request %i: both stay", async (request) => {
    const responsible = `Kollegan ${String(request)}`;
    far.type("goals", goal, "target", String(60 + request));
    await far.pane.sync();
    anna.type("goals", must(anna.ids("goals")[2], "a goal"), "target", String(30 + request));
    anna.host.faults.beforeRequest(request, () => {
      anna.type("goals", goal, "responsible", responsible, colleague);
    });
    await anna.pane.sync();
    expect(anna.see("goals", goal, "responsible")).toBe(responsible);
    await expectSettled();
    expect([await stored(goal, "responsible"), await stored(goal, "target")]).toEqual([responsible, 60 + request]);
    expect([anna.see("goals", goal, "target"), far.see("goals", goal, "responsible")]).toEqual([60 + request, responsible]);
  });

  it.each([2, 3, 4])(
    "into the very cell that is about to be written, before request %i: it is kept and becomes a conflict",
    async (request) => {
      far.type("goals", goal, "baseline", String(10 + request));
      await far.pane.sync();
      anna.type("goals", must(anna.ids("goals")[2], "a goal"), "target", String(40 + request));
      anna.host.faults.beforeRequest(request, () => {
        anna.type("goals", goal, "baseline", "5", colleague);
      });
      await anna.pane.sync();
      expect(anna.see("goals", goal, "baseline")).toBe(5);
      await anna.pane.sync();
      expect(await stored(goal, "baseline")).toBe(10 + request);
      const conflict = must(
        anna.pane.state.conflicts.find((one) => one.field === "Utgångsvärde"),
        "the conflict",
      );
      expect(conflict).toMatchObject({ yours: "5", theirs: String(10 + request) });
      await anna.pane.resolve(conflict.id, "THEIRS");
      await expectSettled();
    },
  );

  it.each([2, 3, 4])("a new row, before request %i: it goes with the next sync, once", async (request) => {
    const before = await goals();
    anna.add("goals", { goal: `Annas ${String(request)}`, perspective: "Kund" });
    anna.host.faults.beforeRequest(request, () => {
      anna.add("goals", { goal: `Kollegans ${String(request)}`, perspective: "Enhet" }, colleague);
    });
    await anna.pane.sync();
    await expectSettled();
    expect([...(await goals())].sort()).toEqual([...before, `Annas ${String(request)}`, `Kollegans ${String(request)}`].sort());
  });

  /** Anna sends a new row and a changed cell; a colleague sorts just before a request, so that the new row stands elsewhere. */
  async function sortMeanwhile(request: number): Promise<{ readonly before: readonly PlanRow[]; readonly after: readonly PlanRow[] }> {
    const before = await server.rows("goals");
    anna.add("goals", { goal: `Aa först ${String(request)}`, perspective: "Kund" });
    anna.type("goals", goal, "target", String(70 + request));
    anna.host.faults.beforeRequest(request, (wb) => {
      wb.sortTable("goals", "Mål", false, colleague);
    });
    await anna.pane.sync();
    await expectSettled();
    const wanted = before.map((row) => (row.id === goal ? { ...row, cells: { ...row.cells, target: 70 + request } } : row));
    return { before: wanted, after: await server.rows("goals") };
  }
  const identity = ({ id, cells }: PlanRow): object => ({ id, cells });
  const content = ({ cells }: PlanRow): string => JSON.stringify(Object.entries(cells).sort());

  it("and sorts the table while the push is on its way: every row stays itself", async () => {
    const { before, after } = await sortMeanwhile(3);
    expect(after.slice(0, -1).map(identity)).toEqual(before.map(identity));
    expect(after.at(-1)?.cells).toEqual({ goal: "Aa först 3", perspective: "client" });
  });

  it("and sorts the table right before new rows get their ids: no content is lost or doubled", async () => {
    const { before, after } = await sortMeanwhile(2);
    const fresh = JSON.stringify(Object.entries({ goal: "Aa först 2", perspective: "client" }));
    expect(after.map(content).sort()).toEqual([...before.map(content), fresh].sort());
  });

  it.each([2, 4])("and sorts the table right before request %i: every row stays itself", async (request) => {
    const { before, after } = await sortMeanwhile(request);
    expect(after.slice(0, -1).map(identity)).toEqual(before.map(identity));
  });
});
