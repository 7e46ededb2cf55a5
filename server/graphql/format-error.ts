import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { Refusal } from "../errors.js";
import type { Log } from "../log.js";
import { StoreRefusal } from "../store/refusal.js";

/** Faults of the document or its variables: the server's own sentences about them name types and fields, no data. */
const ofTheDocument = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
  "PERSISTED_QUERY_NOT_FOUND",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * What of an error leaves the server: refusals with their code and path; anything else is INTERNAL with an id,
 * under which the log holds the whole error. Messages of drivers, stack traces and inputs never leave.
 */
export function createFormatError(log: Log): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof Refusal) return withPath(cause.message, { code: cause.code }, formatted);
    if (cause instanceof StoreRefusal) return withPath("nothing was written; try again later", { code: cause.code }, formatted);
    const code = formatted.extensions?.["code"];
    if (isOfTheDocument(cause, code)) return withPath(formatted.message, { code }, formatted);
    const id = randomUUID();
    log.error("request failed", { errorId: id, path: formatted.path, error: cause instanceof Error ? cause.stack : String(cause) });
    return withPath("something went wrong here; quote the id when you ask about it", { code: "INTERNAL", id }, formatted);
  };
}

/** A GraphQLError without another error inside is GraphQL's own about the document, or one of our scalars' about a value. */
function isOfTheDocument(cause: unknown, code: unknown): boolean {
  if (!(cause instanceof GraphQLError) || typeof code !== "string" || !ofTheDocument.has(code)) return false;
  return cause.originalError === undefined || cause.originalError instanceof GraphQLError;
}

function withPath(message: string, extensions: Record<string, unknown>, formatted: GraphQLFormattedError): GraphQLFormattedError {
  return {
    message,
    extensions,
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  };
}
