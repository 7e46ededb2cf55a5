import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { openStore, type Store } from "../../../server/store/store.js";
import { closePlan } from "../../../server/sync/close-plan.js";
import { createPlan } from "../../../server/sync/create-plan.js";
import { planContent, planHead } from "../../../server/sync/read-plan.js";
import { newWorkbook, openBook, type Book } from "../../support/books.js";
import { anna, buildOrganisation, insertRow, send, testNow } from "../../support/plans.js";

/** A plan with five goals, `g1` to `g5`, on SQLite, and Anna's pane on a new workbook of it; made anew for each test. */
export interface GoalsBook {
  readonly store: Store;
  readonly planId: string;
  readonly mine: Book;
  revision(): Promise<number>;
  /** The goals' texts as the server has them, in order. */
  goals(): Promise<readonly unknown[]>;
}

/** Declares the plan and the workbook for the tests of a file; the answer is filled in before each test. */
export function useGoalsBook(): GoalsBook {
  const made = {} as { store: Store; planId: string; mine: Book; dataDir: string };
  beforeAll(async () => {
    made.dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-book-"));
    made.store = await openStore({ dataDir: made.dataDir });
    await buildOrganisation(made.store);
  });
  afterAll(async () => {
    await made.store.close();
    await rm(made.dataDir, { recursive: true, force: true });
  });
  beforeEach(async () => {
    const { store } = made;
    const input = { methodId: "ipc", organisationId: "strand", unitIds: ["north"], language: "sv", modules: ["followUp", "team"] } as const;
    made.planId = (await createPlan(store, anna, input, testNow)).id;
    const texts = ["Shorter queues", "Calm staff", "Fewer relapses", "Early help", "Clear roles"];
    const rows = texts.map((goal, at) =>
      insertRow(`g${String(at + 1)}`, { goal, target: 10 * at, perspective: at % 2 === 0 ? "client" : "worker" }),
    );
    await send(store, made.planId, rows);
    made.mine = await openBook(store, await newWorkbook(store, made.planId, anna), anna);
    return async () => {
      await closePlan(store, anna, made.planId, testNow);
    };
  });
  return {
    get store() {
      return made.store;
    },
    get planId() {
      return made.planId;
    },
    get mine() {
      return made.mine;
    },
    revision: async () => (await planHead(made.store, made.planId)).rev,
    goals: async () => (await planContent(made.store.read, made.planId, ["goals"])).map((row) => row.cells["goal"]),
  };
}
