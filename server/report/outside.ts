import type { Grant } from "../identity/actor.js";
import { hide, type Hidden, type HidingCell, type Sum } from "./hiding.js";
import { accessTo } from "./lines.js";
import type { Measured } from "./measure.js";
import { organisationOf, type Tree, type TreeNode } from "./tree.js";

/** The figure of a node, or of one part of it: a method, a code of a dimension. */
export type MeasureNode = (node: TreeNode, part: string | null) => Measured;

/** What a reader above the organisations may know: the tree, the roles held, and under which number figures are hidden. */
export interface Outlook {
  readonly tree: Tree;
  readonly grants: readonly Grant[];
  readonly limit: number;
}

/** The key of a node's figure among those that are hidden together. */
export function hidingKey(node: TreeNode, part: string | null): string {
  return part === null ? node.id : `${node.id} ${part}`;
}

/**
 * What is hidden from a reader above the organisations, decided for all organisations at once, so that it does not depend on what is asked:
 * first the sums of each node, then the parts into which a report splits them. What is shown as a sum stays shown.
 */
export function hiddenOutside(outlook: Outlook, measure: MeasureNode, parts: readonly string[]): Hidden {
  const nodes = [...outlook.tree.nodes.values()].filter((node) => node.organisation || organisationOf(outlook.tree, node) === null);
  const sums = hide(cellsOf(outlook, measure, nodes, null, new Set()), nodeSums(outlook.tree, nodes, null), outlook.limit);
  if (parts.length === 0) return sums;
  const shown = new Set(nodes.map((node) => hidingKey(node, null)).filter((key) => !sums.has(key)));
  const cells = [null, ...parts].flatMap((part) => cellsOf(outlook, measure, nodes, part, shown));
  const across = parts.flatMap((part) => nodeSums(outlook.tree, nodes, part));
  const along = nodes.map((node): Sum => ({ total: hidingKey(node, null), parts: parts.map((part) => hidingKey(node, part)) }));
  return hide(cells, [...nodeSums(outlook.tree, nodes, null), ...across, ...along], outlook.limit, sums);
}

function cellsOf(
  { tree, grants }: Outlook,
  measure: MeasureNode,
  nodes: readonly TreeNode[],
  part: string | null,
  shown: ReadonlySet<string>,
): readonly HidingCell[] {
  return nodes.map((node) => {
    const { n, of } = measure(node, part);
    const key = hidingKey(node, part);
    const known = shown.has(key) || accessTo(tree, grants, node) === "inside";
    return { key, parts: of === null ? [n] : [n, Math.max(0, of - n)], known };
  });
}

/** A node above the organisations is the sum of those below it. */
function nodeSums(tree: Tree, nodes: readonly TreeNode[], part: string | null): readonly Sum[] {
  return nodes
    .filter((node) => !node.organisation)
    .map((node) => ({ total: hidingKey(node, part), parts: (tree.children.get(node.id) ?? []).map((child) => hidingKey(child, part)) }));
}
