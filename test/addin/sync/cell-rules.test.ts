import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { cellAddress } from "../../../shared/address.js";
import { languages } from "../../../shared/language.js";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson, type PersonOptions } from "../../support/excel-person.js";

let server: DemoServer;
let anna: ExcelPerson;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

async function open(options: PersonOptions = {}): Promise<void> {
  server.pass(120);
  anna = await openPerson(server, options);
  attach(anna.bridge);
}

/** The whole column of a table's field, as an address. */
function column(section: string, field: string): { readonly tab: string; readonly address: string } {
  const { tab, headingRow, lastRow, columns } = anna.section(section);
  const at = must(columns[field], field);
  return { tab, address: `${cellAddress(headingRow + 1, at)}:${cellAddress(lastRow, at)}` };
}

/** Takes the list or warning off a whole column, as a paste from elsewhere does. */
async function spoil(section: string, field: string): Promise<void> {
  const { tab, address } = column(section, field);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(tab).getRange(address).dataValidation.clear();
    await context.sync();
  });
}

describe("lists and formats", () => {
  beforeEach(() => open());

  it("all hold in a workbook that nobody touched, and looking writes nothing", async () => {
    await anna.host.idle();
    anna.host.resetCounts();
    expect(await anna.pane.checkRules()).toBe(0);
    await anna.host.idle();
    expect(anna.host.roundTrips()).toBe(1);
    expect(anna.host.log.filter((entry) => entry.writes > 0)).toEqual([]);
  });

  it("are counted when they broke, and mended in one press without touching a value", async () => {
    const { tab, address } = column("goals", "perspective");
    const before = anna.host.wb.values(tab, address);
    await spoil("goals", "perspective");
    expect(await anna.pane.checkRules()).toBe(1);
    expect(anna.pane.state.broken).toBe(1);
    expect(await anna.pane.repairRules()).toBe(1);
    expect(anna.pane.state.broken).toBe(0);
    expect(await anna.pane.checkRules()).toBe(0);
    expect(anna.host.wb.values(tab, address)).toEqual(before);
    await anna.pane.open();
    expect(anna.pane.state.unsent).toEqual([]);
  });

  it.each(languages)("agree with a new workbook's in %s", async (language) => {
    await open({ language });
    expect(await anna.pane.checkRules()).toBe(0);
  });
});

describe("an edit", () => {
  it("makes the pane look at the columns it touched, with one request more, and at no others", async () => {
    await open({ looksAfter: 50 });
    await spoil("barriers", "status");
    const barrier = must(anna.ids("barriers")[0], "a barrier");
    anna.type("barriers", barrier, "status", anna.see("barriers", barrier, "status") === "Löst" ? "Öppet" : "Löst");
    await expect.poll(() => anna.pane.state.broken, { timeout: 5_000 }).toBe(1);
    const goal = must(anna.ids("goals")[0], "a goal");
    await anna.host.idle();
    anna.host.resetCounts();
    anna.type("goals", goal, "responsible", "Rörde en frisk kolumn");
    await expect.poll(() => anna.pane.state.unsent.length, { timeout: 5_000 }).toBe(2);
    await anna.host.idle();
    expect(anna.host.roundTrips()).toBe(2);
    expect(anna.pane.state.broken).toBe(1);
    await anna.pane.close();
  });
});
