import { describe, expect, it } from "vitest";
import { baseLookup } from "../../shared/bases.js";
import type { SentRow } from "../../shared/diff.js";
import { fateOf } from "../../shared/merge-line.js";
import { goals } from "../../shared/plan/goals.js";
import { phases } from "../../shared/plan/phases.js";
import type { PlanRow } from "../../shared/protocol.js";
import { noReferences } from "../../shared/references.js";
import type { SheetRow } from "../../shared/sheet-section.js";
import type { RawCell } from "../../shared/workbook.js";
import type { Cells } from "../../shared/field.js";

const context = { language: "en", date1904: false, references: noReferences } as const;
const baseOf = baseLookup([{ id: "r", rev: 3, cells: { goal: "old", target: 80 } }]);

function line(values: Readonly<Record<string, RawCell>>, rev = 3): SheetRow {
  const cells = Object.entries(values).map(([key, raw], column) => [key, { raw, row: 5, column }] as const);
  return { id: "r", key: "r", rev, row: 5, cells: Object.fromEntries(cells) };
}
function sentRow(values: Cells, rev = 3, unread: readonly string[] = []): SentRow {
  return { rev, values, unread: new Set(unread) };
}
function server(cells: Cells, revs: Readonly<Record<string, number>>, deletedRev: number | null = null): PlanRow {
  return { id: "r", section: "goals", ord: "a", cells, cellRevs: revs, insertedRev: 2, deletedRev };
}
const fate = (
  now: SheetRow,
  sent: SentRow | undefined,
  row: PlanRow,
  epochChanged = false,
  section = goals as Parameters<typeof fateOf>[0]["section"],
) => fateOf({ section, now, sent, server: row, baseOf, epochChanged, context });

const untouched = line({ goal: "old", target: 80 });
const asShown = sentRow({ goal: "old", target: 80 });

describe("what applying the server's row does to a line", () => {
  it("nothing when nothing in it is newer than what the line shows", () => {
    expect(fate(untouched, asShown, server({ goal: "old", target: 80 }, { goal: 2, target: 3 }))).toEqual({ kind: "keep" });
  });
  it("writes what changed when nothing was typed since", () => {
    expect(fate(untouched, asShown, server({ goal: "new", target: 80 }, { goal: 7, target: 3 }))).toEqual({
      kind: "write",
      fields: ["goal"],
    });
  });
  it("holds a line whose revision went back by an undo", () => {
    expect(fate(line({ goal: "old" }, 2), asShown, server({ goal: "new" }, { goal: 7 }))).toEqual({ kind: "held" });
  });
  it("holds a line that was not there when the push was built", () => {
    expect(fate(untouched, undefined, server({ goal: "new" }, { goal: 7 }))).toEqual({ kind: "held" });
  });
  it("keeps a cell typed since where the server holds what was shown, and writes the others", () => {
    const now = line({ goal: "old", target: 90 });
    expect(fate(now, asShown, server({ goal: "new", target: 80 }, { goal: 7, target: 3 }))).toEqual({ kind: "write", fields: ["goal"] });
  });
  it("holds the line when a cell typed since was changed by others too", () => {
    const now = line({ goal: "old", target: 90 });
    expect(fate(now, asShown, server({ goal: "new", target: 70 }, { goal: 7, target: 7 }))).toEqual({ kind: "held" });
  });
  it("never writes over a cell that could not be read, and holds the line when its value changed", () => {
    const now = line({ goal: "old", target: "many" });
    const sent = sentRow({ goal: "old", target: 80 }, 3, ["target"]);
    expect(fate(now, sent, server({ goal: "new", target: 80 }, { goal: 7, target: 3 }))).toEqual({ kind: "write", fields: ["goal"] });
    expect(fate(now, sent, server({ goal: "new", target: 70 }, { goal: 7, target: 7 }))).toEqual({ kind: "held" });
  });
  it("takes a deleted row out, unless something was typed in it", () => {
    const gone = server({ goal: "old", target: 80 }, { goal: 2 }, 8);
    expect(fate(untouched, asShown, gone)).toEqual({ kind: "remove" });
    expect(fate(line({ goal: "typed", target: 80 }), asShown, gone)).toEqual({ kind: "held" });
  });
  it("writes everything different after a restore, whatever the revisions say", () => {
    expect(fate(untouched, asShown, server({ goal: "earlier", target: 80 }, { goal: 1 }), true)).toEqual({
      kind: "write",
      fields: ["goal"],
    });
  });
  it("puts back what was typed where values are only shown", () => {
    const row = { ...server({ decision: "Agreed" }, { decision: 7 }), section: "phases" };
    expect(fate(line({ decision: "Typed" }), undefined, row, false, phases)).toEqual({ kind: "write", fields: ["decision"] });
  });
});
