import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readSettings } from "../../server/config.js";
import { loadPilot, pilotPlanId } from "../../server/demo/load-pilot.js";
import { createLog } from "../../server/log.js";
import { startServer } from "../../server/start.js";
import { openStore, type Store } from "../../server/store/store.js";
import { planContent } from "../../server/sync/read-plan.js";
import type { Language } from "../../shared/language.js";
import { must } from "../../shared/must.js";
import type { PlanRow } from "../../shared/protocol.js";

/** The day on which stories take place, YYYY-MM-DD. */
export const storyDay = "2026-03-10";

/** The demo on a free port of this computer: the real server over a SQLite file of its own, filled with the written pilot as it looks on a fixed day. */
export interface DemoServer {
  readonly address: string;
  readonly store: Store;
  /** The plan of interpersonal counselling, in Swedish. */
  readonly planId: string;
  readonly now: () => Date;
  /** Lets time pass; the clock stands still otherwise. */
  pass(seconds: number): void;
  /** A new workbook of the plan, or of another, fetched as a person would. */
  download(language: Language, as?: string, plan?: string): Promise<Buffer>;
  /** Sends a document as somebody and gives its data; throws with the server's words when there is none. */
  ask<Data>(query: string, variables: object, as?: string): Promise<Data>;
  /** The plan's living rows as the database holds them. */
  rows(section?: string): Promise<readonly PlanRow[]>;
  stop(): Promise<void>;
}

/** What a demo holds: how it is loaded, and which plan it is about. */
export interface DemoContent {
  load(store: Store): Promise<unknown>;
  readonly planId: string;
}

const writtenPilot: DemoContent = { load: (store) => loadPilot(store, storyDay), planId: pilotPlanId("ipc") };

/** Starts the demo, with the written pilot unless it is to hold something else; stop it after the tests. */
export async function startDemoServer({ load, planId }: DemoContent = writtenPilot): Promise<DemoServer> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "planark-story-"));
  const store = await openStore({ dataDir });
  await load(store);
  const read = readSettings({ PORT: "0", DATA_DIR: dataDir }, true);
  if ("faults" in read) throw new Error(read.faults.join("\n"));
  let time = Date.parse(`${storyDay}T12:00:00Z`);
  const now = (): Date => new Date(time);
  const log = createLog("error", (line) => {
    process.stderr.write(`${line}\n`);
  });
  const server = await startServer({ settings: read.settings, store, log, now, operatorToken: null });
  const headersOf = (as: string): Record<string, string> => ({ Authorization: `Bearer ${as}`, "Content-Type": "application/json" });
  return {
    address: server.address,
    store,
    planId,
    now,
    pass: (seconds) => {
      time += seconds * 1000;
    },
    download: async (language, as = "demo-anna", plan = planId) => {
      const response = await fetch(`${server.address}/workbooks/${plan}.xlsx?language=${language}`, { headers: headersOf(as) });
      if (!response.ok) throw new Error(`the workbook was answered ${String(response.status)}: ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    ask: async <Data>(query: string, variables: object, as = "demo-anna") => {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${server.address}/graphql`, { method: "POST", headers: headersOf(as), body });
      const answer = (await response.json()) as { readonly data?: Data | null; readonly errors?: readonly { readonly message: string }[] };
      if (answer.errors !== undefined) throw new Error(answer.errors.map((error) => error.message).join("\n"));
      return must(answer.data ?? undefined, "data");
    },
    rows: (section) => planContent(store.read, planId, section === undefined ? undefined : [section]),
    stop: async () => {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
