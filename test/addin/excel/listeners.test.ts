import { beforeAll, beforeEach, expect, it } from "vitest";
import { emptyBatch, type CellPlace, type Edited } from "../../../shared/workbook.js";
import { loadOfficeInNode } from "../../excel-host/load-node.js";
import { inEachExcel } from "./in-each-excel.js";
import { addressOf, openPlan, requestsOf, type OpenPlan } from "./open-plan.js";

let plan: OpenPlan;

beforeAll(() => {
  loadOfficeInNode();
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

inEachExcel("Hearing of the workbook", () => {
  beforeEach(async () => {
    plan = await openPlan();
    return async () => {
      await plan.host.idle();
      expect(plan.host.refs.size).toBe(0);
      expect(plan.host.registered.size).toBe(0);
    };
  });

  it("tells once which cells a colleague and the person changed, and nothing of what the pane writes", async () => {
    const heard: (readonly Edited[])[] = [];
    const stop = await plan.workbook.onChanged((edited) => heard.push(edited));
    await plan.workbook.apply({ ...emptyBatch, writes: [{ ...plan.cell(0, 1), value: "x", format: "@" }] });
    await pause(450);
    expect(heard).toEqual([]);
    plan.host.wb.type("Mål", addressOf(plan.cell(0, 4)), "80", "Remote");
    plan.host.wb.paste("Mål", addressOf(plan.cell(1, 1)), [
      ["a", "b"],
      ["c", "d"],
    ]);
    await pause(450);
    expect(heard).toEqual([
      [
        { ...plan.cell(0, 4), rows: 1, columns: 1 },
        { ...plan.cell(1, 1), rows: 2, columns: 2 },
      ],
    ]);
    await stop();
  });

  it("names no area where whole rows were put in, not even those of other changes, since they would not be all", async () => {
    const heard: (readonly Edited[])[] = [];
    const stop = await plan.workbook.onChanged((edited) => heard.push(edited));
    plan.host.wb.type("Mål", addressOf(plan.cell(0, 1)), "ord", "Remote");
    plan.host.wb.insertRows("Mål", "20:21");
    await pause(450);
    expect(heard).toEqual([[]]);
    await stop();
  });

  it("tells which cell the person rests on, after running across others, without asking Excel for anything", async () => {
    const heard: CellPlace[] = [];
    const stop = await plan.workbook.onSelected((place) => heard.push(place));
    const requests = await requestsOf(plan.host, async () => {
      for (const right of [0, 1, 2]) plan.host.wb.select("Mål", addressOf(plan.cell(0, right)));
      await pause(350);
    });
    expect([heard, requests]).toEqual([[plan.cell(0, 2)], 0]);
    plan.host.wb.select("Mål", `${addressOf(plan.cell(1, 1))}:${addressOf(plan.cell(2, 3))}`);
    await pause(350);
    expect(heard[1]).toEqual(plan.cell(1, 1));
    await stop();
    plan.host.wb.select("Mål", addressOf(plan.cell(0, 0)));
    await pause(350);
    expect(heard).toHaveLength(2);
  });

  it("says nothing of where a colleague looks", async () => {
    const heard: CellPlace[] = [];
    const stop = await plan.workbook.onSelected((place) => heard.push(place));
    plan.host.wb.select("Mål", addressOf(plan.cell(0, 1)), "Remote");
    await pause(350);
    expect(heard).toEqual([]);
    await stop();
  });
});
