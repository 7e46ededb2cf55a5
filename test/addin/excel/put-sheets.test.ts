import { beforeAll, beforeEach, expect, it } from "vitest";
import { officeWorkbook } from "../../../addin/excel/office-workbook.js";
import { must } from "../../../shared/must.js";
import { readSheets } from "../../../shared/read-sheet.js";
import type { Workbook, WorkbookContent } from "../../../shared/workbook.js";
import { ExcelHost, type HostOptions } from "../../excel-host/host.js";
import { attach, loadOfficeInNode } from "../../excel-host/load-node.js";
import { planWorkbook } from "../../support/plan-workbook.js";
import { inEachExcel } from "./in-each-excel.js";
import { form, requestsOf } from "./open-plan.js";

const keys = ["start", ...form];

let file: Buffer;
let host: ExcelHost;
let workbook: Workbook;

beforeAll(async () => {
  loadOfficeInNode();
  file = await planWorkbook("sv");
});

async function openWithout(gone: readonly string[], options: HostOptions = {}): Promise<WorkbookContent> {
  host = new ExcelHost(options);
  await host.open(file);
  for (const tab of gone) host.wb.deleteSheet(tab);
  attach(host.createBridge());
  workbook = officeWorkbook();
  return workbook.read(keys);
}

function idOf(content: WorkbookContent, tab: string): string {
  return must(
    content.areas.find((area) => area.tab === tab),
    tab,
  ).sheet;
}

function tabs(): readonly string[] {
  return host.wb.state.sheets.map((sheet) => sheet.name);
}

inEachExcel("Modules: putting some of a plan's sheets into the workbook", () => {
  beforeEach(() => async () => {
    await host.idle();
    expect(host.refs.size).toBe(0);
  });

  it.each([false, true])(
    "puts each after its neighbour in four round trips, and all are found in one afterwards (%s)",
    async (loseNamesOnInsert) => {
      const content = await openWithout([], { loseNamesOnInsert });
      const before = tabs();
      for (const tab of ["Mål", "Drivkrafter"]) host.wb.deleteSheet(tab);
      const wanted = [
        { titles: ["Mål"], after: idOf(content, "Metod") },
        { titles: ["Drivkrafter"], after: idOf(content, "Utbildningstillfällen") },
      ];
      const trips = await requestsOf(host, async () => {
        expect(await workbook.putSheets(file, wanted)).toBe("put");
      });
      expect(trips).toBe(4);
      expect(tabs()).toEqual(before);
      expect(host.selection.sheetId).toBe(host.wb.sheet("Mål").id);
      expect(await requestsOf(host, () => workbook.read(keys))).toBe(1);
      const after = readSheets(await workbook.read(keys));
      const sections = after.sections.map(({ section }) => section.key);
      expect(sections).toEqual(expect.arrayContaining(["needAndChain", "followUp", "goals", "drivers"]));
      expect(after.damaged).toEqual([]);
    },
  );

  it("puts before all others what nothing comes before", async () => {
    await openWithout(["Start"]);
    expect(await workbook.putSheets(file, [{ titles: ["Start"], after: null }])).toBe("refused");
    expect(tabs()).not.toContain("Start");
    const first = tabs()[0];
    host.wb.deleteSheet("Mål");
    expect(await workbook.putSheets(file, [{ titles: ["Mål"], after: null }])).toBe("put");
    expect(tabs().slice(0, 2)).toEqual(["Mål", first]);
  });

  it("is refused with the workbook as it was where Excel takes no sheets", async () => {
    const content = await openWithout(["Mål"]);
    const before = tabs();
    const wanted = [{ titles: ["Mål"], after: idOf(content, "Plan") }];
    host.faults.insert = "before";
    expect(await workbook.putSheets(file, wanted)).toBe("refused");
    host.faults.insert = null;
    expect(await workbook.putSheets(file, [{ titles: ["Inget sådant"], after: null }])).toBe("refused");
    expect(tabs()).toEqual(before);
    host.faults.insert = "after";
    expect(await workbook.putSheets(file, wanted)).toBe("put");
    expect(tabs()).toContain("Mål");
  });

  it("says which sheets are hidden, hides and shows them in one round trip, and brings the first shown to the front", async () => {
    const content = await openWithout([]);
    expect(content.areas.some(({ hidden }) => hidden === true)).toBe(false);
    const both = ["Mål", "Drivkrafter"].map((tab) => idOf(content, tab));
    expect(await requestsOf(host, () => workbook.showSheets(both, false))).toBe(1);
    const after = await workbook.read(keys);
    expect(after.areas.filter(({ hidden }) => hidden === true).map(({ tab }) => tab)).toEqual(["Mål", "Drivkrafter"]);
    expect(await requestsOf(host, () => workbook.showSheets(both, true))).toBe(1);
    expect(host.selection.sheetId).toBe(both[0]);
    expect((await workbook.read(keys)).areas.some(({ hidden }) => hidden === true)).toBe(false);
  });
});
