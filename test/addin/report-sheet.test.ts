import { describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import type { CellRect, PlainSheet, RawCell } from "../../shared/workbook.js";
import { reportSheet } from "../../addin/report-sheet.js";
import type { PlanReport, ReportLine } from "../../addin/view/plan-source.js";

function line(label: string, n: number | null, of: number | null): ReportLine {
  const share = { n, of };
  return {
    id: label,
    label,
    asIntended: share,
    trained: { n: n === null ? null : 0, of },
    estimated: 0,
    unitsReported: n === null ? 0 : 1,
    unitsExpected: 1,
  };
}

const small: PlanReport = { asOf: "2026-03-01", units: [line("Small", 3, 8)], whole: line("", 3, 8), figures: [] };
const large: PlanReport = {
  asOf: "2026-03-01",
  units: [line("Small", 3, 8), line("Silent", null, null), line("Large", 5, 12)],
  whole: line("", 8, 20),
  figures: [
    { metric: "planCompleteness", n: 9, of: 12, unitsReported: null, unitsExpected: null, oldest: null, stale: false },
    { metric: "daysInPhase", n: 40, of: 1, unitsReported: null, unitsExpected: null, oldest: null, stale: false },
    { metric: "needCoverage", n: 3, of: 8, unitsReported: 1, unitsExpected: 2, oldest: "2025-12-31", stale: false },
  ],
};
const plan = { method: "IPC", organisation: "County" };

function cellsOf(sheet: PlainSheet, rect: CellRect): readonly RawCell[] {
  const rows = sheet.grid.slice(rect.row, rect.row + rect.rows);
  return rows.flatMap((row) => row.slice(rect.column, rect.column + rect.columns));
}

describe("the report as a sheet", () => {
  it("Indicators: holds a line a unit, the whole plan last and its other figures below, all as numbers under nine headings", () => {
    const sheet = reportSheet(large, plan, "en");
    expect(sheet.grid[sheet.headingRow]).toEqual([
      "Unit",
      "Using as intended",
      "of",
      "Share, %",
      "Trained",
      "of",
      "Share, %",
      "Units that have reported",
      "Units taking part",
    ]);
    expect(sheet.grid.slice(sheet.headingRow + 1)).toEqual([
      ["Small", 3, 8, "", 0, 8, "", 1, 1],
      ["Silent", "", "", "", "", "", "", 0, 1],
      ["Large", 5, 12, 42, 0, 12, 0, 1, 1],
      ["The whole plan", 8, 20, 40, 0, 20, 0, 1, 1],
      ["", "", "", "", "", "", "", "", ""],
      ["The whole plan", "Figure", "of", "Share, %", "Oldest period ended", "", "", "Units that have reported", "Units taking part"],
      ["Filled in", 9, 12, 75, "", "", "", "", ""],
      ["Days in phase", 40, "", "", "", "", "", "", ""],
      ["Share of need met", 3, 8, "", "2025-12-31", "", "", 1, 2],
    ]);
    expect(new Set(sheet.grid.map((row) => row.length))).toEqual(new Set([9]));
  });

  it("draws both shares, a bar for each unit and the whole plan, with no percentage of fewer than ten people", () => {
    const sheet = reportSheet(large, plan, "en");
    const [asIntended, trained] = must(sheet.charts, "charts");
    expect(cellsOf(sheet, must(asIntended, "a chart").names)).toEqual(["Small", "Silent", "Large", "The whole plan"]);
    expect(cellsOf(sheet, must(asIntended?.values[0], "a series").rect)).toEqual(["", "", 42, 40]);
    expect(cellsOf(sheet, must(trained?.values[0], "a series").rect)).toEqual(["", "", 0, 0]);
    expect([asIntended?.title, trained?.title]).toEqual(["Using as intended, %", "Trained, %"]);
  });

  it("draws nothing where nobody may be shown as a percentage, and says why in the sheet", () => {
    const sheet = reportSheet(small, plan, "sv");
    expect(sheet.charts).toEqual([]);
    expect(sheet.grid[2]?.[0]).toContain("färre än 10 personer");
  });
});
