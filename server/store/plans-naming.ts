import type { EntityManager } from "typeorm";
import { ask } from "./ask.js";
import { jsonText, textSet } from "./sets.js";

/** An open plan that names a unit. */
export interface NamingPlan {
  readonly unitId: string;
  readonly planId: string;
  /** The method's name. */
  readonly name: string;
}

/** The open plans that name the units in a living row, by method name: one statement. */
export async function plansNaming(m: EntityManager, unitIds: readonly string[]): Promise<readonly NamingPlan[]> {
  const unit = jsonText(m, "r.cells", "unit");
  const rows = await ask(
    m,
    `SELECT DISTINCT ${unit} AS unit_id, p.id AS plan_id, e.name AS name FROM plan p JOIN method e ON e.id = p.method_id
     JOIN plan_row r ON r.plan_id = p.id AND r.deleted_rev IS NULL
     WHERE p.status = 'OPEN' AND ${unit} IN (SELECT s.value FROM ${textSet(m, "$1", "s")}) ORDER BY name, plan_id`,
    [JSON.stringify(unitIds)],
  );
  return rows.map((row) => ({ unitId: String(row["unit_id"]), planId: String(row["plan_id"]), name: String(row["name"]) }));
}
