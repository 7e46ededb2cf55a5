import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cellAddress } from "../../../shared/address.js";
import { must } from "../../../shared/must.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;

/** What Excel on the web takes and gives at once. */
const fiveMegabytes = 5 * 1024 * 1024;

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

function pasteDrivers(one: ExcelPerson, count: number): void {
  const { tab, lastUsedRow, columns } = one.section("drivers");
  const first = cellAddress(lastUsedRow + 1, must(columns["driver"], "the column of drivers"));
  const rows = Array.from({ length: count }, (_, at) => [`Drivkraft ${String(at)}`, "så stärks den ".repeat(22)]);
  one.host.wb.paste(tab, first, rows);
}

it("A push of more than 4,000 new rows goes through Excel and the server in pieces, and a colleague gets every one", async () => {
  const anna = await openPerson(server, { as: "demo-anna" });
  const before = anna.ids("drivers").length;
  pasteDrivers(anna, 4_500);
  anna.host.resetCounts();
  await anna.pane.sync();
  await anna.host.idle();
  expect(anna.pane.state.notice).toBeNull();
  expect(anna.pane.state.receipt).toMatchObject({ sent: 4_500, leftBehind: 0 });
  const answered = anna.host.log.filter((entry) => entry.status === 200);
  expect(Math.max(...answered.flatMap((entry) => [entry.requestBytes, entry.replyBytes]))).toBeLessThan(fiveMegabytes);
  expect(anna.host.notUndoable).toEqual([]);
  const bo = await openPerson(server, { as: "demo-bo" });
  await bo.pane.sync();
  expect(bo.ids("drivers")).toHaveLength(before + 4_500);
});
