import type { EntityManager, SelectQueryBuilder } from "typeorm";
import { MethodEntity } from "./entities/method.entity.js";
import { OrgUnitEntity } from "./entities/org-unit.entity.js";
import { PlanEntity } from "./entities/plan.entity.js";
import { jsonText } from "./sets.js";
import { anyOf, oneOf, underAny, type Condition } from "./subtree.js";

/** Which plans somebody may see: of organisations under these paths, of these organisations, or with a unit under these paths. */
export interface PlansVisible {
  readonly organisationsUnder: readonly string[];
  readonly organisations: readonly string[];
  readonly unitsUnder: readonly string[];
}

/** Which of the visible plans; null does not narrow. `unitPath`: a unit that takes part. `after`: the place of the last one seen. */
export interface PlanSearch {
  readonly visible: PlansVisible;
  readonly organisationPath: string | null;
  readonly methodId: string | null;
  readonly unitPath: string | null;
  readonly phase: string | null;
  readonly status: string | null;
  readonly after: readonly [method: string, organisation: string, id: string] | null;
  readonly limit: number;
}

/** A plan with the names it is sorted by. */
export interface FoundPlan {
  readonly plan: PlanEntity;
  readonly methodName: string;
  readonly organisationName: string;
}

/** Finds plans by the names of method and organisation. */
export async function findPlans(m: EntityManager, search: PlanSearch): Promise<readonly FoundPlan[]> {
  const query = m
    .createQueryBuilder(PlanEntity, "p")
    .innerJoin(OrgUnitEntity, "o", "o.id = p.organisation_id")
    .innerJoin(MethodEntity, "m", "m.id = p.method_id")
    .addSelect("m.name", "method_name")
    .addSelect("o.name", "organisation_name")
    .orderBy("m.name")
    .addOrderBy("o.name")
    .addOrderBy("p.id")
    .limit(search.limit);
  narrow(query, search);
  const { entities, raw } = await query.getRawAndEntities<{ method_name: string; organisation_name: string }>();
  return entities.map((plan, at) => ({ plan, methodName: raw[at]?.method_name ?? "", organisationName: raw[at]?.organisation_name ?? "" }));
}

function narrow(query: SelectQueryBuilder<PlanEntity>, search: PlanSearch): void {
  const { visible, organisationPath, unitPath, after } = search;
  const may = anyOf([
    underAny("o.path", visible.organisationsUnder, "below"),
    oneOf("p.organisation_id", visible.organisations, "own"),
    hasUnitUnder(query, visible.unitsUnder, "part", true),
  ]);
  query.where(may.sql, may.parameters);
  if (organisationPath !== null) where(query, underAny("o.path", [organisationPath], "organisation"));
  if (unitPath !== null) where(query, hasUnitUnder(query, [unitPath], "unit", false));
  if (search.methodId !== null) query.andWhere("p.method_id = :method", { method: search.methodId });
  if (search.phase !== null) query.andWhere("p.phase = :phase", { phase: search.phase });
  if (search.status !== null) query.andWhere("p.status = :status", { status: search.status });
  if (after !== null) {
    query.andWhere("(m.name, o.name, p.id) > (:afterMethod, :afterOrganisation, :afterId)", {
      afterMethod: after[0],
      afterOrganisation: after[1],
      afterId: after[2],
    });
  }
}

function where(query: SelectQueryBuilder<PlanEntity>, condition: Condition): void {
  query.andWhere(condition.sql, condition.parameters);
}

/** A unit takes part when the plan has a training group for it. With `inside` only nodes that lie in the plan's organisation say so. */
function hasUnitUnder(query: SelectQueryBuilder<PlanEntity>, paths: readonly string[], name: string, inside: boolean): Condition {
  const unit = jsonText(query.connection.manager, "r.cells", "unit");
  const nodes = paths.map((path, at) => {
    const under = underAny("u.path", [path], `${name}${String(at)}x`);
    const holds = inside ? `${under.sql} AND substr(:${name}${String(at)}x0, 1, length(o.path)) = o.path` : under.sql;
    return { sql: `(${holds})`, parameters: under.parameters };
  });
  const oneOf = anyOf(nodes);
  const sql = `EXISTS (SELECT 1 FROM plan_row r JOIN org_unit u ON u.id = ${unit}
    WHERE r.plan_id = p.id AND r.section = 'traineeGroups' AND r.deleted_rev IS NULL AND ${oneOf.sql})`;
  return { sql, parameters: oneOf.parameters };
}
