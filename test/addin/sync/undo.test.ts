import { expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { startDemoServer } from "../../support/demo-server.js";
import { openPane, openPerson } from "../../support/excel-person.js";

it("takes back what this pane sent, though a colleague's pane in the same workbook has synced since", async () => {
  const server = await startDemoServer();
  const anna = await openPerson(server);
  const bo = await openPane(server, anna.host, { as: "demo-bo" });
  const [mine, his] = anna.ids("goals").map((id) => must(id, "a goal"));
  anna.type("goals", must(mine, "a goal"), "responsible", "Annas");
  await anna.pane.sync();
  server.pass(120);
  anna.type("goals", must(his, "a goal"), "responsible", "Bos", 2);
  await bo.pane.sync();
  await anna.pane.open();
  await anna.pane.undoLastSync();
  const rows = await server.rows("goals");
  expect(rows.find(({ id }) => id === mine)?.cells["responsible"]).not.toBe("Annas");
  expect(rows.find(({ id }) => id === his)?.cells["responsible"]).toBe("Bos");
  await server.stop();
});
