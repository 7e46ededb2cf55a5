import type { EntityManager } from "typeorm";
import { entryColumns, parseEntry, type LogEntry, type RawEntry } from "./change-log.js";
import { textSet } from "./sets.js";

/** Which entries of a plan's log: null does not narrow. `before`: only entries older than this place. */
export interface HistoryFilter {
  readonly rowId: string | null;
  readonly section: string | null;
  readonly field: string | null;
  readonly before: { readonly rev: number; readonly seq: number } | null;
  /** Only entries about these rows. */
  readonly amongRows: readonly string[] | null;
  readonly limit: number;
}

/** Entries newest first; those of a field include the row's insertion. */
export async function historyPage(m: EntityManager, planId: string, filter: HistoryFilter): Promise<readonly LogEntry[]> {
  const parameters: (string | number)[] = [planId];
  const given = (value: string | number): string => `$${String(parameters.push(value))}`;
  const where = ["c.plan_id = $1"];
  if (filter.rowId !== null) where.push(`c.row_id = ${given(filter.rowId)}`);
  if (filter.section !== null) where.push(`c.section = ${given(filter.section)}`);
  if (filter.field !== null) where.push(`(c.field = ${given(filter.field)} OR c.kind = 'INSERT')`);
  if (filter.before !== null) where.push(`(c.rev, c.seq) < (${given(filter.before.rev)}, ${given(filter.before.seq)})`);
  if (filter.amongRows !== null) {
    where.push(`c.row_id IN (SELECT s.value FROM ${textSet(m, given(JSON.stringify(filter.amongRows)), "s")})`);
  }
  const limit = given(filter.limit);
  const raw = await m.query<RawEntry[]>(
    `SELECT ${entryColumns} FROM cell_change AS c
     LEFT JOIN person AS a ON a.id = c.actor_id
     WHERE ${where.join(" AND ")} ORDER BY c.rev DESC, c.seq DESC LIMIT ${limit}`,
    parameters,
  );
  return raw.map(parseEntry);
}
