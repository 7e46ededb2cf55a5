import { describe, expect, it } from "vitest";
import { pullPlan } from "../../../server/sync/pull.js";
import { planHead } from "../../../server/sync/read-plan.js";
import type { PlanRow } from "../../../shared/protocol.js";
import { schemaVersion } from "../../../shared/plan/index.js";
import { conflictsOf } from "../../../server/store/stored-conflict.js";
import type { Store } from "../../../server/store/store.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildPlan, deleteRow, findRow, insertRow, send, setCell } from "../../support/plans.js";

/** The row with its tombstone, as a pull from the beginning shows it. */
async function pulled(store: Store, planId: string, id: string): Promise<PlanRow | undefined> {
  const { epoch, headHash } = await planHead(store, planId);
  const { rows } = await pullPlan(store, "all", { planId, epoch, headHash, headRev: 0, schemaVersion });
  return rows.find((row) => row.id === id);
}

describe("a change that is pushed", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId, rev } = await buildPlan(store);
      return { store, planId, rev };
    };

    it("inserts a row whose id is unknown, with every filled field at the new revision", async () => {
      const { store, planId, rev } = await start();
      const answer = await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 80, responsible: null })]);
      expect(answer).toMatchObject({ status: "OK", rev: rev + 1, conflicts: [] });
      expect(answer.applied).toEqual([{ rowId: "g1", field: null, rev: rev + 1, merged: false }]);
      expect(await findRow(store, planId, "g1")).toMatchObject({
        section: "goals",
        cells: { goal: "Fewer queues", target: 80 },
        cellRevs: { goal: rev + 1, target: rev + 1 },
        insertedRev: rev + 1,
        deletedRev: null,
      });
    });

    it("does nothing when a row is inserted again with the same content", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })]);
      const again = await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })]);
      expect(again).toMatchObject({ status: "OK", rev: rev + 2, applied: [], conflicts: [] });
      expect((await findRow(store, planId, "g1"))?.cellRevs).toEqual({ goal: rev + 1 });
    });

    it("leaves a deleted row deleted when it is inserted again with the same content", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })]);
      await send(store, planId, [deleteRow("g1", rev + 1)]);
      expect(await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })])).toMatchObject({ applied: [], conflicts: [] });
      expect((await pulled(store, planId, "g1"))?.deletedRev).toBe(rev + 2);
    });

    it("takes an insert with other content field by field as changes of an empty sheet", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 80 })]);
      const answer = await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 90, responsible: "Bo" })], bo);
      expect(answer.applied).toEqual([{ rowId: "g1", field: "responsible", rev: rev + 2, merged: true }]);
      expect(answer.conflicts).toMatchObject([{ kind: "CELL", field: "target", base: null, mine: 90, theirs: 80, theirsRev: rev + 1 }]);
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ goal: "Fewer queues", target: 80, responsible: "Bo" });
    });

    it("keeps a cell of a row nobody knows as a conflict", async () => {
      const { store, planId } = await start();
      const answer = await send(store, planId, [setCell("ghost", "target", 80, 0)]);
      expect(answer.conflicts).toMatchObject([
        { kind: "MISSING", rowId: "ghost", field: "target", mine: 80, theirs: null, mineBy: "Anna" },
      ]);
      expect(await findRow(store, planId, "ghost")).toBeUndefined();
      expect(await conflictsOf(store.read, planId, "OPEN")).toHaveLength(1);
    });

    it("brings a deleted row back when its sheet had not seen the deletion, and keeps that as a conflict", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 80 })]);
      await send(store, planId, [deleteRow("g1", rev + 1)], bo);
      const answer = await send(store, planId, [setCell("g1", "target", 90, rev + 1)]);
      expect(answer.applied).toEqual([{ rowId: "g1", field: "target", rev: rev + 3, merged: false }]);
      expect(answer.conflicts).toMatchObject([
        { kind: "DELETE_EDIT", field: "target", base: 80, mine: 90, theirs: null, theirsRev: rev + 2, mineBy: "Anna", theirsBy: "Bo" },
      ]);
      expect(await findRow(store, planId, "g1")).toMatchObject({ cells: { goal: "Fewer queues", target: 90 }, deletedRev: null });
    });

    it("brings a deleted row back without a conflict when its sheet had seen the deletion", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })]);
      await send(store, planId, [deleteRow("g1", rev + 1)], bo);
      expect(await send(store, planId, [setCell("g1", "target", 90, rev + 2)])).toMatchObject({ conflicts: [] });
      expect(await findRow(store, planId, "g1")).toMatchObject({ cells: { goal: "Fewer queues", target: 90 } });
    });

    it("does nothing when a cell is set to what it holds, whatever the sheet had seen", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      expect(await send(store, planId, [setCell("g1", "target", 80, 0)], bo)).toMatchObject({ applied: [], conflicts: [] });
      expect((await findRow(store, planId, "g1"))?.cellRevs).toEqual({ target: rev + 1 });
    });

    it("sets a cell that nobody changed since the sheet was read, and empties one", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 80 })]);
      const answer = await send(store, planId, [setCell("g1", "target", 90, rev + 1), setCell("g1", "goal", null, rev + 1)]);
      expect(answer.applied.map(({ field, merged }) => [field, merged])).toEqual([
        ["target", false],
        ["goal", false],
      ]);
      expect(await findRow(store, planId, "g1")).toMatchObject({ cells: { target: 90 }, cellRevs: { goal: rev + 2, target: rev + 2 } });
    });

    it("keeps both values when both sides changed one cell", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      await send(store, planId, [setCell("g1", "target", 85, rev + 1)], bo);
      const answer = await send(store, planId, [setCell("g1", "target", 90, rev + 1)], anna);
      expect(answer).toMatchObject({ status: "OK", rev: rev + 3, applied: [] });
      const conflict = {
        kind: "CELL",
        section: "goals",
        rowId: "g1",
        field: "target",
        base: 80,
        mine: 90,
        theirs: 85,
        theirsRev: rev + 2,
        mineBy: "Anna",
        theirsBy: "Bo",
        status: "OPEN",
      };
      expect(answer.conflicts).toMatchObject([conflict]);
      expect(await conflictsOf(store.read, planId, "OPEN")).toMatchObject([conflict]);
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ target: 85 });
    });

    it("merges different cells of one row without a word", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { goal: "Fewer queues", target: 80 })]);
      await send(store, planId, [setCell("g1", "goal", "No queues", rev + 1)], bo);
      const answer = await send(store, planId, [setCell("g1", "target", 90, rev + 1)], anna);
      expect(answer).toMatchObject({ applied: [{ rowId: "g1", field: "target", merged: true }], conflicts: [] });
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ goal: "No queues", target: 90 });
    });

    it("does nothing when a row is deleted that is gone or was never there", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      await send(store, planId, [deleteRow("g1", rev + 1)]);
      const answer = await send(store, planId, [deleteRow("g1", rev + 1), deleteRow("ghost", 0)], bo);
      expect(answer).toMatchObject({ status: "OK", applied: [], conflicts: [] });
      expect((await pulled(store, planId, "g1"))?.deletedRev).toBe(rev + 2);
    });

    it("keeps a row that somebody edited since the sheet was read, and the wish to delete it as a conflict", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      await send(store, planId, [setCell("g1", "target", 85, rev + 1)], bo);
      const answer = await send(store, planId, [deleteRow("g1", rev + 1)], anna);
      expect(answer).toMatchObject({
        applied: [],
        conflicts: [{ kind: "EDIT_DELETE", rowId: "g1", field: null, theirsRev: rev + 2, theirsBy: "Bo" }],
      });
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ target: 85 });
    });

    it("keeps a row that somebody brought back since the sheet was read", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      await send(store, planId, [deleteRow("g1", rev + 1)], bo);
      await send(store, planId, [setCell("g1", "target", 80, rev + 2)], bo);
      expect(await send(store, planId, [deleteRow("g1", rev + 2)])).toMatchObject({
        conflicts: [{ kind: "EDIT_DELETE", theirsRev: rev + 3 }],
      });
      expect(await findRow(store, planId, "g1")).toBeDefined();
    });

    it("deletes a row that nobody changed since the sheet was read", async () => {
      const { store, planId, rev } = await start();
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      const answer = await send(store, planId, [deleteRow("g1", rev + 1)]);
      expect(answer).toMatchObject({ applied: [{ rowId: "g1", field: null }], conflicts: [] });
      expect(await pulled(store, planId, "g1")).toMatchObject({ deletedRev: rev + 2, cells: { target: 80 } });
    });
  });
});
