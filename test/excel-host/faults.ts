import type { Workbook } from "./model.js";

/** How events go wrong: shares from 0 to 1, `delay` in milliseconds, `shuffle` mixes their order. */
export interface EventFaults {
  drop?: number;
  dup?: number;
  shuffle?: boolean;
  delay?: number;
  seed?: number;
}

/** What is done with one request instead of simply answering it. */
export interface RequestFault {
  refuse?: { status: number; code: string };
  lose?: boolean;
  hold?: Promise<void>;
  delay?: number;
}

const REFUSALS: Record<number, string> = { 413: "RequestPayloadSizeLimitExceeded", 429: "TooManyRequests", 503: "ServiceNotAvailable" };

/** Everything that can go wrong on purpose. Counts go by requests from now on; clean-up requests are never touched. */
export class Faults {
  /** Rows by which whatever holds a table's body comes short when read; 0 is none. */
  shortRead = 0;
  /** Whether protect() and unprotect() answer AccessDenied. */
  protect = false;
  /** Whether putting sheets in from a file answers GeneralException: before anything was put in, or after all of it was. */
  insert: "before" | "after" | null = null;
  /** Whether everything that writes answers AccessDenied, as in a workbook that may only be read. */
  readOnly = false;

  private edits = 0;
  private held: { promise: Promise<void>; release: () => void } | null = null;
  private readonly refusals: { status: number; code: string }[] = [];
  private lost = 0;
  private delays: number[] = [];
  private hooks: { left: number; run: (wb: Workbook) => void | Promise<void> }[] = [];
  private eventFaults: EventFaults = {};
  private random: () => number = () => 0;

  /** Somebody edits a cell: the next `n` requests are refused, those with delayForCellEdit wait until `release()`. */
  cellEdit(n: number): void {
    this.edits = n;
    let release = (): void => undefined;
    const promise = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.held = { promise, release };
  }

  /** The cell is left: held requests go on. */
  release(): void {
    this.edits = 0;
    this.held?.release();
    this.held = null;
  }

  /** The next `n` requests are refused with an HTTP status and code, nothing done. */
  status(status: number, n = 1, code = REFUSALS[status] ?? "GeneralException"): void {
    for (let i = 0; i < n; i += 1) this.refusals.push({ status, code });
  }

  /** The next `n` requests are carried out but never answered. */
  loseReply(n = 1): void {
    this.lost = n;
  }

  /** The next `n` replies come `ms` milliseconds late. */
  delay(ms: number, n = 1): void {
    this.delays = Array.from({ length: n }, () => ms);
  }

  /** Events get lost, doubled, mixed up or late, the same way for the same seed; `{}` ends it. */
  events(faults: EventFaults): void {
    this.eventFaults = faults;
    this.random = mulberry(faults.seed ?? 1);
  }

  /** Runs `change` on the workbook just before the n-th request from now (1 is the next). */
  beforeRequest(n: number, change: (wb: Workbook) => void | Promise<void>): void {
    this.hooks.push({ left: n, run: change });
  }

  /** Runs the hooks due before this request. */
  async before(wb: Workbook): Promise<void> {
    for (const hook of this.hooks) hook.left -= 1;
    const due = this.hooks.filter((hook) => hook.left <= 0);
    this.hooks = this.hooks.filter((hook) => hook.left > 0);
    for (const hook of due) await hook.run(wb);
  }

  /** What happens to the next request. */
  next(delayForCellEdit: boolean): RequestFault {
    if (this.edits > 0 && this.held) {
      if (delayForCellEdit) return { hold: this.held.promise };
      this.edits -= 1;
      return { refuse: { status: 400, code: "InvalidOperationInCellEditMode" } };
    }
    const refuse = this.refusals.shift();
    if (refuse) return { refuse };
    const lose = this.lost > 0;
    if (lose) this.lost -= 1;
    return { lose, delay: this.delays.shift() ?? 0 };
  }

  /** After how many milliseconds one event is delivered: none, once or twice. */
  deliveries(): number[] {
    const { drop = 0, dup = 0, shuffle = false, delay = 0 } = this.eventFaults;
    if (this.random() < drop) return [];
    const late = (): number => delay + (shuffle ? Math.floor(this.random() * 12) : 0);
    return this.random() < dup ? [late(), late()] : [late()];
  }
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
