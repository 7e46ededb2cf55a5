import { describe, expect, it } from "vitest";
import { noReferences } from "../../../shared/references.js";
import { layoutOf } from "../../../shared/sheet.js";
import { must } from "../../../shared/must.js";
import { gridView, plainView, typedCell, type GridLine } from "../../../addin/try/grid-view.js";
import { layOutPlan } from "../../../addin/try/plan-grid.js";

const plan = {
  id: "p",
  methodId: "m",
  organisationId: "o",
  cycle: 1,
  status: "OPEN",
  phase: "implement",
  modules: ["followUp"],
  rev: 3,
  epoch: "0123456789",
  headHash: "h",
  schemaVersion: 1,
} as const;
const goal = {
  id: "g1",
  section: "goals",
  ord: "a",
  cells: { goal: "Fewer waits", target: 80, baseline: 3.5, targetOn: "2026-03-01" },
  cellRevs: {},
  insertedRev: 1,
  deletedRev: null,
};
const content = layOutPlan({ plan, rows: [goal], language: "en", references: noReferences, workbookId: "w" });
const layouts = layoutOf(plan.modules, "en", () => 0);

function viewOf(sheet: string): ReturnType<typeof gridView> {
  const area = must(
    content.areas.find((one) => one.sheet === sheet),
    sheet,
  );
  return gridView(
    content,
    area,
    must(
      layouts.find((one) => one.key === sheet),
      sheet,
    ),
    [{ sheet, row: 4, column: 2, kind: "problem", message: "Look here" }],
    "sv",
  );
}

function textsOf(lines: readonly GridLine[]): readonly string[] {
  return lines.flatMap((line) => (line.kind === "cells" ? line.cells.map((cell) => cell.text) : [line.text]));
}

describe("the plain grid", () => {
  it("shows a sheet's title, help, headings and values, dates as dates and decimals as the language writes them", () => {
    const texts = textsOf(viewOf("goals").lines);
    expect(texts).toEqual(expect.arrayContaining(["Goals", "Fewer waits", "80", "3,5", "2026-03-01"]));
  });

  it("leaves out what is hidden in Excel: markers, ids and revisions", () => {
    const texts = content.areas.filter((area) => area.sheet !== "start").flatMap((area) => textsOf(viewOf(area.sheet).lines));
    expect(texts.filter((text) => /^pk:|^_(id|rev|field)$|^g1$/.test(text))).toEqual([]);
  });

  it("lets a form's answers be typed and leaves its questions alone", () => {
    const kinds = viewOf("plan").lines.flatMap((line) => (line.kind === "cells" ? [line.cells.map((cell) => cell.kind)] : []));
    expect(kinds[1]).toEqual(["still", "value", "still"]);
  });

  it("carries a mark to its cell and to no other", () => {
    const marked = viewOf("goals").lines.flatMap((line) => (line.kind === "cells" ? line.cells.filter((cell) => cell.mark !== null) : []));
    expect(marked.map(({ row, column, mark }) => [row, column, mark?.message])).toEqual([[4, 2, "Look here"]]);
  });

  it("shows a sheet that is none of the plan's as it stands", () => {
    const area = { sheet: "Report", tab: "Report", row: 0, column: 0, grid: [["Unit", 3]], tables: [] };
    expect(textsOf(plainView(area).lines)).toEqual(["Unit", "3"]);
  });

  it.each([
    ["80", 80],
    ["0,5", 0.5],
    ["-3.25", -3.25],
    ["1.3.2026", "1.3.2026"],
    ["2026-Q1", "2026-Q1"],
    ["", ""],
  ])("takes what is typed as %s for %s, as a spreadsheet does", (text, cell) => {
    expect(typedCell(text)).toBe(cell);
  });
});
