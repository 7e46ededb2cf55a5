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

/** The status with which Express and its parsers mark what the request itself did wrong, or null. */
function statusOf(error: unknown): number | null {
  const status: unknown = typeof error === "object" && error !== null && "status" in error ? error.status : null;
  return typeof status === "number" && status >= 400 && status < 500 ? status : null;
}

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
    const status = statusOf(error);
    if (status !== null) {
      response.status(status).json({ code: "BAD_USER_INPUT", message: "the request cannot be read: check its address and its body" });
      return;
    }
    const id = randomUUID();
    log.error("request failed", { errorId: id, path: request.path, error: error instanceof Error ? error.stack : String(error) });
    response.status(500).json({ code: "INTERNAL", id });
  };
}
