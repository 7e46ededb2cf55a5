import { describe, expect, it } from "vitest";
import type { Reach } from "../../../server/identity/actor.js";
import { planBase } from "../../../server/sync/base.js";
import { listConflicts } from "../../../server/sync/conflicts.js";
import { planHistory } from "../../../server/sync/history.js";
import { pullPlan } from "../../../server/sync/pull.js";
import { pushPlan } from "../../../server/sync/push.js";
import { planHead } from "../../../server/sync/read-plan.js";
import type { Store } from "../../../server/store/store.js";
import { schemaVersion, sections } from "../../../shared/plan/index.js";
import type { Change, PlanHead, Pull, PushAnswer, Scope } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, bo, buildPlan, deleteRow, everywhere, insertRow, pushOf, send, setCell, testNow } from "../../support/plans.js";

const onlyNorth: Reach = new Set(["north"]);
const usage = (rowId: string, unit: string, using = 3): Change => insertRow(rowId, { unit, period: "2026-Q1", using }, "usage");

async function pull(
  store: Store,
  planId: string,
  from: Pick<PlanHead, "epoch" | "rev" | "headHash">,
  read: Reach = "all",
  scope?: Scope,
): Promise<Pull> {
  const { epoch, rev, headHash } = from;
  return pullPlan(store, read, { planId, epoch, headRev: rev, headHash, schemaVersion, ...(scope === undefined ? {} : { scope }) });
}

const idsOf = (answer: Pull): readonly string[] => answer.rows.map(({ id }) => id);

describe("a pull", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      return { store, planId, first: await planHead(store, planId) };
    };

    it("brings what changed after the client's position, deleted rows included, and says who sent it", async () => {
      const { store, planId, first } = await start();
      await send(store, planId, [insertRow("g1", { target: 1 }), insertRow("g2", { target: 2 })]);
      const middle = await planHead(store, planId);
      await send(store, planId, [setCell("g1", "target", 5, 2), deleteRow("g2", 2)], bo);
      const newest = { epoch: first.epoch, rev: 3, at: testNow().toISOString(), by: "Bo", sections: ["goals"] };
      expect(await pull(store, planId, first)).toMatchObject({ status: "OK", fromRev: 1, toRev: 3, head: newest });
      const answer = await pull(store, planId, middle);
      expect(answer.rows).toMatchObject([
        { id: "g1", cells: { target: 5 }, cellRevs: { target: 3 }, deletedRev: null },
        { id: "g2", deletedRev: 3 },
      ]);
      expect(await pull(store, planId, answer.head)).toMatchObject({ status: "OK", fromRev: 3, toRev: 3, rows: [] });
    });

    it("brings the whole plan to a client without a position, in the order of the rows", async () => {
      const { store, planId, first } = await start();
      await send(
        store,
        planId,
        ["g3", "g1", "g2"].map((id) => insertRow(id, {})),
      );
      const answer = await pull(store, planId, { ...first, rev: 0, headHash: "" });
      expect(answer.rows.filter(({ section }) => section === "goals").map(({ id }) => id)).toEqual(["g3", "g1", "g2"]);
      const forms = sections.filter(({ repeating }) => !repeating).map(({ key }) => key);
      expect(new Set(answer.rows.map(({ section }) => section))).toEqual(new Set([...forms, "phases", "traineeGroups", "goals"]));
    });

    it("tells a client of another history so, with the head and no rows", async () => {
      const { store, planId, first } = await start();
      for (const from of [
        { ...first, epoch: "another" },
        { ...first, rev: 9 },
        { ...first, headHash: "another" },
      ]) {
        expect(await pull(store, planId, from)).toMatchObject({ status: "EPOCH_CHANGED", head: { epoch: first.epoch, rev: 1 }, rows: [] });
      }
      const newer = { planId, epoch: first.epoch, headRev: 1, headHash: first.headHash, schemaVersion: schemaVersion + 2 };
      expect((await pullPlan(store, "all", newer)).status).toBe("SCHEMA_NEW");
      await expect(pull(store, "ghost", first)).rejects.toMatchObject({ code: "NOT_FOUND" });
    });

    it("comes only with the last part of a push", async () => {
      const { store, planId } = await start();
      expect((await send(store, planId, [insertRow("g1", {})], anna, { part: 1, parts: 2 })).pull).toBeNull();
      expect((await send(store, planId, [insertRow("g2", {})], anna, { part: 2, parts: 2 })).pull).not.toBeNull();
    });

    it("holds only the sections and units of the workbook's scope", async () => {
      const { store, planId, first } = await start();
      await send(store, planId, [insertRow("g1", {}), usage("u1", "north"), usage("u2", "harbour"), usage("u3", "children")]);
      expect(idsOf(await pull(store, planId, first, "all", { sections: ["usage"] }))).toEqual(["u1", "u2", "u3"]);
      const inChildren = await pull(store, planId, first, "all", { sections: ["usage"], unitSubtree: "children" });
      expect(inChildren.rows.filter(({ deletedRev }) => deletedRev === null).map(({ id }) => id)).toEqual(["u1", "u3"]);
    });
  });
});

describe("a unit manager's workbook", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const first = await planHead(store, planId);
      await send(store, planId, [insertRow("g1", { goal: "Good" }), usage("u1", "north"), usage("u2", "south")]);
      const push = async (changes: readonly Change[], scope?: Scope): Promise<PushAnswer> =>
        pushPlan(
          store,
          { actor: bo, write: onlyNorth, read: onlyNorth },
          pushOf(planId, await planHead(store, planId), changes, scope === undefined ? {} : { scope }),
          testNow,
        );
      return { store, planId, first, push };
    };

    it("sees the own unit's rows and those without a unit, and nothing of the others but that they are not there", async () => {
      const { store, planId, first } = await start();
      const answer = await pull(store, planId, first, onlyNorth);
      expect(answer.rows).toMatchObject([
        { id: "g1", cells: { goal: "Good" }, deletedRev: null },
        { id: "u1", cells: { unit: "north" }, deletedRev: null },
        { id: "u2", cells: {}, cellRevs: {}, deletedRev: 2 },
      ]);
    });

    it("changes rows of the own unit only, with the old and the new unit inside", async () => {
      const { push } = await start();
      expect(await push([setCell("u1", "using", 4, 2, "usage"), usage("u3", "north")])).toMatchObject({ status: "OK", conflicts: [] });
      for (const change of [
        setCell("u2", "using", 4, 2, "usage"),
        setCell("u1", "unit", "south", 2, "usage"),
        setCell("u2", "unit", "north", 2, "usage"),
        setCell("g1", "target", 4, 2),
        insertRow("g9", {}),
        usage("u9", "south"),
        insertRow("u9", { period: "2026-Q1" }, "usage"),
        deleteRow("u2", 2, "usage"),
      ]) {
        const answer = await push([change]);
        expect(answer, JSON.stringify(change)).toMatchObject({
          status: "INVALID",
          fieldErrors: [{ rowId: change.rowId, code: "outOfReach" }],
        });
      }
    });

    it("sends nothing from outside its scope", async () => {
      const { store, planId } = await start();
      const scope = { sections: ["usage"], unitSubtree: "north" };
      expect((await send(store, planId, [usage("u3", "north")], anna, { scope })).status).toBe("OK");
      for (const change of [
        usage("u4", "south"),
        insertRow("g9", {}),
        setCell("u2", "using", 1, 2, "usage"),
        setCell("u1", "unit", "south", 2, "usage"),
      ]) {
        expect(await send(store, planId, [change], anna, { scope })).toMatchObject({
          status: "INVALID",
          fieldErrors: [{ code: "outOfScope" }],
        });
      }
    });

    it("loses a row that moves to another unit, and this is no deletion", async () => {
      const { store, planId } = await start();
      const before = await planHead(store, planId);
      await send(store, planId, [setCell("u1", "unit", "south", 2, "usage")]);
      const answer = await pull(store, planId, before, onlyNorth);
      expect(answer.rows).toMatchObject([{ id: "u1", cells: {}, deletedRev: 3 }]);
      const base = await planBase(store, onlyNorth, { planId, rows: [{ id: "u1", rev: 2 }], stamps: [{ section: "usage", rev: 2 }] });
      expect(base).toEqual({
        rows: [{ id: "u1", rev: 2, cells: { unit: "north", period: "2026-Q1", using: 3 } }],
        alive: [{ section: "usage", ids: [] }],
      });
    });

    it("reads history and conflicts of the rows it sees", async () => {
      const { store, planId } = await start();
      await send(store, planId, [setCell("u2", "using", 9, 1, "usage"), setCell("u1", "using", 8, 1, "usage")]);
      const conflicts = await listConflicts(store, onlyNorth, planId, "OPEN");
      expect(conflicts.map(({ rowId }) => rowId)).toEqual(["u1"]);
      const page = await planHistory(store, onlyNorth, { planId, section: "usage", first: 10 });
      expect(page.entries.map(({ rowId }) => rowId)).toEqual(["u1"]);
    });
  });
});

describe("what the sheet showed", () => {
  onEachEngine((engine) => {
    it("is told for each row at its own revision", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { goal: "One", target: 1 }), insertRow("g2", { goal: "Two" })]);
      await send(store, planId, [setCell("g1", "target", 2, 2), setCell("g1", "responsible", "Anna", 2)]);
      await send(store, planId, [setCell("g1", "target", null, 3)]);
      const at = async (id: string, rev: number) => (await planBase(store, "all", { planId, rows: [{ id, rev }], stamps: [] })).rows;
      expect(await at("g1", 1)).toEqual([{ id: "g1", rev: 1, cells: {} }]);
      expect(await at("g1", 2)).toEqual([{ id: "g1", rev: 2, cells: { goal: "One", target: 1 } }]);
      expect(await at("g1", 3)).toEqual([{ id: "g1", rev: 3, cells: { goal: "One", target: 2, responsible: "Anna" } }]);
      expect(await at("g1", 4)).toEqual([{ id: "g1", rev: 4, cells: { goal: "One", responsible: "Anna" } }]);
      expect(await at("g2", 2)).toEqual([{ id: "g2", rev: 2, cells: { goal: "Two" } }]);
      expect(await at("ghost", 2)).toEqual([]);
      const stamps = [{ section: "goals", rev: 1 }];
      expect((await planBase(store, "all", { planId, rows: [{ id: "g1", rev: 4 }], stamps })).rows).toEqual(await at("g1", 4));
    });

    it("is told once however often it is asked, and not at more revisions than a sheet can show", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { goal: "One" })]);
      const rows = Array.from({ length: 30_000 }, () => ({ id: "g1", rev: 2 }));
      const stamps = Array.from({ length: 30_000 }, () => ({ section: "goals", rev: 2 }));
      expect(await planBase(store, "all", { planId, rows, stamps })).toEqual({
        rows: [{ id: "g1", rev: 2, cells: { goal: "One" } }],
        alive: [{ section: "goals", ids: ["g1"] }],
      });
      const many = Array.from({ length: 21 }, (_, rev) => ({ id: "g1", section: "goals", rev }));
      for (const request of [
        { rows: many, stamps: [] },
        { rows: [], stamps: many },
      ])
        await expect(planBase(store, "all", { planId, ...request })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it("tells which rows were alive at a section's stamp, through deletions and returns", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { target: 1 }), insertRow("g2", { target: 2 })]);
      await send(store, planId, [deleteRow("g1", 2), insertRow("g3", {})]);
      await send(store, planId, [setCell("g1", "target", 9, 3)]);
      const alive = async (rev: number) =>
        (await planBase(store, "all", { planId, rows: [], stamps: [{ section: "goals", rev }] })).alive[0]?.ids;
      expect(await Promise.all([1, 2, 3, 4].map(alive))).toEqual([[], ["g1", "g2"], ["g2", "g3"], ["g1", "g2", "g3"]]);
    });
  });
});

describe("the history of a plan", () => {
  onEachEngine((engine) => {
    it("tells newest first who sent what, page by page, for a row or a cell", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { target: 1, goal: "Good" })]);
      await send(store, planId, [setCell("g1", "target", 2, 2), setCell("g1", "goal", "Better", 2)], bo);
      await send(store, planId, [deleteRow("g1", 3)]);
      const whole = await planHistory(store, "all", { planId, rowId: "g1", first: 10 });
      expect(whole.entries.map(({ rev, kind, field, before, after, sentBy }) => [rev, kind, field, before, after, sentBy])).toEqual([
        [4, "DELETE", null, null, null, "Anna"],
        [3, "SET", "goal", "Good", "Better", "Bo"],
        [3, "SET", "target", 1, 2, "Bo"],
        [2, "INSERT", null, null, null, "Anna"],
      ]);
      const cell = await planHistory(store, "all", { planId, rowId: "g1", field: "target", first: 10 });
      expect(cell.entries.map(({ kind, field, after }) => [kind, field, after])).toEqual([
        ["SET", "target", 2],
        ["INSERT", "target", 1],
      ]);
      const pages: number[] = [];
      let after: string | undefined;
      for (let more = true; more;) {
        const page = await planHistory(store, "all", { planId, rowId: "g1", first: 2, ...(after === undefined ? {} : { after }) });
        pages.push(page.entries.length);
        ({ more } = page);
        after = page.entries.at(-1)?.cursor;
      }
      expect(pages).toEqual([2, 2]);
      await expect(planHistory(store, "all", { planId, first: 2, after: "x" })).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });

    it("replayed from the beginning gives the rows", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { target: 1 }), insertRow("g2", { target: 2 })]);
      await send(store, planId, [setCell("g1", "target", 5, 2), deleteRow("g2", 2)], bo);
      const first = await planHead(store, planId);
      const { rows } = await pull(store, planId, { ...first, rev: 0, headHash: "" });
      const base = await planBase(store, "all", { planId, rows: rows.map(({ id }) => ({ id, rev: 2 })), stamps: [] });
      expect(base.rows.find(({ id }) => id === "g1")?.cells).toEqual({ target: 1 });
      expect(rows.find(({ id }) => id === "g1")?.cells).toEqual({ target: 5 });
      expect((await pushPlan(store, everywhere(anna), pushOf(planId, first, [setCell("g2", "target", 2, 3)]), testNow)).status).toBe("OK");
    });
  });
});
