import type { initGraphQLTada, TadaDocumentNode } from "gql.tada";
import { documentOf, documentText } from "../shared/document-text.js";
import type { Cells, Value } from "../shared/field.js";
import type { introspection } from "./graphql-env.js";
import { chosenPerson } from "./session.js";

type Typed = initGraphQLTada<{
  introspection: introspection;
  scalars: { Value: Value; Cells: Cells; Date: string; DateTime: string };
}>;

/** A GraphQL document with the types of the printed schema. */
export const graphql = documentOf as unknown as Typed;

/** The server's answer was no answer: it could not be reached, or it refused with this code. */
export class ApiError extends Error {
  constructor(readonly code: string) {
    super(code);
    this.name = "ApiError";
  }
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Asks the server as the chosen person, or as `person`; throws ApiError when there is no whole answer. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  person: string | null = chosenPerson(),
): Promise<Result> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...(person === null ? {} : { authorization: `Bearer ${person}` }) },
    body: JSON.stringify({ query: documentText(document), variables }),
  }).catch(() => null);
  if (response === null) throw new ApiError("UNREACHABLE");
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const code = answer.errors?.[0]?.extensions?.code;
  if (answer.data === undefined || answer.data === null || code !== undefined) throw new ApiError(code ?? "UNREACHABLE");
  return answer.data;
}
