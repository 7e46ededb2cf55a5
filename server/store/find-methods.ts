import type { EntityManager } from "typeorm";
import { MethodEntity } from "./entities/method.entity.js";
import { containing } from "./subtree.js";

/** Which methods of the register. `after`: the name and id of the last one seen. */
export interface MethodSearch {
  readonly words: string | null;
  readonly after: readonly [name: string, id: string] | null;
  readonly limit: number;
}

/** Finds methods by name. */
export async function findMethods(m: EntityManager, search: MethodSearch): Promise<readonly MethodEntity[]> {
  const query = m.createQueryBuilder(MethodEntity, "m").orderBy("m.name").addOrderBy("m.id").limit(search.limit);
  if (search.words !== null && search.words.trim() !== "") {
    const words = containing(["m.code", "m.name"], search.words);
    query.andWhere(words.sql, words.parameters);
  }
  if (search.after !== null) query.andWhere("(m.name, m.id) > (:name, :id)", { name: search.after[0], id: search.after[1] });
  return query.getMany();
}
