import { In, type EntityManager } from "typeorm";
import { bulkInsert, type PlainRow } from "../store/bulk-insert.js";
import { OrgUnitEntity } from "../store/entities/org-unit.entity.js";
import { UnitPlacementEntity } from "../store/entities/unit-placement.entity.js";
import { UnitRenameEntity } from "../store/entities/unit-rename.entity.js";
import { UnitSuccessionEntity } from "../store/entities/unit-succession.entity.js";
import { rebuildRollup } from "../report/rebuild.js";
import { lastPath, organisationAbove, segmentsOf, type Register, type RegisterUnit, type Segment } from "./register.js";

/**
 * Writes what differs between two states of the register, inside the caller's transaction, and takes figures along: the rollup of an
 * organisation is made anew where one of its units stands elsewhere than before.
 */
export async function writeRegister(m: EntityManager, before: Register, after: Register): Promise<void> {
  const changed = [...after.values()].filter((unit) => before.get(unit.id) !== unit);
  if (changed.length === 0) return;
  await writeUnits(m, before, after, changed);
  const moved = [...after.keys()].filter((id) => !sameSegments(before, after, id));
  await writePlacements(m, after, moved);
  await writeHistory(m, changed);
  const stoodElsewhere = moved.filter((id) => before.has(id));
  for (const id of organisationsOf(before, after, stoodElsewhere)) await rebuildRollup(m, id);
}

async function writeUnits(m: EntityManager, before: Register, after: Register, changed: readonly RegisterUnit[]): Promise<void> {
  const fresh = changed.filter(({ id }) => !before.has(id)).sort((a, b) => lastPath(after, a.id).length - lastPath(after, b.id).length);
  await bulkInsert(
    m,
    OrgUnitEntity,
    fresh.map((unit) => stored(after, unit)),
  );
  const kept = [...after.values()].filter(({ id }) => before.has(id));
  for (const unit of kept) {
    const now = stored(after, unit);
    if (JSON.stringify(now) === JSON.stringify(stored(before, before.get(unit.id) ?? unit))) continue;
    const { id, ...values } = now;
    await m.update(OrgUnitEntity, { id }, { ...values, formerNames: [...values.formerNames] });
  }
}

function stored(register: Register, unit: RegisterUnit): { readonly [K in keyof OrgUnitEntity]: OrgUnitEntity[K] } {
  const { id, code, name, level, organisation, closedOn, staffCount, formerNames } = unit;
  const parentId = unit.places.at(-1)?.parentId ?? null;
  return { id, code, name, level, parentId, organisation, path: lastPath(register, id), closedOn, staffCount, formerNames };
}

function sameSegments(before: Register, after: Register, id: string): boolean {
  return before.has(id) && JSON.stringify(segmentsOf(before, id)) === JSON.stringify(segmentsOf(after, id));
}

async function writePlacements(m: EntityManager, after: Register, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await m.delete(UnitPlacementEntity, { unitId: In([...ids]) });
  const rows = ids.flatMap((id) => segmentsOf(after, id).map((segment) => placement(id, segment)));
  await bulkInsert(m, UnitPlacementEntity, rows);
}

function placement(unitId: string, { from, until, parentId, path }: Segment): PlainRow<UnitPlacementEntity> {
  return { unitId, fromOn: from, untilOn: until, parentId, path };
}

async function writeHistory(m: EntityManager, changed: readonly RegisterUnit[]): Promise<void> {
  const ids = changed.map(({ id }) => id);
  await m.delete(UnitRenameEntity, { unitId: In(ids) });
  await bulkInsert(
    m,
    UnitRenameEntity,
    changed.flatMap(({ id, renames }) => renames.map(({ on, before }) => ({ unitId: id, onDay: on, nameBefore: before }))),
  );
  await m.delete(UnitSuccessionEntity, { unitId: In(ids) });
  await bulkInsert(
    m,
    UnitSuccessionEntity,
    changed.flatMap(({ id, successors, closedOn }) => successors.map((intoId) => ({ unitId: id, intoId, onDay: closedOn ?? "" }))),
  );
}

function organisationsOf(before: Register, after: Register, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [organisationAbove(before, id)?.id ?? [], organisationAbove(after, id)?.id ?? []].flat()));
}
