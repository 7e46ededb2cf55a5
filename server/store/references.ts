import type { EntityManager } from "typeorm";
import { registerReferences, type References } from "../../shared/references.js";
import { MethodEntity } from "./entities/method.entity.js";
import { UnitSuccessionEntity } from "./entities/unit-succession.entity.js";
import { findUnits } from "./find-units.js";
import { groupBy } from "../../shared/group-by.js";

/** The most units of one organisation that a plan's cells can name. */
const mostUnits = 10_000;

/** The registers that the plans of an organisation refer to, by the path of its node: its units, closed ones included, and all methods. */
export async function readReferences(m: EntityManager, organisationPath: string): Promise<References> {
  const search = { visible: [organisationPath], beside: [], under: null, words: null, after: null, limit: mostUnits };
  const successions = groupBy(await m.find(UnitSuccessionEntity, { order: { intoId: "ASC" } }), ({ unitId }) => unitId);
  const successors = (id: string): readonly string[] => (successions.get(id) ?? []).map(({ intoId }) => intoId);
  const units = (await findUnits(m, search)).map(({ id, code, name, closedOn, formerNames, staffCount }) => {
    return { id, code, name, closedOn, formerNames, staffCount, successors: successors(id) };
  });
  return registerReferences(units, await m.find(MethodEntity));
}
