import type { EntityManager } from "typeorm";

/** The ids of the node and all nodes below it, in one statement. */
export async function unitsBelow(m: EntityManager, nodeId: string): Promise<ReadonlySet<string>> {
  const raw = await m.query<{ readonly id: string }[]>(
    "SELECT u.id FROM org_unit AS n JOIN org_unit AS u ON substr(u.path, 1, length(n.path)) = n.path WHERE n.id = $1",
    [nodeId],
  );
  return new Set(raw.map(({ id }) => id));
}
