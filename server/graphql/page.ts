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

/** How many nodes a page is asked for: `first`, 50 when nothing is said. A page outside 1 to 200 is BAD_USER_INPUT. */
export function pageSize(first: number | null): number {
  if (first === null) return 50;
  if (first < 1 || first > largestPage) throw badInput(`first must be 1 to ${String(largestPage)}`);
  return first;
}

/** Reads `first` and `after`; a cursor of another list is BAD_USER_INPUT. `parts`: how many values the list's cursor holds. */
export function pageAsk(first: number | null, after: string | null | undefined, parts: number): PageAsk {
  const size = pageSize(first);
  if (after === null || after === undefined) return { first: size, after: null };
  const place = readCursor(after);
  if (place?.length !== parts) throw badInput("after is not a cursor of this list");
  return { first: size, after: place };
}

/** The page of a list that was read one node longer than asked: the extra node says that there is a next page. */
export function pageOf<T>(ask: PageAsk, nodes: readonly T[], place: (node: T) => readonly string[]): Page<T> {
  const edges = nodes.slice(0, ask.first).map((node) => ({ node, cursor: writeCursor(place(node)) }));
  return pageFrom(edges, ask.after !== null, nodes.length > ask.first);
}

/** A page of edges that have their cursors already. */
export function pageFrom<T>(edges: Page<T>["edges"], hasPreviousPage: boolean, hasNextPage: boolean): Page<T> {
  return {
    edges,
    pageInfo: { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
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
