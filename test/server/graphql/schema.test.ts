import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getNamedType, getNullableType, GraphQLObjectType, isCompositeType, isListType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { actionOf } from "../../../server/graphql/first-door.js";
import { printedSchema } from "../../../server/graphql/print-schema.js";
import { createSchema } from "../../../server/graphql/schema.js";

const schema = await createSchema();

describe("Server: the schema", () => {
  it("is the one that schema.graphql shows; write it anew with: npx tsx --tsconfig tsconfig.tools.json scripts/print-schema.ts", () => {
    expect(printedSchema(schema)).toBe(readFileSync("server/graphql/schema.graphql", "utf8"));
  });

  it("names for every field of the root the action that must be allowed", () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => (type ? [type] : []));
    const fields = roots.flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })));
    expect(fields.length).toBeGreaterThan(20);
    expect(fields.filter(({ field }) => actionOf(field.extensions) === null).map(({ name }) => name)).toEqual([]);
  });

  it("states for every list of objects how many it may hold, or takes `first`", () => {
    const lists = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith("__"))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
      )
      .filter(
        ({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)) && field.name !== "edges",
      );
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ field }) => typeof field.extensions["most"] !== "number").map(({ name }) => name)).toEqual([]);
  });

  it("is made by the one copy of graphql that Node gives to everybody", () => {
    const required = createRequire(import.meta.url)("graphql") as { GraphQLObjectType: unknown };
    expect(required.GraphQLObjectType).toBe(GraphQLObjectType);
  });
});
