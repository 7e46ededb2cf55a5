import type { Action, ArgumentInfo, ObjectPath, QueryBody, QueryResult } from "../messages.js";
import type { Trace, TracedAnswer, TraceEntry } from "./trace.js";

/** Values under these names are ids that Excel gives. */
const ids = new Set(["Id", "_ReferenceId", "worksheetId", "tableId", "targetId", "referenceId"]);
/** Numbers, places in a sheet and ids say nothing of their own. */
const plain =
  /^(-?\d+([.,]\d+)?|\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\{?[0-9A-Fa-f-]{36}\}?|#[0-9A-Fa-f]{6})$/;
const placeInSheet = /^(.+)!([^!]+)$/s;

type Replace = (text: string) => string;

/**
 * The trace with every text replaced by one of the same length, equal texts by equal ones, so that nobody can read what the cells, tabs and
 * files held. Numbers and dates stay as they are, and so does each text that `keeps` knows as none of the person's own.
 */
export function scrubTrace(trace: Trace, keeps: (text: string) => boolean): Trace {
  const given = new Map<string, string>();
  const replace: Replace = (text) => {
    if (text === "" || plain.test(text) || keeps(text)) return text;
    if (/^<[^>]+>/.test(text)) return hollowXml(text);
    // An apostrophe before a text only says that it is one.
    if (text.startsWith("'") && !text.includes("'", 1)) return `'${replace(text.slice(1))}`;
    const [, sheet, place] = placeInSheet.exec(text) ?? [];
    if (sheet !== undefined && place !== undefined && plain.test(place)) return `${unquoted(sheet, replace)}!${place}`;
    const known = given.get(text) ?? placeholder(text.length, given.size);
    given.set(text, known);
    return known;
  };
  return { ...trace, scrubbed: true, entries: trace.entries.map((entry) => scrubEntry(entry, replace)) };
}

/** XML with its elements and namespaces, and everything else in it made the letter x. */
function hollowXml(text: string): string {
  const hollow = (_: string, before: string, inside: string, after: string): string => `${before}${"x".repeat(inside.length)}${after}`;
  return text
    .replace(/(<!\[CDATA\[)([\s\S]*?)(\]\]>)/g, hollow)
    .replace(/(\s(?!xmlns)[\w:.-]+=")([^"]*)(")/g, hollow)
    .replace(/(>)([^<>]+)(<)/g, hollow);
}

function unquoted(sheet: string, replace: Replace): string {
  return /^'.*'$/s.test(sheet) ? `'${replace(sheet.slice(1, -1))}'` : replace(sheet);
}

/** Letters that differ for each number, then the letter x up to the length. */
function placeholder(length: number, at: number): string {
  const letters = at.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return letters.slice(-length).padEnd(length, "x");
}

function scrubEntry(entry: TraceEntry, replace: Replace): TraceEntry {
  if (entry.kind === "event") return { ...entry, args: scrubValue(entry.args, replace) };
  const headers = entry.headers === null ? null : scrubValue(entry.headers, replace);
  return {
    ...entry,
    headers,
    body: scrubBody(entry.body, replace),
    answer: entry.answer === null ? null : scrubAnswer(entry.answer, replace),
  };
}

function scrubBody(body: QueryBody, replace: Replace): QueryBody {
  const paths = Object.entries(body.ObjectPaths).map(([id, path]) => [id, scrubArguments(path, replace)] as const);
  const actions = body.Actions.map((action): Action => {
    const scrubbed = scrubArguments(action, replace);
    return action.ObjectState === undefined ? scrubbed : { ...scrubbed, ObjectState: scrubValue(action.ObjectState, replace) };
  });
  return { ...body, Actions: actions, ObjectPaths: Object.fromEntries(paths) };
}

function scrubArguments<Called extends Action | ObjectPath>(called: Called, replace: Replace): Called {
  const info: ArgumentInfo | undefined = called.ArgumentInfo;
  if (info?.Arguments === undefined || called.Name === "_RemoveReference") return called;
  return { ...called, ArgumentInfo: { ...info, Arguments: scrubValue(info.Arguments, replace) } };
}

function scrubAnswer(answer: TracedAnswer, replace: Replace): TracedAnswer {
  const headers = answer.headers === null ? null : scrubValue(answer.headers, replace);
  return { ...answer, headers, message: replace(answer.message), body: answer.body === null ? null : scrubResult(answer.body, replace) };
}

function scrubResult(result: QueryResult, replace: Replace): QueryResult {
  const { Error: error } = result;
  const scrubbed = { ...result, Results: result.Results.map((one) => ({ ...one, Value: scrubValue(one.Value, replace) })) };
  return error === undefined ? scrubbed : { ...scrubbed, Error: { ...error, Message: replace(error.Message) } };
}

function scrubValue<Value>(value: Value, replace: Replace): Value {
  if (typeof value === "string") return replace(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => scrubValue(one, replace)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]: [string, unknown]) => [key, ids.has(key) ? one : scrubValue(one, replace)]);
  return Object.fromEntries(entries) as Value;
}
