/** Values for a query's named parameters. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A condition of a query and the values of its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** A condition that the path lies on or under one of these nodes; none at all is never true. `name` keeps parameters apart. */
export function underAny(column: string, paths: readonly string[], name: string): Condition {
  if (paths.length === 0) return { sql: "1 = 0", parameters: {} };
  const parts = paths.map((path, at) => `substr(${column}, 1, ${String(path.length)}) = :${name}${String(at)}`);
  return { sql: `(${parts.join(" OR ")})`, parameters: Object.fromEntries(paths.map((path, at) => [`${name}${String(at)}`, path])) };
}

/** A condition that the column is one of these ids. */
export function oneOf(column: string, ids: readonly string[], name: string): Condition {
  return ids.length === 0 ? { sql: "1 = 0", parameters: {} } : { sql: `${column} IN (:...${name})`, parameters: { [name]: ids } };
}

/** A condition that holds when one of them does. */
export function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: "1 = 0", parameters: {} };
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(" OR ")})`,
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as Parameters,
  };
}

/** More than any name holds, and less than databases refuse to look for. */
const longestWords = 1_000;

/** A condition that one of the columns contains the words as typed, in small letters, or with a capital: databases fold only plain letters. */
export function containing(columns: readonly string[], words: string): Condition {
  if (words.length > longestWords) return { sql: "1 = 0", parameters: {} };
  const literal = words.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`);
  const capital = literal.charAt(0).toUpperCase() + literal.slice(1);
  const spellings = { asTyped: `%${literal}%`, capital: `%${capital}%`, small: `%${literal.toLowerCase()}%` };
  const sql = columns.flatMap((column) => [
    `${column} LIKE :asTyped ESCAPE '\\'`,
    `${column} LIKE :capital ESCAPE '\\'`,
    `lower(${column}) LIKE :small ESCAPE '\\'`,
  ]);
  return { sql: `(${sql.join(" OR ")})`, parameters: spellings };
}
