import type { EntityManager } from "typeorm";
import type { PlanHead } from "../../shared/protocol.js";
import { parseRow, rowColumns, type RawRow, type StoredRow } from "./stored-row.js";

/** The newest state of a plan, with where the caller's own position stands in it and the rows that changed after it. */
export interface ChangedRows {
  readonly head: PlanHead;
  /** The hash after the revision asked for, null when the plan never had that revision. */
  readonly hashThere: string | null;
  readonly rows: readonly StoredRow[];
}

interface RawHead {
  readonly epoch: string;
  readonly rev: number;
  readonly head_hash: string;
  readonly at: string | null;
  readonly name: string | null;
  readonly sections: string | null;
}

const headColumns = "p.epoch, p.rev, p.head_hash, o.at, a.name, o.sections";
const headTables = `(SELECT * FROM plan WHERE id = $1) AS p
  LEFT JOIN plan_op AS o ON o.plan_id = p.id AND o.rev = p.rev
  LEFT JOIN person AS a ON a.id = o.actor_id`;

function parseHead(raw: RawHead): PlanHead {
  return {
    epoch: raw.epoch,
    rev: raw.rev,
    headHash: raw.head_hash,
    at: raw.at,
    by: raw.name,
    sections: raw.sections === null ? [] : (JSON.parse(raw.sections) as string[]),
  };
}

/** The newest state of a plan in one statement; null when there is no such plan. */
export async function readHead(m: EntityManager, planId: string): Promise<PlanHead | null> {
  const [raw] = await m.query<RawHead[]>(`SELECT ${headColumns} FROM ${headTables}`, [planId]);
  return raw === undefined ? null : parseHead(raw);
}

type RawChanged = RawHead & { readonly hash_there: string | null } & (RawRow | { readonly id: null });

/** Head and changed rows in one statement, so that both are of one moment; null when there is no such plan. */
export async function rowsChangedSince(m: EntityManager, planId: string, rev: number): Promise<ChangedRows | null> {
  const raw = await m.query<RawChanged[]>(
    `SELECT ${headColumns}, h.head_hash AS hash_there, ${rowColumns("r")} FROM ${headTables}
     LEFT JOIN plan_op AS h ON h.plan_id = p.id AND h.rev = $2
     LEFT JOIN plan_row AS r ON r.plan_id = p.id AND r.id IN (SELECT c.row_id FROM cell_change AS c WHERE c.plan_id = $1 AND c.rev > $2)`,
    [planId, rev],
  );
  const [first] = raw;
  if (first === undefined) return null;
  const rows = raw.flatMap((one) => (one.id === null ? [] : [parseRow(one)]));
  return { head: parseHead(first), hashThere: first.hash_there, rows };
}
