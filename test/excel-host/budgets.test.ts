import { beforeAll, beforeEach, expect, test } from "vitest";
import { ExcelHost } from "./host.js";
import { attach, loadOfficeInNode } from "./load-node.js";

let host: ExcelHost;

beforeAll(() => {
  loadOfficeInNode();
});

beforeEach(() => {
  host = new ExcelHost();
  const row = Array.from({ length: 10 }, (_, i) => `text ${String(i)}`);
  for (let n = 1; n <= 12; n += 1) {
    const name = `Section${String(n)}`;
    host.wb.addSheet(name);
    host.wb.write(name, "A3:J3", "values", [row.map((text) => `${name} ${text}`)]);
    host.wb.write(
      name,
      "A4:J53",
      "values",
      Array.from({ length: 50 }, () => row),
    );
    host.wb.addTable(name, "A3:J53", name.toLowerCase());
  }
  attach(host.createBridge());
});

function spent(): { requests: number; bytes: number; paths: number } {
  const entries = host.log.filter((entry) => !entry.cleanup);
  return {
    requests: entries.length,
    bytes: entries.reduce((sum, entry) => sum + entry.requestBytes, 0),
    paths: entries.reduce((sum, entry) => sum + entry.paths, 0),
  };
}

test("twelve tables of 50 rows are read with their headings in two requests, 20 kB and 60 paths", async () => {
  await Excel.run(async (ctx) => {
    const bodies = Array.from({ length: 12 }, (_, n) => {
      const table = ctx.workbook.tables.getItem(`section${String(n + 1)}`);
      table.load("columns/items/name");
      return table.getDataBodyRange().load("values");
    });
    await ctx.sync();
    expect(bodies.map((body) => body.values.length)).toEqual(Array.from({ length: 12 }, () => 50));
  });
  await host.idle();
  const { requests, bytes, paths } = spent();
  expect([requests <= 2, bytes <= 20_000, paths <= 60]).toEqual([true, true, true]);
  expect(host.log.filter((entry) => entry.cleanup)).toHaveLength(1);
});

test("60 cells of one column are one request of at most 5 kB", async () => {
  await Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Section1").getRange("B4:B63").values = Array.from({ length: 60 }, (_, i) => [i]);
    await ctx.sync();
  });
  await host.idle();
  expect(spent().requests).toBe(1);
  expect(spent().bytes).toBeLessThanOrEqual(5_000);
});

test("60 scattered cells with untracked ranges are one request, at most 25 kB and 1.1 paths a cell, and leave nothing to clean up", async () => {
  await Excel.run(async (ctx) => {
    const sheet = ctx.workbook.worksheets.getItem("Section1");
    for (let n = 0; n < 60; n += 1) {
      const cell = sheet.getRange(`B${String(4 + n * 2)}`);
      cell.values = [[n]];
      cell.untrack();
    }
    await ctx.sync();
  });
  await host.idle();
  const { requests, bytes, paths } = spent();
  expect([requests, bytes <= 25_000, paths <= 66]).toEqual([1, true, true]);
  expect([host.log.filter((entry) => entry.cleanup).length, host.refs.size]).toEqual([0, 0]);
});

test("6,000 cells are written with at most 0.01 paths a cell and arrive as they were", async () => {
  const grid = Array.from({ length: 600 }, (_, r) => Array.from({ length: 10 }, (__, c) => `r${String(r)} c${String(c)}`));
  await Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 600, 10).values = grid;
    await ctx.sync();
  });
  await host.idle();
  expect(spent().paths).toBeLessThanOrEqual(60);
  expect(host.wb.values("Sheet1", "A1:J600")).toEqual(grid);
});

test("100,000 cells are written and read back within five seconds", async () => {
  const grid = Array.from({ length: 10_000 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
  const start = performance.now();
  await Excel.run(async (ctx) => {
    const range = ctx.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, 10_000, 10);
    range.values = grid;
    range.load("values");
    await ctx.sync();
    expect(range.values).toEqual(grid);
  });
  expect(performance.now() - start).toBeLessThan(5_000);
});
