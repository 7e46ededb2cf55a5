/** What office.js needs of a host: it sets `onMessageFromHost` itself and calls `sendMessageToHost` with JSON text. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** One add-in's connection to the workbook. Two bridges are two people: each sees the other's writes as Remote. */
export interface Bridge extends NativeBridge {
  readonly id: number;
  readonly person: number;
  /** Event keys (`kind:target`) this add-in has asked for. */
  readonly registered: Set<string>;
  readonly events: { enabled: boolean };
  /** The page behind it was loaded anew or closed: its handlers and kept references are gone. */
  reset: () => void;
}

/** Takes the real timers, whatever a test fakes later. */
const realImmediate = globalThis.setImmediate;
const realTimeout = globalThis.setTimeout;

/** Runs something in a later macrotask, after `ms` milliseconds when given. */
export function later(run: () => void, ms = 0): void {
  if (ms > 0) realTimeout(run, ms);
  else realImmediate(run);
}

/** Resolves in a later macrotask. */
export function nextTask(ms = 0): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, ms);
  });
}
