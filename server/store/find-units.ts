import type { EntityManager } from "typeorm";
import { OrgUnitEntity } from "./entities/org-unit.entity.js";
import { anyOf, containing, oneOf, underAny } from "./subtree.js";

/** Which nodes of the tree: those under the visible nodes and the visible ids themselves, narrowed by a node above and by words of code or name. */
export interface UnitSearch {
  /** Paths whose subtrees may be seen, or everything. */
  readonly visible: readonly string[] | "all";
  /** Single nodes that may be seen beside them, such as those above. */
  readonly beside: readonly string[];
  readonly under: string | null;
  readonly words: string | null;
  /** Only nodes after this path. */
  readonly after: string | null;
  readonly limit: number;
}

/** Finds nodes in the order of the tree: a node stands before those below it. */
export async function findUnits(m: EntityManager, search: UnitSearch): Promise<readonly OrgUnitEntity[]> {
  const query = m.createQueryBuilder(OrgUnitEntity, "u").orderBy("u.path").limit(search.limit);
  if (search.visible !== "all") {
    const visible = anyOf([underAny("u.path", search.visible, "visible"), oneOf("u.id", search.beside, "beside")]);
    query.andWhere(visible.sql, visible.parameters);
  }
  if (search.under !== null) {
    const under = underAny("u.path", [search.under], "under");
    query.andWhere(under.sql, under.parameters);
  }
  if (search.words !== null && search.words.trim() !== "") {
    const words = containing(["u.code", "u.name"], search.words);
    query.andWhere(words.sql, words.parameters);
  }
  if (search.after !== null) query.andWhere("u.path > :after", { after: search.after });
  return query.getMany();
}

/** The organisations on or under these nodes that are not closed, by name; at most `limit`. */
export async function organisationsUnder(m: EntityManager, paths: readonly string[], limit: number): Promise<readonly OrgUnitEntity[]> {
  const under = underAny("o.path", paths, "under");
  const query = m.createQueryBuilder(OrgUnitEntity, "o").where(under.sql, under.parameters);
  return query.andWhere("o.organisation = 1 AND o.closedOn IS NULL").orderBy("o.name").addOrderBy("o.id").limit(limit).getMany();
}

/** The ids and paths of all nodes on or under these. */
export async function unitsUnder(
  m: EntityManager,
  paths: readonly string[],
): Promise<readonly { readonly id: string; readonly path: string }[]> {
  const under = underAny("u.path", paths, "under");
  return m.createQueryBuilder(OrgUnitEntity, "u").select(["u.id", "u.path"]).where(under.sql, under.parameters).getMany();
}
