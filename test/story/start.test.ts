import { spawn } from "node:child_process";
import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { freePort } from "../support/free-port.js";
import { copySources } from "../support/sources.js";

/** Seconds in which the demo is promised to be ready on an ordinary computer with two cores. */
const promised = 90;
/** How much longer is waited here, since other tests run at the same time. */
const patience = 3;

interface Started {
  readonly address: string;
  /** Seconds from the command to the first good answer of /readyz. */
  readonly seconds: number;
  readonly printed: () => string;
  /** Asks the whole group to end, as Ctrl+C does; gives whether all of it has ended. */
  end(): Promise<boolean>;
}

/** A copy of the sources beside nothing that was built before, as after a fresh clone and `npm ci`. */
let folder: string;
let dataDir: string;
let started: Started | null = null;

beforeAll(
  async () => {
    folder = await copySources("start");
    dataDir = path.join(folder, "data");
    started = await npmStart(await freePort());
  },
  promised * patience * 1000,
);
afterAll(async () => {
  await started?.end();
  await rm(folder, { recursive: true, force: true });
});

function running(): Started {
  return must(started, "the server that was started");
}

/** Runs `npm start`, build and all, and waits until the server says it is ready. */
async function npmStart(port: number): Promise<Started> {
  const begun = Date.now();
  const environment = { ...process.env, NODE_ENV: "", PORT: String(port), DATA_DIR: dataDir };
  const child = spawn("npm", ["start"], { cwd: folder, env: environment, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  const ended = new Promise<void>((resolve) =>
    child.once("exit", () => {
      resolve();
    }),
  );
  const address = `http://127.0.0.1:${String(port)}`;
  const group = -must(child.pid, "a process id");
  while (!(await isReady(address))) {
    const late = Date.now() - begun > promised * patience * 950;
    if (late) process.kill(group, "SIGTERM");
    if (late || child.exitCode !== null) throw new Error(`npm start did not get ready:\n${printed}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const seconds = (Date.now() - begun) / 1000;
  return {
    address,
    seconds,
    printed: () => printed,
    end: async () => {
      if (isAlive(group)) process.kill(group, "SIGTERM");
      await ended;
      for (let waited = 0; waited < 100 && isAlive(group); waited += 1) await new Promise((resolve) => setTimeout(resolve, 100));
      return !isAlive(group);
    },
  };
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/readyz`)).status === 200;
  } catch {
    return false;
  }
}

function isAlive(group: number): boolean {
  try {
    process.kill(group, 0);
    return true;
  } catch {
    return false;
  }
}

describe("npm start on an empty folder", () => {
  it(`is ready within ${String(promised)} seconds, the build included`, () => {
    process.stdout.write(`npm start: ready after ${running().seconds.toFixed(1)} s (promised: ${String(promised)} s on two free cores)\n`);
    expect(running().seconds).toBeLessThan(promised * patience);
    expect(running().printed()).toContain(`Planark listens on ${running().address} (demo: invented data, no sign-in, this computer only)`);
  });

  it("has loaded the written pilot: five plans, and a workbook of each to download", async () => {
    const query = `{ me { name } plans(first: 20) { edges { node { id method { name } } } } }`;
    const response = await fetch(`${running().address}/graphql`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      readonly data: { readonly plans: { readonly edges: readonly { readonly node: { readonly id: string } }[] } };
    };
    const ids = data.plans.edges.map(({ node }) => node.id);
    expect(ids).toHaveLength(5);
    for (const id of ids) {
      const file = await fetch(`${running().address}/workbooks/${id}.xlsx`);
      expect(file.status).toBe(200);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
    }
  });

  it("shows its pages and ends on Ctrl+C without leaving a process or a lock behind", async () => {
    for (const page of ["/", "/try/", "/dashboard/", "/addin/taskpane.html"]) {
      const response = await fetch(`${running().address}${page}`);
      expect([page, response.status, response.headers.get("content-type")?.split(";")[0]]).toEqual([page, 200, "text/html"]);
    }
    expect(await running().end()).toBe(true);
    expect((await readdir(path.join(dataDir, "demo"))).filter((name) => /lock|token|-wal$/.test(name))).toEqual([]);
  });
});
