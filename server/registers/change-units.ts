import { randomUUID } from "node:crypto";
import type { EntityManager } from "typeorm";
import type { Language } from "../../shared/language.js";
import { calendarDay } from "../../shared/calendar-day.js";
import { AuditEntryEntity } from "../store/entities/audit-entry.entity.js";
import { readSettings, settingDefaults } from "../store/settings.js";
import { lockRegister } from "../store/lock-register.js";
import type { Store } from "../store/store.js";
import { refused, sayFault, type RegisterAnswer } from "./answer.js";
import { applyCommand } from "./apply-command.js";
import type { UnitCommand } from "./commands.js";
import { describe } from "./describe.js";
import { effectsOf } from "./effects.js";
import { readRegister } from "./read-register.js";
import { organisationAbove, type Register } from "./register.js";
import { writeRegister } from "./write-register.js";

/** Who commands, in which language the answer is, and whether anything is written. */
export interface Commanding {
  readonly actorId: string;
  readonly language: Language;
  readonly dryRun: boolean;
}

/** Does one command on the tree of units in one transaction with its audit entry; with a fault, or in a dry run, nothing is written. */
export async function changeUnits(store: Store, command: UnitCommand, commanding: Commanding, now: () => Date): Promise<RegisterAnswer> {
  const work = async (m: EntityManager): Promise<RegisterAnswer> => {
    const before = await readRegister(m);
    const today = calendarDay(now(), await zoneOf(m, before, nodeOf(command)));
    const applied = applyCommand(before, command, { today, newId: randomUUID });
    if ("fault" in applied) return refused([{ line: null, column: null, text: sayFault(applied.fault, commanding.language) }]);
    const lines = describe(before, applied.register, commanding.language);
    const effects = await effectsOf(m, applied.register, lines, commanding.language);
    if (!commanding.dryRun) {
      await writeRegister(m, before, applied.register);
      await writeAudit(m, commanding.actorId, `units.${command.kind}`, nodeOf(command), command, now());
    }
    return { done: !commanding.dryRun, lines: lines.map((one) => ({ line: null, ...one })), problems: [], effects, same: 0, unnamed: 0 };
  };
  if (commanding.dryRun) return work(store.read);
  return store.write(async (m) => {
    await lockRegister(m);
    return work(m);
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

/** Notes who changed a register how. */
export async function writeAudit(
  m: EntityManager,
  actorId: string,
  action: string,
  nodeId: string | null,
  detail: unknown,
  at: Date,
): Promise<void> {
  const entry = { id: randomUUID(), at: at.toISOString(), actorId, action, nodeId, planId: null, detail: JSON.stringify(detail) };
  await m.insert(AuditEntryEntity, entry);
}
