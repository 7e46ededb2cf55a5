import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listConflicts } from "../../../server/sync/conflicts.js";
import { resolveConflict, type Resolution } from "../../../server/sync/resolve-conflict.js";
import { planHead } from "../../../server/sync/read-plan.js";
import type { Change, PushAnswer } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildPlan, deleteRow, everywhere, findRow, insertRow, send, setCell, testNow } from "../../support/plans.js";

describe("a conflict", () => {
  onEachEngine((engine) => {
    /** A plan with a goal of 80 at revision 2, these changes of Bo at 3, and Anna's, which contradict them, at 4. */
    const start = async (theirs: readonly Change[], mine: readonly Change[]) => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      if (theirs.length > 0) await send(store, planId, theirs, bo);
      const { conflicts } = await send(store, planId, mine, anna);
      const conflictId = conflicts[0]?.id ?? "";
      const resolve = async (more: Partial<Resolution> & Pick<Resolution, "choice">): Promise<PushAnswer> => {
        const { rev } = await planHead(store, planId);
        return resolveConflict(store, everywhere(anna), { opId: randomUUID(), planId, conflictId, expectedRev: rev, ...more }, testNow);
      };
      const row = () => findRow(store, planId, "g1");
      const open = async () => (await listConflicts(store, "all", planId, "OPEN")).map(({ kind }) => kind);
      return { store, planId, conflictId, resolve, row, open };
    };
    const bothSet = () => start([setCell("g1", "target", 85, 2)], [setCell("g1", "target", 90, 2)]);

    it("about a cell ends with mine, theirs or another value", async () => {
      for (const [choice, value, result] of [
        ["MINE", undefined, 90],
        ["THEIRS", undefined, 85],
        ["VALUE", 88, 88],
        ["VALUE", null, undefined],
      ] as const) {
        const { resolve, row, open } = await bothSet();
        const answer = await resolve(value === undefined ? { choice } : { choice, value });
        expect(answer).toMatchObject({ status: "OK", rev: 5, conflicts: [] });
        expect((await row())?.cells["target"]).toBe(result);
        expect(await open()).toEqual([]);
      }
    });

    it("makes a new one when somebody changed the cell after it was looked at", async () => {
      const { store, planId, resolve, row, open } = await bothSet();
      await send(store, planId, [setCell("g1", "target", 70, 4)], bo);
      const answer = await resolve({ choice: "MINE", expectedRev: 4 });
      expect(answer.conflicts).toMatchObject([{ kind: "CELL", base: 85, mine: 90, theirs: 70, theirsRev: 5 }]);
      expect((await row())?.cells).toEqual({ target: 70 });
      expect(await open()).toEqual(["CELL"]);
    });

    it("about a row that one deleted and one edited ends with the row kept or deleted", async () => {
      const deleted = () => start([deleteRow("g1", 2)], [setCell("g1", "target", 90, 2)]);
      const edited = () => start([setCell("g1", "target", 85, 2)], [deleteRow("g1", 2)]);
      const cases = [
        [deleted, "MINE", { target: 90 }],
        [deleted, "THEIRS", undefined],
        [edited, "MINE", undefined],
        [edited, "THEIRS", { target: 85 }],
      ] as const;
      for (const [make, choice, cells] of cases) {
        const { resolve, row, open } = await make();
        expect((await resolve({ choice })).status).toBe("OK");
        expect((await row())?.cells).toEqual(cells);
        expect(await open()).toEqual([]);
      }
      expect(await (await deleted()).resolve({ choice: "VALUE", value: 1 })).toMatchObject({
        status: "INVALID",
        fieldErrors: [{ code: "choiceNotPossible" }],
      });
    });

    it("about a row nobody knew ends with the row made of it, or with nothing", async () => {
      const kept = await start([], [setCell("ghost", "target", 90, 0)]);
      expect((await kept.resolve({ choice: "MINE" })).status).toBe("OK");
      expect(await findRow(kept.store, kept.planId, "ghost")).toMatchObject({ section: "goals", cells: { target: 90 } });
      const dropped = await start([], [setCell("ghost", "target", 90, 0)]);
      await dropped.resolve({ choice: "THEIRS" });
      expect(await findRow(dropped.store, dropped.planId, "ghost")).toBeUndefined();
      expect(await dropped.open()).toEqual([]);
    });

    it("is resolved once: sent again it is answered again, and later choices come too late", async () => {
      const { resolve, row } = await bothSet();
      const resolution = { choice: "MINE", opId: randomUUID(), expectedRev: 4 } as const;
      const first = await resolve(resolution);
      expect({ ...(await resolve(resolution)), pull: null }).toEqual({ ...first, pull: null });
      expect((await resolve({ ...resolution, choice: "THEIRS" })).status).toBe("OP_REUSED");
      expect(await resolve({ choice: "VALUE", value: 1 })).toMatchObject({ status: "INVALID", fieldErrors: [{ code: "conflictClosed" }] });
      expect((await row())?.cells).toEqual({ target: 90 });
    });

    it("takes no value of the wrong kind, and nothing from those who may not change the row", async () => {
      const { store, planId, conflictId, resolve } = await bothSet();
      expect(await resolve({ choice: "VALUE", value: "much" })).toMatchObject({ status: "INVALID", fieldErrors: [{ code: "notNumber" }] });
      const manager = { actor: bo, read: new Set(["north"]), write: new Set(["north"]) };
      const wanted = { opId: randomUUID(), planId, conflictId, choice: "MINE", expectedRev: 4 } as const;
      expect(await resolveConflict(store, manager, wanted, testNow)).toMatchObject({
        status: "INVALID",
        fieldErrors: [{ code: "outOfReach" }],
      });
      await expect(resolve({ choice: "MINE", opId: "" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      await expect(resolve({ choice: "MINE", conflictId: "ghost" })).rejects.toMatchObject({ code: "NOT_FOUND" });
      expect((await resolve({ choice: "MINE", expectedRev: 99 })).status).toBe("EPOCH_CHANGED");
    });
  });
});
