import { describe, expect, it } from "vitest";
import { memoryWorkbook } from "../../../addin/try/memory-workbook.js";
import { writeCells } from "../../../shared/apply-batch.js";
import { emptyBatch, type CellPlace, type CellRule, type Edited, type WorkbookContent } from "../../../shared/workbook.js";

const content: WorkbookContent = {
  date1904: false,
  part: null,
  areas: [
    {
      sheet: "s1",
      tab: "Mål",
      row: 0,
      column: 0,
      grid: [
        ["a", "b"],
        ["c", "d"],
      ],
      tables: [],
    },
  ],
};

const rule: CellRule = {
  sheet: "s1",
  row: 1,
  column: 0,
  rows: 5,
  format: "@",
  offers: { kind: "list", list: "yesNo", items: ["Ja", "Nej"] },
  title: "Kontrollera",
  message: "Välj ur listan.",
};

describe("The plain grid as a workbook", () => {
  it("tells the panes that did not write which cells changed", async () => {
    const book = memoryWorkbook(content);
    const [mine, theirs] = [book.window(), book.window()];
    const heard: (readonly Edited[])[] = [];
    await mine.onChanged((edited) => heard.push(edited));
    await mine.apply({ ...emptyBatch, writes: [{ sheet: "s1", row: 0, column: 0, value: "mitt" }] });
    expect(heard).toEqual([]);
    await theirs.apply({ ...emptyBatch, writes: [{ sheet: "s1", row: 1, column: 1, value: "deras" }] });
    book.edit("s1", (area) =>
      writeCells(
        area,
        [0, 2].map((row) => ({ sheet: "s1", row, column: 1, value: "ny" })),
      ),
    );
    expect(heard).toEqual([
      [{ sheet: "s1", row: 1, column: 1, rows: 1, columns: 1 }],
      [{ sheet: "s1", row: 0, column: 1, rows: 3, columns: 1 }],
    ]);
  });

  it("tells panes which cell the person rests on until they stop listening", async () => {
    const book = memoryWorkbook(content);
    const heard: CellPlace[] = [];
    const stop = await book.window().onSelected((place) => heard.push(place));
    book.pick({ sheet: "s1", row: 1, column: 0 });
    await stop();
    book.pick({ sheet: "s1", row: 0, column: 0 });
    expect(heard).toEqual([{ sheet: "s1", row: 1, column: 0 }]);
    expect(book.selection).toEqual({ sheet: "s1", row: 0, column: 0 });
  });

  it("has the rules it was made with, loses them when they are pasted over, and has them again when they are set", async () => {
    const book = memoryWorkbook(content);
    const pane = book.window();
    expect(await pane.brokenRules([rule])).toEqual([]);
    book.loseRules("s1");
    expect(await pane.brokenRules([rule])).toEqual([rule]);
    await pane.setRules([rule]);
    expect(await pane.brokenRules([rule])).toEqual([]);
    expect(await pane.brokenRules([{ ...rule, format: "0" }])).toHaveLength(1);
  });

  it("takes another tab for a sheet that is put in where the person has one called so, and the same one the second time", async () => {
    const book = memoryWorkbook(content);
    const pane = book.window();
    const sheet = { title: "Mål", headingRow: 0, grid: [["x"]] };
    expect([await pane.putSheet(sheet), await pane.putSheet(sheet)]).toEqual(["Mål 2", "Mål 2"]);
    expect(book.content.areas.map((area) => area.tab)).toEqual(["Mål", "Mål 2"]);
  });

  it("takes no sheets from a file", async () => {
    const book = memoryWorkbook(content);
    expect(await book.window().putBook(new Uint8Array([1]))).toBe("refused");
    expect(book.content).toBe(content);
  });
});
