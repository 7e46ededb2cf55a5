import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata.js";
import { insertSet, type SetColumns } from "./sets.js";

/** An entity's columns as plain data. */
export type PlainRow<Row> = { readonly [K in keyof Row]: Row[K] };

/** Rows that travel in one statement: their JSON stays within a few megabytes. */
const rowsPerStatement = 2_000;

function stored(column: ColumnMetadata, row: ObjectLiteral): string | number | null {
  const value: unknown = row[column.propertyName];
  const { transformer } = column;
  const plain: unknown = transformer === undefined || Array.isArray(transformer) ? value : transformer.to(value);
  return plain === undefined ? null : (plain as string | number | null);
}

/**
 * Inserts many rows of an entity, a few thousand a statement: for loading whole plans at once.
 * A row that exists already is an error; nothing is looked up and nothing cascades.
 */
export async function bulkInsert<Row extends ObjectLiteral>(
  m: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly PlainRow<Row>[],
): Promise<void> {
  const { columns, tableName } = m.connection.getMetadata(entity);
  const types: SetColumns = Object.fromEntries(
    columns.map((column) => [column.databaseName, column.type === "integer" ? "integer" : "text"]),
  );
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    const part = rows.slice(from, from + rowsPerStatement);
    const body = part.map((row) => Object.fromEntries(columns.map((column) => [column.databaseName, stored(column, row)])));
    await insertSet(m, tableName, types, body);
  }
}
