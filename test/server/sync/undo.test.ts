import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listConflicts } from "../../../server/sync/conflicts.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { resolveConflict } from "../../../server/sync/resolve-conflict.js";
import { setPhase } from "../../../server/sync/set-phase.js";
import { undoPush, type UndoAnswer, type UndoRequest } from "../../../server/sync/undo-push.js";
import type { Who } from "../../../server/sync/sender.js";
import type { Actor } from "../../../server/identity/actor.js";
import type { Change } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildPlan, deleteRow, everywhere, findRow, insertRow, send, setCell, testNow } from "../../support/plans.js";

describe("an undo", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { goal: "Good", target: 80 }), insertRow("g2", { goal: "Fine" })]);
      const push = async (changes: readonly Change[], actor: Actor = anna): Promise<string> => {
        const opId = randomUUID();
        expect((await send(store, planId, changes, actor, { opId })).status).toBe("OK");
        return opId;
      };
      const undo = async (what: UndoRequest["undo"], more: Partial<UndoRequest> = {}, who: Who = everywhere(anna)): Promise<UndoAnswer> => {
        const { rev } = await planHead(store, planId);
        return undoPush(store, who, { opId: randomUUID(), planId, undo: what, expectedRev: rev, ...more }, testNow);
      };
      /** What people see of the plan: the living rows and their values. */
      const content = async () => (await planContent(store.read, planId)).map(({ id, ord, cells }) => [id, ord, cells]);
      return { store, planId, push, undo, content };
    };

    it("of a push gives back exactly what was before, and undone itself what was after", async () => {
      const { push, undo, content } = await start();
      const before = await content();
      const op = await push([
        setCell("g1", "target", 90, 2),
        setCell("g1", "responsible", "Bo", 2),
        setCell("g1", "goal", null, 2),
        deleteRow("g2", 2),
        insertRow("g3", { goal: "New" }),
      ]);
      const after = await content();
      const undoOp = randomUUID();
      expect(await undo({ opIds: [op] }, { opId: undoOp })).toMatchObject({ status: "OK", rev: 4, skipped: [] });
      expect(await content()).toEqual(before);
      expect(await undo({ opIds: [undoOp] })).toMatchObject({ status: "OK", rev: 5, skipped: [] });
      expect(await content()).toEqual(after);
    });

    it("of several pushes lifts them off together", async () => {
      const { push, undo, content } = await start();
      const before = await content();
      const ops = [
        await push([setCell("g1", "target", 90, 2)]),
        await push([setCell("g1", "target", 95, 3), insertRow("g3", { target: 1 })]),
        await push([setCell("g3", "target", 2, 4), deleteRow("g2", 4)]),
      ];
      await undo({ opIds: ops });
      expect(await content()).toEqual(before);
    });

    it("of everything a person sent since a time leaves what others sent", async () => {
      const { store, planId, push, undo } = await start();
      await push([setCell("g2", "target", 5, 2)], bo);
      await push([setCell("g1", "target", 90, 2)], bo);
      await push([setCell("g1", "goal", "Anna's", 2)], anna);
      const answer = await undo({ actorId: "bo", since: testNow().toISOString() });
      expect(answer.changes).toHaveLength(2);
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ goal: "Anna's", target: 80 });
      expect((await findRow(store, planId, "g2"))?.cells).toEqual({ goal: "Fine" });
      expect((await undo({ actorId: "bo", since: "2027-01-01T00:00:00Z" })).changes).toEqual([]);
    });

    it("leaves and lists what was changed since", async () => {
      const { store, planId, push, undo } = await start();
      const op = await push([
        setCell("g1", "target", 90, 2),
        insertRow("g3", { target: 1 }),
        deleteRow("g2", 2),
        setCell("g1", "goal", "Mine", 2),
      ]);
      await push([setCell("g1", "target", 95, 3), setCell("g3", "goal", "Theirs", 3), setCell("g2", "target", 1, 3)], bo);
      const answer = await undo({ opIds: [op] });
      expect(answer.changes).toEqual([{ kind: "SET", section: "goals", rowId: "g1", field: "goal", before: "Mine", after: "Good" }]);
      expect(answer.skipped.map(({ rowId, field, reason }) => [rowId, field, reason]).sort()).toEqual([
        ["g1", "target", "CHANGED_SINCE"],
        ["g2", null, "CHANGED_SINCE"],
        ["g3", null, "CHANGED_SINCE"],
      ]);
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ goal: "Good", target: 95 });
      expect(await findRow(store, planId, "g2")).toBeDefined();
      expect((await findRow(store, planId, "g3"))?.cells).toEqual({ goal: "Theirs", target: 1 });
    });

    it("leaves a cell of a row that somebody has deleted since", async () => {
      const { push, undo } = await start();
      const op = await push([setCell("g1", "target", 90, 2)]);
      await push([deleteRow("g1", 3)], bo);
      expect(await undo({ opIds: [op] })).toMatchObject({
        rev: 4,
        changes: [],
        skipped: [{ rowId: "g1", field: "target", reason: "CHANGED_SINCE" }],
      });
    });

    it("says beforehand exactly what it will do, and does nothing then", async () => {
      const { store, planId, push, undo, content } = await start();
      const op = await push([setCell("g1", "target", 90, 2), insertRow("g3", {})]);
      const before = [await content(), await planHead(store, planId)];
      const preview = await undo({ opIds: [op] }, { dryRun: true });
      expect([await content(), await planHead(store, planId)]).toEqual(before);
      const done = await undo({ opIds: [op] });
      expect(preview).toMatchObject({ dryRun: true, changes: done.changes, skipped: done.skipped });
      expect(done.changes.map(({ kind, rowId }) => [kind, rowId])).toEqual([
        ["SET", "g1"],
        ["DELETE", "g3"],
      ]);
    });

    it("withdraws the conflicts that the push opened and opens those that it resolved", async () => {
      const { store, planId, push, undo } = await start();
      await push([setCell("g1", "target", 85, 2)], bo);
      const op = await push([setCell("g1", "target", 90, 2)], anna);
      const status = async (wanted: "OPEN" | "RESOLVED" | "WITHDRAWN") => (await listConflicts(store, "all", planId, wanted)).length;
      const [conflict] = await listConflicts(store, "all", planId, "OPEN");
      const opId = randomUUID();
      await resolveConflict(
        store,
        everywhere(anna),
        { opId, planId, conflictId: conflict?.id ?? "", choice: "MINE", expectedRev: 4 },
        testNow,
      );
      expect([await status("OPEN"), await status("RESOLVED")]).toEqual([0, 1]);
      await undo({ opIds: [opId] });
      expect((await findRow(store, planId, "g1"))?.cells["target"]).toBe(85);
      expect(await status("OPEN")).toBe(1);
      const withdrawal = randomUUID();
      await undo({ opIds: [op] }, { opId: withdrawal });
      expect([await status("OPEN"), await status("WITHDRAWN")]).toEqual([0, 1]);
      await undo({ opIds: [withdrawal] });
      expect(await status("OPEN")).toBe(1);
    });

    it("is done once: sent again it is answered again", async () => {
      const { store, planId, push, undo } = await start();
      const op = await push([setCell("g1", "target", 90, 2)]);
      const request = { opId: randomUUID(), expectedRev: 3 };
      const first = await undo({ opIds: [op] }, request);
      const again = await undo({ opIds: [op] }, request);
      expect({ ...again, pull: null }).toEqual({ ...again, ...first, pull: null });
      expect((await undo({ opIds: [op, op] }, request)).status).toBe("OP_REUSED");
      expect((await planHead(store, planId)).rev).toBe(4);
    });

    it("leaves the plan's beginning and its phases, which commands write", async () => {
      const { store, planId, undo } = await start();
      const step = { opId: "phase", planId, phase: "prepare", enteredOn: "2026-03-01", expectedRev: 2 } as const;
      await setPhase(store, anna, step, testNow);
      const answer = await undo({ opIds: ["phase"] });
      expect(answer).toMatchObject({ changes: [], rev: 3 });
      expect(answer.skipped.every(({ reason, section }) => reason === "NOT_UNDOABLE" && section === "phases")).toBe(true);
      await undo({ actorId: "anna", since: "2020-01-01T00:00:00Z" });
      expect(await findRow(store, planId, "cover")).toMatchObject({ cells: { methodName: "ipc" } });
    });

    it("of another's push by a unit manager stays within the unit", async () => {
      const { store, planId, push, undo } = await start();
      const op = await push([
        insertRow("u1", { unit: "north" }, "usage"),
        insertRow("u2", { unit: "south" }, "usage"),
        setCell("g1", "target", 90, 2),
      ]);
      const manager = { actor: bo, read: new Set(["north"]), write: new Set(["north"]) };
      const answer = await undo({ opIds: [op] }, {}, manager);
      expect(answer.changes).toMatchObject([{ kind: "DELETE", rowId: "u1" }]);
      expect(answer.skipped.map(({ rowId, reason }) => [rowId, reason]).sort()).toEqual([
        ["g1", "OUT_OF_REACH"],
        ["u2", "OUT_OF_REACH"],
      ]);
      expect(await findRow(store, planId, "u2")).toBeDefined();
    });

    it("is NOT_FOUND for a push the plan never had, and tells a client ahead of the plan so", async () => {
      const { undo } = await start();
      await expect(undo({ opIds: ["ghost"] })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await expect(undo({ opIds: ["ghost"] }, { opId: "" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(undo({ actorId: "bo", since: "yesterday" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect((await undo({ opIds: ["ghost"] }, { expectedRev: 9 })).status).toBe("EPOCH_CHANGED");
    });
  });
});
