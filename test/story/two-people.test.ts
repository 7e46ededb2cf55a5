import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { openDoor, type Door } from "../support/door.js";
import { openFile, openPane, openPerson, type ExcelPerson } from "../support/excel-person.js";
import type { PaneConflict } from "../../addin/sync/pane.js";

let server: DemoServer;
let door: Door;
let anna: ExcelPerson;
let bo: ExcelPerson;
/** Rows that the pilot has no open conflict about. */
let goal: string;
let barrier: string;

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
  door.losePushAnswers = false;
  door.closed = false;
  anna = await openPerson(server, { through: door.address });
  bo = await openPerson(server, { as: "demo-bo", language: "en" });
  goal = must(anna.ids("goals")[1], "the second goal");
  barrier = must(anna.ids("barriers").at(-1), "the last barrier");
});

async function stored(section: string, id: string, field: string): Promise<unknown> {
  return (await server.rows(section)).find((row) => row.id === id)?.cells[field] ?? null;
}

/** The conflicts about a row. */
function about(person: ExcelPerson, title: unknown): readonly PaneConflict[] {
  return person.pane.state.conflicts.filter((conflict) => String(title).startsWith(conflict.title.slice(0, 20)));
}

describe("two people in two workbooks", () => {
  it("change different cells of one row: both stand, and nobody is asked anything", async () => {
    const open = anna.pane.state.conflicts.length;
    anna.type("goals", goal, "target", "71,5");
    bo.type("goals", goal, "responsible", "Bo Ekvall");
    bo.type("goals", goal, "targetOn", "2027-01-15");
    await anna.pane.sync();
    await bo.pane.sync();
    expect(bo.pane.state.receipt).toMatchObject({ sent: 2, received: 1, merged: 2, conflicts: 0, leftBehind: 0 });
    await anna.pane.sync();
    const both = [anna, bo].map((one) => ["target", "responsible", "targetOn"].map((field) => one.see("goals", goal, field)));
    expect(both).toEqual([
      [71.5, "Bo Ekvall", 46_402],
      [71.5, "Bo Ekvall", 46_402],
    ]);
    expect(await stored("goals", goal, "target")).toBe(71.5);
    expect(await stored("goals", goal, "targetOn")).toBe("2027-01-15");
    expect([anna, bo].map((one) => one.pane.state.conflicts.length)).toEqual([open, open]);
    expect([anna, bo].flatMap((one) => one.pane.state.unsent)).toEqual([]);
  });

  it.each([
    { choice: "MINE", ends: 60 },
    { choice: "THEIRS", ends: 70 },
    { choice: "VALUE", ends: 65 },
  ] as const)("change the same cell: both values are kept until somebody chooses $choice", async ({ choice, ends }) => {
    const before = await stored("goals", goal, "target");
    anna.type("goals", goal, "target", "70");
    bo.type("goals", goal, "target", "60");
    await anna.pane.sync();
    await bo.pane.sync();
    expect(await stored("goals", goal, "target")).toBe(70);
    expect(bo.see("goals", goal, "target")).toBe(70);
    const [conflict, ...others] = about(bo, bo.see("goals", goal, "goal"));
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      kind: "CELL",
      field: "Target",
      before: String(before),
      yours: "60",
      theirs: "70",
      yoursBy: "Bo Ekvall",
      theirsBy: "Anna Strandholm",
    });
    const { tab, address } = bo.cell("goals", goal, "target");
    expect(conflict?.place?.address).toBe(`${tab}!${address}`);
    expect(bo.host.wb.style(tab, address)).toMatchObject({ "fill.color": "#F6D6E4" });

    await bo.pane.resolve(must(conflict, "the conflict").id, choice, ...(choice === "VALUE" ? [65] : []));
    await anna.pane.sync();
    expect(about(bo, bo.see("goals", goal, "goal"))).toEqual([]);
    expect([await stored("goals", goal, "target"), anna.see("goals", goal, "target"), bo.see("goals", goal, "target")]).toEqual([
      ends,
      ends,
      ends,
    ]);
    expect(bo.host.wb.style(tab, address)).not.toMatchObject({ "fill.color": "#F6D6E4" });
    anna.type("goals", goal, "target", String(before).replace(".", ","));
    await anna.pane.sync();
  });
});

describe("one deletes a row that the other changes", () => {
  it("keeps the row with the change when the deletion came first, and deletes it when that is chosen", async () => {
    const title = anna.see("barriers", barrier, "barrier");
    anna.remove("barriers", barrier);
    bo.type("barriers", barrier, "measure", "Ask the two schools in the north first.");
    await anna.pane.sync();
    expect((await server.rows("barriers")).map((row) => row.id)).not.toContain(barrier);
    await bo.pane.sync();
    expect(await stored("barriers", barrier, "measure")).toBe("Ask the two schools in the north first.");
    expect(await stored("barriers", barrier, "barrier")).toBe(title);
    const [conflict] = about(bo, title);
    expect(conflict).toMatchObject({ kind: "DELETE_EDIT", field: null, yours: "The row stays", theirs: "The row goes" });
    expect(conflict?.question).toBe(
      "Anna Strandholm deleted the row while you changed it. It is still there with your change. Should it stay?",
    );
    await anna.pane.sync();
    expect(anna.see("barriers", barrier, "measure")).toBe("Ask the two schools in the north first.");

    await bo.pane.resolve(must(conflict, "the conflict").id, "THEIRS");
    await anna.pane.sync();
    expect((await server.rows("barriers")).map((row) => row.id)).not.toContain(barrier);
    expect([anna, bo].map((one) => one.ids("barriers").includes(barrier))).toEqual([false, false]);
    expect([anna, bo].flatMap((one) => [...about(one, title), ...one.pane.state.unsent])).toEqual([]);
  });

  it("keeps the row when the change came first, and lets whoever deleted it decide", async () => {
    const title = bo.see("barriers", barrier, "barrier");
    bo.type("barriers", barrier, "measure", "Två skolor i taget.");
    await bo.pane.sync();
    anna.remove("barriers", barrier);
    await anna.pane.sync();
    expect(await stored("barriers", barrier, "measure")).toBe("Två skolor i taget.");
    expect(anna.see("barriers", barrier, "measure")).toBe("Två skolor i taget.");
    const [conflict] = about(anna, title);
    expect(conflict).toMatchObject({ kind: "EDIT_DELETE", yours: "Raden tas bort", theirs: "Raden står kvar" });
    await anna.pane.resolve(must(conflict, "the conflict").id, "THEIRS");
    expect(about(anna, title)).toEqual([]);
    expect(anna.ids("barriers")).toContain(barrier);
    expect((await server.rows("barriers")).map((row) => row.id)).toContain(barrier);
  });
});

describe("the last sync is taken back", () => {
  it("puts every cell back, leaves what a colleague changed since, and says which", async () => {
    const before = await server.rows("goals");
    anna.type("goals", goal, "target", "12");
    anna.type("goals", goal, "responsible", "Nobody yet");
    anna.add("goals", { goal: "En rad för mycket", perspective: "Enhet" });
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 3, canUndo: true });
    await bo.pane.sync();
    bo.type("goals", goal, "responsible", "Helena Wikström");
    await bo.pane.sync();

    const preview = await anna.pane.previewUndo();
    expect(preview?.skipped).toEqual(["Mål: Ansvarig"]);
    expect([...(preview?.undone ?? [])].sort()).toEqual(["Mål", "Mål: Målvärde"]);
    await anna.pane.undoLastSync();
    const after = await server.rows("goals");
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect(after.map((row) => row.cells)).toEqual(
      before.map((row) => (row.id === goal ? { ...row.cells, responsible: "Helena Wikström" } : row.cells)),
    );
    expect(anna.ids("goals")).toEqual(before.map((row) => row.id));
    expect(anna.see("goals", goal, "responsible")).toBe("Helena Wikström");
    expect(anna.pane.state.unsent).toEqual([]);
  });
});

describe("answers get lost", () => {
  it("sends the same body first and takes effect once, whatever was typed meanwhile", async () => {
    const [pushes, goals] = [door.pushes.length, (await server.rows("goals")).length];
    anna.add("goals", { goal: "Bara en gång", perspective: "Kund" });
    anna.type("goals", goal, "target", "55");
    door.losePushAnswers = true;
    await anna.pane.sync();
    expect(anna.pane.state.stage).toBe("offline");
    expect(anna.pane.state.notice).toContain("Ingen kontakt med servern");
    anna.type("goals", goal, "target", "56");
    door.losePushAnswers = false;
    await anna.pane.sync();
    const bodies = door.pushes.slice(pushes);
    expect(bodies).toHaveLength(3);
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies[2]).not.toBe(bodies[0]);
    expect((await server.rows("goals")).map((row) => row.cells["goal"]).filter((text) => text === "Bara en gång")).toHaveLength(1);
    expect(await server.rows("goals")).toHaveLength(goals + 1);
    expect(await stored("goals", goal, "target")).toBe(56);
    expect(anna.pane.state).toMatchObject({ stage: "ready", unsent: [] });
  });

  it("goes on in a new pane when the pane was closed, in the same file saved and opened again", async () => {
    const [pushes, goals] = [door.pushes.length, (await server.rows("goals")).length];
    anna.add("goals", { goal: "Innan rutan stängdes", perspective: "Enhet" });
    door.losePushAnswers = true;
    await anna.pane.sync();
    await anna.pane.close();
    anna.bridge.reset();
    door.losePushAnswers = false;
    const saved = await anna.host.save();
    server.pass(61);
    const again = await openFile(server, saved, { through: door.address });
    await again.pane.sync();
    const bodies = door.pushes.slice(pushes);
    expect(bodies[1]).toBe(bodies[0]);
    expect(bodies).toHaveLength(2);
    expect(await server.rows("goals")).toHaveLength(goals + 1);
    expect(again.pane.state).toMatchObject({ stage: "ready", unsent: [] });
    expect(again.ids("goals")).toHaveLength(goals + 1);
  });

  it("loses nothing when Excel itself stops answering in the middle of a sync", async () => {
    const goals = (await server.rows("goals")).length;
    anna.add("goals", { goal: "Excel svarade inte", perspective: "Kund" });
    anna.host.faults.beforeRequest(3, () => {
      anna.host.faults.status(503, 1);
    });
    await anna.pane.sync();
    expect(anna.pane.state.notice).not.toBeNull();
    const again = await openPane(server, anna.host, { through: door.address, paneId: randomUUID() });
    server.pass(61);
    await again.pane.sync();
    await bo.pane.sync();
    expect((await server.rows("goals")).map((row) => row.cells["goal"]).filter((text) => text === "Excel svarade inte")).toHaveLength(1);
    expect(again.ids("goals")).toHaveLength(goals + 1);
    expect(bo.ids("goals")).toHaveLength(goals + 1);
    expect(again.pane.state.unsent).toEqual([]);
  });

  it("keeps everything in the workbook while nothing gets through", async () => {
    door.closed = true;
    const head = await server.rows("goals");
    anna.type("goals", goal, "target", "1");
    await anna.pane.sync();
    expect(anna.pane.state.stage).toBe("offline");
    expect(anna.see("goals", goal, "target")).toBe(1);
    expect(await server.rows("goals")).toEqual(head);
    door.closed = false;
    await anna.pane.sync();
    expect(await stored("goals", goal, "target")).toBe(1);
  });
});
