import DataLoader from "dataloader";
import { In, type EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { must } from "../../shared/must.js";
import { dueListSections } from "../../shared/plan/due.js";
import type { ContentRow } from "../../shared/plan-content.js";
import type { Measured } from "../report/measure.js";
import { planFigures, type AskedPlan } from "../report/plan-figures.js";
import { MethodComponentEntity } from "../store/entities/method-component.entity.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { UnitSuccessionEntity } from "../store/entities/unit-succession.entity.js";
import { settingsOfAll, type Settings } from "../store/settings.js";
import { livingRowsOfPlans } from "../store/stored-row.js";

/** Reads many things of one request in one statement each. Ids come from rows that refer to them, so they exist. */
export interface Loaders {
  readonly unit: DataLoader<string, OrgUnitEntity>;
  readonly method: DataLoader<string, MethodEntity>;
  /** The ids of the units that a unit went into. */
  readonly successors: DataLoader<string, readonly string[]>;
  /** The components of a method that are in use, in their order. */
  readonly components: DataLoader<string, readonly MethodComponentEntity[]>;
  /** The settings of an organisation. */
  readonly settings: DataLoader<string, Settings>;
  /** The living rows of a plan that have deadlines, and those that such rows are named by. */
  readonly dueRows: DataLoader<string, readonly ContentRow[]>;
  /** The figures of a plan alone. */
  readonly planFigures: DataLoader<AskedPlan, readonly Measured[]>;
}

/** Loaders for one request; they remember what they read until its end. */
export function createLoaders(m: EntityManager): Loaders {
  return {
    unit: new DataLoader((ids) => inOrder(ids, m.findBy(OrgUnitEntity, { id: In([...ids]) }))),
    method: new DataLoader((ids) => inOrder(ids, m.findBy(MethodEntity, { id: In([...ids]) }))),
    successors: new DataLoader(async (ids) => {
      const found = await m.find(UnitSuccessionEntity, { where: { unitId: In([...ids]) }, order: { intoId: "ASC" } });
      const byUnit = groupBy(found, ({ unitId }) => unitId);
      return ids.map((id) => (byUnit.get(id) ?? []).map(({ intoId }) => intoId));
    }),
    components: new DataLoader(async (ids) => {
      const found = await m.find(MethodComponentEntity, { where: { methodId: In([...ids]), retired: false }, order: { ord: "ASC" } });
      const byMethod = groupBy(found, ({ methodId }) => methodId);
      return ids.map((id) => byMethod.get(id) ?? []);
    }),
    settings: new DataLoader((ids) => settingsOfAll(m, ids)),
    planFigures: new DataLoader((asked) => planFigures(m, asked)),
    dueRows: new DataLoader(async (ids) => {
      const rows = await livingRowsOfPlans(m, ids, dueListSections);
      return ids.map((id) => rows.get(id) ?? []);
    }),
  };
}

async function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: Promise<readonly T[]>): Promise<T[]> {
  const byId = new Map((await found).map((one) => [one.id, one]));
  return ids.map((id) => must(byId.get(id), `row ${id}`));
}
