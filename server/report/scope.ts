import type { EntityManager } from "typeorm";
import type { Actor, Grant } from "../identity/actor.js";
import { grantsFor, isBelow } from "../identity/can.js";
import { notFound } from "../errors.js";
import { readSettings, settingDefaults } from "../store/settings.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { organisationOf, readTree, type Tree, type TreeNode } from "./tree.js";

/** Who asks for figures: only the roles held matter. */
export type Reader = Pick<Actor, "id" | "name" | "language" | "grants">;

/** The tree of the report's day, the nodes asked for, and the roles that let the reader see figures. */
export interface ReportScope {
  readonly asOf: string;
  readonly tree: Tree;
  readonly under: readonly TreeNode[];
  readonly grants: readonly Grant[];
}

/**
 * Finds what a report is about. A node inside another one asked for is counted once, with it.
 * NOT_FOUND for a node that is missing or has nothing to do with the reader's roles. Absent `asOf`: today in the organisation's zone.
 */
export async function findScope(
  m: EntityManager,
  reader: Reader,
  asked: { readonly under?: readonly string[] | null; readonly asOf?: string | null },
  now: Date,
): Promise<ReportScope> {
  const tree = await readTree(m, asked.asOf ?? calendarDay(now, settingDefaults.timeZone));
  const grants = figureGrants(reader, tree);
  const ids = new Set(asked.under ?? grants.map((grant) => grant.nodeId));
  const nodes = [...ids].map((id) => requireNode(tree, grants, id));
  const under = nodes.filter((node, at) => !nodes.some((other, place) => covers(other, node, place < at)));
  if (under.length === 0) throw notFound();
  return { asOf: asked.asOf ?? (await today(m, tree, under, now)), tree, under, grants };
}

function covers(other: TreeNode, node: TreeNode, earlier: boolean): boolean {
  return other.path === node.path ? earlier : isBelow(node.path, other.path);
}

/** The roles that show figures of the node they are held on. */
function figureGrants(reader: Reader, tree: Tree): readonly Grant[] {
  const own = reader.grants.flatMap((grant) => grantsFor({ ...reader, grants: [grant] }, "seeReport", { kind: "node", path: grant.path }));
  return own.map((grant) => ({ ...grant, path: tree.nodes.get(grant.nodeId)?.path ?? grant.path }));
}

function requireNode(tree: Tree, grants: readonly Grant[], id: string): TreeNode {
  const node = tree.nodes.get(id);
  if (node === undefined) throw notFound();
  if (!grants.some((grant) => isBelow(node.path, grant.path) || isBelow(grant.path, node.path))) throw notFound();
  return node;
}

async function today(m: EntityManager, tree: Tree, under: readonly TreeNode[], now: Date): Promise<string> {
  const organisation = under.map((node) => organisationOf(tree, node)).find((one) => one !== null);
  const zone = organisation === undefined ? settingDefaults.timeZone : (await readSettings(m, organisation.id)).timeZone;
  return calendarDay(now, zone);
}
