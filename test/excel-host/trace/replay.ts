import { later, type NativeBridge } from "../bridge.js";
import type { QueryBody, RequestMessage } from "../messages.js";
import { differencesOf, shortly } from "./differences.js";
import { sayAction } from "./say-action.js";
import { isCleanup, requestsOf, type Trace, type TracedAnswer, type TracedRequest } from "./trace.js";

/** An Excel that only knows what a trace says. */
export interface Replay {
  /** For `attach`: what an add-in asks over it is answered as it was answered then, and the events come as they came. */
  readonly bridge: NativeBridge;
  /** Where the add-in asked otherwise than it did then, as sentences; requests that were never made are among them. */
  differences(): readonly string[];
}

/** Plays the recorded answers to the same add-in code. */
export function replayAnswers(trace: Trace): Replay {
  const wanted = requestsOf(trace);
  const found: string[] = [];
  let asked = 0;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const { id, message } = JSON.parse(text) as RequestMessage;
      const body = typeof message.body === "string" ? (JSON.parse(message.body) as QueryBody) : message.body;
      const tell = (said: object): void => {
        later(() => bridge.onMessageFromHost?.(JSON.stringify(said)));
      };
      if (isCleanup(body)) {
        tell({ id, type: 2, message: replyOf(givenBack(body)) });
        return;
      }
      const recorded = wanted[asked];
      asked += 1;
      found.push(...askedOtherwise(recorded, body, asked));
      tell({ id, type: 2, message: replyOf(recorded?.answer ?? nothingMore) });
      if (recorded !== undefined) for (const event of eventsAfter(trace, recorded)) tell(event);
    },
  };
  return {
    bridge,
    differences: () => [...found, ...wanted.slice(asked).map((_, at) => `request ${String(asked + at + 1)}: was made then and not now`)],
  };
}

const nothingMore: TracedAnswer = { status: 500, code: "GeneralException", message: "The trace ends here.", headers: null, body: null };

function givenBack(body: QueryBody): TracedAnswer {
  const Results = body.Actions.map((action) => ({ ActionId: action.Id, Value: null }));
  return { status: 200, code: "", message: "", headers: null, body: { Results, TraceIds: [] } };
}

function replyOf({ status, code, message, headers, body }: TracedAnswer): object {
  return { statusCode: status, headers: headers ?? {}, body: JSON.stringify(body ?? { error: { code, message } }) };
}

function askedOtherwise(recorded: TracedRequest | undefined, now: QueryBody, number: number): readonly string[] {
  if (recorded === undefined)
    return [`request ${String(number)}: was not made then: ${now.Actions.map(({ Id }) => sayAction(now, Id)).join("; ")}`];
  const differences = differencesOf(recorded.body, JSON.parse(JSON.stringify(now)), () => false);
  return differences.map(({ path, excel, host }) => `request ${String(number)}: ${path} was ${shortly(excel)}, is now ${shortly(host)}`);
}

/** The events between a request and the one that was made after it, as messages. */
function eventsAfter(trace: Trace, request: TracedRequest): readonly object[] {
  const from = trace.entries.indexOf(request) + 1;
  const next = trace.entries.findIndex((entry, at) => at >= from && entry.kind === "request" && !isCleanup(entry.body));
  return trace.entries
    .slice(from, next < 0 ? undefined : next)
    .filter((entry) => entry.kind === "event")
    .map(({ messageType, targetId, args }) => {
      const entry = { messageCategory: 65536, messageType, targetId, message: JSON.stringify(args) };
      return { type: 3, message: { entries: [entry] } };
    });
}
