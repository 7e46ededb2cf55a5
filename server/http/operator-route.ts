import { timingSafeEqual } from "node:crypto";
import express, { type RequestHandler, type Router } from "express";
import { notFound } from "../errors.js";

/** Does a command's work and gives its result as plain data; null for a command that there is not. */
export type OperatorWork = (command: string, options: Readonly<Record<string, string>>) => Promise<object | null>;

/** `/operator`: commands that an operator gives on the server's own computer, with the token that lies in the data folder. Without the token the address does not exist. */
export function operatorRoute(token: string, work: OperatorWork): Router {
  const router = express.Router();
  router.post("/operator", onlyWith(token), express.json({ limit: 2_000_000 }), async (request, response) => {
    const { command, options } = (request.body ?? {}) as { command?: unknown; options?: unknown };
    const result = typeof command === "string" ? await work(command, readOptions(options)) : null;
    if (result === null) throw notFound();
    response.set("Cache-Control", "no-store").json(result);
  });
  return router;
}

function onlyWith(token: string): RequestHandler {
  const right = Buffer.from(`Bearer ${token}`);
  return (request, _response, next) => {
    const given = Buffer.from(request.headers.authorization ?? "");
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound();
    next();
  };
}

function readOptions(options: unknown): Readonly<Record<string, string>> {
  if (typeof options !== "object" || options === null) return {};
  return Object.fromEntries(Object.entries(options).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])));
}
