import { badInput } from "../errors.js";

/** The most nodes one page of a list holds. */
export const largestPage = 200;

/** One page of a list, in the shape of a GraphQL connection. */
export interface Page<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What a list is asked for: so many nodes after the place that the cursor's parts name; null from the start. */
export interface PageAsk {
  readonly first: number;
  readonly after: readonly string[] | null;
}

/** Reads `first` and `after`; a page outside 1 to 200 or a cursor of another list is BAD_USER_INPUT. `parts`: how many values the list's cursor holds. */
export function pageAsk(first: number, after: string | null | undefined, parts: number): PageAsk {
  if (first < 1 || first > largestPage) throw badInput(`first must be 1 to ${String(largestPage)}`);
  if (after === null || after === undefined) return { first, after: null };
  const place = readCursor(after);
  if (place?.length !== parts) throw badInput("after is not a cursor of this list");
  return { first, after: place };
}

/** The page of a list that was read one node longer than asked: the extra node says that there is a next page. */
export function pageOf<T>(ask: PageAsk, nodes: readonly T[], place: (node: T) => readonly string[]): Page<T> {
  const edges = nodes.slice(0, ask.first).map((node) => ({ node, cursor: writeCursor(place(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: nodes.length > ask.first,
      hasPreviousPage: ask.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function writeCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function readCursor(cursor: string): readonly string[] | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(place) && place.every((part) => typeof part === "string") ? place : null;
  } catch {
    return null;
  }
}
