import { expect, it, vi } from "vitest";
import { fetchApi } from "../../addin/api.js";
import { must } from "../../shared/must.js";
import { startDemoServer } from "../support/demo-server.js";

it("waits longer for the answer to a large push, which a slow line takes minutes to carry", async () => {
  const server = await startDemoServer();
  const waits = vi.spyOn(AbortSignal, "timeout");
  const api = fetchApi({ address: `${server.address}/graphql`, headers: () => Promise.resolve({ Authorization: "Bearer demo-anna" }) });
  const { rev, headHash, epoch } = await api.head(server.planId);
  const part = { part: 1, parts: 1, schemaVersion: 1, epoch, headRev: rev, headHash };
  const change = {
    kind: "INSERT",
    section: "goals",
    rowId: "g",
    baseRev: 0,
    origin: "w",
    values: { goal: "x".repeat(1_000_000) },
  } as const;
  await api.push({ planId: server.planId, opId: "op", workbookId: "w", ...part, changes: [change] }).catch(() => null);
  const [short, long] = waits.mock.calls.map(([ms]) => ms);
  expect(must(short, "the wait for the head")).toBeLessThan(61_000);
  expect(must(long, "the wait for the push")).toBeGreaterThan(160_000);
  waits.mockRestore();
  await server.stop();
});
