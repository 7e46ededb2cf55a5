import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { closePlan } from "../../../server/sync/close-plan.js";
import { pushPlan } from "../../../server/sync/push.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import type { Store } from "../../../server/store/store.js";
import { schemaVersion } from "../../../shared/plan/index.js";
import type { Change, Push, PushAnswer } from "../../../shared/protocol.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, deleteRow, everywhere, findRow, insertRow, pushOf, send, setCell, testNow } from "../../support/plans.js";

const unknown = (change: object): Change => change as Change;

/** Everything that a correct client never sends, with the code of its refusal. */
const wrong: readonly (readonly [code: string, what: string, changes: readonly Change[], more?: Partial<Push>])[] = [
  ["noChanges", "no change at all", []],
  ["badPart", "part 3 of 2", [setCell("g1", "target", 1, 2)], { part: 3, parts: 2 }],
  ["badId", "an empty opId", [setCell("g1", "target", 1, 2)], { opId: "" }],
  ["badId", "a row id with a line break", [setCell("g\n1", "target", 1, 2)]],
  ["badId", "an origin with a space", [insertRow("g9", {}, "goals", "my book")]],
  ["badRevision", "a negative base", [setCell("g1", "target", 1, -1)]],
  ["badRevision", "a base the plan has not reached", [setCell("g1", "target", 1, 99)]],
  ["badValues", "an insert without values", [unknown({ kind: "INSERT", section: "goals", rowId: "g9", baseRev: 0, origin: "book" })]],
  ["badValues", "a set without a value", [unknown({ kind: "SET", section: "goals", rowId: "g1", field: "target", baseRev: 2 })]],
  ["repeated", "one cell twice", [setCell("g1", "target", 1, 2), setCell("g1", "target", 2, 2)]],
  ["repeated", "a row set and deleted", [setCell("g1", "target", 1, 2), deleteRow("g1", 2)]],
  ["repeated", "a row inserted and set", [insertRow("g9", { target: 1 }), setCell("g9", "target", 2, 0)]],
  ["unknownSection", "a section that is not declared", [setCell("g1", "target", 1, 2, "dreams")]],
  ["unknownField", "a field that is not declared", [setCell("g1", "dream", 1, 2)]],
  ["unknownField", "a field that every object has", [setCell("g1", "constructor", "x", 2)]],
  ["otherSection", "a row under another section", [setCell("g1", "barrier", "Time", 2, "barriers")]],
  ["otherSection", "a form under another id", [setCell("g1", "scheduleNote", "x", 2, "cover")]],
  ["formRow", "a form inserted", [insertRow("cover", { scheduleNote: "x" }, "cover")]],
  ["formRow", "a form deleted", [deleteRow("cover", 2, "cover")]],
  ["readOnlySection", "the phase history", [insertRow("p9", { phase: "prepare" }, "phases")]],
  ["notText", "a number for a text", [setCell("g1", "goal", 5, 2)]],
  ["notText", "a text with a Windows line end", [setCell("g1", "goal", "a\r\nb", 2)]],
  ["notText", "an empty text instead of null", [setCell("g1", "goal", "", 2)]],
  ["tooLong", "a text over its length", [setCell("g1", "goal", "x".repeat(1001), 2)]],
  ["badCharacter", "a control character", [setCell("g1", "goal", "a\u0001b", 2)]],
  ["badCharacter", "half a surrogate pair", [setCell("g1", "goal", "a\ud800b", 2)]],
  ["notNumber", "a text for a number", [setCell("g1", "target", "80", 2)]],
  ["notNumber", "minus zero", [setCell("g1", "target", -0, 2)]],
  ["notInteger", "a fraction of a person", [insertRow("t9", { headcount: 2.5 }, "traineeGroups")]],
  ["notDate", "a day that never was", [setCell("g1", "targetOn", "2026-02-30", 2)]],
  ["unknownChoice", "a code that is not declared", [setCell("g1", "perspective", "dreams", 2)]],
];

describe("a push that a correct client does not send", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const { rev } = await send(store, planId, [insertRow("g1", { goal: "Fewer queues" })]);
      expect(rev).toBe(2);
      return { store, planId };
    };

    const state = async (store: Store, planId: string): Promise<unknown> => [
      await planHead(store, planId),
      await planContent(store.read, planId),
    ];

    it("is refused whole, with each fault, and leaves the plan as it was", async () => {
      const { store, planId } = await start();
      const before = await state(store, planId);
      for (const [code, what, changes, more] of wrong) {
        const answer = await send(store, planId, changes, anna, more);
        expect(answer, what).toMatchObject({ status: "INVALID", applied: [], conflicts: [], pull: null });
        expect(
          answer.fieldErrors.map((error) => error.code),
          what,
        ).toContain(code);
      }
      expect(await state(store, planId)).toEqual(before);
    });

    it("lists all faults with their places and a sentence in the sender's language", async () => {
      const { store, planId } = await start();
      const answer = await send(store, planId, [
        setCell("g1", "target", "80", 2),
        setCell("g1", "goal", "Good", 2),
        insertRow("g2", { dream: 1, targetOn: "x" }),
      ]);
      expect(answer.fieldErrors).toEqual([
        { rowId: "g1", section: "goals", field: "target", code: "notNumber", message: "Värdet är inte ett tal." },
        { rowId: "g2", section: "goals", field: "dream", code: "unknownField", message: "Delen har inget sådant fält." },
        { rowId: "g2", section: "goals", field: "targetOn", code: "notDate", message: "Värdet är inte ett datum i formen ÅÅÅÅ-MM-DD." },
      ]);
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ goal: "Fewer queues" });
    });

    it("may be sent again under the same id once it is right", async () => {
      const { store, planId } = await start();
      const opId = randomUUID();
      expect(await send(store, planId, [setCell("g1", "target", "80", 2)], anna, { opId })).toMatchObject({ status: "INVALID" });
      expect(await send(store, planId, [setCell("g1", "target", 80, 2)], anna, { opId })).toMatchObject({ status: "OK" });
    });

    it("is too large above ten thousand changes", async () => {
      const { store, planId } = await start();
      const many = Array.from({ length: 10_001 }, (_, n) => insertRow(`n${String(n)}`, {}));
      expect((await send(store, planId, many)).status).toBe("TOO_LARGE");
      expect((await planHead(store, planId)).rev).toBe(2);
    });
  });
});

describe("a push that is never refused", () => {
  onEachEngine((engine) => {
    it("leaves required fields empty, refers to what is not there, or breaks a rule", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const changes = [
        insertRow("g1", {}),
        insertRow("t1", { unit: "nowhere", profession: null }, "traineeGroups"),
        setCell("cover", "methodName", null, 1, "cover"),
        setCell("cover", "ownerContactEmail", "no address", 1, "cover"),
      ];
      expect(await send(store, planId, changes)).toMatchObject({ status: "OK", fieldErrors: [], conflicts: [] });
    });

    it("keeps fields, codes and sections of the next schema as they came", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const more = { schemaVersion: schemaVersion + 1 };
      const row = { goal: "Good", mood: "sunny", perspective: "nextYears" };
      expect(await send(store, planId, [insertRow("g1", row), insertRow("d1", { dream: true }, "dreams")], anna, more)).toMatchObject({
        status: "OK",
      });
      expect((await findRow(store, planId, "g1"))?.cells).toEqual(row);
      expect(await findRow(store, planId, "d1")).toMatchObject({ section: "dreams", cells: { dream: true } });
      expect(await send(store, planId, [setCell("g1", "target", 5, 2)])).toMatchObject({ status: "OK" });
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ ...row, target: 5 });
    });
  });
});

describe("a push from a place that is not the plan's", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      await send(store, planId, [insertRow("g1", { target: 80 })]);
      const head = await planHead(store, planId);
      const push = (more: Partial<Push>): Promise<PushAnswer> =>
        pushPlan(store, everywhere(anna), pushOf(planId, head, [setCell("g1", "target", 90, 2)], more), testNow);
      return { store, planId, head, push };
    };

    it("is told that the plan was restored", async () => {
      const { store, planId, head, push } = await start();
      for (const more of [{ epoch: randomUUID() }, { headRev: 3 }, { headHash: "another" }, { headRev: 1 }]) {
        expect(await push(more)).toMatchObject({ status: "EPOCH_CHANGED", epoch: head.epoch, rev: 2, headHash: head.headHash, pull: null });
      }
      expect((await findRow(store, planId, "g1"))?.cells).toEqual({ target: 80 });
    });

    it("may come from the beginning of the plan's history", async () => {
      const { push } = await start();
      expect(await push({ headRev: 0, headHash: "" })).toMatchObject({ status: "OK", pull: { fromRev: 0, toRev: 3 } });
    });

    it("is told when its schema is too old or too new", async () => {
      const { push } = await start();
      expect((await push({ schemaVersion: 0 })).status).toBe("SCHEMA_OLD");
      expect((await push({ schemaVersion: schemaVersion + 2 })).status).toBe("SCHEMA_NEW");
    });

    it("is NOT_FOUND when there is no such plan, and FORBIDDEN when it is closed", async () => {
      const { store, planId, push } = await start();
      await expect(push({ planId: "ghost" })).rejects.toMatchObject({ code: "NOT_FOUND" });
      await closePlan(store, anna, planId, testNow);
      await expect(push({})).rejects.toMatchObject({ code: "FORBIDDEN" });
    });
  });
});

describe("a push that deletes many rows", () => {
  onEachEngine((engine) => {
    const start = async (rows: number) => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const ids = Array.from({ length: rows }, (_, n) => `g${String(n)}`);
      await send(
        store,
        planId,
        ids.map((id) => insertRow(id, { target: 1 })),
      );
      const remove = (count: number, confirmedDeletes?: readonly string[]): Promise<PushAnswer> =>
        send(
          store,
          planId,
          ids.slice(0, count).map((id) => deleteRow(id, 2)),
          anna,
          confirmedDeletes === undefined ? {} : { confirmedDeletes },
        );
      return { remove, ids };
    };

    it("needs no confirmation for three rows, nor for a fifth of the section", async () => {
      const few = await start(4);
      expect((await few.remove(3)).status).toBe("OK");
      const fifth = await start(30);
      expect((await fifth.remove(6)).status).toBe("OK");
    });

    it("needs one for more, and takes it only for exactly these rows", async () => {
      const { remove, ids } = await start(30);
      expect((await remove(7)).status).toBe("DELETES_UNCONFIRMED");
      expect((await remove(7, ids.slice(0, 6))).status).toBe("DELETES_UNCONFIRMED");
      expect((await remove(7, ids.slice(0, 8))).status).toBe("DELETES_UNCONFIRMED");
      expect((await remove(7, ids.slice(0, 7))).status).toBe("OK");
    });
  });
});
