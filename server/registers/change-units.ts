import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import { calendarDay } from "../../shared/calendar-day.js";
import { readSettings, settingDefaults } from "../store/settings.js";
import type { Store } from "../store/store.js";
import { refusedFor, type RegisterAnswer } from "./answer.js";
import { applyCommand } from "./apply-command.js";
import { onRegister, writeAudit, type Commanding } from "./commanding.js";
import type { UnitCommand } from "./commands.js";
import { describe } from "./describe.js";
import { effectsOf } from "./effects.js";
import { readRegister } from "./read-register.js";
import { organisationAbove, type Register } from "./register.js";
import { writeRegister } from "./write-register.js";

/** Does one command on the tree of units in one transaction with its audit entry; with a fault, or in a dry run, nothing is written. */
export async function changeUnits(store: Store, command: UnitCommand, commanding: Commanding, now: () => Date): Promise<RegisterAnswer> {
  const { language, dryRun } = commanding;
  return onRegister(store, commanding, async (m) => {
    const before = await readRegister(m);
    const today = calendarDay(now(), await zoneOf(m, before, nodeOf(command)));
    const applied = applyCommand(before, command, { today, newId: randomUUID });
    if ("fault" in applied) return refusedFor(applied.fault, language);
    const lines = describe(before, applied.register, language);
    const effects = await effectsOf(m, applied.register, lines, language);
    if (!dryRun) {
      await writeRegister(m, before, applied.register);
      await writeAudit(m, commanding.actorId, `units.${command.kind}`, nodeOf(command), command, now());
    }
    return { done: !dryRun, lines: lines.map((one) => ({ line: null, ...one })), problems: [], effects, same: 0, unnamed: 0 };
  });
}

/** A node that the command is about: the first unit it changes, or the one above a new unit. */
function nodeOf(command: UnitCommand): string | null {
  if (command.kind === "add") return command.parentId;
  return command.kind === "merge" ? (command.unitIds[0] ?? null) : command.unitId;
}

/** The time zone of the organisation that the node belongs to. */
export async function zoneOf(m: EntityManager, register: Register, nodeId: string | null): Promise<string> {
  const organisation = nodeId === null || !register.has(nodeId) ? null : organisationAbove(register, nodeId);
  return organisation === null ? settingDefaults.timeZone : (await readSettings(m, organisation.id)).timeZone;
}
