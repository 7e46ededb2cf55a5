import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

/** The schema as schema.graphql holds it: sorted, so that a change shows as the lines it changed. */
export function printedSchema(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
