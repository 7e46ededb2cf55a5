import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { diffRow } from "../bench/diff.js";
import { exponentOf, inTurns, ratios, spreadOf } from "../bench/rounds.js";
import { printedTable } from "../bench/table.js";
import { naiveCosts, oursCosts, taskPaneRow } from "../bench/task-pane.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";

vi.setConfig({ testTimeout: 120_000 });

let server: DemoServer;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

describe("what npm run bench counts", () => {
  it("is the same for 1 and for 50 rows with ours, and grows by each row and each sheet with the naive pane", async () => {
    const [one, fifty] = [await oursCosts(server, 1, 0), await oursCosts(server, 50, 0)];
    expect([fifty.open, fifty.push, fifty.pull]).toEqual([one.open, one.push, one.pull]);
    expect([one.open.requests, one.push.requests, one.pull.requests]).toEqual([1, 4, 3]);
    const [naive, more] = [await naiveCosts(server, 1, 0), await naiveCosts(server, 50, 10)];
    expect(more.open.requests - naive.open.requests).toBe(10);
    expect(more.push.requests - naive.push.requests).toBe(49 + 10);
  });
});

describe("the rows that npm run bench prints", () => {
  it("measure the task pane and hold their goals", async () => {
    const lines = await taskPaneRow({ rows: [1], sheets: [2] }).measure();
    expect(lines.filter(({ holds }) => holds !== true)).toEqual([]);
    expect(lines.map(({ what }) => what)).toContain("push, 1 new rows, 2 more sheets");
  });

  it("measure the diff, whose ways all find what was typed", async () => {
    const small = [
      [1_600, 2],
      [8_000, 2],
    ] as const;
    const lines = await diffRow({ cells: 8_000, rounds: 3, sizes: small }).measure();
    expect(lines.map(({ what }) => what)).toEqual([
      "8,000 cells",
      "  as times the floor",
      "  the same, the sheets read anew first",
      "growth from 1,600 to 8,000 cells, exponent",
    ]);
    expect(lines[1]?.ours).toMatch(/^\d+\.\d \(\d+\.\d-\d+\.\d\)$/);
  });

  it("are printed as a table that says which goal was missed", () => {
    const line = { what: "open", naive: "11", floor: "1", ours: "2", goal: "<= 1" };
    expect(printedTable([{ ...line, holds: false }])).toBe(
      "         naive   floor   ours   goal\n  open      11       1      2   <= 1   MISSED",
    );
  });
});

describe("the figures of a bench", () => {
  it("are medians with quartiles, ratios round by round, and the slope between logarithms", () => {
    expect(spreadOf([5, 1, 2, 4, 3])).toEqual({ low: 2, median: 3, high: 4 });
    expect(ratios([2, 30, 8], [1, 10, 2]).median).toBe(3);
    expect(exponentOf([10, 100, 1_000].map((size) => [size, 7 * size ** 2]))).toBeCloseTo(2);
  });

  it("come from ways taken in turns, the first two rounds left out", () => {
    const order: string[] = [];
    const times = inTurns({ a: () => order.push("a"), b: () => order.push("b") }, 3);
    expect(order.join("")).toBe("ababababab");
    expect([times.a.length, times.b.length]).toEqual([3, 3]);
  });
});
