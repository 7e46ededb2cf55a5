import DataLoader from "dataloader";
import { In, type EntityManager } from "typeorm";
import { must } from "../../shared/must.js";
import { MethodEntity } from "../store/entities/method.entity.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";

/** Reads many things of one request in one statement each. Ids come from rows that refer to them, so they exist. */
export interface Loaders {
  readonly unit: DataLoader<string, OrgUnitEntity>;
  readonly method: DataLoader<string, MethodEntity>;
}

/** Loaders for one request; they remember what they read until its end. */
export function createLoaders(m: EntityManager): Loaders {
  return {
    unit: new DataLoader((ids) => inOrder(ids, m.findBy(OrgUnitEntity, { id: In([...ids]) }))),
    method: new DataLoader((ids) => inOrder(ids, m.findBy(MethodEntity, { id: In([...ids]) }))),
  };
}

async function inOrder<T extends { readonly id: string }>(ids: readonly string[], found: Promise<readonly T[]>): Promise<T[]> {
  const byId = new Map((await found).map((one) => [one.id, one]));
  return ids.map((id) => must(byId.get(id), `row ${id}`));
}
