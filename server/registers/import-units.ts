import { randomUUID } from "node:crypto";
import { say, type Language } from "../../shared/language.js";
import { calendarDay } from "../../shared/calendar-day.js";
import type { Store } from "../store/store.js";
import { refused, sayFault, type RegisterAnswer, type RegisterProblem } from "./answer.js";
import { zoneOf } from "./change-units.js";
import { onRegister, writeAudit, type Commanding } from "./commanding.js";
import { unitColumns } from "../../shared/register-columns.js";
import { effectsOf } from "./effects.js";
import { planImport, type LineFault, type UnitFile } from "./plan-import.js";
import { readFile } from "./read-file.js";
import { readRegister } from "./read-register.js";
import { isWithin } from "./register.js";
import { readUnitRows } from "./unit-rows.js";
import { writeRegister } from "./write-register.js";

/** A file of units. `withinId`: the node that all of them lie in, null for the whole register; only then may organisations be made. `on`: the day its changes take effect where a line says none; today when absent. */
export interface UnitImport {
  readonly bytes: Uint8Array;
  readonly withinId: string | null;
  readonly on: string | null;
}

/**
 * Reads a file of units and does what it says in one transaction: adds, renames, moves, closes, takes closings back. Units that the file
 * does not name are left as they are. With a fault anywhere, or in a dry run, nothing is written.
 */
export async function importUnits(store: Store, file: UnitImport, commanding: Commanding, now: () => Date): Promise<RegisterAnswer> {
  const { language, dryRun } = commanding;
  const read = readFile(file.bytes, unitColumns, ["code", "name"], language);
  if ("problems" in read) return refused(read.problems);
  const parsed = readUnitRows(read.rows);
  return onRegister(store, commanding, async (m) => {
    const before = await readRegister(m);
    const today = calendarDay(now(), await zoneOf(m, before, file.withinId));
    const wanted: UnitFile = { rows: parsed.rows, withinId: file.withinId, on: file.on ?? today };
    const planned = planImport(before, wanted, { today, newId: randomUUID }, language);
    const faults = [...parsed.faults, ...planned.faults].map((one) => problemOf(one, language));
    const lines = [...planned.changes].sort((a, b) => a.line - b.line);
    if (faults.length > 0) return refused(faults.sort(byLine), lines);
    const after = planned.register;
    if (!dryRun && after !== before) {
      await writeRegister(m, before, after);
      await writeAudit(m, commanding.actorId, "units.import", file.withinId, { changes: lines.map(({ text }) => text) }, now());
    }
    const effects = await effectsOf(m, after, lines, language);
    const named = new Set(parsed.rows.map(({ code }) => code.toLowerCase()));
    const unnamed = [...before.values()].filter((unit) => isWithin(before, unit.id, file.withinId) && !named.has(unit.code.toLowerCase()));
    return { done: !dryRun, lines, problems: [], effects, same: planned.same, unnamed: unnamed.length };
  });
}

function problemOf({ line, column, fault }: LineFault, language: Language): RegisterProblem {
  return { line, column: column === null ? null : say(unitColumns[column], language), text: sayFault(fault, language) };
}

function byLine(a: RegisterProblem, b: RegisterProblem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
