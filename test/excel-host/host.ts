import { later, nextTask } from "./bridge.js";
import { entriesFor } from "./events.js";
import { Faults } from "./faults.js";
import { DELAY_FOR_CELL_EDIT } from "./messages.js";
import { Workbook } from "./model.js";
import { isWriting, processQuery } from "./protocol.js";
import { membersOf } from "./schema/members.js";
import { REGISTRY } from "./schema/registry.js";
import { insertSheets, readXlsx, writeXlsx } from "./xlsx.js";
import type { Bridge } from "./bridge.js";
import type { QueryBody, QueryResult, RequestMessage } from "./messages.js";
import type { LiveArea } from "./model/state.js";
import type { ModelEvent, View } from "./model/types.js";
import type { Members } from "./schema/members.js";
import type { Desk, Handle } from "./schema/type-schema.js";

/** How a host differs from a fresh Swedish Excel with an empty sheet. */
export interface HostOptions {
  /** Language of the user's Excel; default sv-SE. */
  locale?: string;
  date1904?: boolean;
  /** Whether names get lost when sheets are inserted from a file. */
  loseNamesOnInsert?: boolean;
  /** Most bytes of a request and of a reply; default 5 MB, as in Excel on the web. */
  maxRequestBytes?: number;
}

/** One request as the host saw it; `cleanup` marks those that only give references back. */
export interface LogEntry {
  bridge: number;
  flags: number;
  body: QueryBody;
  paths: number;
  requestBytes: number;
  replyBytes: number;
  writes: number;
  cleanup: boolean;
  status: number;
  error?: string;
}

const FIVE_MB = 5 * 1024 * 1024;

/** An in-memory Excel: one workbook, any number of add-ins connected by bridges. */
export class ExcelHost {
  readonly wb: Workbook;
  /** Objects add-ins hold on to, by reference id. */
  readonly refs = new Map<string, { handle: Handle; bridge: number }>();
  readonly log: LogEntry[] = [];
  /** Every `Type.Member` any add-in has used. */
  readonly used = new Set<string>();
  /** Calls that Excel cannot undo, in order. */
  readonly notUndoable: string[] = [];
  readonly faults = new Faults();
  maxRequestBytes: number;

  private readonly options: HostOptions;
  private readonly members: Members;
  private readonly bridges: Bridge[] = [];
  private queue: Promise<void> = Promise.resolve();
  private pending = 0;
  private lastRef = 0;

  constructor(options: HostOptions = {}) {
    this.options = options;
    this.maxRequestBytes = options.maxRequestBytes ?? FIVE_MB;
    this.wb = new Workbook(options.locale ?? "sv-SE", options.date1904 ?? false);
    this.members = membersOf(REGISTRY, this.used);
    this.wb.state.listeners.add((event) => {
      this.relay(event);
    });
  }

  /** Connects an add-in. Each bridge is a new person unless one is given: 1 is who sits at `wb`'s keyboard. */
  createBridge(options: { person?: number } = {}): Bridge {
    const id = this.bridges.length + 1;
    const bridge: Bridge = {
      id,
      person: options.person ?? id,
      registered: new Set(),
      events: { enabled: true },
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        this.receive(bridge, text);
      },
      reset: () => {
        this.reset(bridge);
      },
    };
    this.bridges.push(bridge);
    return bridge;
  }

  /** Replaces the workbook by the content of an .xlsx file. */
  async open(bytes: Uint8Array): Promise<void> {
    await readXlsx(this.wb.state, bytes);
  }

  /** The workbook as an .xlsx file. */
  save(): Promise<Buffer> {
    return writeXlsx(this.wb.state);
  }

  /** Resolves when no request or event is under way, nor any the library sends without waiting. Requests held by a fault do not count. */
  async idle(): Promise<void> {
    for (let quiet = 0; quiet < 3;) {
      await nextTask();
      quiet = this.pending === 0 ? quiet + 1 : 0;
    }
  }

  /** Requests that were not only clean-up, since the last `resetCounts()`. */
  roundTrips(): number {
    return this.log.filter((entry) => !entry.cleanup).length;
  }

  /** Forgets the log and the list of calls that cannot be undone. */
  resetCounts(): void {
    this.log.length = 0;
    this.notUndoable.length = 0;
  }

  /** Event keys (`kind:target`) of all add-ins. */
  get registered(): Set<string> {
    return new Set(this.bridges.flatMap((bridge) => [...bridge.registered]));
  }

  /** What person 1 looks at. */
  get selection(): View {
    return this.wb.selection();
  }

  private receive(bridge: Bridge, text: string): void {
    this.pending += 1;
    this.queue = this.queue.then(async () => {
      await nextTask();
      await this.serve(bridge, text);
    });
  }

  private async serve(bridge: Bridge, text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    const body = typeof request.message.body === "string" ? (JSON.parse(request.message.body) as QueryBody) : request.message.body;
    const entry = this.enter(bridge, request, body);
    if (!entry.cleanup) await this.faults.before(this.wb);
    const fault = entry.cleanup ? {} : this.faults.next((request.flags & DELAY_FOR_CELL_EDIT) !== 0);
    if (fault.hold) {
      this.pending -= 1;
      this.log.pop();
      void fault.hold.then(() => {
        this.receive(bridge, text);
      });
      return;
    }
    const refusal = fault.refuse ?? (entry.requestBytes > this.maxRequestBytes ? TOO_BIG_REQUEST : undefined);
    const reply = refusal ? refused(entry, refusal) : await this.answer(bridge, body, entry);
    later(() => {
      if (fault.lose !== true) bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, message: reply }));
      this.pending -= 1;
    }, fault.delay);
  }

  private enter(bridge: Bridge, request: RequestMessage, body: QueryBody): LogEntry {
    const doing = body.Actions.filter((action) => action.ActionType !== 1);
    const entry: LogEntry = {
      bridge: bridge.id,
      flags: request.flags,
      body,
      paths: Object.keys(body.ObjectPaths).length,
      requestBytes: Buffer.byteLength(JSON.stringify(body)),
      replyBytes: 0,
      writes: doing.filter(isWriting).length,
      cleanup: doing.length > 0 && doing.every((action) => action.Name === "_RemoveReference"),
      status: 200,
    };
    this.log.push(entry);
    return entry;
  }

  private async answer(bridge: Bridge, body: QueryBody, entry: LogEntry): Promise<HttpReply> {
    if (entry.writes > 0) this.wb.remember();
    const result: QueryResult = await processQuery(body, this.members, this.deskOf(bridge));
    if (result.Error) entry.error = result.Error.Code;
    const text = JSON.stringify(result);
    entry.replyBytes = Buffer.byteLength(text);
    if (entry.replyBytes > this.maxRequestBytes) return refused(entry, TOO_BIG_REPLY);
    return { statusCode: 200, headers: {}, body: text };
  }

  private deskOf(bridge: Bridge): Desk {
    const origin = { person: bridge.person, bridge: bridge.id };
    return {
      state: this.wb.state,
      origin,
      registered: bridge.registered,
      events: bridge.events,
      faults: this.faults,
      notUndoable: (what) => void this.notUndoable.push(what),
      keep: (handle) => this.keep(handle, bridge),
      release: (id) => {
        this.release(id);
      },
      kept: (id) => this.refs.get(id)?.handle,
      insertSheets: (base64, options) => insertSheets(this.wb.state, base64, options, origin, this.options.loseNamesOnInsert ?? false),
    };
  }

  private keep(handle: Handle & { referenceId?: string }, bridge: Bridge): string {
    if (handle.referenceId !== undefined) return handle.referenceId;
    this.lastRef += 1;
    const id = `ref:${String(this.lastRef)}`;
    this.refs.set(id, { handle, bridge: bridge.id });
    return id;
  }

  private release(id: string): void {
    const kept = this.refs.get(id);
    this.refs.delete(id);
    if (kept) this.wb.state.live.delete(kept.handle as Handle & LiveArea);
  }

  private reset(bridge: Bridge): void {
    bridge.registered.clear();
    bridge.events.enabled = true;
    for (const [id, kept] of this.refs) if (kept.bridge === bridge.id) this.release(id);
  }

  private relay(event: ModelEvent): void {
    for (const bridge of this.bridges) {
      for (const entry of entriesFor(bridge, event)) {
        for (const ms of this.faults.deliveries()) this.deliver(bridge, JSON.stringify({ type: 3, message: { entries: [entry] } }), ms);
      }
    }
  }

  private deliver(bridge: Bridge, text: string, ms: number): void {
    this.pending += 1;
    later(() => {
      later(() => {
        bridge.onMessageFromHost?.(text);
        this.pending -= 1;
      });
    }, ms);
  }
}

interface HttpReply {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

const TOO_BIG_REQUEST = { status: 413, code: "RequestPayloadSizeLimitExceeded" };
const TOO_BIG_REPLY = { status: 413, code: "ResponsePayloadSizeLimitExceeded" };

function refused(entry: LogEntry, refusal: { status: number; code: string }): HttpReply {
  entry.status = refusal.status;
  entry.error = refusal.code;
  const body = JSON.stringify({ error: { code: refusal.code, message: `The request was refused: ${refusal.code}.` } });
  return { statusCode: refusal.status, headers: {}, body };
}
