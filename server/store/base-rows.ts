import type { EntityManager } from "typeorm";
import { textSet } from "./sets.js";
import { parseRow, rowColumns, type RawRow, type StoredRow } from "./stored-row.js";

/** The plan's rows of these ids and all that these sections ever had, tombstones included, in one statement. */
export async function rowsOfIdsAndSections(
  m: EntityManager,
  planId: string,
  ids: readonly string[],
  sections: readonly string[],
): Promise<readonly StoredRow[]> {
  const raw = await m.query<RawRow[]>(
    `SELECT ${rowColumns("r")} FROM plan_row AS r WHERE r.plan_id = $1 AND (r.id IN (SELECT s.value FROM ${textSet(m, "$2", "s")})
       OR r.section IN (SELECT s.value FROM ${textSet(m, "$3", "s")}))`,
    [planId, JSON.stringify(ids), JSON.stringify(sections)],
  );
  return raw.map(parseRow);
}
