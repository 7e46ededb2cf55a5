import type { EntityManager } from "typeorm";

/** Whether the statements run on PostgreSQL; else they run on SQLite. */
export function onPostgres(m: EntityManager): boolean {
  return m.connection.options.type === "postgres";
}

/** A JSON array of texts as a table with the one column `value`, so that a set of any size travels as one parameter. */
export function textSet(m: EntityManager, parameter: string, alias: string): string {
  return onPostgres(m) ? `jsonb_array_elements_text(${parameter}::jsonb) AS ${alias} (value)` : `json_each(${parameter}) AS ${alias}`;
}

/** A JSON array of objects as a table with the named columns. */
export function recordSet(
  m: EntityManager,
  parameter: string,
  alias: string,
  columns: Readonly<Record<string, "text" | "integer">>,
): string {
  const names = Object.entries(columns);
  if (onPostgres(m))
    return `jsonb_to_recordset(${parameter}::jsonb) AS ${alias} (${names.map(([name, type]) => `${name} ${type}`).join(", ")})`;
  return `(SELECT ${names.map(([name]) => `value ->> '${name}' AS ${name}`).join(", ")} FROM json_each(${parameter})) AS ${alias}`;
}

/** A text field inside a column that holds JSON. */
export function jsonText(m: EntityManager, column: string, field: string): string {
  return onPostgres(m) ? `(${column}::jsonb ->> '${field}')` : `(${column} ->> '${field}')`;
}

/**
 * Joins a table to the keys before it so that each key is looked up in the table's index: a planner that guesses the number of keys wrong
 * would rather read a large table whole.
 */
export function lookUp(m: EntityManager, table: string, alias: string, condition: string): string {
  if (onPostgres(m)) return `CROSS JOIN LATERAL (SELECT * FROM ${table} ${alias} WHERE ${condition} OFFSET 0) ${alias}`;
  return `CROSS JOIN ${table} ${alias} ON ${condition}`;
}

/** A row as the driver gives it: texts, and numbers that may come as text. */
export type Answer = Readonly<Record<string, string | number | null>>;

/** Runs one statement with numbered parameters ($1, $2, ...), each used as often as needed. */
export async function ask(
  m: EntityManager,
  statement: string,
  parameters: readonly (string | number | null)[],
): Promise<readonly Answer[]> {
  const text = onPostgres(m) ? statement : statement.replace(/\$(\d+)/g, "?$1");
  const answer: unknown = await m.query(text, [...parameters]);
  return Array.isArray(answer) ? (answer as Answer[]) : [];
}
