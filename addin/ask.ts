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

/** Characters a millisecond that a slow line carries at least: what takes longer to send is waited for longer, or a large push would be given up the same way each time. */
const slowest = 10;

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
  return answered(async () => {
    const signal = AbortSignal.timeout(patience + Math.ceil(body.length / slowest));
    const response = await fetch(connection.address, { method: "POST", headers, body, signal });
    return (await response.json()) as Answer<Result>;
  });
}

/** The code of a refusal that came as a plain HTTP status. */
const codeOfStatus: Readonly<Record<number, FailureCode>> = {
  400: "BAD_USER_INPUT",
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  429: "RATE_LIMITED",
};

/** The address of one of the server's other pages, such as `workbooks/1.xlsx`. */
export function addressBeside(connection: Connection, page: string): string {
  return connection.address.replace(/[^/]*$/, page);
}

/** Fetches a file from beside the documents' address as the same person; fails with `CallFailed` when it does not come whole. */
export async function fetchFile(connection: Connection, page: string): Promise<Uint8Array> {
  const response = await answered(async () =>
    fetch(addressBeside(connection, page), { headers: await connection.headers(), signal: AbortSignal.timeout(patience) }),
  );
  if (!response.ok) throw new CallFailed(codeOfStatus[response.status] ?? "INTERNAL", `the file was answered ${String(response.status)}`);
  return new Uint8Array(await answered(() => response.arrayBuffer()));
}

async function answered<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw new CallFailed("UNREACHABLE", error instanceof Error ? error.message : "no answer");
  }
}
