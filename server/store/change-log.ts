import type { EntityManager } from "typeorm";
import type { Cells, Value } from "../../shared/field.js";
import { insertSet, recordSet } from "./sets.js";

/** What an entry of the log says; see CellChangeEntity. `value` holds all of an INSERT's values. */
export interface LogChange {
  readonly kind: "SET" | "INSERT" | "DELETE" | "REVIVE";
  readonly section: string;
  readonly rowId: string;
  readonly field: string | null;
  readonly value: Value | Cells;
  readonly before: Value;
}

/** An entry of the log with where it stands and who sent it; the name is null when nobody of that id is known. */
export interface LogEntry extends LogChange {
  readonly rev: number;
  readonly seq: number;
  readonly opId: string;
  readonly actorId: string;
  readonly actorName: string | null;
  readonly workbookId: string | null;
  readonly at: string;
}

/** What all entries of one push have in common. */
export interface LogStamp {
  readonly planId: string;
  readonly rev: number;
  readonly opId: string;
  readonly actorId: string;
  readonly workbookId: string | null;
  readonly at: string;
}

const columns = {
  plan_id: "text",
  rev: "integer",
  seq: "integer",
  row_id: "text",
  section: "text",
  field: "text",
  kind: "text",
  value: "text",
  before: "text",
  actor_id: "text",
  op_id: "text",
  workbook_id: "text",
  at: "text",
} as const;

/** Appends a push's entries in their order, in one statement. */
export async function appendLog(m: EntityManager, stamp: LogStamp, changes: readonly LogChange[]): Promise<void> {
  const rows = changes.map((change, seq) => ({
    plan_id: stamp.planId,
    rev: stamp.rev,
    seq,
    row_id: change.rowId,
    section: change.section,
    field: change.field,
    kind: change.kind,
    value: change.value === null ? null : JSON.stringify(change.value),
    before: change.before === null ? null : JSON.stringify(change.before),
    actor_id: stamp.actorId,
    op_id: stamp.opId,
    workbook_id: stamp.workbookId,
    at: stamp.at,
  }));
  await insertSet(m, "cell_change", columns, rows);
}

/** An entry as the database answers it. */
export interface RawEntry {
  readonly rev: number;
  readonly seq: number;
  readonly row_id: string;
  readonly section: string;
  readonly field: string | null;
  readonly kind: LogChange["kind"];
  readonly value: string | null;
  readonly before: string | null;
  readonly actor_id: string;
  readonly actor_name: string | null;
  readonly op_id: string;
  readonly workbook_id: string | null;
  readonly at: string;
}

/** The columns of an entry `c` and of its sender `a`. */
export const entryColumns =
  "c.rev, c.seq, c.row_id, c.section, c.field, c.kind, c.value, c.before, c.actor_id, c.op_id, c.workbook_id, c.at, a.name AS actor_name";

/** The entry that the database answered. */
export function parseEntry(raw: RawEntry): LogEntry {
  return {
    rev: raw.rev,
    seq: raw.seq,
    rowId: raw.row_id,
    section: raw.section,
    field: raw.field,
    kind: raw.kind,
    value: raw.value === null ? null : (JSON.parse(raw.value) as Value | Cells),
    before: raw.before === null ? null : (JSON.parse(raw.before) as Value),
    opId: raw.op_id,
    actorId: raw.actor_id,
    actorName: raw.actor_name,
    workbookId: raw.workbook_id,
    at: raw.at,
  };
}

/** Everything that happened to these rows, each up to its revision, oldest first, in one statement. The `+` keeps SQLite from searching by revision instead of by row. */
export async function logOfRows(
  m: EntityManager,
  planId: string,
  rows: readonly { readonly id: string; readonly rev: number }[],
): Promise<readonly LogEntry[]> {
  if (rows.length === 0) return [];
  const raw = await m.query<RawEntry[]>(
    `SELECT ${entryColumns} FROM ${recordSet(m, "$1", "s", { id: "text", rev: "integer" })}
     CROSS JOIN cell_change AS c LEFT JOIN person AS a ON a.id = c.actor_id
     WHERE c.plan_id = $2 AND c.row_id = s.id AND +c.rev <= s.rev
     ORDER BY c.rev, c.seq`,
    [JSON.stringify(rows), planId],
  );
  return raw.map(parseEntry);
}

/** The ids of the rows that these revisions of the plan touched. */
export async function rowsTouchedBy(m: EntityManager, planId: string, revs: readonly number[]): Promise<readonly string[]> {
  const raw = await m.query<{ readonly row_id: string }[]>(
    `SELECT DISTINCT c.row_id FROM ${recordSet(m, "$1", "s", { rev: "integer" })} CROSS JOIN cell_change AS c WHERE c.plan_id = $2 AND c.rev = s.rev`,
    [JSON.stringify(revs.map((rev) => ({ rev }))), planId],
  );
  return raw.map(({ row_id }) => row_id);
}
