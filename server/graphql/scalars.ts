import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from "graphql";
import type { Cells, Value } from "../../shared/field.js";
import { isDate } from "../../shared/dates.js";

function refuse(expected: string): GraphQLError {
  return new GraphQLError(`expected ${expected}`, { extensions: { code: "BAD_USER_INPUT" } });
}

function asValue(input: unknown): Value {
  if (input === null || typeof input === "string" || typeof input === "boolean") return input;
  if (typeof input === "number" && Number.isFinite(input)) return input;
  throw refuse("text, a finite number, true, false or null");
}

function asCells(input: unknown): Cells {
  if (typeof input !== "object" || input === null || Array.isArray(input)) throw refuse("an object of field keys and values");
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, asValue(value)]));
}

function asDate(input: unknown): string {
  if (typeof input === "string" && isDate(input)) return input;
  throw refuse("a date YYYY-MM-DD");
}

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function asDateTime(input: unknown): string {
  const moment = typeof input === "string" && time.test(input) ? Date.parse(input) : NaN;
  const stored = Number.isNaN(moment) ? "" : new Date(moment).toISOString();
  if (!time.test(stored)) throw refuse("a time in ISO 8601 with its zone");
  return stored;
}

function literal(node: ValueNode): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value)]));
    case Kind.ENUM:
    case Kind.LIST:
    case Kind.VARIABLE:
      throw refuse("a plain value");
  }
}

function scalar<T>(name: string, description: string, read: (input: unknown) => T): GraphQLScalarType<T, unknown> {
  return new GraphQLScalarType<T, unknown>({
    name,
    description,
    serialize: (stored) => stored,
    parseValue: read,
    parseLiteral: (node) => read(literal(node)),
  });
}

/** A cell's value: text, a finite number, true, false or null, in canonical form. */
export const ValueScalar = scalar("Value", "A cell's value in canonical form: text, a finite number, true, false or null.", asValue);

/** Values by field key; in `cellRevs` revisions by field key. */
export const CellsScalar = scalar("Cells", "An object: field key to value (in cellRevs: field key to revision).", asCells);

/** A calendar date YYYY-MM-DD that exists. */
export const DateScalar = scalar("Date", "A calendar date YYYY-MM-DD.", asDate);

/** A time with its zone, ISO 8601; given back in UTC. Times compare as text, so one whose year in UTC has not four digits is refused. */
export const DateTimeScalar = scalar("DateTime", "A time, ISO 8601, answered in UTC.", asDateTime);
