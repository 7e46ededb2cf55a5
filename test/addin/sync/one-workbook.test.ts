import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  deleteColumn,
  dropTable,
  insertColumn,
  insertRows,
  moveTableColumn,
  sortTable,
  typeCell,
} from "../../../addin/try/grid-actions.js";
import { memoryWorkbook } from "../../../addin/try/memory-workbook.js";
import { openStore, type Store } from "../../../server/store/store.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { newWorkbook, openBook, type Book } from "../../support/books.js";
import { anna, bo, buildOrganisation, findRow, insertRow, send, setCell, testNow } from "../../support/plans.js";

let store: Store;
let dataDir: string;
let planId: string;
let mine: Book;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-book-"));
  store = await openStore({ dataDir });
  await buildOrganisation(store);
});
afterAll(async () => {
  await store.close();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(async () => {
  const input = { methodId: "ipc", organisationId: "strand", unitIds: ["north"], language: "sv", modules: ["followUp", "team"] } as const;
  planId = (await createPlan(store, anna, input, testNow)).id;
  const goals = ["Shorter queues", "Calm staff", "Fewer relapses", "Early help", "Clear roles"];
  await send(
    store,
    planId,
    goals.map((goal, at) => insertRow(`g${String(at + 1)}`, { goal, target: 10 * at, perspective: at % 2 === 0 ? "client" : "worker" })),
  );
  mine = await openBook(store, await newWorkbook(store, planId, anna), anna);
  return async () => {
    await closePlan(store, anna, planId, testNow);
  };
});

const revision = async (): Promise<number> => (await planHead(store, planId)).rev;
const goalsTexts = async (): Promise<unknown[]> => (await planContent(store.read, planId, ["goals"])).map((row) => row.cells["goal"]);

describe("a workbook that is handled without a change", () => {
  const table = (area: Parameters<Parameters<Book["edit"]>[1]>[0]) => must(area.tables[0], "table");
  const cases: readonly (readonly [string, (book: Book) => void])[] = [
    [
      "its goals are sorted",
      (book) => {
        book.edit("goals", (area, one) => sortTable(area, table(area), must(one.columns["goal"], "goal")));
      },
    ],
    [
      "a column of a table is moved",
      (book) => {
        book.edit("goals", (area, one) => moveTableColumn(area, table(area), must(one.columns["target"], "target"), 1));
      },
    ],
    [
      "a column of the person's own is put in",
      (book) => {
        book.edit("goals", (area) => insertColumn(area, 3));
      },
    ],
    [
      "rows are inserted above a table",
      (book) => {
        book.edit("goals", (area) => insertRows(area, 0, 3));
      },
    ],
    [
      "a heading is renamed",
      (book) => {
        book.edit("goals", (area, one) => typeCell(area, one.headingRow, must(one.columns["goal"], "goal"), "Our goal"));
      },
    ],
    [
      "a heading reads in another language",
      (book) => {
        book.edit("goals", (area, one) => typeCell(area, one.headingRow, must(one.columns["goal"], "goal"), "Tavoite"));
      },
    ],
    [
      "a table becomes a plain range",
      (book) => {
        book.edit("goals", (area) => dropTable(area, "goals"));
      },
    ],
    [
      "a sheet gets another tab",
      (book) => {
        book.edit("goals", (area) => ({ ...area, tab: "Målen 2026" }));
      },
    ],
    [
      "a choice is written in another language",
      (book) => {
        book.type("goals", "g1", "perspective", "Client");
      },
    ],
    [
      "a date is written as text",
      (book) => {
        book.type("traineeGroups", book.section("traineeGroups").rows[0]?.id ?? "", "startOn", "");
      },
    ],
    [
      "notes stand two rows below a table",
      (book) => {
        book.edit("goals", (area, one) => typeCell(area, one.lastRow + 3, 2, "My notes"));
      },
    ],
    [
      "a form moves down the sheet",
      (book) => {
        book.edit("cover", (area) => insertRows(area, 0, 2));
      },
    ],
  ];
  it.each(cases)("pushes nothing after %s", async (_, handle) => {
    const before = await revision();
    handle(mine);
    await mine.pane.sync();
    expect(mine.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], notice: null });
    expect(mine.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
    expect(await revision()).toBe(before);
    expect(mine.pushes).toEqual([]);
  });

  it("pushes nothing after its language was switched through all five, and shows each", async () => {
    const before = await revision();
    const seen: unknown[] = [];
    for (const language of [...languages, "sv"] as const) {
      await mine.pane.setLanguage(language);
      await mine.pane.sync();
      expect(mine.pane.state.unsent).toEqual([]);
      seen.push(mine.see("goals", "g1", "perspective"));
    }
    expect(new Set(seen).size).toBe(5);
    expect(await revision()).toBe(before);
  });

  it("reads the right cells after a column was moved and the rows sorted", async () => {
    mine.edit("goals", (area, one) => moveTableColumn(area, table(area), must(one.columns["target"], "target"), 1));
    mine.edit("goals", (area, one) => sortTable(area, table(area), must(one.columns["goal"], "goal"), true));
    mine.type("goals", "g3", "target", 77);
    await mine.pane.sync();
    expect((await findRow(store, planId, "g3"))?.cells["target"]).toBe(77);
    expect((await planContent(store.read, planId, ["goals"])).map((row) => row.cells["target"])).toEqual([0, 10, 77, 30, 40]);
  });
});

describe("a sheet that was damaged", () => {
  it.each([
    ["the id column is deleted", "_id", "_id"],
    ["the revision column is deleted", "_rev", "_rev"],
    ["a column with values is deleted", "goal", "Mål"],
  ])("stops alone when %s", async (_, column, named) => {
    mine.edit("goals", (area, one) => deleteColumn(area, must(one.columns[column], column)));
    mine.type("cover", "cover", "scheduleNote", "Still sent");
    const before = await goalsTexts();
    await mine.pane.sync();
    expect(mine.pane.state.problems.find((problem) => problem.key === "damage:goals")?.sentence).toContain(named);
    expect(await goalsTexts()).toEqual(before);
    expect((await findRow(store, planId, "cover"))?.cells["scheduleNote"]).toBe("Still sent");
  });

  it("stops when it was copied, and goes on when the copy is gone", async () => {
    const { content } = mine.workbook;
    const copy = {
      ...must(
        content.areas.find((area) => area.sheet === "goals"),
        "goals",
      ),
      sheet: "copy",
      tab: "Mål (2)",
      tables: [],
    };
    const both = { ...content, areas: [...content.areas, copy] };
    const book = await openBook(store, memoryWorkbook(both), anna);
    expect(book.pane.state.problems.find((problem) => problem.key === "damage:goals")?.sentence).toContain("två gånger");
  });

  it("is out of scope when it was removed: nothing is deleted", async () => {
    const { content } = mine.workbook;
    const book = await openBook(store, memoryWorkbook({ ...content, areas: content.areas.filter((area) => area.sheet !== "goals") }), anna);
    await book.pane.sync();
    expect(await goalsTexts()).toHaveLength(5);
  });
});

describe("rows that are missing", () => {
  it("are asked about when there are many, and go when the person says so", async () => {
    for (const id of ["g1", "g2", "g3", "g4"]) mine.remove("goals", id);
    await mine.pane.sync();
    expect(mine.pane.state.deletesToConfirm.map((row) => row.title)).toEqual([
      "Shorter queues",
      "Calm staff",
      "Fewer relapses",
      "Early help",
    ]);
    expect(await goalsTexts()).toHaveLength(5);
    await mine.pane.confirmDeletes(true);
    expect(await goalsTexts()).toEqual(["Clear roles"]);
    expect(mine.pane.state.deletesToConfirm).toEqual([]);
  });

  it("come back when the person says no", async () => {
    for (const id of ["g1", "g2", "g3", "g4"]) mine.remove("goals", id);
    await mine.pane.sync();
    await mine.pane.confirmDeletes(false);
    expect(
      mine
        .section("goals")
        .rows.map((row) => row.id)
        .sort(),
    ).toEqual(["g1", "g2", "g3", "g4", "g5"]);
    expect(await goalsTexts()).toHaveLength(5);
    expect(mine.pane.state.unsent).toEqual([]);
  });
});

describe("two panes in one workbook", () => {
  it("both send cells, only one gives ids, and each row is there once", async () => {
    const other = await openBook(store, mine.workbook, bo);
    mine.add("goals", { goal: "Typed by one" });
    mine.type("goals", "g1", "target", 91);
    await mine.pane.sync();
    mine.type("goals", "g2", "target", 92);
    mine.add("goals", { goal: "Typed by the other" });
    await other.pane.sync();
    expect(other.pane.state.notice).toContain("Toinen ikkuna");
    expect((await findRow(store, planId, "g2"))?.cells["target"]).toBe(92);
    await other.pane.sync();
    await mine.pane.sync();
    await mine.pane.sync();
    expect((await goalsTexts()).slice(5)).toEqual(["Typed by one", "Typed by the other"]);
    expect(mine.pane.state).toMatchObject({ conflicts: [], unsent: [] });
  });

  it("leave alone what a colleague types between reading and writing", async () => {
    mine.type("goals", "g1", "target", 91);
    mine.weather.afterPush = () => {
      mine.type("goals", "g1", "target", 92);
      mine.type("goals", "g2", "responsible", "Eva");
    };
    await mine.pane.sync();
    expect(mine.see("goals", "g1", "target")).toBe(92);
    expect(mine.pane.state.unsent.map((change) => change.after)).toEqual(["92", "Eva"]);
    await mine.pane.sync();
    expect((await findRow(store, planId, "g1"))?.cells["target"]).toBe(92);
    expect((await findRow(store, planId, "g2"))?.cells["responsible"]).toBe("Eva");
    expect(mine.pane.state.conflicts).toEqual([]);
  });

  it("hold a row back when a colleague types where somebody else changed the plan", async () => {
    await send(store, planId, [setCell("g1", "target", 55, await revision())], bo);
    mine.type("goals", "g2", "target", 91);
    mine.weather.afterPush = () => {
      mine.type("goals", "g1", "target", 92);
    };
    await mine.pane.sync();
    expect(mine.see("goals", "g1", "target")).toBe(92);
    expect(mine.pane.state.receipt?.sentences.join(" ")).toContain("lämnades orörda");
    await mine.pane.sync();
    expect(mine.pane.state.conflicts).toMatchObject([{ before: "0", yours: "92", theirs: "55" }]);
    expect(mine.see("goals", "g1", "target")).toBe(55);
  });
});

describe("what a person may do with a plan in the pane", () => {
  it("takes back the newest sync after showing what goes", async () => {
    mine.type("goals", "g1", "target", 91);
    mine.add("goals", { goal: "Too early" });
    await mine.pane.sync();
    const preview = await mine.pane.previewUndo();
    expect(preview).toEqual({ undone: expect.arrayContaining(["Mål: Målvärde", "Mål"]) as unknown, skipped: [] });
    await mine.pane.undoLastSync();
    expect(mine.see("goals", "g1", "target")).toBe(0);
    expect(await goalsTexts()).toHaveLength(5);
    expect(mine.section("goals").rows).toHaveLength(5);
  });

  it("changes the phase by a command, and puts back what was typed over it", async () => {
    await mine.pane.setPhase({ phase: "prepare", enteredOn: "2026-03-09" });
    expect(mine.pane.state.plan?.phase).toBe("prepare");
    const [first, second] = mine.section("phases").rows;
    expect(second?.cells["enteredOn"]?.raw).toBe(46_090);
    mine.type("phases", first?.id ?? "", "decision", "Typed over");
    await mine.pane.refresh();
    expect(mine.pane.state.problems.filter((one) => one.severity === "hint" && one.stays)).toHaveLength(1);
    await mine.pane.sync();
    expect(mine.see("phases", first?.id ?? "", "decision")).toBe("");
  });

  it("appends below the table when it is full, and waits where something stands in the way", async () => {
    const rows = Array.from({ length: 14 }, (_, at) => insertRow(`n${String(at)}`, { goal: `Goal ${String(at)}` }));
    await send(store, planId, rows, bo);
    mine.edit("goals", (area, one) => typeCell(area, one.lastRow + 3, 2, "My notes"));
    await mine.pane.sync();
    const one = mine.section("goals");
    expect(one.rows).toHaveLength(5 + 11);
    expect(mine.pane.state.receipt?.sentences.join(" ")).toContain("får inte plats");
    mine.edit("goals", (area) => typeCell(area, one.lastRow + 2, 2, ""));
    await mine.pane.sync();
    expect(mine.section("goals").rows).toHaveLength(19);
    expect(mine.section("goals").table?.rows).toBe(1 + 19);
    expect(mine.pushes).toEqual([]);
  });
});
