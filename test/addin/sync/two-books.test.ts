import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { memoryWorkbook } from "../../../addin/try/memory-workbook.js";
import { openStore, type Store } from "../../../server/store/store.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { findPlan } from "../../../shared/locate.js";
import { newWorkbook, openBook, type Book } from "../../support/books.js";
import { anna, bo, buildOrganisation, findRow, insertRow, send, testNow } from "../../support/plans.js";
import { closePlan } from "../../../server/sync/close-plan.js";

let store: Store;
let dataDir: string;
let planId: string;
let mine: Book;
let theirs: Book;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-books-"));
  store = await openStore({ dataDir });
  await buildOrganisation(store);
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  const input = { methodId: "ipc", organisationId: "strand", unitIds: ["north"], language: "sv", modules: ["followUp", "team"] } as const;
  const plan = await createPlan(store, anna, input, testNow);
  planId = plan.id;
  await send(store, planId, [
    insertRow("g1", { goal: "Shorter queues", target: 80, measurement: "Days\nper month" }),
    insertRow("g2", { goal: "Calm staff", responsible: "Eva" }),
  ]);
  mine = await openBook(store, await newWorkbook(store, planId, anna), anna);
  theirs = await openBook(store, await newWorkbook(store, planId, bo), bo);
  return async () => {
    await closePlan(store, anna, planId, testNow);
  };
});

async function head(): Promise<number> {
  return (await planHead(store, planId)).rev;
}

describe("two workbooks of one plan", () => {
  it("open without a change, in one read each", async () => {
    expect(mine.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], notice: null });
    expect(mine.calls).toEqual(["read"]);
    expect(theirs.pane.state.unsent).toEqual([]);
    const before = await head();
    await mine.pane.sync();
    expect(mine.pane.state.receipt).toMatchObject({ sent: 0, received: 0 });
    expect(await head()).toBe(before);
  });

  it("push in four round trips and pull in three", async () => {
    mine.type("goals", "g1", "target", 90);
    mine.calls.length = 0;
    await mine.pane.sync();
    expect(mine.calls).toEqual(["read", "apply", "read", "apply"]);
    theirs.calls.length = 0;
    await theirs.pane.sync();
    expect(theirs.calls).toEqual(["read", "read", "apply"]);
    expect(theirs.see("goals", "g1", "target")).toBe(90);
  });

  it("merge changes of different cells of one row without a question", async () => {
    mine.type("goals", "g1", "target", 90);
    theirs.type("goals", "g1", "responsible", "Bo");
    theirs.type("cover", "cover", "plannedStart", "1.3.2026");
    await mine.pane.sync();
    await theirs.pane.sync();
    await mine.pane.sync();
    expect((await findRow(store, planId, "g1"))?.cells).toMatchObject({ target: 90, responsible: "Bo" });
    expect(mine.see("goals", "g1", "responsible")).toBe("Bo");
    expect(theirs.see("goals", "g1", "target")).toBe(90);
    expect(mine.see("cover", "cover", "plannedStart")).toBe(46_082);
    expect([mine, theirs].flatMap((book) => [...book.pane.state.conflicts, ...book.pane.state.unsent])).toEqual([]);
  });

  it("send new rows once and show them in the other workbook", async () => {
    mine.add("goals", { goal: "New goal", perspective: "Verksamhet" });
    await mine.pane.sync();
    await theirs.pane.sync();
    const rows = (await planContent(store.read, planId, ["goals"])).map((row) => row.cells["goal"]);
    expect(rows).toEqual(["Shorter queues", "Calm staff", "New goal"]);
    expect(theirs.section("goals").rows.map((row) => row.cells["goal"]?.raw)).toEqual(rows);
  });

  it("take a deleted row out of the other workbook", async () => {
    mine.remove("goals", "g2");
    await mine.pane.sync();
    await theirs.pane.sync();
    expect(await findRow(store, planId, "g2")).toBeUndefined();
    expect(theirs.section("goals").rows.map((row) => row.id)).toEqual(["g1"]);
  });

  it("keep both values when both changed one cell, and let the person choose", async () => {
    mine.type("goals", "g1", "target", 90);
    theirs.type("goals", "g1", "target", 70);
    await mine.pane.sync();
    await theirs.pane.sync();
    expect(theirs.see("goals", "g1", "target")).toBe(90);
    const [conflict] = theirs.pane.state.conflicts;
    expect(conflict).toMatchObject({ kind: "CELL", before: "80", yours: "70", theirs: "90", theirsBy: "Anna", title: "Shorter queues" });
    expect(theirs.workbook.marks.map((mark) => mark.kind)).toEqual(["conflict"]);
    await theirs.pane.resolve(conflict?.id ?? "", "MINE");
    expect(theirs.pane.state.conflicts).toEqual([]);
    expect(theirs.see("goals", "g1", "target")).toBe(70);
    await mine.pane.sync();
    expect(mine.see("goals", "g1", "target")).toBe(70);
    expect(theirs.workbook.marks).toEqual([]);
  });

  it("keep a row that one deleted and the other edited, in either order", async () => {
    mine.remove("goals", "g2");
    theirs.type("goals", "g2", "target", 5);
    await mine.pane.sync();
    await theirs.pane.sync();
    expect((await findRow(store, planId, "g2"))?.cells).toMatchObject({ target: 5, goal: "Calm staff" });
    expect(theirs.pane.state.conflicts.map((one) => one.kind)).toEqual(["DELETE_EDIT"]);
    await mine.pane.sync();
    expect(mine.see("goals", "g2", "target")).toBe(5);

    theirs.type("goals", "g1", "target", 6);
    await theirs.pane.sync();
    mine.remove("goals", "g1");
    await mine.pane.sync();
    expect(mine.pane.state.conflicts.map((one) => one.kind).sort()).toEqual(["DELETE_EDIT", "EDIT_DELETE"]);
    expect(mine.see("goals", "g1", "target")).toBe(6);
  });

  it("leave a cell behind that cannot be read, with a sentence, and send all others", async () => {
    mine.type("goals", "g1", "target", "about ninety");
    mine.type("goals", "g1", "responsible", "Eva");
    await mine.pane.sync();
    expect((await findRow(store, planId, "g1"))?.cells).toMatchObject({ target: 80, responsible: "Eva" });
    expect(mine.see("goals", "g1", "target")).toBe("about ninety");
    const [problem] = mine.pane.state.problems.filter((one) => one.stays);
    const reason = "”about ninety” är inget tal. Skriv bara siffror, till exempel 12 eller 3,5.";
    expect(problem).toMatchObject({
      sentence: reason,
      section: "Mål",
      title: "Shorter queues",
      field: "Målvärde",
      place: { address: "Mål!G30" },
    });
    expect(mine.workbook.marks).toMatchObject([{ kind: "problem", message: `Mål!G30 Målvärde (Shorter queues): ${reason}` }]);
    mine.type("goals", "g1", "target", "95");
    await mine.pane.sync();
    expect((await findRow(store, planId, "g1"))?.cells).toMatchObject({ target: 95 });
    expect(mine.workbook.marks).toEqual([]);
  });
});

describe("when answers are lost", () => {
  it("sends the same body again and takes effect once", async () => {
    mine.add("goals", { goal: "Only once" });
    mine.type("goals", "g1", "target", 90);
    mine.weather.loseAnswers = true;
    await mine.pane.sync();
    expect(mine.pane.state.stage).toBe("offline");
    mine.type("goals", "g1", "target", 91);
    mine.weather.loseAnswers = false;
    await mine.pane.sync();
    expect(mine.pushes[1]).toBe(mine.pushes[0]);
    expect(mine.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [] });
    const goals = await planContent(store.read, planId, ["goals"]);
    expect(goals.map((row) => row.cells["goal"])).toEqual(["Shorter queues", "Calm staff", "Only once"]);
    expect(goals[0]?.cells["target"]).toBe(91);
  });

  it("goes on after a crash with the outbox that the workbook kept", async () => {
    mine.type("goals", "g1", "target", 90);
    mine.weather.loseAnswers = true;
    await mine.pane.sync();
    const again = await openBook(store, mine.workbook, anna);
    again.weather.now = () => new Date(testNow().getTime() + 120_000);
    await again.pane.sync();
    expect(again.pushes[0]).toBe(mine.pushes[0]);
    expect(again.pane.state).toMatchObject({ unsent: [], conflicts: [] });
    expect((await findRow(store, planId, "g1"))?.cells["target"]).toBe(90);
  });

  it("knows its own new row again in a file that was saved before the push", async () => {
    mine.add("goals", { goal: "Typed before the crash" });
    const saved = mine.workbook.content;
    await mine.pane.sync();
    const book = await openBook(store, memoryWorkbook(saved), anna);
    book.weather.now = () => new Date(testNow().getTime() + 120_000);
    await book.pane.sync();
    const goals = await planContent(store.read, planId, ["goals"]);
    expect(goals.map((row) => row.cells["goal"])).toEqual(["Shorter queues", "Calm staff", "Typed before the crash"]);
    expect(book.section("goals").rows).toHaveLength(3);
  });

  it("says so and keeps everything when the server cannot be reached", async () => {
    mine.type("goals", "g1", "target", 90);
    mine.weather.offline = true;
    await mine.pane.sync();
    expect(mine.pane.state.stage).toBe("offline");
    expect(mine.pane.state.notice).toContain("Ingen kontakt med servern");
    expect(mine.see("goals", "g1", "target")).toBe(90);
  });
});

describe("after the server was put back to another state", () => {
  const restore = (): Promise<unknown> => store.write((m) => m.update(PlanEntity, { id: planId }, { epoch: randomUUID() }));

  it("proposes what differs, deletes nothing, and says so", async () => {
    theirs.type("goals", "g1", "target", 70);
    await theirs.pane.sync();
    mine.type("goals", "g1", "target", 90);
    mine.type("goals", "g1", "responsible", "Eva");
    mine.add("goals", { goal: "Only here" });
    mine.remove("goals", "g2");
    await restore();
    await mine.pane.sync();
    expect(mine.pane.state.receipt?.sentences.join(" ")).toContain("återställts");
    expect(mine.pane.state.conflicts).toMatchObject([{ yours: "90", theirs: "70" }]);
    const goals = await planContent(store.read, planId, ["goals"]);
    expect(goals.map((row) => row.cells["goal"])).toEqual(["Shorter queues", "Calm staff", "Only here"]);
    expect(goals[0]?.cells).toMatchObject({ target: 70, responsible: "Eva" });
    expect(mine.see("goals", "g2", "goal")).toBe("Calm staff");
    expect(mine.pane.state.unsent).toEqual([]);
    const before = await head();
    await mine.pane.sync();
    expect(await head()).toBe(before);
  });

  it("drops what was on its way and sends it as proposals once", async () => {
    mine.add("goals", { goal: "On its way" });
    mine.weather.loseAnswers = true;
    await mine.pane.sync();
    mine.weather.loseAnswers = false;
    await restore();
    await mine.pane.sync();
    const goals = (await planContent(store.read, planId, ["goals"])).map((row) => row.cells["goal"]);
    expect(goals).toEqual(["Shorter queues", "Calm staff", "On its way"]);
    expect(mine.pane.state).toMatchObject({ conflicts: [], unsent: [] });
  });
});

describe("a copied file", () => {
  it("takes a name of its own when the original used its push already", async () => {
    mine.type("goals", "g1", "target", 90);
    mine.weather.offline = true;
    await mine.pane.sync();
    mine.weather.offline = false;
    mine.type("goals", "g1", "target", 91);
    mine.weather.loseAnswers = true;
    await mine.pane.sync();
    mine.weather.loseAnswers = false;
    const copy = memoryWorkbook({ ...mine.workbook.content, part: (mine.workbook.content.part ?? "").replace('"value":91', '"value":92') });
    await mine.pane.sync();
    const book = await openBook(store, copy, bo);
    book.weather.now = () => new Date(testNow().getTime() + 120_000);
    await book.pane.sync();
    expect(findPlan(copy.content)?.workbookId).not.toBe(findPlan(mine.workbook.content)?.workbookId);
    expect(book.pane.state).toMatchObject({ stage: "ready", unsent: [] });
    expect((await findRow(store, planId, "g1"))?.cells["target"]).toBe(91);
  });
});
