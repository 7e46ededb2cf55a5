import { randomUUID } from "node:crypto";
import type { Cells, Value } from "../../shared/field.js";
import { schemaVersion } from "../../shared/plan/index.js";
import type { Change, PlanHead, PlanHeader, PlanRow, Push, PushAnswer } from "../../shared/protocol.js";
import type { Actor } from "../../server/identity/actor.js";
import { MethodEntity } from "../../server/store/entities/method.entity.js";
import { OrgUnitEntity } from "../../server/store/entities/org-unit.entity.js";
import { PersonEntity } from "../../server/store/entities/person.entity.js";
import { UnitPlacementEntity } from "../../server/store/entities/unit-placement.entity.js";
import type { Store } from "../../server/store/store.js";
import { createPlan } from "../../server/sync/create-plan.js";
import { pushPlan } from "../../server/sync/push.js";
import { planContent, planHead } from "../../server/sync/read-plan.js";
import type { Who } from "../../server/sync/sender.js";

/** The clock of the tests: noon of a day in spring. */
export const testNow = (): Date => new Date("2026-03-10T12:00:00.000Z");

/** Two people of the test organisation who may write everything in it. */
export const anna: Actor = { id: "anna", name: "Anna", language: "sv", grants: [] };
export const bo: Actor = { id: "bo", name: "Bo", language: "fi", grants: [] };

/** Somebody who may see and change every row. */
export function everywhere(actor: Actor): Who {
  return { actor, write: "all", read: "all" };
}

/** Units of the test organisation `strand`: the service `children` with `north` and `south`, the service `mind` with `harbour`. */
const units: readonly (readonly [id: string, level: string, parent: string | null])[] = [
  ["fi", "country", null],
  ["strand", "region", "fi"],
  ["children", "service", "strand"],
  ["north", "unit", "children"],
  ["south", "unit", "children"],
  ["mind", "service", "strand"],
  ["harbour", "unit", "mind"],
];

/** Fills an empty database with a small organisation: a tree of seven nodes, the methods `ipc` and `avr`, Anna and Bo. */
export async function buildOrganisation(store: Store): Promise<void> {
  const paths = new Map<string, string>();
  for (const [id, , parent] of units) paths.set(id, `${parent === null ? "/" : (paths.get(parent) ?? "")}${id}/`);
  await store.write(async (m) => {
    for (const [id, level, parentId] of units) {
      const path = paths.get(id) ?? "";
      const place = { parentId, path };
      const unit = {
        id,
        code: id,
        name: `Unit ${id}`,
        level,
        organisation: id === "strand",
        closedOn: null,
        staffCount: null,
        formerNames: [],
      };
      await m.insert(OrgUnitEntity, { ...unit, ...place });
      await m.insert(UnitPlacementEntity, { unitId: id, fromOn: "2020-01-01", untilOn: null, ...place });
    }
    await m.insert(MethodEntity, {
      id: "ipc",
      code: "IPC",
      name: "Interpersonal counselling",
      ownerOrganisation: "Institute",
      actionCode: null,
    });
    await m.insert(MethodEntity, { id: "avr", code: "AVR", name: "Parenting group", ownerOrganisation: null, actionCode: null });
    for (const { id, name, language } of [anna, bo]) await m.insert(PersonEntity, { id, name, language });
  });
}

/** Makes an organisation with an open plan of the method `ipc` for the units `north` and `south`, all modules on. */
export async function buildPlan(store: Store): Promise<PlanHeader> {
  await buildOrganisation(store);
  const input = {
    methodId: "ipc",
    organisationId: "strand",
    unitIds: ["north", "south"],
    language: "sv",
    modules: ["followUp", "team"],
  } as const;
  return createPlan(store, anna, input, testNow);
}

/** A push with these changes from where the head stands, under a new id. */
export function pushOf(
  planId: string,
  head: Pick<PlanHead, "epoch" | "rev" | "headHash">,
  changes: readonly Change[],
  more: Partial<Push> = {},
): Push {
  return {
    planId,
    epoch: head.epoch,
    headRev: head.rev,
    headHash: head.headHash,
    opId: randomUUID(),
    workbookId: "book",
    schemaVersion,
    part: 1,
    parts: 1,
    changes,
    ...more,
  };
}

/** Sends changes from the plan's newest state. */
export async function send(
  store: Store,
  planId: string,
  changes: readonly Change[],
  actor: Actor = anna,
  more: Partial<Push> = {},
): Promise<PushAnswer> {
  return pushPlan(store, everywhere(actor), pushOf(planId, await planHead(store, planId), changes, more), testNow);
}

/** A cell of a goal set; other sections by name. */
export function setCell(rowId: string, field: string, value: Value, baseRev: number, section = "goals"): Change {
  return { kind: "SET", section, rowId, field, value, baseRev };
}

/** A new goal; other sections by name. */
export function insertRow(rowId: string, values: Cells, section = "goals", origin = "book"): Change {
  return { kind: "INSERT", section, rowId, values, baseRev: 0, origin };
}

/** A goal deleted; other sections by name. */
export function deleteRow(rowId: string, baseRev: number, section = "goals"): Change {
  return { kind: "DELETE", section, rowId, baseRev };
}

/** A living row of the plan by its id, or undefined. */
export async function findRow(store: Store, planId: string, id: string): Promise<PlanRow | undefined> {
  return (await planContent(store.read, planId)).find((row) => row.id === id);
}
