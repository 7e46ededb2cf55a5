import type { EntityManager } from "typeorm";

/** Holds off whoever else would change the tree until the transaction ends: the first statement of every command. */
export async function lockRegister(m: EntityManager): Promise<void> {
  await m.query("UPDATE org_unit SET name = name WHERE parent_id IS NULL");
}
