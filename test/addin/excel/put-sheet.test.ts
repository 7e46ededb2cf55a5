import { beforeAll, beforeEach, expect, it } from "vitest";
import { brand } from "../../../shared/brand.js";
import type { PlainSheet } from "../../../shared/workbook.js";
import { loadOfficeInNode } from "../../excel-host/load-node.js";
import { inEachExcel } from "./in-each-excel.js";
import { openPlan, requestsOf, type OpenPlan } from "./open-plan.js";

let plan: OpenPlan;

beforeAll(() => {
  loadOfficeInNode();
});

const column = (at: number) => ({ row: 2, column: at, rows: 2, columns: 1 });

function report(
  units: readonly (string | number)[][] = [
    ["B11", 3, 8],
    ["B12", 5, 9],
  ],
): PlainSheet {
  const values = [{ title: "Använder som avsett", rect: column(1) }];
  return {
    title: "Rapport",
    headingRow: 1,
    grid: [["IPC", "", ""], ["Enhet", "Använder", "Utbildade"], ...units],
    charts: [
      { title: "Användning", kind: "bar", names: column(0), values },
      { title: "Båda", kind: "column", names: column(0), values: [...values, { title: "Utbildade", rect: column(2) }] },
    ],
  };
}

/** Title and series of each chart on a sheet, as the person would read them. */
function chartsOn(tab: string): readonly (readonly unknown[])[] {
  return plan.host.wb
    .sheet(tab)
    .charts.map(({ bag, series }) => [
      bag["title.Text"],
      bag["ChartType"],
      ...series.map((one) => [one.bag["Name"], one.names?.area.col, one.values?.area.col, one.bag["fill"]]),
    ]);
}

inEachExcel("Putting in a sheet with charts", () => {
  beforeEach(async () => {
    plan = await openPlan();
    return async () => {
      await plan.host.idle();
      expect(plan.host.refs.size).toBe(0);
    };
  });

  it("gives the figures columns as wide as the headings' words, and prints one page across", async () => {
    await plan.workbook.putSheet(report());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rapport");
      const figures = sheet.getRange("B1:C1").format.load("columnWidth");
      const page = sheet.pageLayout.load("zoom");
      await context.sync();
      expect(figures.columnWidth).toBe(78);
      expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    });
  });

  it("says which sheet is protected where the one put in before is", async () => {
    await plan.workbook.putSheet(report());
    plan.host.wb.protectSheet("Rapport");
    await expect(plan.workbook.putSheet(report([]))).rejects.toMatchObject({ code: "PROTECTED", sheet: "Rapport" });
    expect(plan.host.wb.value("Rapport", "A3")).toBe("B11");
  });

  it("draws each chart below the table with its title, its series and their names in Planark's colours", async () => {
    expect(await requestsOf(plan.host, () => plan.workbook.putSheet(report()))).toBe(3);
    expect(chartsOn("Rapport")).toEqual([
      ["Användning", "BarClustered", ["Använder som avsett", 0, 1, brand[80]]],
      ["Båda", "ColumnClustered", ["Använder som avsett", 0, 1, brand[80]], ["Utbildade", 0, 2, brand[120]]],
    ]);
    const [first, second] = plan.host.wb.sheet("Rapport").charts.map(({ bag }) => bag["position"] as { row: number }[]);
    expect(first?.[0]?.row).toBe(5);
    expect(second?.[0]?.row ?? 0).toBeGreaterThan(first?.[1]?.row ?? 99);
  });

  it("replaces its charts the second time and leaves a chart of the person's own on the sheet", async () => {
    expect(await plan.workbook.putSheet(report())).toBe("Rapport");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Rapport");
      sheet.charts.add("Pie", sheet.getRange("B3:B4"), "Columns").name = "Annas";
      await context.sync();
    });
    expect(
      await plan.workbook.putSheet(
        report([
          ["B11", 4, 8],
          ["B12", 6, 9],
        ]),
      ),
    ).toBe("Rapport");
    const names = plan.host.wb.sheet("Rapport").charts.map((chart) => chart.bag["Name"]);
    expect(names).toEqual(["Annas", "Planark: Användning", "Planark: Båda"]);
    expect(plan.host.wb.values("Rapport", "B3:B4")).toEqual([[4], [6]]);
  });

  it("draws a chart of cells that are still empty, with its series set", async () => {
    await plan.workbook.putSheet(
      report([
        ["B11", "", ""],
        ["B12", "", ""],
      ]),
    );
    expect(chartsOn("Rapport").map((chart) => chart.length)).toEqual([3, 4]);
  });

  it("takes another tab where a sheet of the person's own has the title, and says which", async () => {
    plan.host.wb.addSheet("Rapport");
    expect(await plan.workbook.putSheet(report())).toBe("Rapport 2");
    expect(chartsOn("Rapport")).toEqual([]);
  });

  it("is one request less without charts", async () => {
    const { title, headingRow, grid } = report();
    expect(await requestsOf(plan.host, () => plan.workbook.putSheet({ title, headingRow, grid }))).toBe(2);
  });
});
