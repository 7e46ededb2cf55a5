import { describe, expect, it } from "vitest";
import { PlanEntity } from "../../../server/store/entities/plan.entity.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { leaseWorkbook } from "../../../server/sync/lease-workbook.js";
import { pullPlan } from "../../../server/sync/pull.js";
import { planContent, planHead, readPlan } from "../../../server/sync/read-plan.js";
import { setModules } from "../../../server/sync/set-modules.js";
import { setPhase, type PhaseStep } from "../../../server/sync/set-phase.js";
import { startCycle } from "../../../server/sync/start-cycle.js";
import { report } from "../../../server/report/report.js";
import { schemaVersion } from "../../../shared/plan/index.js";
import { onEachEngine } from "../../support/databases.js";
import { anna, buildOrganisation, buildPlan, findRow, insertRow, send, setCell, testNow } from "../../support/plans.js";

/** The forms that nothing is known for when a plan is made. */
const emptyForms = ["methodBasics", "needAndChain", "followUp", "trainingPlan", "sustainment"].map((section) => [section, {}] as const);

describe("a new plan", () => {
  onEachEngine((engine) => {
    const input = { methodId: "ipc", organisationId: "strand", unitIds: ["north", "south", "north"], language: "sv" } as const;

    it("has its forms, a training row for each unit and the first line of its phases, as revision 1", async () => {
      const store = await engine.open();
      await buildOrganisation(store);
      const plan = await createPlan(store, anna, { ...input, modules: ["team"] }, testNow);
      expect(plan).toMatchObject({ cycle: 1, status: "OPEN", phase: "explore", rev: 1, modules: ["form", "team"], schemaVersion });
      expect(await readPlan(store.read, plan.id)).toEqual(plan);
      const rows = await planContent(store.read, plan.id);
      expect(rows.map(({ section, cells }) => [section, cells])).toEqual([
        ["cover", { methodName: "ipc", ownerOrganisation: "Institute" }],
        ...emptyForms,
        ["traineeGroups", { unit: "north" }],
        ["traineeGroups", { unit: "south" }],
        ["phases", { phase: "explore", enteredOn: "2026-03-10" }],
      ]);
      expect(rows.filter(({ section, id }) => section === id).map(({ id }) => id)).toEqual(["cover", ...emptyForms.map(([id]) => id)]);
      expect(await planContent(store.read, plan.id, ["phases"])).toHaveLength(1);
      expect(await planHead(store, plan.id)).toMatchObject({ rev: 1, by: "Anna", headHash: plan.headHash });
    });

    it("is refused for what is not there, not the organisation's, or open already", async () => {
      const store = await engine.open();
      await buildOrganisation(store);
      const wrong = [
        [{ methodId: "ghost" }, "NOT_FOUND"],
        [{ organisationId: "ghost" }, "NOT_FOUND"],
        [{ organisationId: "children" }, "BAD_USER_INPUT"],
        [{ unitIds: ["fi"] }, "BAD_USER_INPUT"],
        [{ unitIds: ["ghost"] }, "BAD_USER_INPUT"],
        [{ unitIds: Array.from({ length: 40_000 }, (_, at) => `ghost${String(at)}`) }, "BAD_USER_INPUT"],
        [{ modules: ["dreams"] }, "BAD_USER_INPUT"],
      ] as const;
      for (const [more, code] of wrong) {
        await expect(createPlan(store, anna, { ...input, ...more }, testNow), JSON.stringify(more).slice(0, 100)).rejects.toMatchObject({
          code,
        });
      }
      const both = await Promise.allSettled([createPlan(store, anna, input, testNow), createPlan(store, anna, input, testNow)]);
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await store.read.count(PlanEntity)).toBe(1);
    });
  });
});

/** A day on which spring's decisions can be entered. */
const inMay = (): Date => new Date("2026-05-02T12:00:00.000Z");

describe("a plan's course", () => {
  onEachEngine((engine) => {
    const start = async () => {
      const store = await engine.open();
      return { store, plan: await buildPlan(store) };
    };

    it("goes through phases, and back, with a history line each", async () => {
      const { store, plan } = await start();
      const step = {
        planId: plan.id,
        opId: "a",
        phase: "prepare",
        enteredOn: "2026-04-01",
        decision: "We begin\r\n",
        decidedBy: " ",
        expectedRev: 1,
      } as const;
      expect(await setPhase(store, anna, step, inMay)).toMatchObject({ phase: "prepare", rev: 2 });
      await setPhase(store, anna, { ...step, opId: "b", phase: "explore", enteredOn: "2026-05-01", decision: null, expectedRev: 2 }, inMay);
      const lines = await planContent(store.read, plan.id, ["phases"]);
      expect(lines.map(({ cells }) => cells)).toEqual([
        { phase: "explore", enteredOn: "2026-03-10", leftOn: "2026-04-01" },
        { phase: "prepare", enteredOn: "2026-04-01", leftOn: "2026-05-01", decision: "We begin" },
        { phase: "explore", enteredOn: "2026-05-01" },
      ]);
    });

    it("enters no phase on a day that has not come where the organisation is, so that the plan and its figures name one phase", async () => {
      const { store, plan } = await start();
      const step: PhaseStep = { planId: plan.id, opId: "a", phase: "prepare", enteredOn: "2026-03-11", expectedRev: 1 };
      await expect(setPhase(store, anna, step, testNow)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      expect(await readPlan(store.read, plan.id)).toMatchObject({ phase: "explore", rev: 1 });
      const beforeMidnight = (): Date => new Date("2026-03-10T22:30:00Z");
      expect(await setPhase(store, anna, step, beforeMidnight)).toMatchObject({ phase: "prepare", rev: 2 });
      const reader = { ...anna, grants: [{ role: "coordinator", nodeId: "strand", path: "/fi/strand/" }] } as const;
      const query = { metrics: ["planCount"], under: ["strand"], level: 0, by: ["PHASE"] } as const;
      const shown = await report(store, reader, query, { limit: 5, implemented: { operator: ">", share: 0.5 }, now: beforeMidnight() });
      const counted = shown.keys[0]?.ids.map((phase, at) => `${phase} ${String(shown.columns[0]?.n[at])}`);
      expect(counted?.filter((one) => !one.endsWith(" 0"))).toEqual(["prepare 1"]);
    });

    it("changes phase once, when sent twice or decided by two", async () => {
      const { store, plan } = await start();
      const step: PhaseStep = { planId: plan.id, opId: "a", phase: "prepare", enteredOn: "2026-04-01", expectedRev: 1 };
      const first = await setPhase(store, anna, step, inMay);
      expect(await setPhase(store, anna, step, inMay)).toEqual(first);
      for (const more of [
        { phase: "implement" },
        { opId: "b" },
        { opId: "b", phase: "implement" },
        { opId: "b", phase: "sustain", enteredOn: "soon", expectedRev: 2 },
      ] as const) {
        await expect(setPhase(store, anna, { ...step, ...more }, inMay), JSON.stringify(more)).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
        });
      }
      expect((await planHead(store, plan.id)).rev).toBe(2);
    });

    it("enters no phase at a revision that is still to come, or under an opId that is none", async () => {
      const { store, plan } = await start();
      const step: PhaseStep = { planId: plan.id, opId: "a", phase: "prepare", enteredOn: "2026-04-01", expectedRev: 1 };
      for (const more of [{ expectedRev: 2 }, { opId: "" }, { opId: "x".repeat(101) }]) {
        await expect(setPhase(store, anna, { ...step, ...more }, inMay), JSON.stringify(more)).rejects.toMatchObject({
          code: "BAD_USER_INPUT",
        });
      }
      expect((await planHead(store, plan.id)).rev).toBe(1);
      expect(await setPhase(store, anna, step, inMay)).toMatchObject({ phase: "prepare", rev: 2 });
    });

    it("turns modules on and off, and every workbook hears of it", async () => {
      const { store, plan } = await start();
      expect(plan.modules).toEqual(["form", "followUp", "team"]);
      const off = await setModules(store, anna, { planId: plan.id, turnOff: ["team"] }, testNow);
      expect(off).toMatchObject({ modules: ["form", "followUp"], rev: 2 });
      expect(await setModules(store, anna, { planId: plan.id, turnOff: ["team"] }, testNow)).toEqual(off);
      expect(await readPlan(store.read, plan.id)).toEqual(off);
      const { epoch, rev, headHash, id: planId } = plan;
      expect(await pullPlan(store, "all", { planId, epoch, headRev: rev, headHash, schemaVersion })).toMatchObject({ toRev: 2, rows: [] });
      for (const more of [{ turnOn: ["dreams"] }, { turnOff: ["form"] }]) {
        await expect(setModules(store, anna, { planId: plan.id, ...more }, testNow)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
      }
    });

    it("ends closed: readable, and changed no more", async () => {
      const { store, plan } = await start();
      const closed = await closePlan(store, anna, plan.id, testNow);
      expect(closed).toMatchObject({ status: "CLOSED", rev: 2 });
      expect(await closePlan(store, anna, plan.id, testNow)).toEqual(closed);
      expect(await planContent(store.read, plan.id)).toHaveLength(4 + emptyForms.length);
      await expect(setModules(store, anna, { planId: plan.id, turnOff: ["team"] }, testNow)).rejects.toMatchObject({ code: "FORBIDDEN" });
      const step = { planId: plan.id, opId: "a", phase: "prepare", enteredOn: "2026-04-01", expectedRev: 2 } as const;
      await expect(setPhase(store, anna, step, inMay)).rejects.toMatchObject({ code: "FORBIDDEN" });
      await expect(closePlan(store, anna, "ghost", testNow)).rejects.toMatchObject({ code: "NOT_FOUND" });
    });

    it("begins anew with method, contacts and units, and keeps the old plan", async () => {
      const { store, plan } = await start();
      const changes = [
        setCell("cover", "ownerContactName", "Eva", 1, "cover"),
        setCell("cover", "plannedStart", "2026-01-01", 1, "cover"),
        insertRow("t1", { unit: "harbour", profession: "nurse", headcount: 4 }, "traineeGroups"),
        insertRow("g1", { goal: "Good" }),
      ];
      expect((await send(store, plan.id, changes)).status).toBe("OK");
      const next = await startCycle(store, anna, plan.id, testNow);
      expect(next).toMatchObject({ cycle: 2, status: "OPEN", phase: "explore", methodId: "ipc", modules: plan.modules });
      expect((await planContent(store.read, next.id)).map(({ section, cells }) => [section, cells])).toEqual([
        ["cover", { methodName: "ipc", ownerOrganisation: "Institute", ownerContactName: "Eva" }],
        ...emptyForms,
        ["traineeGroups", { unit: "north" }],
        ["traineeGroups", { unit: "south" }],
        ["traineeGroups", { unit: "harbour", profession: "nurse" }],
        ["phases", { phase: "explore", enteredOn: "2026-03-10" }],
      ]);
      expect(await readPlan(store.read, plan.id)).toMatchObject({ status: "CLOSED" });
      expect(await findRow(store, plan.id, "g1")).toBeDefined();
      await expect(startCycle(store, anna, plan.id, testNow)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });
  });
});

describe("a workbook's lease", () => {
  onEachEngine((engine) => {
    it("is held by one pane for a minute, renewed by it, and free for others after that", async () => {
      const store = await engine.open();
      const { id: planId } = await buildPlan(store);
      const at = (second: number) => () => new Date(Date.UTC(2026, 2, 10, 12, 0, second));
      const ask = (paneId: string, second: number, workbookId = "book") => leaseWorkbook(store, { planId, workbookId, paneId }, at(second));
      expect(await ask("a", 0)).toEqual({ held: true, until: at(60)().toISOString() });
      expect(await ask("b", 30)).toEqual({ held: false, until: at(60)().toISOString() });
      expect(await ask("a", 40)).toEqual({ held: true, until: at(100)().toISOString() });
      expect((await ask("b", 99)).held).toBe(false);
      expect(await ask("b", 100)).toEqual({ held: true, until: at(160)().toISOString() });
      expect((await ask("a", 101)).held).toBe(false);
      expect((await ask("a", 101, "other")).held).toBe(true);
      const many = await Promise.all(["p", "q", "r", "s"].map((pane) => ask(pane, 300)));
      expect(many.filter(({ held }) => held)).toHaveLength(1);
      await expect(leaseWorkbook(store, { planId: "ghost", workbookId: "b", paneId: "p" }, testNow)).rejects.toMatchObject({
        code: "NOT_FOUND",
      });
      await expect(ask("", 0)).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
    });
  });
});
