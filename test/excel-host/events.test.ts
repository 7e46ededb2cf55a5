import { beforeAll, describe, expect, test } from "vitest";
import { goalsHost } from "./fixture.js";
import { loadOfficeInNode, withBridge } from "./load-node.js";

type Changed = Excel.WorksheetChangedEventArgs;
beforeAll(() => {
  loadOfficeInNode();
});

/** Listens to every change of the workbook; handlers go with their bridge, so a test need not remove them. */
async function listen(): Promise<Changed[]> {
  return (await listenUntilRemoved()).seen;
}

async function listenUntilRemoved(): Promise<{ seen: Changed[]; handler: OfficeExtension.EventHandlerResult<Changed> }> {
  const seen: Changed[] = [];
  const handler = await Excel.run(async (ctx) => {
    const added = ctx.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await ctx.sync();
    return added;
  });
  return { seen, handler };
}

describe("a change", () => {
  test("tells who made it, where, and what one cell held before", async () => {
    const { host } = goalsHost();
    const seen = await listen();
    host.wb.type("Mål", "B4", "21");
    host.wb.write("Mål", "A4:B4", "values", [["x", 1]], "Remote");
    await Excel.run(async (ctx) => {
      ctx.workbook.worksheets.getItem("Mål").getRange("B5").values = [[6]];
      await ctx.sync();
    });
    await host.idle();
    expect(seen.map((event) => [event.address, event.source, event.triggerSource])).toEqual([
      ["B4", "Local", "Unknown"],
      ["A4:B4", "Remote", "Unknown"],
      ["B5", "Local", "ThisLocalAddin"],
    ]);
    expect(seen[0]?.details).toMatchObject({ valueBefore: 20, valueAfter: 21, valueTypeBefore: "Double" });
    expect(seen[1]?.details).toBeUndefined();
  });

  test("lets the add-in fetch the changed cells", async () => {
    const { host } = goalsHost();
    const seen = await listen();
    host.wb.type("Mål", "B4", "21");
    await host.idle();
    await Excel.run(async (ctx) => {
      const range = seen[0]?.getRange(ctx).load("values");
      await ctx.sync();
      expect(range?.values).toEqual([[21]]);
    });
  });

  test("is not heard while the add-in has switched events off", async () => {
    const { host } = goalsHost();
    const seen = await listen();
    await Excel.run(async (ctx) => {
      ctx.runtime.enableEvents = false;
      await ctx.sync();
      host.wb.type("Mål", "B4", "21");
      ctx.runtime.enableEvents = true;
      await ctx.sync();
    });
    host.wb.type("Mål", "B4", "22");
    await host.idle();
    expect(seen).toHaveLength(1);
  });

  test("is heard no more after the handler was removed", async () => {
    const { host } = goalsHost();
    const { seen, handler } = await listenUntilRemoved();
    expect(host.registered).toEqual(new Set(["changed:Workbook"]));
    await Excel.run(handler.context, async (ctx) => {
      handler.remove();
      await ctx.sync();
    });
    host.wb.type("Mål", "B4", "21");
    await host.idle();
    expect([seen.length, host.registered.size]).toEqual([0, 0]);
  });
});

test("a table, a selection and an activated sheet tell of themselves", async () => {
  const { host } = goalsHost();
  const seen: string[] = [];
  await Excel.run(async (ctx) => {
    const note = (text: string) => () => {
      seen.push(text);
      return Promise.resolve();
    };
    const table = ctx.workbook.tables.getItem("goals");
    const { worksheets } = ctx.workbook;
    table.onChanged.add((event) => note(`table ${event.address} ${event.changeType}`)());
    worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`)());
    worksheets.onActivated.add(note("activated"));
    worksheets.onAdded.add(note("added"));
    await ctx.sync();
  });
  host.wb.type("Mål", "A4", "x");
  host.wb.insertTableRow("goals", 0);
  host.wb.select("Mål", "B4:B5");
  host.wb.addSheet("Ny");
  await host.idle();
  expect(seen).toEqual(["table A4 RangeEdited", "table A4:C4 RowInserted", "activated", "selected B4:B5", "added"]);
});

describe("two people in one workbook", () => {
  test("each reads what the other wrote, has a selection of their own, and the other's writes come as remote", async () => {
    const { host, bridge: anna } = goalsHost();
    const bo = host.createBridge();
    const seen = await withBridge(bo, listen);
    const own = await withBridge(anna, listen);
    await withBridge(anna, () =>
      Excel.run(async (ctx) => {
        const sheet = ctx.workbook.worksheets.getItem("Mål");
        sheet.getRange("B4").values = [[30]];
        sheet.getRange("B4").select();
        await ctx.sync();
      }),
    );
    await host.idle();
    expect(seen.map((event) => `${event.source} ${event.address} ${event.triggerSource}`)).toEqual(["Remote B4 Unknown"]);
    expect(own.map((event) => `${event.source} ${event.address} ${event.triggerSource}`)).toEqual(["Local B4 ThisLocalAddin"]);
    await withBridge(bo, () =>
      Excel.run(async (ctx) => {
        const cell = ctx.workbook.worksheets.getItem("Mål").getRange("B4").load("values");
        const mine = ctx.workbook.getSelectedRange().load("address");
        await ctx.sync();
        expect([cell.values, mine.address]).toEqual([[[30]], "Sheet1!A1"]);
      }),
    );
    await host.idle();
  });

  test("a handler of a workbook that is gone hears nothing of the next one", async () => {
    goalsHost();
    const seen = await listen();
    const { host } = goalsHost();
    host.wb.type("Mål", "B4", "21");
    await host.idle();
    expect(seen).toEqual([]);
  });
});
