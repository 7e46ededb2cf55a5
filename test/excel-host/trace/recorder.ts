import type { QueryBody, QueryResult } from "../messages.js";
import type { HostInfo, Trace, TracedAnswer, TracedEvent, TracedRequest } from "./trace.js";

/** Names inside the library that every Excel passes through, whichever way its requests then take; `trace.test.ts` fails when one is gone. */
export interface RecordedLibrary {
  readonly ClientRequestContext: { readonly prototype: object };
  readonly EventRegistration: { readonly prototype: EventPrototype };
}

interface EventPrototype {
  callHandlers: (this: unknown, eventId: number, targetId: string, args: Record<string, unknown>) => void;
}

interface Message {
  readonly Url: string;
  readonly Headers: Record<string, string> | null;
  readonly Body: QueryBody;
}

interface Reply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string | null;
  readonly ErrorMessage: string | null;
  readonly Headers: Record<string, string> | null;
  readonly Body: QueryResult | null;
}

/** Carries one request to Excel: one kind over the bridge, one over Office's own call, one over an embedding page. */
interface Executor {
  executeAsync: (customData: unknown, flags: number, message: Message) => PromiseLike<Reply>;
}

/** A recording under way. */
export interface Recording {
  /** What was said so far. */
  trace(): Trace;
  /** Records nothing any more; what was recorded stays. */
  stop(): void;
}

type Note = (flags: number, message: Message) => (answer: TracedAnswer) => void;
type Entry = TracedEvent | { -readonly [Key in keyof TracedRequest]: TracedRequest[Key] };

const executorOf = Symbol("executor");

function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

function answerOf(reply: Reply): TracedAnswer {
  const { HttpStatusCode: status, ErrorCode: code, ErrorMessage: message, Headers: headers, Body: body } = reply;
  return { status, code: code ?? "", message: message ?? "", headers: copy(headers ?? null), body: copy(body ?? null) };
}

/**
 * Listens to everything that passes between the library and Excel from now on, and changes nothing of it. The library gives each of its
 * contexts an executor, once; here the executor it gives is put behind one that notes what it carries.
 */
export function startRecording(library: RecordedLibrary, host: HostInfo, now: () => number = () => Date.now()): Recording {
  const start = now();
  const entries: Entry[] = [];
  let isOn = true;
  const at = (): number => now() - start;
  const note: Note = (flags, message) => {
    const { Url: url, Headers: headers, Body: body } = copy(message);
    const entry: Entry = { kind: "request", at: at(), took: null, url, flags, headers: headers ?? null, body, answer: null };
    if (isOn) entries.push(entry);
    return (answer) => {
      entry.took = at() - entry.at;
      entry.answer = answer;
    };
  };
  const giveBack = [
    wrapExecutors(library, note),
    wrapEvents(library, (messageType, targetId, args) => {
      entries.push({ kind: "event", at: at(), messageType, targetId, args: copy(args) });
    }),
  ];
  return {
    trace: () => ({
      format: "excel-trace",
      version: 1,
      host,
      startedAt: new Date(start).toISOString(),
      scrubbed: false,
      entries: copy(entries),
    }),
    stop: () => {
      isOn = false;
      for (const give of giveBack.splice(0)) give();
    },
  };
}

function wrapExecutors({ ClientRequestContext }: RecordedLibrary, note: Note): () => void {
  changeExecutors(ClientRequestContext.prototype, (executor) => ({
    executeAsync: (customData, flags, message) => {
      const answered = note(flags, message);
      return executor.executeAsync(customData, flags, message).then((reply) => {
        answered(answerOf(reply));
        return reply;
      });
    },
  }));
  return () => {
    changeExecutors(ClientRequestContext.prototype, (executor) => executor);
  };
}

/** From now on contexts get changed executors; contexts in use keep the one they were given. */
function changeExecutors(prototype: object, change: (executor: Executor) => Executor): void {
  Object.defineProperty(prototype, "_requestExecutor", {
    configurable: true,
    get(this: { [executorOf]?: Executor }) {
      return this[executorOf];
    },
    set(this: { [executorOf]?: Executor }, executor: Executor) {
      this[executorOf] = change(executor);
    },
  });
}

function wrapEvents(library: RecordedLibrary, note: (type: number, target: string, args: Record<string, unknown>) => void): () => void {
  const { prototype } = library.EventRegistration;
  const tell = prototype.callHandlers;
  prototype.callHandlers = function (eventId, targetId, args) {
    note(eventId, targetId, args);
    tell.call(this, eventId, targetId, args);
  };
  return () => {
    prototype.callHandlers = tell;
  };
}
