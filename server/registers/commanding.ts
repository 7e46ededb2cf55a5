import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Language } from "../../shared/language.js";
import { AuditEntryEntity } from "../store/entities/audit-entry.entity.js";
import { lockRegister } from "../store/lock-register.js";
import type { Store } from "../store/store.js";

/** Who commands, in which language the answer is, and whether anything is written. */
export interface Commanding {
  readonly actorId: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

/** Does the work on a register in one transaction, one command at a time; in a dry run it only reads. */
export async function onRegister<T>(store: Store, { dryRun }: Commanding, work: (m: EntityManager) => Promise<T>): Promise<T> {
  if (dryRun) return work(store.read);
  return store.write(async (m) => {
    await lockRegister(m);
    return work(m);
  });
}

/** Notes who changed a register how. */
export async function writeAudit(
  m: EntityManager,
  actorId: string,
  action: string,
  nodeId: string | null,
  detail: unknown,
  at: Date,
): Promise<void> {
  const entry = { id: randomUUID(), at: at.toISOString(), actorId, action, nodeId, planId: null, detail: JSON.stringify(detail) };
  await m.insert(AuditEntryEntity, entry);
}
