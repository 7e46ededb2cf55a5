import type { EntityManager } from "typeorm";
import { onPostgres } from "./sets.js";

/** Holds off whoever else would change a register until the transaction ends: the first statement of every command. */
export async function lockRegister(m: EntityManager): Promise<void> {
  await m.query("UPDATE org_unit SET name = name WHERE parent_id IS NULL");
}

/** Waits for the writes to the organisation's plans that are under way and holds off further ones, new plans included, until the transaction ends. On SQLite every transaction does. */
export async function lockPlansOf(m: EntityManager, organisationId: string): Promise<void> {
  if (!onPostgres(m)) return;
  await m.query("SELECT 1 FROM org_unit WHERE id = $1 FOR UPDATE", [organisationId]);
  await m.query("SELECT 1 FROM plan WHERE organisation_id = $1 ORDER BY id FOR UPDATE", [organisationId]);
}
