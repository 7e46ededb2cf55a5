import type { EntityManager } from "typeorm";
import type { Cells } from "../../shared/field.js";
import type { PlanRow } from "../../shared/protocol.js";
import { groupBy } from "../../shared/group-by.js";
import { byOrder } from "../../shared/row-order.js";
import { insertSet, lookUp, textSet } from "./sets.js";

/** A plan's row as it is stored; see PlanRowEntity. */
export interface StoredRow extends PlanRow {
  readonly lifeRev: number;
  readonly origin: string;
}

/** A row as the database answers it. */
export interface RawRow {
  readonly id: string;
  readonly section: string;
  readonly ord: string;
  readonly cells: string;
  readonly cell_revs: string;
  readonly inserted_rev: number;
  readonly life_rev: number;
  readonly deleted_rev: number | null;
  readonly origin: string;
}

const columns = {
  plan_id: "text",
  id: "text",
  section: "text",
  ord: "text",
  cells: "text",
  cell_revs: "text",
  inserted_rev: "integer",
  life_rev: "integer",
  deleted_rev: "integer",
  origin: "text",
} as const;

/** The columns of a row, each with the table's alias before it. */
export function rowColumns(alias: string): string {
  return Object.keys(columns)
    .filter((name) => name !== "plan_id")
    .map((name) => `${alias}.${name}`)
    .join(", ");
}

/** The row that the database answered. */
export function parseRow(raw: RawRow): StoredRow {
  return {
    id: raw.id,
    section: raw.section,
    ord: raw.ord,
    cells: JSON.parse(raw.cells) as Cells,
    cellRevs: JSON.parse(raw.cell_revs) as Record<string, number>,
    insertedRev: raw.inserted_rev,
    lifeRev: raw.life_rev,
    deletedRev: raw.deleted_rev,
    origin: raw.origin,
  };
}

/** The plan's rows of these ids, tombstones included. */
export async function rowsByIds(m: EntityManager, planId: string, ids: readonly string[]): Promise<readonly StoredRow[]> {
  const raw = await m.query<RawRow[]>(
    `SELECT ${rowColumns("r")} FROM ${textSet(m, "$1", "s")} CROSS JOIN plan_row AS r WHERE r.plan_id = $2 AND r.id = s.value`,
    [JSON.stringify(ids), planId],
  );
  return raw.map(parseRow);
}

/** The plan's living rows in the order of their section, of these sections or of all. */
export async function livingRows(m: EntityManager, planId: string, sections: readonly string[] | null): Promise<readonly StoredRow[]> {
  const only = sections === null ? "" : ` AND r.section IN (SELECT s.value FROM ${textSet(m, "$2", "s")})`;
  const raw = await m.query<RawRow[]>(
    `SELECT ${rowColumns("r")} FROM plan_row AS r WHERE r.plan_id = $1 AND r.deleted_rev IS NULL${only}`,
    sections === null ? [planId] : [planId, JSON.stringify(sections)],
  );
  return raw.map(parseRow).sort(byOrder);
}

/** The living rows of these sections in each of the plans, in one statement; a plan without any is absent. */
export async function livingRowsOfPlans(
  m: EntityManager,
  planIds: readonly string[],
  sections: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredRow[]>> {
  const row = lookUp(m, "plan_row", "r", "r.plan_id = s.value");
  const raw = await m.query<(RawRow & { readonly plan_id: string })[]>(
    `SELECT r.plan_id, ${rowColumns("r")} FROM ${textSet(m, "$1", "s")} ${row}
     WHERE r.deleted_rev IS NULL AND r.section IN (SELECT x.value FROM ${textSet(m, "$2", "x")})`,
    [JSON.stringify(planIds), JSON.stringify(sections)],
  );
  const plans = groupBy(raw, (one) => one.plan_id);
  return new Map([...plans].map(([planId, rows]) => [planId, rows.map(parseRow).sort(byOrder)]));
}

const replaced = ["cells", "cell_revs", "ord", "life_rev", "deleted_rev"].map((name) => `${name} = excluded.${name}`).join(", ");

/** Stores the rows as they are now, new ones and known ones, in one statement. */
export async function saveRows(m: EntityManager, planId: string, rows: readonly StoredRow[]): Promise<void> {
  const set = rows.map((row) => ({
    plan_id: planId,
    id: row.id,
    section: row.section,
    ord: row.ord,
    cells: JSON.stringify(row.cells),
    cell_revs: JSON.stringify(row.cellRevs),
    inserted_rev: row.insertedRev,
    life_rev: row.lifeRev,
    deleted_rev: row.deletedRev,
    origin: row.origin,
  }));
  await insertSet(m, "plan_row", columns, set, `(plan_id, id) DO UPDATE SET ${replaced}`);
}
