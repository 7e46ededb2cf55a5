import { beforeAll, beforeEach, expect, it } from "vitest";
import { emptyBatch, type CellPlace, type Mark } from "../../../shared/workbook.js";
import { loadOfficeInNode } from "../../excel-host/load-node.js";
import { inEachExcel } from "./in-each-excel.js";
import { addressOf, openPlan, requestsOf, type OpenPlan } from "./open-plan.js";

let plan: OpenPlan;

beforeAll(() => {
  loadOfficeInNode();
});

async function mark(place: CellPlace, kind: Mark["kind"], message = ""): Promise<void> {
  await plan.workbook.apply({ ...emptyBatch, marks: [{ ...place, kind, message }] });
}

function fillOf(place: CellPlace): unknown {
  return plan.host.wb.style("Mål", addressOf(place))["fill.color"];
}

function messageOf(place: CellPlace): unknown {
  return plan.host.wb.validation("Mål", addressOf(place))?.["prompt"];
}

/** What the person does to a cell by hand. */
async function byHand(place: CellPlace, change: (range: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Mål").getRange(addressOf(place)));
    await context.sync();
  });
}

inEachExcel("Marks in cells", () => {
  beforeEach(async () => {
    plan = await openPlan();
    return async () => {
      await plan.host.idle();
      expect(plan.host.refs.size).toBe(0);
      expect(plan.host.notUndoable).toEqual([]);
    };
  });

  it("are a fill and a sentence in one request, and go again in one", async () => {
    const place = plan.cell(0, 0);
    expect(await requestsOf(plan.host, () => mark(place, "problem", "Välj ett värde ur listan."))).toBe(1);
    expect(fillOf(place)).toBe("#FBE3D6");
    expect(messageOf(place)).toMatchObject({ showPrompt: true, title: "Planark", message: "Välj ett värde ur listan." });
    expect(await requestsOf(plan.host, () => mark(place, "none"))).toBe(1);
    expect(fillOf(place)).toBeUndefined();
    expect(messageOf(place)).toMatchObject({ showPrompt: false, message: "" });
  });

  it("leave the cell's list in place", async () => {
    const place = plan.cell(0, 0);
    await mark(place, "problem", "x");
    await mark(place, "none");
    expect(plan.host.wb.validation("Mål", addressOf(place))).toMatchObject({ rule: { list: { inCellDropDown: true } } });
  });

  it("never take away a colour that the person had given the cell, neither when they come nor when they go", async () => {
    const place = plan.cell(0, 1);
    await byHand(place, (range) => (range.format.fill.color = "#00B0F0"));
    await mark(place, "conflict", "Två värden.");
    expect(fillOf(place)).toBe("#00B0F0");
    expect(messageOf(place)).toMatchObject({ title: "Planark", message: "Två värden." });
    await mark(place, "none");
    expect(fillOf(place)).toBe("#00B0F0");
  });

  it("leave a colour that the person gave a marked cell, also when another pane takes the mark away", async () => {
    const place = plan.cell(0, 1);
    await mark(place, "hint", "Skriv ett mål.");
    await byHand(place, (range) => (range.format.fill.color = "#92D050"));
    await mark(place, "none");
    expect(fillOf(place)).toBe("#92D050");
  });

  it("change colour when a hint becomes a problem", async () => {
    const place = plan.cell(0, 1);
    await mark(place, "hint", "a");
    await mark(place, "problem", "b");
    expect(fillOf(place)).toBe("#FBE3D6");
    expect(messageOf(place)).toMatchObject({ message: "b" });
  });

  it("leave an input message of the person's own alone", async () => {
    const place = plan.cell(0, 1);
    await byHand(place, (range) => (range.dataValidation.prompt = { showPrompt: true, title: "Anna", message: "Fråga Bo." }));
    await mark(place, "problem", "x");
    expect(messageOf(place)).toMatchObject({ title: "Anna", message: "Fråga Bo." });
    expect(fillOf(place)).toBe("#FBE3D6");
    await mark(place, "none");
    expect(messageOf(place)).toMatchObject({ title: "Anna", message: "Fråga Bo." });
    expect(fillOf(place)).toBeUndefined();
  });
});
