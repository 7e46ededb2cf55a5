import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { ask, type Answer } from "../store/ask.js";

/** A node of the organisation tree as it stood on a day. */
export interface TreeNode {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Ids from the root to the node: `/fi/svo/b11/`. */
  readonly path: string;
  readonly organisation: boolean;
  /** Not open on the day: it came later, or was closed before. */
  readonly away: boolean;
  /** Closed, and no other unit carries on what it did: nothing counts at it any more. */
  readonly nowhere: boolean;
}

/** The tree of a day: its nodes by id, and the children of each in the order of their codes. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly children: ReadonlyMap<string, readonly TreeNode[]>;
}

/** Reads the tree as it stood on the day, with the names of that day; a node that came later stands where it came, a closed one where it stood last. One statement. */
export async function readTree(m: EntityManager, day: string): Promise<Tree> {
  const place = (column: string, which: string): string =>
    `(SELECT p.${column} FROM unit_placement p WHERE p.unit_id = o.id ${which} LIMIT 1)`;
  const onDay = "AND p.from_on <= $1 ORDER BY p.from_on DESC";
  const rows = await ask(
    m,
    `SELECT o.id, o.code, o.organisation, o.closed_on,
       COALESCE((SELECT r.name_before FROM unit_rename r WHERE r.unit_id = o.id AND r.on_day > $1 ORDER BY r.on_day LIMIT 1), o.name) AS name,
       COALESCE(${place("path", onDay)}, ${place("path", "ORDER BY p.from_on")}, o.path) AS path,
       ${place("from_on", "ORDER BY p.from_on")} AS opened_on, ${place("until_on", onDay)} AS until_on
     FROM org_unit o ORDER BY o.code, o.id`,
    [day],
  );
  return treeOf(
    rows.map((row) => ({
      id: String(row["id"]),
      code: String(row["code"]),
      name: String(row["name"]),
      path: String(row["path"]),
      organisation: Number(row["organisation"]) === 1,
      away: isAfter(row["opened_on"], day) || isBy(row["closed_on"], day),
      nowhere: isBy(row["until_on"], day),
    })),
  );
}

function isAfter(value: Answer[string] | undefined, day: string): boolean {
  return typeof value === "string" && value > day;
}

function isBy(value: Answer[string] | undefined, day: string): boolean {
  return typeof value === "string" && value <= day;
}

/** The nodes as a tree; children stand in the order given. */
export function treeOf(nodes: readonly TreeNode[]): Tree {
  const children = groupBy(nodes, (node) => idsOf(node).at(-2) ?? "");
  return { nodes: new Map(nodes.map((node) => [node.id, node])), children };
}

/** The ids from the root to the node. */
export function idsOf(node: TreeNode): readonly string[] {
  return node.path.split("/").filter((id) => id !== "");
}

/** The organisation that the node is or lies in, null above the organisations. */
export function organisationOf(tree: Tree, node: TreeNode): TreeNode | null {
  const above = idsOf(node).map((id) => tree.nodes.get(id));
  return above.find((one) => one?.organisation === true) ?? null;
}

/** The organisations at or below the node, in the order of the tree. */
export function organisationsUnder(tree: Tree, node: TreeNode): readonly TreeNode[] {
  if (node.organisation) return [node];
  return (tree.children.get(node.id) ?? []).flatMap((child) => organisationsUnder(tree, child));
}
