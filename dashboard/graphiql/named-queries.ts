/** A query to begin with: its text, and its variables as JSON text. */
export interface NamedQuery {
  readonly name: string;
  readonly query: string;
  readonly variables: string;
}

interface Listed {
  readonly name: string;
  readonly query: string;
  readonly variables?: unknown;
}

/** The queries that the server offers to leaders; none where it offers none. */
export async function namedQueries(): Promise<readonly NamedQuery[]> {
  const response = await fetch("/graphiql/queries.json").catch(() => null);
  if (response?.ok !== true) return [];
  const listed = (await response.json()) as readonly Listed[];
  return listed.map(({ name, query, variables }) => ({
    name,
    query,
    variables: variables === undefined ? "" : JSON.stringify(variables, null, 2),
  }));
}
