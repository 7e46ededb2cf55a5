import type { EntityManager } from "typeorm";
import type { Lease } from "../../shared/protocol.js";

/** Gives the workbook's lease to the pane if nobody else holds it at `now`, or tells who does until when. Times are ISO 8601 UTC. */
export async function takeLease(
  m: EntityManager,
  wanted: { readonly planId: string; readonly workbookId: string; readonly paneId: string },
  now: string,
  until: string,
): Promise<Lease> {
  await m.query(
    `INSERT INTO workbook_lease (workbook_id, plan_id, holder, until) VALUES ($1, $2, $3, $4)
     ON CONFLICT (workbook_id, plan_id) DO UPDATE SET holder = excluded.holder, until = excluded.until
     WHERE workbook_lease.holder = excluded.holder OR workbook_lease.until <= $5`,
    [wanted.workbookId, wanted.planId, wanted.paneId, until, now],
  );
  const [row] = await m.query<{ readonly holder: string; readonly until: string }[]>(
    "SELECT holder, until FROM workbook_lease WHERE workbook_id = $1 AND plan_id = $2",
    [wanted.workbookId, wanted.planId],
  );
  return { held: row?.holder === wanted.paneId, until: row?.until ?? now };
}
