import type { EntityManager } from "typeorm";

/** The columns of a set and what they hold. */
export type SetColumns = Readonly<Record<string, "text" | "integer">>;

/** Whether the statements run on PostgreSQL; else they run on SQLite. The two differ in how a set and a JSON field are written, here and nowhere else. */
export function onPostgres(m: EntityManager): boolean {
  return m.connection.options.type === "postgres";
}

/** A JSON array of texts, travelling as one parameter, as a table with the one column `value`: a set of any size in one statement. Join tables to it with `lookUp`. */
export function textSet(m: EntityManager, parameter: string, alias: string): string {
  return onPostgres(m) ? `json_array_elements_text(${parameter}::json) AS ${alias} (value)` : `json_each(${parameter}) AS ${alias}`;
}

/** The same of a JSON array of objects, as a table with the named columns. */
export function recordSet(m: EntityManager, parameter: string, alias: string, columns: SetColumns): string {
  const names = Object.entries(columns);
  if (onPostgres(m))
    return `json_to_recordset(${parameter}::json) AS ${alias} (${names.map(([name, type]) => `"${name}" ${type}`).join(", ")})`;
  return `(SELECT ${names.map(([name]) => `value ->> '${name}' AS "${name}"`).join(", ")} FROM json_each(${parameter})) AS ${alias}`;
}

/**
 * Joins a table to the set before it so that each of the set's rows is looked up in the table's index: a planner that guesses the size of
 * the set wrong would read the whole table, or the whole set for every row of the table.
 */
export function lookUp(m: EntityManager, table: string, alias: string, condition: string): string {
  if (onPostgres(m)) return `CROSS JOIN LATERAL (SELECT * FROM ${table} ${alias} WHERE ${condition} OFFSET 0) ${alias}`;
  return `CROSS JOIN ${table} ${alias} ON ${condition}`;
}

/** A text field inside a column that holds JSON. */
export function jsonText(m: EntityManager, column: string, field: string): string {
  return onPostgres(m) ? `(${column}::json ->> '${field}')` : `(${column} ->> '${field}')`;
}

/** Inserts a set of rows into a table in one statement, none for an empty set; `conflict` is what follows ON CONFLICT. */
export async function insertSet(
  m: EntityManager,
  table: string,
  columns: SetColumns,
  rows: readonly Readonly<Record<string, string | number | null>>[],
  conflict?: string,
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns)
    .map((name) => `"${name}"`)
    .join(", ");
  const tail = conflict === undefined ? "" : ` WHERE 1 = 1 ON CONFLICT ${conflict}`;
  await m.query(`INSERT INTO "${table}" (${names}) SELECT ${names} FROM ${recordSet(m, "$1", "s", columns)}${tail}`, [
    JSON.stringify(rows),
  ]);
}
