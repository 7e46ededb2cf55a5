import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { syncTexts } from "../../../addin/sync/sync-texts.js";
import { startAskingServer, type AskingServer } from "../../support/asking-server.js";
import { openFile } from "../../support/excel-person.js";

// A script that the pane fetches when a workbook turns out to hold several plans, lost on its way.
vi.mock("../../../addin/sync/many/many-pane.js", () => {
  throw new Error("the script did not come");
});

let server: AskingServer;

beforeAll(async () => {
  server = await startAskingServer();
});
afterAll(() => server.stop());

it("says that the server is away where the script for several plans does not come, not that the workbook could not be read", async () => {
  const input = { organisationId: "county", period: "2025-Q4" };
  await server.ask(`mutation Ask($input: AskUnitsInput!) { askUnits(input: $input) { period } }`, { input });
  const file = await server.file("/workbooks/units/u01.xlsx?period=2025-Q4&language=sv", "demo-anna");
  const { pane } = await openFile(server, file, { as: "demo-anna" });
  expect(pane.state).toMatchObject({ stage: "offline", notice: syncTexts.offline.sv });
});
