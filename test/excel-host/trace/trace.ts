import type { QueryBody, QueryResult } from "../messages.js";

/** What an add-in and its Excel said to each other, as one file. */
export interface Trace {
  readonly format: "excel-trace";
  readonly version: 1;
  readonly host: HostInfo;
  /** When recording began, in UTC. */
  readonly startedAt: string;
  /** Whether texts were replaced by others of the same length. */
  readonly scrubbed: boolean;
  readonly entries: readonly TraceEntry[];
}

/** Which Excel it was. */
export interface HostInfo {
  readonly platform: string;
  readonly version: string;
  readonly locale: string;
  readonly userAgent: string;
  /** The highest supported version of each requirement set that was asked for. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

export type TraceEntry = TracedRequest | TracedEvent;

/** A request and what came of it. */
export interface TracedRequest {
  readonly kind: "request";
  /** Milliseconds since recording began, and until the answer came. */
  readonly at: number;
  readonly took: number | null;
  readonly url: string;
  readonly flags: number;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: QueryBody;
  /** null: it was not answered while recording lasted. */
  readonly answer: TracedAnswer | null;
}

/** An answer as the library takes it; `body` is null where the request was refused. */
export interface TracedAnswer {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>> | null;
  readonly body: QueryResult | null;
}

/** An event as its handlers were told, under the number of its kind. */
export interface TracedEvent {
  readonly kind: "event";
  readonly at: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Whether a request only gives references back: the library sends such requests without waiting. */
export function isCleanup(body: QueryBody): boolean {
  const doing = body.Actions.filter((action) => action.ActionType !== 1);
  return doing.length > 0 && doing.every((action) => action.Name === "_RemoveReference");
}

/** The requests of a trace that the add-in waited for, in order. */
export function requestsOf(trace: Trace): readonly TracedRequest[] {
  return trace.entries.filter((entry) => entry.kind === "request").filter((entry) => !isCleanup(entry.body));
}

/** The trace in a file's text. Throws when it is none that this code reads. */
export function parseTrace(text: string): Trace {
  const trace = JSON.parse(text) as Partial<Trace>;
  if (trace.format !== "excel-trace" || trace.version !== 1 || !Array.isArray(trace.entries)) throw new Error("This file is no trace.");
  return trace as Trace;
}
