import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { phases, type Phase } from "../../../shared/field.js";
import { must } from "../../../shared/must.js";
import { findProblems } from "../../../shared/plan/rules.js";
import { phaseLenses } from "../../../shared/plan/phase-names.js";
import { checkCounts } from "../../../server/report/rebuild.js";
import { report } from "../../../server/report/report.js";
import type { Store } from "../../../server/store/store.js";
import { planContent, planHead, readPlan } from "../../../server/sync/read-plan.js";
import { setPhase } from "../../../server/sync/set-phase.js";
import { undoPush } from "../../../server/sync/undo-push.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildPlan, everywhere } from "../../support/plans.js";

const reader = { ...anna, grants: [{ role: "coordinator", nodeId: "strand", path: "/fi/strand/" }] } as const;
const settings = { limit: 5, implemented: { operator: ">", share: 0.5 }, now: new Date("2028-06-01T12:00:00Z") } as const;

onEachEngine((engine) => {
  const start = async () => {
    const store = await engine.open();
    const { id: planId } = await buildPlan(store);
    const enter = async (phase: Phase, enteredOn: string): Promise<string> => {
      const opId = randomUUID();
      const { rev: expectedRev } = await planHead(store, planId);
      const now = (): Date => new Date("2028-05-01T12:00:00Z");
      await setPhase(store, anna, { planId, opId, phase, enteredOn, expectedRev }, now);
      return opId;
    };
    const history = async (): Promise<readonly string[]> => {
      const rows = await planContent(store.read, planId, ["phases"]);
      return rows.map(({ cells }) => [cells["phase"], cells["enteredOn"], cells["leftOn"] ?? "now"].join(" "));
    };
    return { store, planId, enter, history };
  };

  /** The phases that a day's report finds plans in, with the days since they were entered. */
  const phasesOn = async (store: Store, asOf: string): Promise<readonly string[]> => {
    const query = { metrics: ["planCount", "daysInPhase"], under: ["strand"], level: 0, by: ["PHASE"], asOf } as const;
    const { keys, columns } = await report(store, reader, query, settings);
    const [plans, days] = columns;
    return (keys[0]?.ids ?? []).flatMap((phase, at) =>
      plans?.n[at] === 0 ? [] : [`${String(plans?.n[at])} ${phase} ${String(days?.n[at])}`],
    );
  };

  describe("Phases: one canonical phase with its history", () => {
    it("goes back by a new line, and counts days in it from there, over a leap day", async () => {
      const { store, planId, enter, history } = await start();
      await enter("prepare", "2027-12-31");
      await enter("explore", "2028-02-28");
      expect(await history()).toEqual(["explore 2026-03-10 2027-12-31", "prepare 2027-12-31 2028-02-28", "explore 2028-02-28 now"]);
      expect(await readPlan(store.read, planId)).toMatchObject({ phase: "explore" });
      const days = ["2027-12-30", "2027-12-31", "2028-01-01", "2028-02-28", "2028-02-29", "2028-03-01"];
      expect(await Promise.all(days.map((day) => phasesOn(store, day)))).toEqual([
        ["1 explore 660"],
        ["1 prepare 0"],
        ["1 prepare 1"],
        ["1 explore 0"],
        ["1 explore 1"],
        ["1 explore 2"],
      ]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("keeps every change of one day in the history and counts the last", async () => {
      const { store, enter, history } = await start();
      for (const phase of ["prepare", "implement", "prepare"] as const) await enter(phase, "2026-04-01");
      expect(await history()).toEqual([
        "explore 2026-03-10 2026-04-01",
        "prepare 2026-04-01 2026-04-01",
        "implement 2026-04-01 2026-04-01",
        "prepare 2026-04-01 now",
      ]);
      expect(await phasesOn(store, "2026-03-31")).toEqual(["1 explore 21"]);
      expect(await phasesOn(store, "2026-04-01")).toEqual(["1 prepare 0"]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("is in one phase on every day, also where a day before the last change was meant", async () => {
      const { store, planId, enter, history } = await start();
      await enter("prepare", "2026-06-01");
      await enter("implement", "2026-05-01");
      expect(await history()).toEqual(["explore 2026-03-10 2026-05-01", "prepare 2026-06-01 2026-06-01", "implement 2026-05-01 now"]);
      const { phase, modules } = must(await readPlan(store.read, planId), planId);
      const found = findProblems({ phase, modules, rows: await planContent(store.read, planId) }, "2026-07-01", "en");
      expect(found.filter(({ section }) => section === "phases")).toEqual([]);
      for (const [day, shown] of [
        ["2026-04-30", "1 explore 51"],
        ["2026-05-01", "1 implement 0"],
        ["2026-06-01", "1 implement 31"],
      ] as const)
        expect(await phasesOn(store, day)).toEqual([shown]);
      expect(await checkCounts(store.read)).toEqual([]);
    });

    it("is not taken back by an undo, which says so: the way back is a new line", async () => {
      const { store, planId, enter, history } = await start();
      const op = await enter("prepare", "2026-04-01");
      const { rev } = await planHead(store, planId);
      const request = { opId: randomUUID(), planId, undo: { opIds: [op] }, expectedRev: rev };
      const undone = await undoPush(store, everywhere(anna), request, () => new Date("2028-05-01T12:00:00Z"));
      expect(undone.changes).toEqual([]);
      expect(new Set(undone.skipped.map(({ section, reason }) => `${section} ${reason}`))).toEqual(new Set(["phases NOT_UNDOABLE"]));
      expect(await readPlan(store.read, planId)).toMatchObject({ phase: "prepare", rev });
      await enter("explore", "2026-04-01");
      expect((await history()).at(-1)).toBe("explore 2026-04-01 now");
      expect(await phasesOn(store, "2026-04-02")).toEqual(["1 explore 1"]);
    });
  });

  describe("Phases: shown under a model's names", () => {
    it("a report gives the same rows and figures under each, and leaves the plan as it was", async () => {
      const { store, planId, enter } = await start();
      await enter("prepare", "2026-04-01");
      const before = [await planHead(store, planId), await planContent(store.read, planId)];
      const query = {
        metrics: ["planCount", "daysInPhase"],
        under: ["strand"],
        by: ["PHASE"],
        asOf: "2026-05-01",
        language: "sv",
      } as const;
      const reports = await Promise.all(phaseLenses.map((lens) => report(store, reader, { ...query, lens }, settings)));
      for (const { keys, columns } of reports) {
        expect(keys[0]?.ids).toEqual([...phases]);
        expect(columns).toEqual(reports[0]?.columns);
      }
      expect(reports.map(({ keys }) => keys[0]?.labels[1])).toEqual([
        "Förberedelse",
        "2 Införande av metoden",
        "Förberedelse",
        "II Planera",
      ]);
      expect([await planHead(store, planId), await planContent(store.read, planId)]).toEqual(before);
    });
  });
});
