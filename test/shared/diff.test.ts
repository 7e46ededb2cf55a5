import { describe, expect, it } from "vitest";
import { layOutPlan } from "../../addin/try/plan-grid.js";
import { baseLookup } from "../../shared/bases.js";
import { diffSheets, type SheetDiff } from "../../shared/diff.js";
import { must } from "../../shared/must.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { RawCell, WorkbookContent } from "../../shared/workbook.js";

const plan: PlanHeader = {
  id: "plan-1",
  methodId: "ipc",
  organisationId: "strand",
  cycle: 1,
  status: "OPEN",
  phase: "prepare",
  modules: [],
  rev: 4,
  epoch: "0a1b2c3d-0000-4000-8000-000000000000",
  headHash: "h",
  schemaVersion: 1,
};

function planRow(section: string, id: string, cells: PlanRow["cells"]): PlanRow {
  return { id, section, ord: id, cells, cellRevs: {}, insertedRev: 4, deletedRev: null };
}

const rows = [
  planRow("cover", "cover", { coordinator: "Anna", plannedStart: "2026-01-15", ownerOrganisation: "Strand" }),
  planRow("goals", "g1", { goal: "Kortare köer", target: 14, targetOn: "2026-06-01" }),
  planRow("goals", "g2", { goal: "   ", target: 3 }),
];

/** The plan's workbook with cells typed over (section, row or the form's field, field, value), compared with what it showed. */
function diffAfter(...typed: readonly (readonly [section: string, key: string, field: string, value: RawCell])[]): SheetDiff {
  const content = structuredClone(layOutPlan({ plan, rows, language: "sv", references: {}, workbookId: "w" }));
  for (const [section, key, field, value] of typed) {
    const found = must(
      readSheets(content).sections.find((one) => one.section.key === section),
      section,
    );
    const { row, column } = must(found.rows.find((line) => line.key === key)?.cells[field], field);
    put(content, found.sheet, row, column, value);
  }
  const base = rows.map(({ id, cells }) => ({ id, rev: 4, cells }));
  return diffSheets({
    sections: readSheets(content).sections,
    baseOf: baseLookup(base),
    alive: new Map([["goals", new Set(["g1", "g2", "g3"])]]),
    context: { language: "sv", date1904: false, references: {} },
    workbookId: "w",
    rebaseOn: null,
    refused: new Set(),
  });
}

function put(content: WorkbookContent, sheet: string, row: number, column: number, value: RawCell): void {
  const area = must(
    content.areas.find((one) => one.sheet === sheet),
    sheet,
  );
  (must(area.grid[row - area.row], "line") as RawCell[])[column - area.column] = value;
}

describe("a workbook compared with what it showed", () => {
  it("changes nothing while it shows it still, whatever that is, and misses the row that is not there", () => {
    const diff = diffAfter();
    expect(diff.changes).toEqual([{ kind: "DELETE", section: "goals", rowId: "g3", baseRev: 4 }]);
    expect(diff.left).toEqual([]);
  });

  it("sends what was typed, each cell with the revision it was based on", () => {
    const { changes } = diffAfter(
      ["goals", "g1", "target", "12"],
      ["goals", "g1", "targetOn", "2.6.2026"],
      ["cover", "ownerOrganisation", "ownerOrganisation", ""],
    );
    expect(changes.filter(({ kind }) => kind === "SET")).toEqual([
      { kind: "SET", section: "cover", rowId: "cover", field: "ownerOrganisation", value: null, baseRev: 4 },
      { kind: "SET", section: "goals", rowId: "g1", field: "target", value: 12, baseRev: 4 },
      { kind: "SET", section: "goals", rowId: "g1", field: "targetOn", value: "2026-06-02", baseRev: 4 },
    ]);
  });

  it("knows of each line what it said: of a form's line its own field alone, of a cell that stays behind what it showed", () => {
    const { sent, left } = diffAfter(["cover", "ownerOrganisation", "ownerOrganisation", "Viken"], ["goals", "g1", "target", "många"]);
    expect(sent.get("cover")?.get("ownerOrganisation")).toEqual({ rev: 4, values: { ownerOrganisation: "Viken" }, unread: new Set() });
    expect(sent.get("cover")?.get("plannedStart")?.values).toEqual({ plannedStart: "2026-01-15" });
    expect(sent.get("goals")?.get("g1")).toMatchObject({ values: { goal: "Kortare köer", target: 14 }, unread: new Set(["target"]) });
    expect(left.map(({ field, why }) => [field, why])).toEqual([["target", "notNumber"]]);
  });

  it("leaves an error behind though the base reads the same", () => {
    const { changes, left } = diffAfter(["goals", "g1", "goal", "#REF!"]);
    expect(changes.filter(({ kind }) => kind === "SET")).toEqual([]);
    expect(left.map(({ why }) => why)).toEqual(["cellError"]);
  });
});
