import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { officeFolder } from "../office-folder.js";

interface Recorded {
  readonly direct: boolean;
  readonly requests: readonly { readonly flags: number; readonly answer: { readonly status: number } | null }[];
  readonly events: readonly string[];
  readonly value: unknown;
}

/** Writes a cell and hears of it, over the bridge or, as on Windows and the web, by Office's own call; the recorder only knows the library. */
const SCRIPT = `
const { loadOfficeInNode, attach } = await import("./test/excel-host/load-node.ts");
const { ExcelHost } = await import("./test/excel-host/host.ts");
const { startRecording } = await import("./test/excel-host/trace/recorder.ts");
const [variant, way] = process.argv.slice(1);
loadOfficeInNode(variant);
const host = new ExcelHost();
const bridge = host.createBridge();
attach(bridge);
let direct = false;
if (way === "direct") {
  OfficeExtension.HostBridge.s_instance = null;
  OfficeExtension.HostBridgeSession.s_instance = null;
  const waiting = [];
  bridge.onMessageFromHost = (text) => {
    const { type, message } = JSON.parse(text);
    if (type === 2) waiting.shift()({ status: "succeeded", value: { data: [message.statusCode, null, message.body] } });
    else for (const { messageType, targetId, message: args } of message.entries)
      OfficeExtension._testTriggerRichApiMessageEvent({ entries: [{ messageCategory: 65536, messageType, targetId, message: args }] });
  };
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  globalThis.OSF ??= {};
  OSF.DDA ??= {};
  OSF.DDA.RichApi ??= {};
  OSF.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    direct = true;
    waiting.push(done);
    bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: "ProcessQuery", method: "POST", body: message[4] } }));
  };
}
const recording = startRecording(OfficeExtension, { platform: variant, version: "", locale: "", userAgent: "", requirementSets: {} });
await Excel.run(async (ctx) => {
  ctx.workbook.worksheets.onChanged.add(() => Promise.resolve());
  await ctx.sync();
});
await Excel.run(async (ctx) => {
  ctx.workbook.worksheets.getFirst().getRange("A1").values = [["from " + variant]];
  await ctx.sync();
});
await host.idle();
recording.stop();
const entries = recording.trace().entries;
console.log(JSON.stringify({
  direct,
  requests: entries.filter((one) => one.kind === "request" && one.body.Actions.some((action) => action.Name !== "_RemoveReference" && action.ActionType !== 1)),
  events: entries.filter((one) => one.kind === "event").map(({ args }) => args.address),
  value: host.wb.value("Sheet1", "A1"),
}));
process.exit(0);
`;

function recorded(variant: string, way: "bridge" | "direct"): Recorded {
  const command = ["--import", "tsx", "--input-type=module", "-e", SCRIPT, variant, way];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }).trim()) as Recorded;
}

const variants = ["excel-web", "excel-win32", "excel-mac"];

describe("the recorder of traces", () => {
  test.each(variants)("hears requests and events over the bridge with the library's file for %s", (variant) => {
    const { direct, requests, events, value } = recorded(variant, "bridge");
    expect(direct).toBe(false);
    expect(requests.map(({ answer }) => answer?.status)).toEqual([200, 200]);
    expect([events, value]).toEqual([["A1"], `from ${variant}`]);
  });

  test.each(variants)("hears them just the same where the library for %s uses Office's own call, as real Excel does", (variant) => {
    const { direct, requests, events, value } = recorded(variant, "direct");
    expect(direct).toBe(true);
    expect(requests.map(({ answer }) => answer?.status)).toEqual([200, 200]);
    expect([events, value]).toEqual([["A1"], `from ${variant}`]);
  });

  test.each(["excel-web-16.00.js", "excel-win32-16.01.js", "excel-mac-16.00.js"])("leans on names that stand in %s", (file) => {
    const text = readFileSync(join(officeFolder(), file), "utf8");
    for (const name of ["_requestExecutor", "executeAsync", "callHandlers", "EventRegistration=", "ClientRequestContext="]) {
      expect(text.includes(name), name).toBe(true);
    }
  });
});
