import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { createSchema } from "../server/graphql/schema.js";
import { printedSchema } from "../server/graphql/print-schema.js";

/** Writes server/graphql/schema.graphql from the resolvers: run it after changing the schema, and look at what it changed. */
writeFileSync("server/graphql/schema.graphql", printedSchema(await createSchema()));
