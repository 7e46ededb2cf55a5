import { isBelow } from "../identity/can.js";
import type { Grant } from "../identity/actor.js";
import { ownLine } from "./spread.js";
import { idsOf, organisationOf, organisationsUnder, type Tree, type TreeNode } from "./tree.js";

/** How a reader stands to a line: in the own line, above the organisation (sums, small ones hidden), or not at all. */
export type Access = "inside" | "outside" | "none";

/** Where the rollup keeps a part of a line. */
export interface Source {
  readonly organisation: string;
  readonly parent: string;
  readonly scope: string;
}

/** A line of a report: a node with all below it, or what counts at the node itself. */
export interface Line {
  /** The node's id, with `:own` for what counts at the node itself. */
  readonly id: string;
  readonly node: TreeNode;
  readonly own: boolean;
  readonly access: Access;
  /** One place in the rollup; above organisations one for each of them. */
  readonly sources: readonly Source[];
}

/** The lines so many steps below a node: what stands higher up and has nothing open below is there as itself, else as what counts at it; together they are the node. */
export function linesUnder(tree: Tree, grants: readonly Grant[], node: TreeNode, level: number): readonly Line[] {
  const children = tree.children.get(node.id) ?? [];
  if (level === 0 || children.every(({ away }) => away)) return [lineOf(tree, grants, node, false)];
  const below = children.flatMap((child) => linesUnder(tree, grants, child, level - 1));
  return organisationOf(tree, node) === null ? below : [...below, lineOf(tree, grants, node, true)];
}

/** The line of one node. */
export function lineOf(tree: Tree, grants: readonly Grant[], node: TreeNode, own: boolean): Line {
  return { id: own ? ownLine(node.id) : node.id, node, own, access: accessTo(tree, grants, node), sources: sourcesOf(tree, node, own) };
}

function sourcesOf(tree: Tree, node: TreeNode, own: boolean): readonly Source[] {
  const organisation = organisationOf(tree, node);
  if (organisation === null) return organisationsUnder(tree, node).map(({ id }) => ({ organisation: id, parent: "", scope: id }));
  if (own) return [{ organisation: organisation.id, parent: node.id, scope: ownLine(node.id) }];
  const parent = node.id === organisation.id ? "" : (idsOf(node).at(-2) ?? "");
  return [{ organisation: organisation.id, parent, scope: node.id }];
}

/** Whether the node lies in the reader's own line: under a role held inside the node's organisation. Roles above see sums of organisations only. */
export function accessTo(tree: Tree, grants: readonly Grant[], node: TreeNode): Access {
  const organisation = organisationOf(tree, node);
  const above = grants.filter((grant) => isBelow(node.path, grant.path));
  if (organisation !== null && above.some((grant) => isBelow(grant.path, organisation.path))) return "inside";
  return above.length > 0 && (organisation === null || node.id === organisation.id) ? "outside" : "none";
}
