import { must } from "../../../shared/must.js";
import type { RegisterAnswer } from "../../../server/registers/answer.js";
import { changeUnits } from "../../../server/registers/change-units.js";
import type { UnitCommand } from "../../../server/registers/commands.js";
import { OrgUnitEntity } from "../../../server/store/entities/org-unit.entity.js";
import type { Store } from "../../../server/store/store.js";

/** The clock of these tests: noon of a day in late autumn, after everything they do. */
export const registerNow = (): Date => new Date("2026-11-22T10:00:00.000Z");

/** Gives a command as the coordinator Anna, answered in English. */
export function command(store: Store, wanted: UnitCommand, dryRun = false): Promise<RegisterAnswer> {
  return changeUnits(store, wanted, { actorId: "anna", language: "en", dryRun }, registerNow);
}

/** The unit with the code. */
export async function unitWith(store: Store, code: string): Promise<OrgUnitEntity> {
  return must(await store.read.findOneBy(OrgUnitEntity, { code }), `a unit ${code}`);
}
