import type { IncomingHttpHeaders } from "node:http";
import { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import type { RequestHandler } from "express";
import { GraphQLError, type GraphQLSchema } from "graphql";
import { Refusal } from "../errors.js";
import type { SignIn } from "../identity/sign-in.js";
import type { Log } from "../log.js";
import type { RequestContext, Services } from "./context.js";
import { createFormatError } from "./format-error.js";
import { limits } from "./limits/limits.js";
import { createLoaders } from "./loaders.js";

/** What the GraphQL endpoint needs beside what resolvers do. */
export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly services: Services;
  readonly signIn: SignIn;
  /** Questions about the schema itself: on for the demo on loopback only. */
  readonly introspection: boolean;
}

/** Starts the GraphQL server; the handler wants its body parsed. Every setting is the safe one whatever NODE_ENV says. */
export async function startGraphql({
  schema,
  services,
  signIn,
  introspection,
}: GraphqlParts): Promise<{ handler: RequestHandler; stop: () => Promise<void> }> {
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    maxRecursiveSelections: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    formatError: createFormatError(services.log),
    logger: quiet(services.log),
  });
  await server.start();
  const context = async ({ req }: { req: { headers: IncomingHttpHeaders } }): Promise<RequestContext> => {
    const actor = await signIn(req.headers.authorization).catch(asHttp);
    return { ...services, actor, loaders: createLoaders(services.store.read) };
  };
  return { handler: expressMiddleware(server, { context }), stop: () => server.stop() };
}

/** A refusal before any field is reached answers with its own HTTP status. */
function asHttp(error: unknown): never {
  if (!(error instanceof Refusal)) throw error;
  throw new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 401 } } });
}

function quiet(log: Log): { debug(m?: unknown): void; info(m?: unknown): void; warn(m?: unknown): void; error(m?: unknown): void } {
  return {
    debug: (message) => {
      log.debug("graphql", { detail: String(message) });
    },
    info: (message) => {
      log.debug("graphql", { detail: String(message) });
    },
    warn: (message) => {
      log.warn("graphql", { detail: String(message) });
    },
    error: (message) => {
      log.error("graphql", { detail: String(message) });
    },
  };
}
