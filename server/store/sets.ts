import type { EntityManager } from "typeorm";

/** The columns of a set and what they hold. */
export type SetColumns = Readonly<Record<string, "text" | "integer">>;

/**
 * A JSON array of objects, travelling as one parameter, as a table of these columns: a set of any size in one statement.
 * The one place where the two engines' SQL differs for sets. Join it as `set CROSS JOIN table`: SQLite then goes through the set once and
 * looks each row up, where it might else read the whole set for every row of the table; PostgreSQL decides for itself.
 */
export function setOf(m: EntityManager, columns: SetColumns, parameter: string): string {
  const names = Object.entries(columns);
  if (m.connection.options.type === "postgres") {
    return `json_to_recordset(${parameter}::json) AS s (${names.map(([name, type]) => `"${name}" ${type}`).join(", ")})`;
  }
  return `(SELECT ${names.map(([name]) => `value ->> '${name}' AS "${name}"`).join(", ")} FROM json_each(${parameter})) AS s`;
}

/** Inserts a set of rows into a table in one statement; `conflict` is what follows ON CONFLICT. */
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
  await m.query(`INSERT INTO "${table}" (${names}) SELECT ${names} FROM ${setOf(m, columns, "$1")}${tail}`, [JSON.stringify(rows)]);
}
