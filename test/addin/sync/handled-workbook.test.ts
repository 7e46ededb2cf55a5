import { describe, expect, it } from "vitest";
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
import { planContent } from "../../../server/sync/read-plan.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import type { Area, TableArea } from "../../../shared/workbook.js";
import { openBook, type Book } from "../../support/books.js";
import { anna, findRow } from "../../support/plans.js";
import { useGoalsBook } from "./goals-book.js";

const at = useGoalsBook();

describe("a workbook that is handled without a change", () => {
  const table = (area: Area): TableArea => must(area.tables[0], "table");
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
    const before = await at.revision();
    handle(at.mine);
    await at.mine.pane.sync();
    expect(at.mine.pane.state).toMatchObject({ stage: "ready", unsent: [], conflicts: [], notice: null });
    expect(at.mine.pane.state.problems.filter((problem) => problem.stays)).toEqual([]);
    expect(await at.revision()).toBe(before);
    expect(at.mine.pushes).toEqual([]);
  });

  it("pushes nothing after its language was switched through all five, and shows each", async () => {
    const before = await at.revision();
    const seen: unknown[] = [];
    for (const language of [...languages, "sv"] as const) {
      await at.mine.pane.setLanguage(language);
      await at.mine.pane.sync();
      expect(at.mine.pane.state.unsent).toEqual([]);
      seen.push(at.mine.see("goals", "g1", "perspective"));
    }
    expect(new Set(seen).size).toBe(5);
    expect(await at.revision()).toBe(before);
  });

  it("reads the right cells after a column was moved and the rows sorted", async () => {
    at.mine.edit("goals", (area, one) => moveTableColumn(area, table(area), must(one.columns["target"], "target"), 1));
    at.mine.edit("goals", (area, one) => sortTable(area, table(area), must(one.columns["goal"], "goal"), true));
    at.mine.type("goals", "g3", "target", 77);
    await at.mine.pane.sync();
    expect((await findRow(at.store, at.planId, "g3"))?.cells["target"]).toBe(77);
    expect((await planContent(at.store.read, at.planId, ["goals"])).map((row) => row.cells["target"])).toEqual([0, 10, 77, 30, 40]);
  });
});

describe("a sheet that was damaged", () => {
  it.each([
    ["the id column is deleted", "_id", "_id"],
    ["the revision column is deleted", "_rev", "_rev"],
    ["a column with values is deleted", "goal", "Mål"],
  ])("stops alone when %s", async (_, column, named) => {
    at.mine.edit("goals", (area, one) => deleteColumn(area, must(one.columns[column], column)));
    at.mine.type("cover", "cover", "scheduleNote", "Still sent");
    const before = await at.goals();
    await at.mine.pane.sync();
    expect(at.mine.pane.state.problems.find((problem) => problem.key === "damage:goals")?.sentence).toContain(named);
    expect(await at.goals()).toEqual(before);
    expect((await findRow(at.store, at.planId, "cover"))?.cells["scheduleNote"]).toBe("Still sent");
  });

  it("stops when it was copied, and goes on when the copy is gone", async () => {
    const { content } = at.mine.workbook;
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
    const book = await openBook(at.store, memoryWorkbook(both), anna);
    expect(book.pane.state.problems.find((problem) => problem.key === "damage:goals")?.sentence).toContain("två gånger");
  });

  it("is out of scope when it was removed: nothing is deleted", async () => {
    const { content } = at.mine.workbook;
    const book = await openBook(
      at.store,
      memoryWorkbook({ ...content, areas: content.areas.filter((area) => area.sheet !== "goals") }),
      anna,
    );
    await book.pane.sync();
    expect(await at.goals()).toHaveLength(5);
  });
});
