import type { EntityManager } from "typeorm";
import { groupBy } from "../../shared/group-by.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { UnitPlacementEntity } from "../store/entities/unit-placement.entity.js";
import { UnitRenameEntity } from "../store/entities/unit-rename.entity.js";
import { UnitSuccessionEntity } from "../store/entities/unit-succession.entity.js";
import type { Placed, Register, RegisterUnit } from "./register.js";

/** Reads the whole register of units with its history: four statements. */
export async function readRegister(m: EntityManager): Promise<Register> {
  const units = await m.find(OrgUnitEntity, { order: { path: "ASC" } });
  const placements = groupBy(await m.find(UnitPlacementEntity, { order: { fromOn: "ASC" } }), ({ unitId }) => unitId);
  const renames = groupBy(await m.find(UnitRenameEntity, { order: { onDay: "ASC" } }), ({ unitId }) => unitId);
  const successions = groupBy(await m.find(UnitSuccessionEntity, { order: { intoId: "ASC" } }), ({ unitId }) => unitId);
  return new Map(
    units.map((unit): [string, RegisterUnit] => [
      unit.id,
      {
        id: unit.id,
        code: unit.code,
        name: unit.name,
        level: unit.level,
        organisation: unit.organisation,
        staffCount: unit.staffCount,
        closedOn: unit.closedOn,
        formerNames: unit.formerNames,
        places: placesOf(placements.get(unit.id) ?? [], unit.parentId),
        successors: (successions.get(unit.id) ?? []).map(({ intoId }) => intoId),
        renames: (renames.get(unit.id) ?? []).map(({ onDay, nameBefore }) => ({ on: onDay, before: nameBefore })),
      },
    ]),
  );
}

/** A unit's own places: stored placements also change with the nodes above it. A unit without any has always stood where it stands. */
function placesOf(placements: readonly UnitPlacementEntity[], parentId: string | null): readonly Placed[] {
  const places = placements
    .map((one) => ({ from: one.fromOn, parentId: one.parentId }))
    .filter((place, at, all) => at === 0 || all[at - 1]?.parentId !== place.parentId);
  return places.length > 0 ? places : [{ from: "2000-01-01", parentId }];
}
