import { beforeAll, beforeEach, expect, it } from "vitest";
import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { findPlan } from "../../../shared/locate.js";
import { sections } from "../../../shared/plan/index.js";
import { readSheets } from "../../../shared/read-sheet.js";
import { ExcelHost, type HostOptions } from "../../excel-host/host.js";
import { attach, loadOfficeInNode } from "../../excel-host/load-node.js";
import { planWorkbook } from "../../support/plan-workbook.js";
import { inEachExcel } from "./in-each-excel.js";
import { requestsOf } from "./open-plan.js";

const form = sections.filter((part) => part.module === "form").map((part) => part.key);

let file: Buffer;
let host: ExcelHost;

beforeAll(async () => {
  loadOfficeInNode();
  file = await planWorkbook("sv");
});

/** A workbook of the person's own: an empty sheet and one with a word in it. */
function emptyWorkbook(options: HostOptions = {}): void {
  host = new ExcelHost(options);
  attach(host.createBridge());
}

function tabs(): readonly string[] {
  return host.wb.state.sheets.map((sheet) => sheet.name);
}

function tripsOfARead(): Promise<number> {
  return requestsOf(host, () => officeWorkbook().read(form));
}

inEachExcel("Putting a plan's sheets into a workbook", () => {
  beforeEach(() => {
    emptyWorkbook();
    return async () => {
      await host.idle();
      expect(host.refs.size).toBe(0);
    };
  });

  it("puts them before the person's own and shows Start, with the lists hidden", async () => {
    expect(await officeWorkbook().putBook(file)).toBe("put");
    expect(tabs().slice(0, 3)).toEqual(["Start", "Plan", "Ledningens arbetsgrupp"]);
    expect(tabs().at(-1)).toBe("Sheet1");
    expect(host.wb.sheet("Lists").visibility).toBe("Hidden");
    expect(host.selection.sheetId).toBe(host.wb.sheet("Start").id);
    const content = await officeWorkbook().read(form);
    expect(findPlan(content)).toMatchObject({ planId: "plan-1" });
    expect(readSheets(content).sections.map((found) => found.section.key)).toEqual(expect.arrayContaining(form));
  });

  it.each([false, true])(
    "can be read in one round trip afterwards, also where Excel lost the names on the way (%s)",
    async (loseNamesOnInsert) => {
      emptyWorkbook({ loseNamesOnInsert });
      expect(await officeWorkbook().putBook(file)).toBe("put");
      expect(await tripsOfARead()).toBe(1);
      const content = await officeWorkbook().read(form);
      expect(content.areas.map((area) => area.tab)).toEqual(tabs().filter((tab) => tab !== "Lists" && tab !== "Sheet1"));
    },
  );

  it("leaves sheets and tables of the person's own alone that are called the same, and the lists still lead to the plan's", async () => {
    for (const name of ["Start", "Lists"]) host.wb.addSheet(name);
    host.wb.write("Start", "A1:A2", "values", [["Mina siffror"], [7]]);
    host.wb.addTable("Start", "A1:A2", "goals");
    expect(await officeWorkbook().putBook(file)).toBe("put");
    expect(host.wb.values("Start", "A1:A2")).toEqual([["Mina siffror"], [7]]);
    expect(host.wb.table("goals").area).toMatchObject({ row: 0, col: 0, rows: 2, cols: 1 });
    const content = await officeWorkbook().read(form);
    expect(findPlan(content)).toMatchObject({ planId: "plan-1" });
    expect(readSheets(content).damaged).toEqual([]);
    const goals = content.areas.find((area) => area.tab === "Mål");
    expect(goals?.tables.map((table) => table.name)).toEqual(["goals2"]);
    const row = (goals?.tables[0]?.row ?? 0) + 2;
    expect(JSON.stringify(host.wb.validation("Mål", `B${String(row)}`))).toContain("'Lists (2)'!");
  });

  it("is refused with the workbook as it was where Excel does not take the file", async () => {
    host.wb.write("Sheet1", "A1", "values", "mitt");
    const before = JSON.stringify(host.wb.values("Sheet1", "A1:B3"));
    const refusals: (() => void)[] = [
      () => (host.faults.insert = "before"),
      () => (host.faults.readOnly = true),
      () => (host.maxRequestBytes = 4_096),
    ];
    for (const refuse of refusals) {
      host.faults.insert = null;
      host.faults.readOnly = false;
      refuse();
      expect(await officeWorkbook().putBook(file)).toBe("refused");
      expect(tabs()).toEqual(["Sheet1"]);
      expect(JSON.stringify(host.wb.values("Sheet1", "A1:B3"))).toBe(before);
    }
  });

  it("is put where Excel refuses with the sheets in place, as Excel on the web has been seen to do", async () => {
    host.faults.insert = "after";
    expect(await officeWorkbook().putBook(file)).toBe("put");
    expect(await tripsOfARead()).toBe(1);
  });

  it("is put although Excel gets busy before the names are restored, and is read all the same", async () => {
    emptyWorkbook({ loseNamesOnInsert: true });
    host.faults.beforeRequest(3, () => {
      host.faults.status(503);
    });
    expect(await officeWorkbook().putBook(file)).toBe("put");
    expect(host.wb.state.names).toEqual([]);
    expect(findPlan(await officeWorkbook().read(form))).toMatchObject({ planId: "plan-1" });
  });

  it("is refused in a workbook that counts its days from 1904, where every date would read four years later", async () => {
    emptyWorkbook({ date1904: true });
    expect(await officeWorkbook().putBook(file)).toBe("refused");
    expect(tabs()).toEqual(["Sheet1"]);
  });

  it("is refused for a file without a plan", async () => {
    const other = new ExcelHost();
    other.wb.write("Sheet1", "A1", "values", "ingen plan");
    expect(await officeWorkbook().putBook(await other.save())).toBe("refused");
    expect(tabs()).toEqual(["Sheet1"]);
  });
});
