import { describe, expect, it } from "vitest";
import { deleteColumn, deleteRows, dropTable, insertColumn, insertRows, moveTableColumn, typeCell } from "../../addin/try/grid-actions.js";
import { layOutPlan } from "../../addin/try/plan-grid.js";
import { baseLookup } from "../../shared/bases.js";
import { diffSheets } from "../../shared/diff.js";
import { languages, say } from "../../shared/language.js";
import { findPlan } from "../../shared/locate.js";
import { must } from "../../shared/must.js";
import { goals } from "../../shared/plan/goals.js";
import type { Cells } from "../../shared/field.js";
import type { PlanHeader, PlanRow } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import { noReferences } from "../../shared/references.js";
import { repair } from "../../shared/repair.js";
import type { SheetReading, SheetSection } from "../../shared/sheet-section.js";
import type { Area, WorkbookContent } from "../../shared/workbook.js";

const plan: PlanHeader = {
  id: "p",
  methodId: "m",
  organisationId: "o",
  cycle: 1,
  status: "OPEN",
  phase: "explore",
  modules: ["form"],
  rev: 4,
  epoch: "12345678-rest",
  headHash: "h",
  schemaVersion: 1,
};
const shown: Readonly<Record<string, Cells>> = {
  g1: { goal: "First", target: 1, perspective: "client" },
  g2: { goal: "Second", target: 2 },
  g3: { goal: "Third" },
};
const rows: readonly PlanRow[] = Object.entries(shown).map(([id, cells]) => ({
  id,
  section: "goals",
  ord: id,
  cells,
  cellRevs: {},
  insertedRev: 2,
  deletedRev: null,
}));
const content = layOutPlan({ plan, rows, language: "sv", references: noReferences, workbookId: "w" });

function changed(action: (area: Area) => Area, from: WorkbookContent = content): WorkbookContent {
  return { ...from, areas: from.areas.map((area) => (area.sheet === "goals" ? action(area) : area)) };
}
function goalsOf(reading: SheetReading): SheetSection {
  return must(
    reading.sections.find((one) => one.section.key === "goals"),
    "goals",
  );
}
const first = goalsOf(readSheets(content));
const at = (key: string): number => must(first.columns[key], key);
const table = (area: Area) => must(area.tables[0], "table");
const context = { language: "sv", date1904: false, references: noReferences } as const;
const baseOf = baseLookup(Object.entries(shown).map(([id, cells]) => ({ id, rev: 4, cells })));
const alive = new Map([["goals", new Set(Object.keys(shown))]]);
const changesIn = (section: SheetSection) =>
  diffSheets({ sections: [section], baseOf, alive, context, workbookId: "w", rebaseOn: null, refused: new Set() });

describe("a sheet is read by its markers and headings", () => {
  it("finds every section of the plan, its stamp, and which plan it is", () => {
    expect(readSheets(content)).toMatchObject({ damaged: [] });
    expect(first.stamp).toEqual({ epoch: "12345678", rev: 4 });
    expect(findPlan(content)).toMatchObject({ planId: "p", workbookId: "w" });
    expect(first.rows.map((row) => [row.id, row.rev])).toEqual([
      ["g1", 4],
      ["g2", 4],
      ["g3", 4],
    ]);
  });

  it.each<readonly [string, (area: Area) => Area]>([
    ["columns of the table were moved", (area) => moveTableColumn(area, table(area), at("_id"), 1)],
    ["the sheet got rows above", (area) => insertRows(area, 0, 4)],
    ["a column was inserted in the sheet", (area) => insertColumn(area, 3)],
    ["the table object is gone", (area) => dropTable(area, "goals")],
    ["a row was put between key row and headings", (area) => insertRows(area, first.headingRow)],
    ["a heading was renamed", (area) => typeCell(area, first.headingRow, at("target"), "Our target")],
    ["a heading was emptied", (area) => typeCell(area, first.headingRow, at("target"), "")],
    ["the key row lost a marker", (area) => typeCell(area, first.keyRow, at("target"), "")],
    ["an empty field's column is gone", (area) => deleteColumn(area, at("baseline"))],
  ])("finds the same values when %s", (_, action) => {
    const reading = readSheets(changed(action));
    expect(reading.damaged).toEqual([]);
    expect(changesIn(goalsOf(reading))).toMatchObject({ changes: [], left: [], missing: [] });
    expect(goalsOf(reading).rows.map((row) => row.cells["target"]?.raw)).toEqual([1, 2, ""]);
  });

  it.each(languages)("finds the columns by headings in %s", (language) => {
    const translated = Object.entries(goals.fields).reduce(
      (area, [key, field]) => typeCell(area, first.headingRow, at(key), say(field.label, language)),
      must(
        content.areas.find((area) => area.sheet === "goals"),
        "sheet",
      ),
    );
    expect(goalsOf(readSheets(changed(() => translated))).columns).toEqual(first.columns);
  });

  it.each<readonly [string, string, (area: Area) => Area]>([
    ["noId", "its id column is gone", (area) => deleteColumn(area, at("_id"))],
    ["noKeyRow", "its key row is gone", (area) => deleteRows(area, first.keyRow)],
    ["claimedTwice", "a second column has a field's heading", (area) => typeCell(area, first.headingRow, at("baseline"), "Target")],
  ])("says %s when %s, and reads all other sections", (reason, _, action) => {
    const reading = readSheets(changed(action));
    expect(reading.damaged.map((damage) => [damage.section.key, damage.reason])).toEqual([["goals", reason]]);
    expect(reading.sections.map((one) => one.section.key)).toContain("cover");
  });

  it("says noRev of every section whose revision column is gone, and reads all other sections", () => {
    const reading = readSheets(changed((area) => deleteColumn(area, at("_rev"))));
    expect(reading.damaged.map((damage) => [damage.section.key, damage.reason])).toEqual([
      ["needAndChain", "noRev"],
      ["followUp", "noRev"],
      ["goals", "noRev"],
    ]);
    expect(reading.sections.map((one) => one.section.key)).toContain("cover");
  });

  it("reads a form above a table whose key row is gone as if the table were not there", () => {
    const reading = readSheets(changed((area) => deleteRows(area, first.keyRow)));
    const form = (found: typeof reading) => found.sections.find((one) => one.section.key === "followUp");
    expect(form(reading)?.absent).toEqual([]);
    expect(form(reading)).toEqual(form(readSheets(content)));
  });

  it("leaves a section that is not in the workbook out", () => {
    const reading = readSheets({ ...content, areas: content.areas.filter((area) => area.sheet !== "goals") });
    expect(reading.damaged).toEqual([]);
    expect(reading.sections.map((one) => one.section.key)).not.toContain("goals");
  });

  it("takes a column of the person's own for no field", () => {
    const own = changed((area) => typeCell(area, first.headingRow, first.lastColumn + 1, "My notes"));
    expect(goalsOf(readSheets(own)).columns).toEqual(first.columns);
  });
});

describe("what changed is found against what was shown", () => {
  const withCell = (row: number, key: string, value: string | number) =>
    goalsOf(readSheets(changed((area) => typeCell(area, must(first.rows[row], "row").row, at(key), value))));

  it("a changed cell is a SET at the revision of its row", () => {
    expect(changesIn(withCell(0, "target", 5)).changes).toEqual([
      { kind: "SET", section: "goals", rowId: "g1", field: "target", value: 5, baseRev: 4 },
    ]);
  });
  it("an emptied cell is a SET to nothing, and a label of another language no change", () => {
    expect(changesIn(withCell(0, "target", "")).changes).toMatchObject([{ field: "target", value: null }]);
    expect(changesIn(withCell(0, "perspective", "Client")).changes).toEqual([]);
  });
  it("a missing row is a DELETE at the revision of the stamp", () => {
    const gone = goalsOf(readSheets(changed((area) => deleteRows(area, must(first.rows[1], "row").row))));
    expect(changesIn(gone).changes).toEqual([{ kind: "DELETE", section: "goals", rowId: "g2", baseRev: 4 }]);
  });
  it("a cell that cannot be read stays behind", () => {
    const diff = changesIn(withCell(0, "target", "plenty"));
    expect(diff.changes).toEqual([]);
    expect(diff.left).toMatchObject([{ field: "target", why: "notNumber" }]);
  });
});

describe("lines are given ids of their own", () => {
  const repaired = (area: (area: Area) => Area, newId: (() => string) | null = () => "new") =>
    repair({ sections: [goalsOf(readSheets(changed(area)))], baseOf, alive, own: [], context, keepUnknown: false, newId });
  const next = first.lastUsedRow + 1;
  const copy = (area: Area, from: number, goal: string): Area =>
    [...Object.values(first.columns)].reduce(
      (one, column) =>
        typeCell(one, next, column, column === at("goal") ? goal : (area.grid[must(first.rows[from], "row").row]?.[column] ?? "")),
      area,
    );

  it("a new line gets a new id at revision 0", () => {
    const result = repaired((area) => typeCell(area, next, at("goal"), "Typed"));
    expect(result.sections[0]?.rows.at(-1)).toMatchObject({ id: "new", rev: 0 });
    expect(result.writes.map((write) => write.value)).toEqual(["new", 0]);
  });
  it("of two lines with one id the less changed keeps it, and the other becomes a copy", () => {
    const result = repaired((area) => copy(area, 0, "Changed copy"));
    expect(result.sections[0]?.rows.map((row) => row.id)).toEqual(["g1", "g2", "g3", "new"]);
    const swapped = repaired((area) => typeCell(copy(area, 0, "First"), must(first.rows[0], "row").row, at("goal"), "Changed original"));
    expect(swapped.sections[0]?.rows.map((row) => row.id)).toEqual(["new", "g2", "g3", "g1"]);
  });
  it("a line pasted from another plan becomes a copy", () => {
    const result = repaired((area) => typeCell(area, must(first.rows[2], "row").row, at("_id"), "elsewhere"));
    expect(result.sections[0]?.rows.map((row) => row.id)).toEqual(["g1", "g2", "new"]);
  });
  it("a line that this workbook sent before takes its id again", () => {
    const typed = goalsOf(readSheets(changed((area) => typeCell(area, next, at("goal"), "Sent before"))));
    const own = [{ id: "mine", section: "goals", insertedRev: 5, inserted: { goal: "Sent before" } }];
    const result = repair({ sections: [typed], baseOf, alive, own, context, keepUnknown: false, newId: () => "new" });
    expect(result.sections[0]?.rows.at(-1)).toMatchObject({ id: "mine", rev: 5 });
    expect(result.notes.map((note) => note.kind)).toEqual(["adopted"]);
  });
  it("where no ids may be given, such lines are left out", () => {
    const result = repaired((area) => typeCell(area, next, at("goal"), "Typed"), null);
    expect(result.sections[0]?.rows.map((row) => row.id)).toEqual(["g1", "g2", "g3"]);
    expect(result.writes).toEqual([]);
  });
});
