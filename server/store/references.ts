import type { EntityManager } from "typeorm";
import { registerReferences, type References } from "../../shared/references.js";
import { MethodEntity } from "./entities/method.entity.js";
import { findUnits } from "./find-units.js";

/** The most units of one organisation that a plan's cells can name. */
const mostUnits = 10_000;

/** The registers that the plans of an organisation refer to, by the path of its node: its units, closed ones included, and all methods. */
export async function readReferences(m: EntityManager, organisationPath: string): Promise<References> {
  const search = { visible: [organisationPath], beside: [], under: null, words: null, after: null, limit: mostUnits };
  return registerReferences(await findUnits(m, search), await m.find(MethodEntity));
}
