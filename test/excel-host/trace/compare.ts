import { nextTask, type Bridge } from "../bridge.js";
import type { ExcelHost } from "../host.js";
import type { QueryBody, QueryResult } from "../messages.js";
import { differencesOf, shortly, type SameValue, type ValueDifference } from "./differences.js";
import { newIds, type Ids } from "./ids.js";
import { sayAction } from "./say-action.js";
import { isCleanup, type Trace, type TracedAnswer, type TracedEvent, type TracedRequest } from "./trace.js";

/** The number of the event that tells of changed cells. */
const changed = 10;

/** What the host answers to a request: as Excel's, but that nothing of the way there is left. */
interface HostAnswer {
  readonly status: number;
  readonly code: string;
  readonly body: QueryResult | null;
}

interface Comparing {
  readonly trace: Trace;
  readonly host: ExcelHost;
  readonly bridge: Bridge;
  readonly ids: Ids;
  readonly isSame: SameValue;
  /** What the host said last, as text. */
  readonly said: string[];
}

/**
 * Makes the recorded requests to a host that holds the workbook as it was when recording began, and says in sentences where it answers
 * otherwise than the Excel that was recorded. What the person typed is typed into the host where the trace tells it, cell by cell;
 * what it does not tell (a paste, rows inserted) is said too, since all that follows may differ because of it.
 */
export async function compareWithHost(trace: Trace, host: ExcelHost): Promise<readonly string[]> {
  const bridge = host.createBridge({ person: 1 });
  const said: string[] = [];
  bridge.onMessageFromHost = (text) => said.push(text);
  const ids = newIds();
  const isSame: SameValue = (excel, own, key) => ids.isSame(excel, own, key) || isPlaceholder(trace, excel, own);
  const comparing: Comparing = { trace, host, bridge, ids, isSame, said };
  const found: string[] = [];
  let number = 0;
  for (const entry of trace.entries) {
    if (entry.kind === "event") found.push(...typeAgain(comparing, entry));
    else if (!isCleanup(entry.body)) number += 1;
    if (entry.kind === "request") found.push(...(await askAgain(comparing, entry, number)));
  }
  await host.idle();
  return [...found, ...otherEvents(comparing)];
}

function isPlaceholder(trace: Trace, excel: unknown, host: unknown): boolean {
  return trace.scrubbed && typeof excel === "string" && typeof host === "string" && excel.length === host.length;
}

async function askAgain(comparing: Comparing, request: TracedRequest, number: number): Promise<readonly string[]> {
  const { host, bridge, ids, said } = comparing;
  const { answer, flags } = request;
  const before = said.length;
  const message = { url: "ProcessQuery", method: "POST", headers: {}, body: ids.translate(request.body) };
  bridge.sendMessageToHost(JSON.stringify({ id: number, type: 1, flags, message }));
  for (let waits = 0; waits < 10_000 && !said.slice(before).some(isReply); waits += 1) await nextTask();
  await host.idle();
  const reply = said.slice(before).find(isReply);
  if (answer === null || isCleanup(request.body)) return [];
  if (reply === undefined) return [`request ${String(number)}: the host did not answer`];
  return answersDiffer(request.body, answer, answerIn(reply), comparing.isSame).map((line) => `request ${String(number)}: ${line}`);
}

function isReply(text: string): boolean {
  return (JSON.parse(text) as { readonly type: number }).type === 2;
}

function answerIn(text: string): HostAnswer {
  const { message } = JSON.parse(text) as { readonly message: { readonly statusCode: number; readonly body: string } };
  const body = JSON.parse(message.body) as QueryResult & { readonly error?: { readonly code: string } };
  return { status: message.statusCode, code: body.error?.code ?? "", body: message.statusCode === 200 ? body : null };
}

function answersDiffer(body: QueryBody, excel: TracedAnswer, host: HostAnswer, isSame: SameValue): readonly string[] {
  if (excel.body === null || host.body === null) {
    const [then, now] = [excel, host].map(({ status, code }) => `${String(status)} ${code}`.trim());
    return then === now ? [] : [`Excel answered ${then ?? ""}, the host ${now ?? ""}`];
  }
  const failed = differencesOf(failureOf(excel.body), failureOf(host.body), isSame);
  const results = host.body.Results;
  const values = excel.body.Results.flatMap((one) => {
    const other = results.find(({ ActionId }) => ActionId === one.ActionId);
    return differencesOf(one.Value, other?.Value, isSame).map((difference) => `${sayAction(body, one.ActionId)}: ${say(difference)}`);
  });
  const more = results.filter(({ ActionId }) => !excel.body?.Results.some((one) => one.ActionId === ActionId));
  return [
    ...failed.map((difference) => `the first failure: ${say(difference)}`),
    ...values,
    ...more.map(({ ActionId }) => `${sayAction(body, ActionId)}: only the host answers it`),
  ];
}

/** Of a failure only its code and place are compared: messages are worded by each Excel in its own language. */
function failureOf({ Error: error }: QueryResult): object {
  return error === undefined ? {} : { code: error.Code, action: error.ActionIndex };
}

function say({ path, excel, host }: ValueDifference): string {
  return `${path === "" ? "" : `${path} is `}${shortly(excel)} in Excel, ${shortly(host)} in the host`;
}

/** Does in the host what the person did in Excel, as far as the event tells it. */
function typeAgain({ host, ids }: Comparing, { messageType, args }: TracedEvent): readonly string[] {
  if (messageType !== changed || args["triggerSource"] === "ThisLocalAddin") return [];
  const { worksheetId, address, source } = args as { readonly worksheetId: string; readonly address: string; readonly source: string };
  const sheet = host.wb.state.sheets.find((one) => one.id === ids.hostId(worksheetId));
  const value = args["valueAfter"];
  const where = `${sheet?.name ?? worksheetId} ${address}`;
  if (sheet === undefined || args["changeType"] !== "RangeEdited" || !("valueAfter" in args))
    return [`${where}: somebody changed it (${String(args["changeType"])}); the trace does not tell what to`];
  host.wb.write(sheet.name, address, "values", [[value]], source === "Remote" ? "Remote" : "Local");
  return [];
}

/** Events that only one of the two sent, by what they say of whom, whatever their order. */
function otherEvents({ trace, said, ids }: Comparing): readonly string[] {
  const then = trace.entries.filter((entry) => entry.kind === "event").map(({ messageType, args }) => sayEvent(messageType, args, ids));
  const now = said.filter((text) => !isReply(text)).flatMap((text) => eventsIn(text).map(([type, args]) => sayEvent(type, args, null)));
  const count = (list: readonly string[], one: string): number => list.filter((other) => other === one).length;
  return [...new Set([...then, ...now])]
    .filter((one) => count(then, one) !== count(now, one))
    .map((one) => `${one}: ${String(count(then, one))} times in Excel, ${String(count(now, one))} in the host`);
}

function eventsIn(text: string): readonly (readonly [type: number, args: Readonly<Record<string, unknown>>])[] {
  const { message } = JSON.parse(text) as { readonly message: { readonly entries: readonly { messageType: number; message: string }[] } };
  return message.entries.map((entry) => [entry.messageType, JSON.parse(entry.message) as Record<string, unknown>]);
}

function sayEvent(type: number, args: Readonly<Record<string, unknown>>, ids: Ids | null): string {
  const text = (key: string): string => (typeof args[key] === "string" ? args[key] : "");
  const sheet = text("worksheetId");
  const what = ["address", "changeType", "source", "triggerSource"].map(text).filter((word) => word !== "");
  return `event ${String(type)} of sheet ${ids === null ? sheet : ids.hostId(sheet)} ${what.join(" ")}`.trim();
}
