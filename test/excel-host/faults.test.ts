import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
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

function write(value: unknown = "x"): Promise<void> {
  return Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Mål").getRange("A4").values = [[value]];
    await ctx.sync();
  });
}

test("while a cell is edited requests are refused, then go through", async () => {
  host.faults.cellEdit(2);
  expect([await codeOf(write()), await codeOf(write()), await codeOf(write())]).toEqual([
    "InvalidOperationInCellEditMode",
    "InvalidOperationInCellEditMode",
    "none",
  ]);
});

test("a request that may wait is held until the cell is left", async () => {
  host.faults.cellEdit(1);
  const run = Excel.run({ delayForCellEdit: true }, async (ctx) => {
    ctx.workbook.worksheets.getItem("Mål").getRange("A4").values = [["waited"]];
    await ctx.sync();
  });
  await host.idle();
  expect(host.wb.value("Mål", "A4")).toBe("Utbilda");
  host.faults.release();
  await run;
  expect(host.wb.value("Mål", "A4")).toBe("waited");
  expect((host.log[0]?.flags ?? 0) & 64).toBe(64);
});

test("a request over the limit is refused and writes nothing", async () => {
  host.maxRequestBytes = 4096;
  expect(await codeOf(write("x".repeat(5000)))).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.wb.value("Mål", "A4")).toBe("Utbilda");
});

test("a reply over the limit is refused", async () => {
  host.wb.write("Mål", "A4", "values", "x".repeat(5000));
  host.maxRequestBytes = 4096;
  const read = Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Mål").getRange("A4").load("values");
    await ctx.sync();
  });
  expect(await codeOf(read)).toBe("ResponsePayloadSizeLimitExceeded");
  host.maxRequestBytes = 1_000_000;
  host.refs.clear();
});

test("a busy service answers with its status once", async () => {
  host.faults.status(429);
  expect([await codeOf(write()), await codeOf(write())]).toEqual(["TooManyRequests", "none"]);
  expect(host.log.map((entry) => entry.status)).toEqual([429, 200]);
});

test("a lost reply leaves the write done and the add-in waiting", async () => {
  host.faults.loseReply();
  let answered = false;
  void write("done").then(() => (answered = true));
  await host.idle();
  expect([host.wb.value("Mål", "A4"), answered]).toEqual(["done", false]);
  host.refs.clear();
});

test("a colleague changes the sheet between reading and writing", async () => {
  host.faults.beforeRequest(2, (wb) => {
    wb.insertTableRow("goals", 0, "Remote");
  });
  await Excel.run(async (ctx) => {
    const body = ctx.workbook.tables.getItem("goals").getDataBodyRange().load("values");
    await ctx.sync();
    expect(body.values).toHaveLength(2);
    body.load("rowCount");
    const now = ctx.workbook.tables.getItem("goals").getDataBodyRange().load("rowCount");
    await ctx.sync();
    expect(now.rowCount).toBe(3);
  });
});

test("a short read gives fewer rows than the table says it has", async () => {
  host.faults.shortRead = 1;
  await Excel.run(async (ctx) => {
    const table = ctx.workbook.tables.getItem("goals");
    table.rows.load("count");
    const body = table.getDataBodyRange().load("values");
    await ctx.sync();
    expect([table.rows.count, body.values.length]).toEqual([2, 1]);
  });
});

test("protecting is refused where it is not allowed", async () => {
  host.faults.protect = true;
  const work = Excel.run(async (ctx) => {
    ctx.workbook.worksheets.getItem("Mål").protection.protect();
    await ctx.sync();
  });
  expect(await codeOf(work)).toBe("AccessDenied");
});

test("events are dropped, doubled and mixed up the same way for the same seed", async () => {
  const run = async (): Promise<string[]> => {
    const seen: string[] = [];
    const registered = await Excel.run(async (ctx) => {
      const handler = ctx.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await ctx.sync();
      return handler;
    });
    host.faults.events({ drop: 0.3, dup: 0.3, shuffle: true, seed: 7 });
    for (let row = 1; row <= 20; row += 1) host.wb.type("Sheet1", `A${String(row)}`, row);
    await host.idle();
    host.faults.events({});
    await Excel.run(registered.context, async (ctx) => {
      registered.remove();
      await ctx.sync();
    });
    return seen;
  };
  const first = await run();
  const second = await run();
  expect([...first].sort()).toEqual([...second].sort());
  expect(new Set(first).size).toBeLessThan(20);
  expect(first.length).toBeGreaterThan(new Set(first).size);
});

test("an error stops the batch where it stands and earlier writes stay", async () => {
  const work = Excel.run(async (ctx) => {
    const sheet = ctx.workbook.worksheets.getItem("Mål");
    sheet.getRange("A4").values = [["first"]];
    sheet.getRange("not an address").values = [["second"]];
    sheet.getRange("A5").values = [["third"]];
    await ctx.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
  expect(host.wb.values("Mål", "A4:A5")).toEqual([["first"], ["Handleda"]]);
});
