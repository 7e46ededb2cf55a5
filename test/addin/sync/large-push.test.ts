import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { buildPushes, firstWave, pushLimits } from "../../../addin/sync/send.js";
import type { Session } from "../../../addin/sync/session.js";
import { cellAddress } from "../../../shared/address.js";
import { must } from "../../../shared/must.js";
import type { Change } from "../../../shared/protocol.js";
import { attach } from "../../excel-host/load-node.js";
import { startDemoServer, type DemoServer } from "../../support/demo-server.js";
import { openPerson, type ExcelPerson } from "../../support/excel-person.js";

let server: DemoServer;

/** Thousands of rows take seconds each way. */
vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

async function person(): Promise<ExcelPerson> {
  server.pass(120);
  const anna = await openPerson(server);
  attach(anna.bridge);
  return anna;
}

/** Pastes drivers below the table's last, each with a text of that many letters. */
function paste(anna: ExcelPerson, rows: number, letters: number): void {
  const { tab, lastUsedRow, columns } = anna.section("drivers");
  const first = cellAddress(lastUsedRow + 1, must(columns["driver"], "driver"));
  const grid = Array.from({ length: rows }, (_, at) => [`Drivkraft ${String(at)}`, "å".repeat(letters)]);
  anna.host.wb.paste(tab, first, grid);
}

/** What the pane said it was doing, in order. */
function hear(anna: ExcelPerson): readonly string[] {
  const heard: string[] = [];
  anna.pane.subscribe(() => {
    const { progress } = anna.pane.state;
    if (progress !== null && progress !== heard.at(-1)) heard.push(progress);
  });
  return heard;
}

function change(n: number, letters: number): Change {
  return {
    kind: "INSERT",
    section: "drivers",
    rowId: `row${String(n)}`,
    values: { driver: "å".repeat(letters) },
    baseRev: 0,
    origin: "book",
  };
}

const bytes = (changes: readonly Change[]): number => Buffer.byteLength(JSON.stringify(changes));

describe("a large push", () => {
  it("goes in parts that the server takes and waves that Excel takes, counted in bytes and not in letters", () => {
    const changes = Array.from({ length: 900 }, (_, n) => change(n, 4_000));
    const wave = firstWave(changes);
    expect(bytes(wave)).toBeLessThan(2_600_000);
    expect(bytes(wave)).toBeGreaterThan(2_000_000);
    const session = { newId: () => "op", planId: "plan", workbookId: "book", epoch: "epoch" } as unknown as Session;
    const parts = buildPushes(session, wave, { epoch: "epoch", headRev: 0, headHash: "" }, false);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(bytes(part.changes)).toBeLessThan(pushLimits.bytes + 10_000);
    expect(parts.flatMap((part) => part.changes)).toEqual(wave);
    expect(parts.map(({ part, parts: of }) => [part, of])).toEqual(parts.map((_, at) => [at + 1, parts.length]));
  });

  it("sends deletions with the first wave", () => {
    const gone: Change = { kind: "DELETE", section: "drivers", rowId: "gone", baseRev: 1 };
    expect(firstWave([...Array.from({ length: 900 }, (_, n) => change(n, 4_000)), gone])[0]).toEqual(gone);
    expect(firstWave([change(1, 10), gone])).toEqual([change(1, 10), gone]);
  });

  it("says which part of how many is on its way, and everything arrives once", async () => {
    const anna = await person();
    const before = (await server.rows("drivers")).length;
    const heard = hear(anna);
    paste(anna, 1_100, 1_900);
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({
      stage: "ready",
      notice: null,
      unsent: [],
      receipt: { sent: 1_100, leftBehind: 0, canUndo: true },
    });
    expect(heard).toEqual(expect.arrayContaining(["Skickar … Del 1 av 2.", "Skickar … Del 2 av 2."]));
    expect((await server.rows("drivers")).length).toBe(before + 1_100);
    expect(anna.ids("drivers")).toHaveLength(before + 1_100);
    await anna.pane.sync();
    expect(anna.pane.state.receipt).toMatchObject({ sent: 0 });
  });

  it("may be given up between two parts: the rest goes first next time, and nothing twice", async () => {
    const anna = await person();
    const before = (await server.rows("drivers")).length;
    const stop = anna.pane.subscribe(() => {
      if (anna.pane.state.progress?.includes("Del 1 av 2") === true) anna.pane.cancel();
    });
    paste(anna, 900, 950);
    await anna.pane.sync();
    stop();
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: "Synken avbröts. Inget har gått förlorat." });
    const halfway = (await server.rows("drivers")).length;
    expect(halfway).toBeGreaterThan(before);
    expect(halfway).toBeLessThan(before + 900);
    await anna.pane.sync();
    expect(anna.pane.state).toMatchObject({ stage: "ready", notice: null, unsent: [] });
    expect((await server.rows("drivers")).length).toBe(before + 900);
  });
});
