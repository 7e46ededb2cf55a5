import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { badInput, tooCostly, type Refusal } from "../../errors.js";
import { costFault } from "./cost.js";
import { limits } from "./limits.js";
import { isDeeperThan, shapeFault } from "./shape.js";

/**
 * Why a request is refused before it is validated, or null: variables too deep, or a document over the limits.
 * A document that does not parse, or is over the token limit, is left to the server, which answers that itself.
 */
export function refuseDocument(schema: GraphQLSchema, query: unknown, variables: unknown): Refusal | null {
  if (isDeeperThan(variables, limits.variablesDepth)) return badInput(`variables may nest ${String(limits.variablesDepth)} deep`);
  const document = typeof query === "string" ? parsed(query) : null;
  if (document === null) return null;
  const fault = shapeFault(document, limits) ?? costFault(schema, document, isRecord(variables) ? variables : {}, limits);
  return fault === null ? null : tooCostly(fault);
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens: limits.tokens, noLocation: true });
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
