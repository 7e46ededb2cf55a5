import type { Store } from "../../../server/store/store.js";

/** How each table is reached by a statement: `SEARCH r USING PRIMARY KEY (...)`, `Index Scan on rollup`. */
export async function accessPaths(store: Store, statement: string, parameters: readonly string[]): Promise<readonly string[]> {
  return store.engine === "sqlite" ? sqlitePaths(store, statement, parameters) : postgresPaths(store, statement, parameters);
}

async function sqlitePaths(store: Store, statement: string, parameters: readonly string[]): Promise<readonly string[]> {
  const text = `EXPLAIN QUERY PLAN ${statement.replace(/\$(\d+)/g, "?$1")}`;
  const rows: readonly { readonly detail: string }[] = await store.read.query(text, [...parameters]);
  return rows.map(({ detail }) => detail);
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly Plans?: readonly PlanNode[];
}

interface Explained {
  readonly "QUERY PLAN": readonly { readonly Plan: PlanNode }[];
}

async function postgresPaths(store: Store, statement: string, parameters: readonly string[]): Promise<readonly string[]> {
  const answer: readonly Explained[] = await store.read.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${statement}`, [...parameters]);
  const root = answer[0]?.["QUERY PLAN"][0]?.Plan;
  return root === undefined ? [] : flatten(root);
}

function flatten(node: PlanNode): readonly string[] {
  const relation = node["Relation Name"];
  const index = node["Index Name"];
  const own = relation === undefined && index === undefined ? [] : [`${node["Node Type"]} on ${relation ?? ""} ${index ?? ""}`.trim()];
  return [...own, ...(node.Plans ?? []).flatMap(flatten)];
}
