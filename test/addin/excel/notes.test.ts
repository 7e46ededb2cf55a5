import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { emptyBatch, type CellPlace, type Mark } from "../../../shared/workbook.js";
import { limitExcelApi, loadOfficeInNode } from "../../excel-host/load-node.js";
import { addNotes } from "../../excel-host/newer-library.js";
import { addressOf, openPlan, requestsOf, type OpenPlan } from "./open-plan.js";

let plan: OpenPlan;
let end: readonly (() => void)[];

beforeAll(() => {
  loadOfficeInNode();
});

async function mark(place: CellPlace, kind: Mark["kind"], message = ""): Promise<void> {
  await plan.workbook.apply({ ...emptyBatch, marks: [{ ...place, kind, message }] });
}

function noteAt(place: CellPlace): string | undefined {
  return plan.host.wb.cell("Mål", addressOf(place))?.note?.content;
}

async function withOffice(version: string): Promise<void> {
  end = [addNotes(), limitExcelApi(version)];
  plan = await openPlan();
}

describe("Notes beside marks", () => {
  beforeEach(() => {
    end = [];
  });
  afterEach(async () => {
    await plan.host.idle();
    expect(plan.host.refs.size).toBe(0);
    for (const stop of [...end].reverse()) stop();
  });

  it("come where Excel has them, change with the mark and go with it", async () => {
    await withOffice("1.18");
    const place = plan.cell(0, 1);
    expect(await requestsOf(plan.host, () => mark(place, "problem", "Skriv ett mål."))).toBe(2);
    expect(noteAt(place)).toBe("Planark: Skriv ett mål.");
    await mark(place, "hint", "Skriv kortare.");
    expect(noteAt(place)).toBe("Planark: Skriv kortare.");
    expect(await requestsOf(plan.host, () => mark(place, "hint", "Skriv kortare."))).toBe(1);
    await mark(place, "none");
    expect(noteAt(place)).toBeUndefined();
  });

  it("leave a note of the person's own as it is", async () => {
    await withOffice("1.18");
    const place = plan.cell(0, 1);
    plan.host.wb.type("Mål", addressOf(place), "Mitt mål");
    const cell = plan.host.wb.cell("Mål", addressOf(place));
    if (cell) cell.note = { content: "Fråga Bo.", author: "Anna" };
    await mark(place, "problem", "x");
    await mark(place, "none");
    expect(cell?.note).toEqual({ content: "Fråga Bo.", author: "Anna" });
  });

  it("land beside their cells when rows above are taken out in the same write", async () => {
    await withOffice("1.18");
    const { table, goals, cell, workbook } = plan;
    const remove = [{ sheet: goals.sheet, column: table.column, columns: table.columns, rows: [table.row + 1] }];
    await workbook.apply({ ...emptyBatch, remove, marks: [{ ...cell(1, 1), kind: "problem", message: "x" }] });
    expect([noteAt(cell(0, 1)), noteAt(cell(1, 1))]).toEqual(["Planark: x", undefined]);
  });

  it.each(["1.13", "1.17"])("are not asked for where Excel has only %s", async (version) => {
    await withOffice(version);
    expect(await requestsOf(plan.host, () => mark(plan.cell(0, 1), "problem", "x"))).toBe(1);
    expect([...plan.host.used].filter((member) => member.startsWith("Note"))).toEqual([]);
  });
});
