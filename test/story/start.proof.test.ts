import { readdir, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { must } from "../../shared/must.js";
import { freePort } from "../support/free-port.js";
import { npmStart, patience, promised, type Started } from "../support/npm-start.js";
import { copySources } from "../support/sources.js";

/** A copy of the sources beside nothing that was built before, as after a fresh clone and `npm ci`. */
let folder: string;
let dataDir: string;
let started: Started | null = null;

beforeAll(
  async () => {
    folder = await copySources("start");
    dataDir = path.join(folder, "data");
    started = await npmStart(folder, await freePort());
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

describe("npm start on an empty folder", () => {
  it(`is ready within ${String(promised)} seconds, the build included`, async () => {
    process.stdout.write(`npm start: ready after ${running().seconds.toFixed(1)} s (promised: ${String(promised)} s on two free cores)\n`);
    expect(running().seconds).toBeLessThan(promised * patience);
    const said = `Planark listens on ${running().address} (demo: invented data, no sign-in, this computer only)`;
    await expect.poll(() => running().printed()).toContain(said);
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
