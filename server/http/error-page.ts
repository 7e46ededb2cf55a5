import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import { Refusal, type ErrorCode } from "../errors.js";
import type { Log } from "../log.js";

const statuses: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  TOO_COSTLY: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Answers what went wrong outside GraphQL: refusals as they are, anything else as an id under which the log tells more. */
export function errorPage(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    response.set("Cache-Control", "no-store");
    if (error instanceof Refusal) {
      response.status(statuses[error.code]).json({ code: error.code, message: error.message });
      return;
    }
    const id = randomUUID();
    log.error("request failed", { errorId: id, path: request.path, error: error instanceof Error ? error.stack : String(error) });
    response.status(500).json({ code: "INTERNAL", id });
  };
}
