import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import { largestPage } from "../page.js";
import type { Limits } from "./limits.js";

type Variables = Readonly<Record<string, unknown>>;

interface Count {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly limits: Limits;
  cost: number;
  steps: number;
}

/** What the walk stops with as soon as a limit is passed. */
class Over extends Error {}

/** Fields that only hold a page together. */
const free = new Set(["edges", "node", "pageInfo", "__typename"]);
/** Selections that are looked at before the document counts as too dear, whatever they cost. */
const mostSteps = 20_000;
/** Fields within fields of a question about the schema itself, whose own recursion GraphQL limits. */
const introspectionDepth = 15;

/**
 * Why the document is too deep, too wide or too dear, or null. Each field costs 1, times the `first` of every list
 * above it; a list of objects without `first` counts the maximum it declares (`extensions.most`). Fragments are
 * expanded while counting and the count stops at the limit, so a bomb costs no more to refuse than a dear question.
 */
export function costFault(schema: GraphQLSchema, document: DocumentNode, variables: Variables, limits: Limits): string | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  try {
    for (const operation of operations) {
      countOperation(operation, { schema, variables: withDefaults(operation, variables), fragments, limits, cost: 0, steps: 0 });
    }
    return null;
  } catch (error) {
    if (error instanceof Over) return error.message;
    throw error;
  }
}

function countOperation(operation: OperationDefinitionNode, count: Count): void {
  const root = count.schema.getRootType(operation.operation);
  if (!root) return;
  const fields = fieldsOf(operation.selectionSet, count, 0);
  if (fields.length > count.limits.rootFields) throw new Over(`at most ${String(count.limits.rootFields)} fields at the root`);
  for (const field of fields) countField(field, root, 1, 1, count);
}

/** The fields of a selection with its fragments expanded. */
function fieldsOf(set: SelectionSetNode, count: Count, nested: number): readonly FieldNode[] {
  if (nested > count.limits.fragments) throw new Over("fragments within fragments without end");
  return set.selections.flatMap((selection) => {
    count.steps += 1;
    if (count.steps > mostSteps) throw new Over("the document asks for too much at once");
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, count, nested + 1);
    const fragment = count.fragments.get(selection.name.value);
    return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, count, nested + 1);
  });
}

function countField(field: FieldNode, parent: GraphQLNamedType, times: number, depth: number, count: Count): void {
  const name = field.name.value;
  if (name === "__schema" || name === "__type") {
    boundDepth(field, depth, count);
    return;
  }
  if (depth > count.limits.depth) throw new Over(`at most ${String(count.limits.depth)} levels of fields`);
  if (!free.has(name)) count.cost += times;
  if (count.cost > count.limits.cost) throw new Over(`the document asks for too much at once: ask for fewer fields, or for smaller pages`);
  const declared = isObjectType(parent) ? parent.getFields()[name] : undefined;
  if (field.selectionSet === undefined || declared === undefined) return;
  const type = getNamedType(declared.type);
  const below = times * length(field, declared, count);
  for (const one of fieldsOf(field.selectionSet, count, 0)) countField(one, type, below, depth + 1, count);
}

function boundDepth(field: FieldNode, depth: number, count: Count): void {
  if (depth > introspectionDepth) throw new Over(`at most ${String(introspectionDepth)} levels of fields`);
  if (field.selectionSet === undefined) return;
  for (const one of fieldsOf(field.selectionSet, count, 0)) boundDepth(one, depth + 1, count);
}

/** How many objects the field may give: its `first`, its declared maximum, or one. */
function length(field: FieldNode, declared: GraphQLField<unknown, unknown>, count: Count): number {
  const argument = declared.args.find((one) => one.name === "first");
  if (argument !== undefined) return firstOf(field, argument.defaultValue, count.variables);
  const isList = isListType(getNullableType(declared.type)) && isCompositeType(getNamedType(declared.type));
  if (!isList || free.has(declared.name)) return 1;
  const most = declared.extensions["most"];
  return typeof most === "number" ? most : largestPage;
}

function firstOf(field: FieldNode, fallback: unknown, variables: Variables): number {
  const given = field.arguments?.find((one) => one.name.value === "first")?.value;
  const value = given === undefined ? fallback : numberOf(given, variables, fallback);
  return typeof value === "number" && value >= 1 && value <= largestPage ? value : largestPage;
}

function numberOf(given: ValueNode, variables: Variables, fallback: unknown): unknown {
  if (given.kind === Kind.VARIABLE) return given.name.value in variables ? variables[given.name.value] : fallback;
  return given.kind === Kind.INT ? Number(given.value) : null;
}

/** The variables as the operation will see them: those not sent have the default that the operation declares. */
function withDefaults(operation: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, defaultValue.kind === Kind.INT ? Number(defaultValue.value) : null] as const],
  );
  return { ...Object.fromEntries(defaults), ...variables };
}
