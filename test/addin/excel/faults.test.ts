import { beforeAll, beforeEach, expect, it } from "vitest";
import { must } from "../../../shared/must.js";
import { emptyBatch, type Batch, type WorkbookContent } from "../../../shared/workbook.js";
import { WorkbookFailed } from "../../../shared/workbook-failed.js";
import { loadOfficeInNode } from "../../excel-host/load-node.js";
import { inEachExcel } from "./in-each-excel.js";
import { addressOf, form, openPlan, type OpenPlan } from "./open-plan.js";

let plan: OpenPlan;

beforeAll(() => {
  loadOfficeInNode();
});

/** Writes on two sheets, grows a table, marks a cell, takes a row out and writes the part. */
function everything(): Batch {
  const { cell, table, goals, content } = plan;
  const page = must(
    content.areas.find((area) => area.tab === "Plan"),
    "the sheet of the form",
  );
  return {
    writes: [
      { sheet: page.sheet, row: page.row + 5, column: 2, value: "Annan", format: "@" },
      { ...cell(0, 1), value: "Annat mål", format: "@" },
      { ...cell(table.rows - 1, 1), value: "Nytt mål", format: "@" },
    ],
    grow: [{ sheet: goals.sheet, table: "goals", lastRow: table.row + table.rows }],
    marks: [{ ...cell(0, 4), kind: "problem", message: "x" }],
    remove: [{ sheet: goals.sheet, column: table.column, columns: table.columns, rows: [table.row + 2] }],
    part: "{}",
  };
}

/** What the call failed with. */
async function failure(work: Promise<unknown>): Promise<WorkbookFailed> {
  try {
    await work;
  } catch (error) {
    if (error instanceof WorkbookFailed) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

/** Values, formats and colours of the cells that `everything` touches, and the part. */
function stateOf({ host, cell, table }: OpenPlan): unknown {
  const cells = [0, 1, 2, table.rows - 1].flatMap((down) => [0, 1, 2, 4].map((right) => addressOf(cell(down, right))));
  const sheets = host.wb.state.sheets.map((sheet) => sheet.name).filter((name) => name === "Plan" || name === "Mål");
  return {
    values: sheets.map((name) => host.wb.values(name, "A1:L40")),
    dress: sheets.includes("Mål") ? cells.map((at) => [host.wb.numberFormat("Mål", at), host.wb.style("Mål", at)["fill.color"]]) : [],
    parts: host.wb.state.xmlParts.map((part) => part.xml),
  };
}

/** Writes everything, which must fail so, with the workbook as it was. */
async function failsAndLeaves(expected: Partial<WorkbookFailed>, after: () => void = () => undefined): Promise<void> {
  const before = stateOf(plan);
  expect(await failure(plan.workbook.apply(everything(), plan.content))).toMatchObject(expected);
  after();
  expect(stateOf(plan)).toEqual(before);
}

inEachExcel("When Excel does not do what was asked", () => {
  beforeEach(async () => {
    plan = await openPlan(2_000);
    return async () => {
      plan.host.faults.release();
      await plan.host.idle();
      expect(plan.host.notUndoable, "calls that empty the list of what can be undone").toEqual([]);
    };
  });

  it("waits while a cell is being typed in, and writes once it is left", async () => {
    plan.host.faults.cellEdit(1);
    const done = plan.workbook.apply(everything(), plan.content);
    await plan.host.idle();
    expect(plan.host.wb.value("Mål", addressOf(plan.cell(0, 1)))).not.toBe("Annat mål");
    plan.host.faults.release();
    expect(await done).toBe(true);
    expect(plan.host.wb.value("Mål", addressOf(plan.cell(0, 1)))).toBe("Annat mål");
  });

  it("says that a cell is being typed in where Excel does not wait", async () => {
    plan.host.faults.status(400, 1, "InvalidOperationInCellEditMode");
    await failsAndLeaves({ code: "EDITING" });
  });

  it("says which sheet is protected, and takes back what it wrote on the others", async () => {
    plan.host.faults.beforeRequest(1, (wb) => {
      wb.protectSheet("Mål");
    });
    await failsAndLeaves({ code: "PROTECTED", sheet: "Mål" }, () => {
      plan.host.wb.protectSheet("Mål", false);
    });
  });

  it("says that the workbook may only be read", async () => {
    plan.host.faults.readOnly = true;
    await failsAndLeaves({ code: "READ_ONLY" });
    plan.host.faults.readOnly = false;
  });

  it.each([
    [429, "TooManyRequests"],
    [503, "ServiceNotAvailable"],
    [503, "GeneralException"],
    [400, "InvalidOrTimedOutSession"],
  ])("says that Excel is busy when it answers %i %s", async (status, code) => {
    plan.host.faults.status(status, 1, code);
    await failsAndLeaves({ code: "BUSY" });
    expect(await plan.workbook.apply(everything(), plan.content)).toBe(true);
  });

  it("gives up waiting for a reply that was lost, and reads what was done after all", async () => {
    plan = await openPlan(1_500);
    plan.host.faults.loseReply();
    expect(await failure(plan.workbook.apply(everything(), plan.content))).toMatchObject({ code: "BUSY" });
    const now = await plan.workbook.read(form);
    expect(now.part).toBe("{}");
    expect(await plan.workbook.apply({ ...emptyBatch, part: "{1}" }, now)).toBe(true);
  });

  it("says which sheet was removed in the middle, before anything is written", async () => {
    plan.host.faults.beforeRequest(1, (wb) => {
      wb.deleteSheet("Mål");
    });
    const before = plan.host.wb.values("Plan", "A1:L40");
    expect(await failure(plan.workbook.apply(everything(), plan.content))).toMatchObject({ code: "GONE", sheet: "Mål" });
    expect(plan.host.wb.values("Plan", "A1:L40")).toEqual(before);
  });

  it("says so when a table became plain cells in the middle, before anything is written", async () => {
    plan.host.faults.beforeRequest(1, (wb) => {
      wb.convertTableToRange("goals");
    });
    await failsAndLeaves({ code: "GONE" });
  });

  it("says that it is too much at once, not something else", async () => {
    plan.host.maxRequestBytes = 5_000;
    await failsAndLeaves({ code: "TOO_LARGE" });
  });

  it("takes back the first megabytes of a large write when a later request is refused", async () => {
    const page = must(
      plan.content.areas.find((area) => area.tab === "Plan"),
      "the sheet of the form",
    );
    const large = Array.from({ length: 36 }, (_, row) => ({ sheet: page.sheet, row, column: 9, value: "x".repeat(30_000), format: "@" }));
    const before = stateOf(plan);
    let written: unknown;
    plan.host.faults.beforeRequest(2, (wb) => {
      written = wb.value("Plan", "J1");
      wb.protectSheet("Mål");
    });
    const writes = [...large, { ...plan.cell(0, 1), value: "Annat mål", format: "@" }];
    expect(await failure(plan.workbook.apply({ ...emptyBatch, writes }, plan.content))).toMatchObject({ code: "PROTECTED", sheet: "Mål" });
    expect(written).toHaveLength(30_000);
    plan.host.wb.protectSheet("Mål", false);
    expect(stateOf(plan)).toEqual(before);
    expect(plan.host.wb.numberFormat("Plan", "J1")).toBe("General");
  });

  it("stops when fewer rows come than Excel says there are, instead of taking them for deleted", async () => {
    const { cell, table } = plan;
    await plan.workbook.apply({ ...emptyBatch, writes: [{ ...cell(table.rows - 2, 1), value: "Sist", format: "@" }] }, plan.content);
    plan.host.faults.shortRead = 1;
    expect(await failure(plan.workbook.read(form))).toMatchObject({ code: "BUSY", sheet: "Mål" });
    plan.host.faults.shortRead = 0;
  });

  it("puts everything back when a colleague types between reading and writing", async () => {
    plan.host.faults.beforeRequest(1, (wb) => {
      wb.write("Mål", addressOf(plan.cell(0, 1)), "values", "Bos ord", "Remote");
    });
    expect(await plan.workbook.apply(everything(), plan.content)).toBe(false);
    expect(plan.host.wb.value("Mål", addressOf(plan.cell(0, 1)))).toBe("Bos ord");
    const now = await plan.workbook.read(form);
    expect(valuesBut(now, "Bos ord")).toEqual(valuesBut(plan.content, plan.host.wb.value("Mål", addressOf(plan.cell(0, 1)))));
  });

  it("reads the same whatever happens to events", async () => {
    const heard: unknown[] = [];
    const stop = await plan.workbook.onChanged((edited) => heard.push(edited));
    for (const faults of [{ drop: 1 }, { dup: 1 }, { shuffle: true, delay: 30, seed: 3 }]) {
      plan.host.faults.events(faults);
      for (const right of [1, 2, 3]) plan.host.wb.type("Mål", addressOf(plan.cell(1, right)), `ord ${String(right)}`, "Remote");
      await new Promise((done) => setTimeout(done, 500));
      const goals = (await plan.workbook.read(form)).areas.find((area) => area.tab === "Mål");
      const { row, column } = plan.cell(1, 1);
      expect(goals?.grid[row - goals.row]?.slice(column - goals.column, column - goals.column + 3)).toEqual(["ord 1", "ord 2", "ord 3"]);
    }
    plan.host.faults.events({});
    expect(heard).toHaveLength(2);
    await stop();
  });
});

/** Every value of a workbook in order, without one of them. */
function valuesBut(content: WorkbookContent, left: unknown): readonly unknown[] {
  return content.areas.flatMap((area) => area.grid.flat()).filter((value) => value !== left && value !== "Fler unga får hjälp i tid");
}
