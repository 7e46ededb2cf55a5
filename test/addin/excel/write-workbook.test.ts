import { describe, expect, it } from "vitest";
import { asTyped } from "../../../addin/excel/as-typed.js";
import { runsFromBelow } from "../../../addin/excel/runs-from-below.js";
import { blocksOf } from "../../../addin/excel/blocks.js";
import { unwrapPart, wrapPart } from "../../../addin/excel/part.js";
import type { CellWrite } from "../../../shared/workbook.js";

function at(row: number, column: number, value: string | number = `${String(row)}:${String(column)}`): CellWrite {
  return { sheet: "s1", row, column, value };
}

describe("Writing to Excel", () => {
  it.each([
    ["=SUM(A1)", "'=SUM(A1)"],
    ["+358 40 123", "'+358 40 123"],
    ["-50 %", "'-50 %"],
    ["@anna", "'@anna"],
    ["'quoted", "''quoted"],
    ["2026-03-01", "'2026-03-01"],
    ["0040", "'0040"],
    ["TRUE", "'TRUE"],
    ["#REF!", "'#REF!"],
    ["Tre möten", "Tre möten"],
    ["", ""],
  ])("writes the text %j as %j, so that Excel keeps it as text", (text, written) => {
    expect(asTyped(text)).toBe(written);
  });

  it("leaves numbers as numbers", () => {
    expect(asTyped(-5)).toBe(-5);
  });

  it("writes neighbouring cells as one rectangle", () => {
    expect(
      blocksOf([at(1, 1, "a"), at(2, 2, "d"), at(2, 1, "c"), at(1, 2, "b")]).map(({ row, column, values }) => ({ row, column, values })),
    ).toEqual([
      {
        row: 1,
        column: 1,
        values: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ]);
  });

  it("keeps apart what does not touch, and never writes a cell that was not asked for", () => {
    const writes = [at(1, 1), at(1, 3), at(2, 1), at(4, 1), at(5, 1), at(5, 2)];
    const cells = blocksOf(writes).flatMap((block) =>
      block.values.flatMap((line, down) => line.map((_, right) => `${String(block.row + down)}:${String(block.column + right)}`)),
    );
    expect([...cells].sort()).toEqual(writes.map(({ row, column }) => `${String(row)}:${String(column)}`).sort());
    expect(blocksOf(writes)).toHaveLength(4);
  });

  it("writes 60 changed cells of one column as one rectangle", () => {
    expect(blocksOf(Array.from({ length: 60 }, (_, row) => at(row, 4)))).toHaveLength(1);
  });

  it("takes rows out from below, neighbours together", () => {
    expect(runsFromBelow([3, 9, 4, 7, 5])).toEqual([
      { first: 9, count: 1 },
      { first: 7, count: 1 },
      { first: 3, count: 3 },
    ]);
  });

  it("gives the part back as it was put in, and nothing when a byte is missing", async () => {
    const text = JSON.stringify({ note: "a ]]> b", å: "ö" });
    const xml = await wrapPart(text);
    expect(await unwrapPart(xml)).toBe(text);
    expect(await unwrapPart(xml.replace("note", "not"))).toBeNull();
  });
});
