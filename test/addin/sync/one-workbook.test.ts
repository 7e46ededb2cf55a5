import { describe, expect, it } from "vitest";
import { typeCell } from "../../../addin/try/grid-actions.js";
import { openBook } from "../../support/books.js";
import { bo, findRow, insertRow, send, setCell } from "../../support/plans.js";
import { useGoalsBook } from "./goals-book.js";

const at = useGoalsBook();

describe("rows that are missing", () => {
  it("are asked about when there are many, and go when the person says so", async () => {
    for (const id of ["g1", "g2", "g3", "g4"]) at.mine.remove("goals", id);
    await at.mine.pane.sync();
    expect(at.mine.pane.state.deletesToConfirm.map((row) => row.title)).toEqual([
      "Shorter queues",
      "Calm staff",
      "Fewer relapses",
      "Early help",
    ]);
    expect(await at.goals()).toHaveLength(5);
    await at.mine.pane.confirmDeletes(true);
    expect(await at.goals()).toEqual(["Clear roles"]);
    expect(at.mine.pane.state.deletesToConfirm).toEqual([]);
  });

  it("come back when the person says no", async () => {
    for (const id of ["g1", "g2", "g3", "g4"]) at.mine.remove("goals", id);
    await at.mine.pane.sync();
    await at.mine.pane.confirmDeletes(false);
    expect(
      at.mine
        .section("goals")
        .rows.map((row) => row.id)
        .sort(),
    ).toEqual(["g1", "g2", "g3", "g4", "g5"]);
    expect(await at.goals()).toHaveLength(5);
    expect(at.mine.pane.state.unsent).toEqual([]);
  });
});

describe("two panes in one workbook", () => {
  it("both send cells, only one gives ids, and each row is there once", async () => {
    const other = await openBook(at.store, at.mine.workbook, bo);
    at.mine.add("goals", { goal: "Typed by one" });
    at.mine.type("goals", "g1", "target", 91);
    await at.mine.pane.sync();
    at.mine.type("goals", "g2", "target", 92);
    at.mine.add("goals", { goal: "Typed by the other" });
    await other.pane.sync();
    expect(other.pane.state.notice).toContain("Toinen ikkuna");
    expect((await findRow(at.store, at.planId, "g2"))?.cells["target"]).toBe(92);
    await other.pane.sync();
    await at.mine.pane.sync();
    await at.mine.pane.sync();
    expect((await at.goals()).slice(5)).toEqual(["Typed by one", "Typed by the other"]);
    expect(at.mine.pane.state).toMatchObject({ conflicts: [], unsent: [] });
  });

  it("leave alone what a colleague types between reading and writing", async () => {
    at.mine.type("goals", "g1", "target", 91);
    at.mine.weather.afterPush = () => {
      at.mine.type("goals", "g1", "target", 92);
      at.mine.type("goals", "g2", "responsible", "Eva");
    };
    await at.mine.pane.sync();
    expect(at.mine.see("goals", "g1", "target")).toBe(92);
    expect(at.mine.pane.state.unsent.map((change) => change.after)).toEqual(["92", "Eva"]);
    await at.mine.pane.sync();
    expect((await findRow(at.store, at.planId, "g1"))?.cells["target"]).toBe(92);
    expect((await findRow(at.store, at.planId, "g2"))?.cells["responsible"]).toBe("Eva");
    expect(at.mine.pane.state.conflicts).toEqual([]);
  });

  it("hold a row back when a colleague types where somebody else changed the plan", async () => {
    await send(at.store, at.planId, [setCell("g1", "target", 55, await at.revision())], bo);
    at.mine.type("goals", "g2", "target", 91);
    at.mine.weather.afterPush = () => {
      at.mine.type("goals", "g1", "target", 92);
    };
    await at.mine.pane.sync();
    expect(at.mine.see("goals", "g1", "target")).toBe(92);
    expect(at.mine.pane.state.receipt?.sentences.join(" ")).toContain("lämnades orörda");
    await at.mine.pane.sync();
    expect(at.mine.pane.state.conflicts).toMatchObject([{ before: "0", yours: "92", theirs: "55" }]);
    expect(at.mine.see("goals", "g1", "target")).toBe(55);
  });
});

describe("what a person may do with a plan in the pane", () => {
  it("takes back the newest sync after showing what goes", async () => {
    at.mine.type("goals", "g1", "target", 91);
    at.mine.add("goals", { goal: "Too early" });
    await at.mine.pane.sync();
    const preview = await at.mine.pane.previewUndo();
    expect(preview).toEqual({ undone: expect.arrayContaining(["Mål: Målvärde", "Mål"]) as unknown, skipped: [] });
    await at.mine.pane.undoLastSync();
    expect(at.mine.see("goals", "g1", "target")).toBe(0);
    expect(await at.goals()).toHaveLength(5);
    expect(at.mine.section("goals").rows).toHaveLength(5);
  });

  it("changes the phase by a command, and puts back what was typed over it", async () => {
    await at.mine.pane.setPhase({ phase: "prepare", enteredOn: "2026-03-09" });
    expect(at.mine.pane.state.plan?.phase).toBe("prepare");
    const [first, second] = at.mine.section("phases").rows;
    expect(second?.cells["enteredOn"]?.raw).toBe(46_090);
    at.mine.type("phases", first?.id ?? "", "decision", "Typed over");
    await at.mine.pane.refresh();
    expect(at.mine.pane.state.problems.filter((one) => one.severity === "hint" && one.stays)).toHaveLength(1);
    await at.mine.pane.sync();
    expect(at.mine.see("phases", first?.id ?? "", "decision")).toBe("");
  });

  it("appends below the table when it is full, and waits where something stands in the way", async () => {
    const rows = Array.from({ length: 14 }, (_, n) => insertRow(`n${String(n)}`, { goal: `Goal ${String(n)}` }));
    await send(at.store, at.planId, rows, bo);
    at.mine.edit("goals", (area, one) => typeCell(area, one.lastRow + 3, 2, "My notes"));
    await at.mine.pane.sync();
    const one = at.mine.section("goals");
    expect(one.rows).toHaveLength(5 + 11);
    expect(at.mine.pane.state.receipt?.sentences.join(" ")).toContain("får inte plats");
    at.mine.edit("goals", (area) => typeCell(area, one.lastRow + 2, 2, ""));
    await at.mine.pane.sync();
    expect(at.mine.section("goals").rows).toHaveLength(19);
    expect(at.mine.section("goals").table?.rows).toBe(1 + 19);
    expect(at.mine.pushes).toEqual([]);
  });
});
