import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { attach } from "../../excel-host/load-node.js";
import { planHead } from "../../../server/sync/read-plan.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPane, openPerson, type ExcelPerson } from "../../support/excel-person.js";
import { deleteRow, insertRow, send } from "../../support/plans.js";

let server: DemoServer;
let anna: ExcelPerson;

beforeAll(async () => {
  server = await startDemoServer();
  anna = await openPerson(server);
  attach(anna.bridge);
});
afterAll(() => server.stop());

/** What the sheet offers for a training date: its day and its name. */
async function labelOf(id: string): Promise<string> {
  const training = must(
    (await server.rows("nextTrainings")).find((row) => row.id === id),
    id,
  );
  return `${String(training.cells["startOn"])} ${String(training.cells["title"])}`;
}

describe("Modules: enrolments by number of people", () => {
  it("name a training of the plan as it is listed, are sent with its id, and count in the unit's progress", async () => {
    const training = must(anna.ids("nextTrainings")[0], "a training");
    const unit = must(anna.section("traineeGroups").rows[0]?.cells["unit"]?.raw?.toString(), "a unit");
    anna.type("nextTrainings", training, "kind", "Grundutbildning");
    anna.add("enrolments", { training: await labelOf(training), unit, count: 3, status: "Slutförd" });
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ leftBehind: 0 });
    expect((await server.rows("enrolments")).map(({ cells }) => cells)).toMatchObject([{ training, count: 3, status: "completed" }]);
    expect(anna.pane.trainingProgress().find(({ label }) => label === unit)).toMatchObject({ trained: 3, leftOut: 0 });
  });

  it("keep their training when it gets another name, here and in a colleague's workbook, where the new name is shown", async () => {
    const training = must(anna.ids("nextTrainings")[0], "a training");
    const row = must(anna.ids("enrolments")[0], "an enrolment");
    const bo = await openPerson(server, { as: "demo-bo" });
    const before = await labelOf(training);
    expect(bo.see("enrolments", row, "training")).toBe(before);
    anna.type("nextTrainings", training, "title", "Grundkurs, första gruppen");
    await anna.pane.open();
    expect(anna.pane.state.problems.filter(({ stays }) => stays)).toEqual([]);
    expect(anna.pane.state.unsent).toHaveLength(1);
    await anna.pane.sync();
    const after = await labelOf(training);
    expect(after).toContain("Grundkurs, första gruppen");
    expect(anna.see("enrolments", row, "training")).toBe(after);
    await bo.pane.sync();
    expect(bo.see("enrolments", row, "training")).toBe(after);
    expect(bo.pane.state).toMatchObject({ unsent: [], receipt: { sent: 0, leftBehind: 0 } });
  });

  it("can name a training that was typed a moment ago and not sent", async () => {
    anna.add("nextTrainings", { title: "Ny kurs", startOn: "2026-09-01", kind: "Grundutbildning" });
    await anna.pane.open();
    anna.add("enrolments", { training: "2026-09-01 Ny kurs", count: 2, status: "Planerad" });
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ leftBehind: 0 });
    const made = must(
      (await server.rows("nextTrainings")).find(({ cells }) => cells["title"] === "Ny kurs"),
      "the training",
    );
    expect((await server.rows("enrolments")).at(-1)?.cells).toMatchObject({ training: made.id, count: 2 });
  });

  it("stay behind with a sentence where no training of the plan is called so", async () => {
    anna.add("enrolments", { training: "En annan kurs", count: 1, status: "Planerad" });
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ leftBehind: 1 });
    const row = must((await server.rows("enrolments")).at(-1), "the row");
    expect(row.cells).toEqual({ count: 1, status: "planned" });
    anna.type("enrolments", row.id, "training", "2026-09-01 Ny kurs");
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 1, leftBehind: 0 });
  });

  it("keep their training when another of the same day and name is deleted, also in a pane that is opened afterwards", async () => {
    const alike = { startOn: "2026-10-01", title: "Grundkurs" };
    const ids = ["alike-1", "alike-2", "alike-3"];
    await send(
      server.store,
      server.planId,
      ids.map((id) => insertRow(id, alike, "nextTrainings")),
    );
    await anna.pane.sync();
    anna.add("enrolments", { training: "2026-10-01 Grundkurs (2)", count: 4, status: "Planerad" });
    await anna.pane.sync();
    const row = must((await server.rows("enrolments")).at(-1), "the row");
    expect(row.cells["training"]).toBe("alike-2");
    const { rev } = await planHead(server.store, server.planId);
    await send(server.store, server.planId, [deleteRow("alike-1", rev, "nextTrainings")]);
    await anna.pane.sync();
    expect(anna.see("enrolments", row.id, "training")).toBe("2026-10-01 Grundkurs");
    const again = await openPane(server, anna.host);
    expect(again.pane.state).toMatchObject({ unsent: [] });
    expect(again.pane.state.problems.filter(({ stays }) => stays)).toEqual([]);
    attach(anna.bridge);
  });

  it("are read as they stand where the sheet with the trainings was deleted, and in another language", async () => {
    const row = must(anna.ids("enrolments")[0], "an enrolment");
    anna.host.wb.deleteSheet("Utbildningstillfällen");
    await anna.pane.open();
    expect(anna.pane.state).toMatchObject({ unsent: [] });
    expect(anna.pane.state.problems.filter(({ stays }) => stays)).toEqual([]);
    await anna.pane.setLanguage("fi");
    expect(anna.pane.state).toMatchObject({ unsent: [], notice: null });
    expect(anna.see("enrolments", row, "training")).toContain("Grundkurs, första gruppen");
    await anna.pane.showSheets(["trainingDates"], true);
    expect(anna.pane.state).toMatchObject({ sheets: [], unsent: [] });
    expect(anna.ids("nextTrainings").length).toBeGreaterThan(0);
  });
});
