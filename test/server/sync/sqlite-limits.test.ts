import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import sqlite3 from "sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore, type Store } from "../../../server/store/store.js";
import { longestQueue } from "../../../server/store/write-queue.js";
import { buildPlan, findRow, insertRow, send } from "../../support/plans.js";

describe("a SQLite database that takes no write just now", () => {
  let dataDir = "";
  let store: Store;
  let planId = "";

  beforeEach(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-test-"));
    store = await openStore({ dataDir });
    ({ id: planId } = await buildPlan(store));
  });
  afterEach(async () => {
    await store.close();
    await rm(dataDir, { recursive: true });
  });

  it("makes a push wait while another process writes, then answers that it is to be tried again", { timeout: 30_000 }, async () => {
    const other = new sqlite3.Database(path.join(dataDir, "planark.sqlite"));
    const run = (sql: string): Promise<void> =>
      new Promise((resolve, reject) => {
        other.run(sql, (error) => {
          if (error === null) resolve();
          else reject(error);
        });
      });
    await run("BEGIN IMMEDIATE");
    expect((await send(store, planId, [insertRow("g1", {})])).status).toBe("BUSY_RETRY");
    await run("ROLLBACK");
    await new Promise((resolve) => {
      other.close(resolve);
    });
    expect((await send(store, planId, [insertRow("g1", {})])).status).toBe("OK");
  });

  it("answers so when the disk is nearly full", async () => {
    await store.close();
    store = await openStore({ dataDir, leastFreeBytes: Number.MAX_SAFE_INTEGER });
    expect((await send(store, planId, [insertRow("g1", {})])).status).toBe("READ_ONLY_DISK");
    expect(await findRow(store, planId, "g1")).toBeUndefined();
  });

  it("rolls a push back whole when the file may not grow, and takes it when it may", async () => {
    await store.write((m) => m.query("PRAGMA max_page_count = 1"));
    const many = Array.from({ length: 2000 }, (_, n) => insertRow(`g${String(n)}`, { goal: "x".repeat(500) }));
    expect((await send(store, planId, many)).status).toBe("READ_ONLY_DISK");
    expect(await findRow(store, planId, "g0")).toBeUndefined();
    await store.write((m) => m.query("PRAGMA max_page_count = 1000000"));
    expect((await send(store, planId, many)).status).toBe("OK");
    expect(await findRow(store, planId, "g1999")).toBeDefined();
  });

  it("asks those to come again who would wait behind more than two hundred others", async () => {
    const nothing = (): Promise<void> => Promise.resolve();
    const results = await Promise.allSettled(Array.from({ length: longestQueue + 10 }, () => store.write(nothing)));
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toHaveLength(9);
    expect(refused.every(({ reason }) => (reason as { code: string }).code === "BUSY_RETRY")).toBe(true);
    await expect(store.write(nothing)).resolves.toBeUndefined();
  });
});
