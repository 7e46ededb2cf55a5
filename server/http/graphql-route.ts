import express, { type ErrorRequestHandler, type RequestHandler, type Router } from "express";
import type { GraphQLSchema } from "graphql";
import type { Refusal } from "../errors.js";
import { limits } from "../graphql/limits/limits.js";
import { refuseDocument } from "../graphql/limits/refuse-document.js";

/** `/graphql`: POST of JSON only; a request over the limits is refused before it reaches the GraphQL server. */
export function graphqlRoute(schema: GraphQLSchema, handler: RequestHandler): Router {
  const router = express.Router();
  router.all("/graphql", onlyPost, noStore, express.json({ limit: limits.body }), limitDocuments(schema), handler);
  router.use("/graphql", refuseBody);
  return router;
}

const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === "POST") {
    next();
    return;
  }
  response.status(405).set("Allow", "POST").json(errorBody("BAD_USER_INPUT", "send questions by POST"));
};

const noStore: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

function limitDocuments(schema: GraphQLSchema): RequestHandler {
  return (request, response, next) => {
    const body = request.body as { query?: unknown; variables?: unknown } | undefined;
    const refusal: Refusal | null = refuseDocument(schema, body?.query, body?.variables);
    if (refusal === null) next();
    else response.status(400).json(errorBody(refusal.code, refusal.message));
  };
}

const refuseBody: ErrorRequestHandler = (error: { status?: number }, _request, response, next) => {
  if (error.status === 413) response.status(413).json(errorBody("TOO_COSTLY", `a request may hold ${String(limits.body)} bytes`));
  else if (error.status !== undefined && error.status < 500)
    response.status(error.status).json(errorBody("BAD_USER_INPUT", "the body is not JSON"));
  else next(error);
};

function errorBody(code: string, message: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
