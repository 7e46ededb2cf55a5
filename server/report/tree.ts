import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { ask } from "../store/ask.js";

/** A node of the organisation tree as it stood on a day. */
export interface TreeNode {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** Ids from the root to the node: `/fi/svo/b11/`. */
  readonly path: string;
  readonly organisation: boolean;
}

/** The tree of a day: its nodes by id, and the children of each in the order of their codes. */
export interface Tree {
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly children: ReadonlyMap<string, readonly TreeNode[]>;
}

/** Reads the tree as it stood on the day; a node that came later stands where it came. One statement. */
export async function readTree(m: EntityManager, day: string): Promise<Tree> {
  const rows = await ask(
    m,
    `SELECT o.id, o.code, o.name, o.organisation, COALESCE(p.path, o.path) AS path FROM org_unit o
     LEFT JOIN unit_placement p ON p.unit_id = o.id AND p.from_on <= $1 AND (p.until_on IS NULL OR p.until_on > $1)
     ORDER BY o.code, o.id`,
    [day],
  );
  return treeOf(
    rows.map((row) => ({
      id: String(row["id"]),
      code: String(row["code"]),
      name: String(row["name"]),
      path: String(row["path"]),
      organisation: Number(row["organisation"]) === 1,
    })),
  );
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
