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

const KEYS = ["pk:goals:title", "pk:goals:target", "pk:goals:due"];

test("a table grows when values are written just below it and takes over number formats", async () => {
  await Excel.run(async (ctx) => {
    const below = ctx.workbook.tables.getItem("goals").getDataBodyRange().getRowsBelow(1);
    below.values = [["Följa upp", 3, 45310]];
    await ctx.sync();
  });
  expect(host.wb.tableValues("goals")).toHaveLength(3);
  expect(host.wb.numberFormat("Mål", "C6")).toBe("yyyy-mm-dd");
});

test("inserting a table column moves the table's cells and leaves the key row above where it was", async () => {
  await Excel.run(async (ctx) => {
    ctx.workbook.tables.getItem("goals").columns.add(1, [["Egen"], ["x"], ["y"]]);
    await ctx.sync();
  });
  expect(host.wb.values("Mål", "A2:D3")).toEqual([
    [...KEYS, ""],
    ["Mål", "Egen", "Antal", "Datum"],
  ]);
});

test("inserting cells inside a table widens to the table's rows and leaves what is above alone", async () => {
  await Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Mål").getRange("B4").insert("Right");
    await ctx.sync();
  });
  expect(host.wb.values("Mål", "A2:D5")).toEqual([
    [...KEYS, ""],
    ["Mål", "Kolumn1", "Antal", "Datum"],
    ["Utbilda", "", 20, 45292],
    ["Handleda", "", 5, 45300],
  ]);
});

test("a whole column inserted by the sheet moves the key row too", () => {
  host.wb.insertColumns("Mål", "B:B");
  expect(host.wb.values("Mål", "A2:D2")).toEqual([["pk:goals:title", "", "pk:goals:target", "pk:goals:due"]]);
  expect(host.wb.table("goals").columns).toHaveLength(4);
});

test("moving a table column moves only the table's cells", () => {
  host.wb.moveTableColumn("goals", "Datum", 0);
  expect(host.wb.values("Mål", "A2:C4")).toEqual([KEYS, ["Datum", "Mål", "Antal"], [45292, "Utbilda", 20]]);
});

test("rows above and names follow when rows are inserted and deleted", () => {
  host.wb.addName("pk_keys_goals", "Mål", "A2:C2");
  host.wb.insertRows("Mål", "1:2");
  expect(host.wb.table("goals").area).toMatchObject({ row: 4, rows: 3 });
  expect(host.wb.values("Mål", "pk_keys_goals")).toEqual([KEYS]);
  host.wb.deleteRows("Mål", "1:1");
  expect(host.wb.values("Mål", "pk_keys_goals")).toEqual([KEYS]);
});

test("deleting every row of a table leaves one empty row", () => {
  host.wb.deleteTableRow("goals", 0);
  host.wb.deleteTableRow("goals", 0);
  expect(host.wb.tableValues("goals")).toEqual([{ Mål: "", Antal: "", Datum: "" }]);
  host.wb.deleteRows("Mål", "4:4");
  expect(host.wb.table("goals").area).toMatchObject({ row: 2, rows: 2 });
});

test("cells below a table move down with an inserted table row, cells beside it do not", () => {
  host.wb.write("Mål", "A9", "values", "below");
  host.wb.write("Mål", "F4", "values", "beside");
  host.wb.insertTableRow("goals", 1);
  expect([host.wb.value("Mål", "A10"), host.wb.value("Mål", "F4")]).toEqual(["below", "beside"]);
});

test("a kept range follows its cells when a colleague inserts rows above", async () => {
  await Excel.run(async (ctx) => {
    const cell = ctx.workbook.worksheets.getItem("Mål").getRange("A4").load("values");
    await ctx.sync();
    host.wb.insertRows("Mål", "1:3", "Remote");
    cell.load("values,rowIndex");
    await ctx.sync();
    expect([cell.values, cell.rowIndex]).toEqual([[["Utbilda"]], 6]);
  });
});

describe("the table's own members", () => {
  test("columns, header, rows, resize, filter and style", async () => {
    await Excel.run(async (ctx) => {
      const table = ctx.workbook.tables.getItem("goals");
      table.columns.load("items/name,items/index");
      table.rows.load("count");
      const header = table.getHeaderRowRange().load("values");
      table.showFilterButton = false;
      table.style = "TableStyleLight1";
      table.resize("A3:D6");
      await ctx.sync();
      expect(table.columns.items.map((column) => column.name)).toEqual(["Mål", "Antal", "Datum"]);
      expect([table.rows.count, header.values]).toEqual([2, [["Mål", "Antal", "Datum"]]]);
      table.autoFilter.apply(table.getRange(), 0, { filterOn: "Values", values: ["Utbilda"] });
      table.autoFilter.load("isDataFiltered");
      const hidden = ctx.workbook.worksheets.getItem("Mål").getRange("A5").load("rowHidden");
      await ctx.sync();
      expect([table.autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([true, true]);
      table.clearFilters();
      hidden.load("rowHidden");
      await ctx.sync();
      expect(hidden.rowHidden).toBe(false);
    });
    expect(host.wb.tableValues("goals")[2]).toEqual({ Mål: "", Antal: "", Datum: "", Kolumn1: "" });
  });

  test("a table is added, named, and refused where it would overlap or where its name is taken", async () => {
    await Excel.run(async (ctx) => {
      const table = ctx.workbook.worksheets.getItem("Mål").tables.add("F3:G5", true);
      table.name = "steps";
      await ctx.sync();
    });
    const overlapping = Excel.run(async (ctx) => {
      ctx.workbook.worksheets.getItem("Mål").tables.add("G5:H6", true);
      await ctx.sync();
    });
    const renamed = Excel.run(async (ctx) => {
      ctx.workbook.tables.getItem("steps").name = "goals";
      await ctx.sync();
    });
    expect([await codeOf(overlapping), await codeOf(renamed)]).toEqual(["InvalidArgument", "ItemAlreadyExists"]);
  });

  test("a table that is gone is a null object, and its id still finds one that was renamed", async () => {
    await Excel.run(async (ctx) => {
      const table = ctx.workbook.tables.getItem("goals").load("id");
      await ctx.sync();
      host.wb.renameTable("goals", "andra");
      const again = ctx.workbook.tables.getItemOrNullObject(table.id).load("name");
      await ctx.sync();
      expect(again.name).toBe("andra");
      host.wb.deleteTable("andra");
      const gone = ctx.workbook.tables.getItemOrNullObject("andra");
      await ctx.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});
