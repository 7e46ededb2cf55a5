import { describe, expect, it } from "vitest";
import { writeCells } from "../../shared/apply-batch.js";
import type { Area } from "../../shared/workbook.js";

const empty: Area = { sheet: "s", tab: "Mål", row: 4, column: 2, grid: [], tables: [] };

describe("cells written to an area", () => {
  it("make it larger on every side, and what nobody wrote stays empty", () => {
    const area = writeCells({ ...empty, grid: [["a"]] }, [
      { sheet: "s", row: 3, column: 3, value: 1 },
      { sheet: "s", row: 5, column: 1, value: null },
    ]);
    expect([area.row, area.column]).toEqual([3, 1]);
    expect(area.grid).toEqual([
      ["", "", 1],
      ["", "a", ""],
      ["", "", ""],
    ]);
  });

  it("may be more than a function takes arguments", () => {
    const writes = Array.from({ length: 300_000 }, (_, at) => ({
      sheet: "s",
      row: 4 + Math.floor(at / 10),
      column: 2 + (at % 10),
      value: at,
    }));
    const { grid } = writeCells(empty, writes);
    expect(grid).toHaveLength(30_000);
    expect(grid.at(-1)?.at(-1)).toBe(299_999);
  });
});
