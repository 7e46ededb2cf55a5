import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchApi } from "../../addin/api.js";
import { officeWorkbook } from "../../addin/excel/office-workbook.js";
import type { PlanarkApi } from "../../addin/sync/api.js";
import { createAnyPane } from "../../addin/sync/any-pane.js";
import type { Pane, PaneState } from "../../addin/sync/pane.js";
import { ownTexts } from "../../scripts/trace-words.js";
import { must } from "../../shared/must.js";
import { ExcelHost } from "../excel-host/host.js";
import { attach, loadOfficeInNode } from "../excel-host/load-node.js";
import { compareWithHost } from "../excel-host/trace/compare.js";
import { startRecording, type RecordedLibrary } from "../excel-host/trace/recorder.js";
import { replayAnswers } from "../excel-host/trace/replay.js";
import { scrubTrace } from "../excel-host/trace/scrub.js";
import { parseTrace, requestsOf, type Trace } from "../excel-host/trace/trace.js";
import { startDemoServer, type DemoServer } from "../support/demo-server.js";
import { sheetsOf } from "../support/excel-sheets.js";

const info = { platform: "Node", version: "16.0", locale: "sv-SE", userAgent: "test", requirementSets: { ExcelApi: "1.17" } };
const secret = "Ingen utanför får läsa detta";

let server: DemoServer;
let file: Buffer;
let told: Told;

/** What was recorded: the words with Excel, the words with the server, and where the pane ended. */
interface Told {
  readonly trace: Trace;
  readonly answers: readonly unknown[];
  readonly state: PaneState;
}

beforeAll(async () => {
  loadOfficeInNode();
  server = await startDemoServer();
  file = await server.download("sv");
  told = await record();
});
afterAll(() => server.stop());

function library(): RecordedLibrary {
  return (globalThis as unknown as { readonly OfficeExtension: RecordedLibrary }).OfficeExtension;
}

async function openedHost(): Promise<ExcelHost> {
  const host = new ExcelHost();
  await host.open(file);
  return host;
}

/** A server whose every answer goes through `through`. */
function apiThrough(through: (ask: () => Promise<unknown>) => Promise<unknown>): PlanarkApi {
  const headers = (): Promise<Record<string, string>> => Promise.resolve({ Authorization: "Bearer demo-anna" });
  const api = fetchApi({ address: `${server.address}/graphql`, headers });
  const calls = Object.entries(api).map(([name, ask]: [string, (...input: never[]) => Promise<unknown>]): [string, unknown] => [
    name,
    (...input: never[]) => through(() => ask(...input)),
  ]);
  return Object.fromEntries(calls) as unknown as PlanarkApi;
}

function paneWith(api: PlanarkApi): Pane {
  let ids = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`;
  return createAnyPane({ workbook: officeWorkbook(), api, paneId: "pane-1", language: "sv", now: server.now, newId });
}

/** Opens a plan, types over a goal and adds one, and syncs. */
async function record(): Promise<Told> {
  const host = await openedHost();
  attach(host.createBridge());
  const recording = startRecording(library(), info);
  const answers: unknown[] = [];
  const api = apiThrough(async (ask) => {
    const asked = answers.push(null);
    const answer = await ask();
    answers[asked - 1] = answer;
    return answer;
  });
  const pane = paneWith(api);
  await pane.open();
  const sheets = sheetsOf(host);
  sheets.type("goals", must(sheets.ids("goals")[0], "a goal"), "target", 77);
  sheets.add("goals", { goal: secret });
  await host.idle();
  await pane.sync();
  await host.idle();
  recording.stop();
  await pane.close();
  return { trace: parseTrace(JSON.stringify(recording.trace())), answers, state: pane.state };
}

describe("a trace recorded from the host", () => {
  it("holds each request with its answer, and the events of what was typed", () => {
    const requests = requestsOf(told.trace);
    expect(requests).toHaveLength(5);
    expect(requests.map(({ answer }) => answer?.status)).toEqual([200, 200, 200, 200, 200]);
    expect(told.trace.entries.filter((entry) => entry.kind === "event").map(({ args }) => args["valueAfter"])).toContain(77);
    expect(JSON.stringify(told.trace)).toContain(secret);
  });

  it("gives the same add-in code the same result and makes it ask the same, without any workbook", async () => {
    const replay = replayAnswers(told.trace);
    attach(replay.bridge);
    const answers = [...told.answers];
    const pane = paneWith(apiThrough(() => Promise.resolve(answers.shift())));
    await pane.open();
    await pane.sync();
    expect(replay.differences()).toEqual([]);
    expect(answers).toEqual([]);
    expect(pane.state).toEqual(told.state);
    expect(pane.state.receipt?.sent).toBe(2);
  });

  it("shows where other code asks otherwise", async () => {
    const replay = replayAnswers(told.trace);
    attach(replay.bridge);
    await officeWorkbook()
      .read(["goals"])
      .catch(() => undefined);
    expect(replay.differences().length).toBeGreaterThan(4);
    expect(replay.differences().at(-1)).toBe("request 5: was made then and not now");
  });
});

describe("recorded requests made to a host", () => {
  it("are answered as they were, by a host with the same workbook", async () => {
    expect(await compareWithHost(told.trace, await openedHost())).toEqual([]);
  });

  it("are answered as they were, though the other Excel gave sheets and ranges other ids", async () => {
    const host = await openedHost();
    const text = JSON.stringify(told.trace);
    expect(host.wb.state.sheets.filter(({ id }) => text.includes(JSON.stringify(id)))).toEqual([]);
    expect(text).toContain('"ref:');
    expect(await compareWithHost(parseTrace(text.replaceAll('"ref:', '"kept-')), host)).toEqual([]);
  });

  it("show in sentences where the host answers otherwise", async () => {
    const host = await openedHost();
    const { tab, address } = sheetsOf(host).cell("goals", must(sheetsOf(host).ids("goals")[0], "a goal"), "goal");
    host.wb.write(tab, address, "values", [["Något annat"]]);
    const differences = await compareWithHost(told.trace, host);
    expect(differences[0]).toMatch(
      /^request 1: Workbook\.Names\.GetItemOrNullObject\("pk_keys_\w+"\)\.GetRangeOrNullObject\(\)\.Worksheet\.GetUsedRangeOrNullObject\(true\) load values.*: Values\[\d+\]\[\d+\] is .* in Excel, "Något annat" in the host$/,
    );
  });

  it("are compared from the command line", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "planark-trace-"));
    const [traceFile, workbook] = [path.join(folder, "trace.json"), path.join(folder, "plan.xlsx")];
    await writeFile(traceFile, JSON.stringify(told.trace));
    await writeFile(workbook, file);
    const command = ["--import", "tsx", "scripts/compare-trace.ts", traceFile, workbook];
    const { stdout } = await promisify(execFile)(process.execPath, command, {
      env: { ...process.env, TSX_TSCONFIG_PATH: "tsconfig.tools.json" },
    });
    await rm(folder, { recursive: true });
    expect(stdout).toBe("Excel 16.0 (Node), 5 requests, 0 differences\n");
  });
});

describe("a trace without texts", () => {
  const scrubbed = (): Trace => scrubTrace(told.trace, ownTexts(Excel));

  it("holds nothing of what the people of the plan wrote, and says so", async () => {
    const text = JSON.stringify(scrubbed());
    const written = (await server.rows())
      .flatMap(({ cells }) => Object.values(cells))
      .filter((value) => typeof value === "string" && value.length > 12 && !/^\d{4}-/.test(value));
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((value) => JSON.stringify(told.trace).includes(JSON.stringify(value).slice(1, -1))).length).toBeGreaterThan(10);
    expect(written.filter((value) => text.includes(JSON.stringify(value).slice(1, -1)))).toEqual([]);
    expect(text).not.toContain(secret);
    expect(scrubbed().scrubbed).toBe(true);
  });

  it("keeps every length, number and marker", () => {
    const lengths = (trace: Trace): readonly number[] => trace.entries.map((entry) => JSON.stringify(entry).length);
    expect(JSON.stringify(scrubbed())).toContain("pk:goals:target");
    expect(requestsOf(scrubbed()).map(({ body }) => body.Actions.length)).toEqual(
      requestsOf(told.trace).map(({ body }) => body.Actions.length),
    );
    expect(lengths(scrubbed()).every((length, at) => Math.abs(length - (lengths(told.trace)[at] ?? 0)) < 4000)).toBe(true);
  });

  it("is compared with a host by the lengths of its texts", async () => {
    expect(await compareWithHost(scrubbed(), await openedHost())).toEqual([]);
  });
});
