import type { EntityManager } from "typeorm";
import { entryColumns, parseEntry, type LogEntry, type RawEntry } from "./change-log.js";

/** Which entries of a plan's log: null does not narrow. `before`: only entries older than this place. */
export interface HistoryFilter {
  readonly rowId: string | null;
  readonly section: string | null;
  readonly field: string | null;
  readonly before: { readonly rev: number; readonly seq: number } | null;
  readonly limit: number;
}

/** An entry with the row it is about as it is now: its cells as JSON text. */
export interface HistoryLine extends LogEntry {
  readonly rowCells: string;
}

/** Entries newest first; those of a field include the row's insertion. */
export async function historyPage(m: EntityManager, planId: string, filter: HistoryFilter): Promise<readonly HistoryLine[]> {
  const parameters: (string | number)[] = [planId];
  const given = (value: string | number): string => `$${String(parameters.push(value))}`;
  const where = ["c.plan_id = $1"];
  if (filter.rowId !== null) where.push(`c.row_id = ${given(filter.rowId)}`);
  if (filter.section !== null) where.push(`c.section = ${given(filter.section)}`);
  if (filter.field !== null) where.push(`(c.field = ${given(filter.field)} OR c.kind = 'INSERT')`);
  if (filter.before !== null) where.push(`(c.rev, c.seq) < (${given(filter.before.rev)}, ${given(filter.before.seq)})`);
  const limit = given(filter.limit);
  const raw = await m.query<(RawEntry & { readonly row_cells: string })[]>(
    `SELECT ${entryColumns}, r.cells AS row_cells FROM cell_change AS c
     JOIN plan_row AS r ON r.plan_id = c.plan_id AND r.id = c.row_id
     LEFT JOIN person AS a ON a.id = c.actor_id
     WHERE ${where.join(" AND ")} ORDER BY c.rev DESC, c.seq DESC LIMIT ${limit}`,
    parameters,
  );
  return raw.map((one) => ({ ...parseEntry(one), rowCells: one.row_cells }));
}
