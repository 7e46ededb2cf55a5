import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A network between one person and the server, on loopback: it passes everything on until it is told otherwise. */
export interface Door {
  readonly address: string;
  /** Bodies of the pushes that came through, in order, as they were sent. */
  readonly pushes: readonly string[];
  /** How many requests that held this word came through so far. */
  asked(word: string): number;
  /** The server gets requests, but pushes are never answered. */
  losePushAnswers: boolean;
  /** The server gets requests, but those that ask for this are never answered: a word of the document. */
  losesAnswersOf: string | null;
  /** Nothing gets through. */
  closed: boolean;
  /** Runs once, after the next push was worked in and before it is answered. */
  afterPush: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/** Opens a door to a server. */
export async function openDoor(server: string): Promise<Door> {
  const pushes: string[] = [];
  const bodies: string[] = [];
  const http = createServer((request, response) => {
    void passOn(request, response).catch(() => {
      response.destroy();
    });
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  const door: Door = {
    address: `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`,
    pushes,
    asked: (word) => bodies.filter((body) => body.includes(word)).length,
    losePushAnswers: false,
    losesAnswersOf: null,
    closed: false,
    afterPush: null,
    stop: async () => {
      http.closeAllConnections();
      http.close();
      await once(http, "close");
    },
  };
  const passOn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    if (door.closed) throw new Error("the door is closed");
    bodies.push(body);
    const { authorization = "" } = request.headers;
    const headers = { authorization, "content-type": "application/json" };
    const { method = "POST" } = request;
    const answer = await fetch(`${server}${request.url ?? "/"}`, { method, headers, ...(method === "POST" ? { body } : {}) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (door.losesAnswersOf !== null && body.includes(door.losesAnswersOf)) throw new Error("the answer is lost");
    if (body.includes("pushPlan(")) {
      pushes.push(body);
      const { afterPush } = door;
      door.afterPush = null;
      await afterPush?.();
      if (door.losePushAnswers) throw new Error("the answer is lost");
    }
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" }).end(bytes);
  };
  return door;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
