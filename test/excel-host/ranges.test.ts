import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { codeOf, goalsHost } from "./fixture.js";
import { loadOfficeInNode } from "./load-node.js";
import type { ExcelHost } from "./host.js";

let host: ExcelHost;

beforeAll(() => {
  loadOfficeInNode();
});

beforeEach(() => {
  ({ host } = goalsHost());
});

afterEach(async () => {
  await host.idle();
  expect(host.refs.size).toBe(0);
});

function sheet(ctx: Excel.RequestContext): Excel.Worksheet {
  return ctx.workbook.worksheets.getItem("Mål");
}

describe("reading", () => {
  test("values, texts, types, formats and place of a range come in one request", async () => {
    await Excel.run(async (ctx) => {
      const range = sheet(ctx).getRange("A4:C4");
      range.load("values,text,valueTypes,numberFormat,address,rowIndex,columnIndex,rowCount,columnCount");
      await ctx.sync();
      expect(range.values).toEqual([["Utbilda", 20, 45292]]);
      expect(range.text).toEqual([["Utbilda", "20", "2024-01-01"]]);
      expect(range.valueTypes).toEqual([["String", "Double", "Double"]]);
      expect(range.numberFormat).toEqual([["General", "General", "yyyy-mm-dd"]]);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([3, 0, 1, 3]);
    });
    await host.idle();
    expect(host.roundTrips()).toBe(1);
  });

  test("a kept range is read again in a later batch and given back at the end", async () => {
    await Excel.run(async (ctx) => {
      const range = sheet(ctx).getRange("B4");
      await ctx.sync();
      range.load("values");
      await ctx.sync();
      expect(range.values).toEqual([[20]]);
      expect(host.refs.size).toBe(1);
    });
  });

  test("derived ranges stand where they should", async () => {
    await Excel.run(async (ctx) => {
      const body = ctx.workbook.tables.getItem("goals").getDataBodyRange();
      const found = [
        body.getCell(1, 1),
        body.getRow(1),
        body.getOffsetRange(1, 1),
        body.getResizedRange(1, -1),
        body.getRowsBelow(2),
        body.getEntireColumn(),
        body.getLastRow(),
        body.getIntersection(sheet(ctx).getRange("B1:B4")),
        body.getBoundingRect("E1"),
      ];
      for (const range of found) range.load("address");
      await ctx.sync();
      const short = found.map((range) => range.address.replace("'Mål'!", ""));
      expect(short).toEqual(["B5", "A5:C5", "B5:D6", "A4:B6", "A6:C7", "A:C", "A5:C5", "B4", "A1:E5"]);
    });
  });

  test("the used range of an empty sheet is a null object", async () => {
    await Excel.run(async (ctx) => {
      const empty = ctx.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject(true).load("address");
      const used = sheet(ctx).getUsedRangeOrNullObject(true).load("address");
      await ctx.sync();
      expect([empty.isNullObject, used.isNullObject]).toEqual([true, false]);
      expect(used.address).toBe("'Mål'!A2:C5");
    });
  });
});

describe("writing", () => {
  test("null leaves a cell alone, one value fills the range, numeric text becomes a number", async () => {
    await Excel.run(async (ctx) => {
      sheet(ctx).getRange("A4:C4").values = [[null, "7", null]];
      sheet(ctx).getRange("E1:F2").values = "x" as unknown as string[][];
      await ctx.sync();
    });
    expect(host.wb.values("Mål", "A4:C4")).toEqual([["Utbilda", 7, 45292]]);
    expect(host.wb.values("Mål", "E1:F2")).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("text that looks like a formula becomes one unless the cell is formatted as text or an apostrophe leads", async () => {
    await Excel.run(async (ctx) => {
      sheet(ctx).getRange("G1").numberFormat = [["@"]];
      sheet(ctx).getRange("E1:G1").values = [["+46 8 123", "'=1+2", "=not"]];
      await ctx.sync();
    });
    expect(host.wb.formula("Mål", "E1")).toBe("=+46 8 123");
    expect(host.wb.values("Mål", "F1:G1")).toEqual([["=1+2", "=not"]]);
  });

  test("a grid of another shape is refused and says where", async () => {
    const error: unknown = await Excel.run(async (ctx) => {
      sheet(ctx).getRange("A4:C4").values = [["a", "b"]];
      await ctx.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "InvalidArgument" });
  });

  test("a write of more than 1,500 cells is split by the library and arrives whole", async () => {
    const grid = Array.from({ length: 320 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
    await Excel.run(async (ctx) => {
      ctx.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(4, 2, 320, 10).values = grid;
      await ctx.sync();
    });
    expect(host.wb.values("Sheet1", "C5:L324")).toEqual(grid);
    const writes = host.log[0]?.body.Actions.filter((action) => action.ActionType === 4);
    expect(writes).toHaveLength(3);
  });

  test("a member the host does not have is refused by name", async () => {
    const error: unknown = await Excel.run(async (ctx) => {
      sheet(ctx).pivotTables.load("items/name");
      await ctx.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "ApiNotFound", message: "host: Worksheet.PivotTables is not implemented" });
  });

  test("a protected sheet refuses writes into locked cells only", async () => {
    await Excel.run(async (ctx) => {
      sheet(ctx).getRange("E1").format.protection.locked = false;
      sheet(ctx).protection.protect();
      await ctx.sync();
    });
    const write = (address: string): Promise<string> =>
      codeOf(
        Excel.run(async (ctx) => {
          sheet(ctx).getRange(address).values = [["x"]];
          await ctx.sync();
        }),
      );
    expect([await write("E1"), await write("A4")]).toEqual(["none", "AccessDenied"]);
  });
});

test("items of a collection and nested members are loaded by object as well as by text", async () => {
  await Excel.run(async (ctx) => {
    const { worksheets } = ctx.workbook;
    worksheets.load({ name: true, tables: { name: true } });
    const rows = ctx.workbook.tables.getItem("goals").rows.load({ $top: 1, values: true });
    await ctx.sync();
    expect(worksheets.items.map((one) => one.tables.items.map((table) => table.name))).toEqual([[], ["goals"]]);
    expect(rows.items.map((row) => row.values)).toEqual([[["Utbilda", 20, 45292]]]);
  });
});

describe("dress", () => {
  test("fill, font, wrap, hidden rows and columns are stored and read back; where cells differ the answer is null", async () => {
    await Excel.run(async (ctx) => {
      const range = sheet(ctx).getRange("A4:B4");
      range.format.fill.color = "#FFEEAA";
      range.format.font.bold = true;
      range.format.wrapText = true;
      range.format.autofitRows();
      sheet(ctx).getRange("B:B").columnHidden = true;
      sheet(ctx).getRange("2:2").rowHidden = true;
      await ctx.sync();
      const wide = sheet(ctx).getRange("A4:C4").load("columnHidden,rowHidden,format/fill/color,format/font/bold");
      range.load("format/fill/color,format/font/bold,format/wrapText");
      const key = sheet(ctx).getRange("A2:C2").load("rowHidden");
      await ctx.sync();
      expect([range.format.fill.color, range.format.font.bold, range.format.wrapText]).toEqual(["#FFEEAA", true, true]);
      expect([wide.columnHidden, wide.rowHidden, wide.format.fill.color]).toEqual([null, false, null]);
      expect(key.rowHidden).toBe(true);
      range.format.fill.clear();
      range.load("format/fill/color");
      await ctx.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });

  test("a validation keeps rule, prompt and alert, and is not enforced on what an add-in writes", async () => {
    await Excel.run(async (ctx) => {
      const { dataValidation } = sheet(ctx).getRange("A4:A5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
      dataValidation.prompt = { message: "Välj", showPrompt: true, title: "Svar" };
      sheet(ctx).getRange("A4").values = [["kanske"]];
      await ctx.sync();
      dataValidation.load("rule,prompt,type");
      await ctx.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "ja,nej" } });
      expect(dataValidation.prompt.message).toBe("Välj");
      dataValidation.clear();
      await ctx.sync();
    });
    expect(host.wb.value("Mål", "A4")).toBe("kanske");
    expect(host.wb.validation("Mål", "A4")).toBeUndefined();
  });
});
