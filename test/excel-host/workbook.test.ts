import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ExcelHost } from "./host.js";
import { attach, loadOfficeInNode } from "./load-node.js";

let host: ExcelHost;

beforeAll(() => {
  loadOfficeInNode();
});

beforeEach(() => {
  host = new ExcelHost();
  host.wb.addSheet("Mål");
  host.wb.write("Mål", "A1:C2", "values", [
    ["Id", "Mål", "Datum"],
    ["g1", "Utbilda 20", 45292],
  ]);
  host.wb.addTable("Mål", "A1:C2", "tblGoals");
  attach(host.createBridge());
});

afterEach(async () => {
  await host.idle();
  expect(host.refs.size).toBe(0);
});

test("a table is read with its name, its rows and its address in one request", async () => {
  await Excel.run(async (ctx) => {
    const table = ctx.workbook.tables.getItem("tblGoals");
    table.load("name,rows/count");
    const body = table.getDataBodyRange().load("values,address");
    const none = ctx.workbook.worksheets.getItemOrNullObject("nope");
    none.load("name");
    await ctx.sync();
    expect(table.name).toBe("tblGoals");
    expect(table.rows.count).toBe(1);
    expect(body.values).toEqual([["g1", "Utbilda 20", 45292]]);
    expect(body.address).toBe("'Mål'!A2:C2");
    expect(none.isNullObject).toBe(true);
  });
  await host.idle();
  expect(host.roundTrips()).toBe(1);
});
