import { describe, expect, it } from "vitest";
import { CellChangeEntity } from "../../../server/store/entities/cell-change.entity.js";
import { ConflictEntity } from "../../../server/store/entities/conflict.entity.js";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { PlanOpEntity } from "../../../server/store/entities/plan-op.entity.js";
import { PlanRowEntity } from "../../../server/store/entities/plan-row.entity.js";
import type { Store } from "../../../server/store/store.js";
import { pushPlan } from "../../../server/sync/push.js";
import { planHead } from "../../../server/sync/read-plan.js";
import type { Change } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildPlan, deleteRow, everywhere, findRow, insertRow, pushOf, send, setCell, testNow } from "../../support/plans.js";

/** Everything that a push writes, in a fixed order. */
async function everything({ read }: Store): Promise<unknown> {
  return {
    plans: await read.find(PlanEntity, { order: { id: "ASC" } }),
    rows: await read.find(PlanRowEntity, { order: { id: "ASC" } }),
    changes: await read.find(CellChangeEntity, { order: { rev: "ASC", seq: "ASC" } }),
    ops: await read.find(PlanOpEntity, { order: { rev: "ASC" } }),
    conflicts: await read.find(ConflictEntity, { order: { id: "ASC" } }),
    counts: await read.query<unknown[]>("SELECT metric, unit_id, dim, effective_on, rev, delta FROM count_entry ORDER BY 1, 2, 3, 4, 5"),
    rollup: await read.query<unknown[]>("SELECT metric, parent_id, scope_id, dim, effective_on, n FROM rollup ORDER BY 1, 2, 3, 4, 5"),
  };
}

describe("a push that is sent again", () => {
  onEachEngine((engine) => {
    it("is answered as the first time and done once, whatever came between", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const head = await planHead(store, planId);
      const push = pushOf(planId, head, [insertRow("g1", { target: 80 }), setCell("ghost", "target", 1, 0)]);
      const first = await pushPlan(store, everywhere(anna), push, testNow);
      await send(store, planId, [setCell("g1", "target", 85, 2), insertRow("g2", { target: 1 })], bo);
      const stored = await everything(store);
      const again = await pushPlan(store, everywhere(anna), { ...push, changes: [...push.changes] }, testNow);
      expect({ ...again, pull: null }).toEqual({ ...first, pull: null });
      expect(again.pull).toMatchObject({ fromRev: head.rev, toRev: head.rev + 2 });
      expect(again.pull?.rows.map(({ id }) => id)).toEqual(["g1", "g2"]);
      expect(await everything(store)).toEqual(stored);
    });

    it("is told when its id was used for something else, and changes nothing", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const push = pushOf(planId, await planHead(store, planId), [insertRow("g1", { target: 80 })]);
      await pushPlan(store, everywhere(anna), push, testNow);
      const stored = await everything(store);
      const other = { ...push, changes: [insertRow("g1", { target: 90 })] };
      expect(await pushPlan(store, everywhere(anna), other, testNow)).toMatchObject({ status: "OP_REUSED", applied: [], pull: null });
      expect(await everything(store)).toEqual(stored);
    });

    it("counts as one also when both are under way at the same time", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const head = await planHead(store, planId);
      const push = pushOf(planId, head, [insertRow("g1", { target: 80 })]);
      const answers = await Promise.all(Array.from({ length: 8 }, () => pushPlan(store, everywhere(anna), push, testNow)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect((await planHead(store, planId)).rev).toBe(head.rev + 1);
    });
  });
});

describe("pushes at the same time", () => {
  onEachEngine((engine) => {
    it("all take effect, one after the other, and lose nothing: 32 clients with 6 pushes each", { timeout: 60_000 }, async () => {
      const store = await engine.open();
      const { id: planId, rev } = await buildPlan(store);
      const { headHash, epoch } = await planHead(store, planId);
      const client = async (name: string): Promise<void> => {
        for (let n = 0; n < 6; n += 1) {
          const changes = [
            insertRow(`${name}-${String(n)}`, { target: n }),
            setCell("cover", "scheduleNote", `${name} ${String(n)}`, rev, "cover"),
          ];
          const answer = await pushPlan(store, everywhere(anna), pushOf(planId, { epoch, rev, headHash }, changes), testNow);
          expect(answer.status).toBe("OK");
        }
      };
      await Promise.all(Array.from({ length: 32 }, (_, n) => client(`c${String(n)}`)));
      const head = await planHead(store, planId);
      expect(head.rev).toBe(rev + 32 * 6);
      const stored = await store.read.find(PlanRowEntity, { where: { planId, section: "goals" } });
      expect(stored).toHaveLength(32 * 6);
      const notes = await store.read.findBy(CellChangeEntity, { planId, field: "scheduleNote" });
      const held = await store.read.findBy(ConflictEntity, { planId, field: "scheduleNote" });
      expect(notes).toHaveLength(1);
      expect(new Set([...notes.map(({ value }) => value), ...held.map(({ mine }) => mine)]).size).toBe(32 * 6);
    });
  });
});

describe("a push that breaks off", () => {
  onEachEngine((engine) => {
    it("leaves everything as it was, whichever statement fails, and then succeeds", async () => {
      let fails = Infinity;
      let sent = 0;
      const store = await engine.open({
        onStatement: (sql) => {
          if (/^(ROLLBACK|START|BEGIN)/.test(sql)) return;
          sent += 1;
          if (sent === fails) throw new Error(`statement ${String(fails)} failed`);
        },
      });
      const { id: planId, rev } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { goal: "Good", target: 80 }), insertRow("b1", { barrier: "Time" }, "barriers")]);
      const head = await planHead(store, planId);
      await send(store, planId, [setCell("g1", "target", 85, rev + 1)], bo);
      const changes = [
        setCell("g1", "target", 90, rev + 1),
        deleteRow("b1", rev + 1, "barriers"),
        insertRow("t1", { unit: "north", headcount: 4 }, "traineeGroups"),
      ];
      const push = pushOf(planId, head, changes);
      const before = await everything(store);
      for (let k = 1; ; k += 1) {
        [sent, fails] = [0, k];
        const answer = await pushPlan(store, everywhere(anna), push, testNow).catch(() => null);
        fails = Infinity;
        if (answer !== null) {
          expect(k).toBeGreaterThan(10);
          expect(answer).toMatchObject({ status: "OK", conflicts: [{ kind: "CELL" }] });
          break;
        }
        expect(await everything(store), `statement ${String(k)}`).toEqual(before);
      }
      expect(await findRow(store, planId, "t1")).toBeDefined();
    });
  });
});

describe("the statements of a push", () => {
  onEachEngine((engine) => {
    it("are as many for one cell as for five thousand, and never more than fourteen", { timeout: 15_000 }, async () => {
      const heard: string[] = [];
      const store = await engine.open({ onStatement: (sql) => heard.push(sql) });
      const { id: planId } = await buildPlan(store);
      const count = async (changes: readonly Change[]): Promise<number> => {
        const push = pushOf(planId, await planHead(store, planId), changes);
        heard.length = 0;
        expect((await pushPlan(store, everywhere(anna), push, testNow)).status).toBe("OK");
        return heard.filter((sql) => !/^(BEGIN|START|COMMIT)/.test(sql)).length;
      };
      const rows = (prefix: string, from: number, to: number): readonly Change[] =>
        Array.from({ length: to - from }, (_, n) =>
          insertRow(`${prefix}${String(from + n)}`, { goal: `Goal ${String(n)}`, perspective: "client" }),
        );
      const one = await count(rows("g", 0, 1));
      expect(await count(rows("g", 1, 5000))).toBe(one);
      const conflicting = (from: number, to: number, value: string): readonly Change[] =>
        rows("g", from, to).map((row) => setCell(row.rowId, "goal", value, 1));
      const oneConflict = await count([...conflicting(0, 1, "Mine"), insertRow("u1", { unit: "north", headcount: 3 }, "traineeGroups")]);
      const manyConflicts = await count([
        ...conflicting(1, 5000, "Mine"),
        insertRow("u2", { unit: "south", headcount: 3 }, "traineeGroups"),
      ]);
      expect(manyConflicts).toBe(oneConflict);
      expect(Math.max(one, oneConflict)).toBeLessThanOrEqual(14);
    });
  });
});
