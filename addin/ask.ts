import type { TadaDocumentNode } from "gql.tada";
import { print } from "graphql";
import { CallFailed, type FailureCode } from "./sync/api.js";

/** How the server is reached: its address for documents, and the headers that say who asks. */
export interface Connection {
  readonly address: string;
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
}

/** A document sent to the server and its data. */
export type Ask = <Result, Variables>(document: TadaDocumentNode<Result, Variables>, variables: Variables) => Promise<Result>;

/** How long an answer is waited for, in milliseconds. */
const patience = 60_000;

const codes: readonly string[] = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "TOO_COSTLY", "RATE_LIMITED", "INTERNAL"];

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Sends documents to the server; fails with `CallFailed` when there is no whole answer. */
export function asking(connection: Connection): Ask {
  return async (document, variables) => {
    const answer = await post<ResultOf<typeof document>>(connection, JSON.stringify({ query: print(document), variables }));
    const error = answer.errors?.[0];
    if (error !== undefined) throw new CallFailed(codeOf(error.extensions?.code), error.message);
    if (answer.data === undefined || answer.data === null) throw new CallFailed("INTERNAL", "an answer without data");
    return answer.data;
  };
}

type ResultOf<Document> = Document extends TadaDocumentNode<infer Result, unknown> ? Result : never;

function codeOf(code: string | undefined): FailureCode {
  return code !== undefined && codes.includes(code) ? (code as FailureCode) : "INTERNAL";
}

async function post<Result>(connection: Connection, body: string): Promise<Answer<Result>> {
  const headers = { "content-type": "application/json", ...(await connection.headers()) };
  try {
    const response = await fetch(connection.address, { method: "POST", headers, body, signal: AbortSignal.timeout(patience) });
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    throw new CallFailed("UNREACHABLE", error instanceof Error ? error.message : "no answer");
  }
}
