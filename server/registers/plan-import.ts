import type { Language } from "../../shared/language.js";
import { applyCommand } from "./apply-command.js";
import type { CommandContext } from "./change-tools.js";
import { sameCode } from "./check-unit.js";
import type { UnitCommand } from "./commands.js";
import { describe, type Described } from "./describe.js";
import type { RegisterFault, RegisterFaultCode } from "./faults.js";
import type { FileFault } from "./file-faults.js";
import { isWithin, lastPath, type Register, type RegisterUnit } from "./register.js";
import type { UnitColumn, UnitRow } from "./unit-rows.js";

/** What is wrong in a line, and in which column. */
export interface LineFault {
  readonly line: number;
  readonly column: UnitColumn | null;
  readonly fault: RegisterFault | FileFault;
}

/** The rows of a file, the node that all of them lie in, and the day on which changes take effect where a row says none. */
export interface UnitFile {
  readonly rows: readonly UnitRow[];
  readonly withinId: string | null;
  readonly on: string;
}

/** What a line of the file changes, in words. */
export interface ImportedChange extends Described {
  readonly line: number;
}

/** What a file does to the register in memory. `same`: rows that ask for nothing. */
export interface PlannedImport {
  readonly register: Register;
  readonly changes: readonly ImportedChange[];
  readonly faults: readonly LineFault[];
  readonly same: number;
}

interface Planning {
  readonly file: UnitFile;
  readonly context: CommandContext;
  register: Register;
  readonly language: Language;
  readonly changes: ImportedChange[];
  readonly faults: LineFault[];
}

/** Does what the rows ask for: first what is new, then renames, changes and moves in the file's order, then closings from below. */
export function planImport(register: Register, file: UnitFile, context: CommandContext, language: Language): PlannedImport {
  const planning: Planning = { file, context, language, register, changes: [], faults: [] };
  const rows = file.rows.filter((row, at) => isOnce(planning, row, at));
  const known = rows.map((row) => ({ row, unit: find(planning, row.line, "code", row.code) }));
  addAll(
    planning,
    known.filter(({ unit }) => unit === null).map(({ row }) => row),
  );
  for (const { row, unit } of known) if (unit !== null && unit !== "several") changeOne(planning, row, unit);
  closeAll(planning, rows);
  const touched = new Set([...planning.changes, ...planning.faults].map(({ line }) => line));
  const same = rows.filter(({ line }) => !touched.has(line)).length;
  return { register: planning.register, changes: planning.changes, faults: planning.faults, same };
}

function isOnce(planning: Planning, row: UnitRow, at: number): boolean {
  const first = planning.file.rows.findIndex((one) => one.code !== "" && sameCode(one.code, row.code));
  const other = planning.file.rows[first];
  if (other === undefined || first === at) return true;
  planning.faults.push({
    line: row.line,
    column: "code",
    fault: { fileCode: "codeTwice", parameters: { code: row.code, other: other.line } },
  });
  return false;
}

/** The unit with the code, where the file's units lie; null for none. */
function find({ register, file, faults }: Planning, line: number, column: UnitColumn, code: string): RegisterUnit | "several" | null {
  const found = [...register.values()].filter((unit) => sameCode(unit.code, code) && isWithin(register, unit.id, file.withinId));
  if (found.length < 2) return found[0] ?? null;
  faults.push({ line, column, fault: { fileCode: "severalUnits", parameters: { code } } });
  return "several";
}

/** Does a command for a line; a fault stands at the column that it is about. Whether it was done. */
function run(planning: Planning, line: number, command: UnitCommand): boolean {
  const applied = applyCommand(planning.register, command, planning.context);
  if ("fault" in applied) {
    const column = command.kind === "close" && dayFaults.has(applied.fault.code) ? "closedOn" : columnOf[applied.fault.code];
    planning.faults.push({ line, column: column ?? null, fault: applied.fault });
    return false;
  }
  const told = describe(planning.register, applied.register, planning.language);
  planning.changes.push(...told.map((one) => ({ line, ...one })));
  planning.register = applied.register;
  return true;
}

const dayFaults = new Set<RegisterFaultCode>(["dayNotYet", "dayTooEarly"]);
const columnOf: Readonly<Partial<Record<RegisterFaultCode, UnitColumn>>> = {
  noCode: "code",
  codeTaken: "code",
  noName: "name",
  badStaff: "staffCount",
  dayNotYet: "from",
  dayTooEarly: "from",
  isClosed: "parent",
  belowItself: "parent",
  otherOrganisation: "parent",
  insideOrganisation: "organisation",
  openBelow: "closedOn",
  isOrganisation: "closedOn",
  hasSuccessors: "closedOn",
};

/** Adds units, each after its parent wherever that stands in the file. */
function addAll(planning: Planning, rows: readonly UnitRow[]): void {
  let waiting = rows;
  for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter((row) => !addOne(planning, row, false));
  }
  for (const row of waiting) addOne(planning, row, true);
}

/** Adds the row's unit; false while its parent is not there, unless it is the last try. */
function addOne(planning: Planning, row: UnitRow, last: boolean): boolean {
  const { withinId, on } = planning.file;
  const parent = row.parent === undefined || row.parent === "" ? withinId : find(planning, row.line, "parent", row.parent);
  if (parent === "several") return true;
  if (parent === null && row.parent !== undefined && row.parent !== "") {
    if (last) planning.faults.push({ line: row.line, column: "parent", fault: { fileCode: "noParent", parameters: { code: row.parent } } });
    return last;
  }
  const organisation = row.organisation ?? false;
  if (organisation && withinId !== null) return fail(planning, row.line, "organisation", "onlyOperator");
  const parentId = typeof parent === "string" || parent === null ? parent : parent.id;
  const { line, code, name, level = "", staffCount = null } = row;
  const added = { kind: "add", code, name, level, staffCount, parentId, organisation, on: row.from ?? on } as const;
  run(planning, line, added);
  return true;
}

function fail(planning: Planning, line: number, column: UnitColumn, fileCode: FileFault["fileCode"]): true {
  planning.faults.push({ line, column, fault: { fileCode, parameters: {} } });
  return true;
}

/** Renames, changes and moves a unit that is there, and takes back a closing that the file does not have. */
function changeOne(planning: Planning, row: UnitRow, unit: RegisterUnit): void {
  const { line } = row;
  const [unitId, on] = [unit.id, row.from ?? planning.file.on];
  if (row.organisation !== undefined && row.organisation !== unit.organisation) fail(planning, line, "organisation", "onlyOperator");
  if (
    unit.closedOn !== null &&
    row.closedOn !== undefined &&
    row.closedOn !== unit.closedOn &&
    !run(planning, line, { kind: "reopen", unitId })
  )
    return;
  if (row.name !== unit.name) run(planning, line, { kind: "rename", unitId, name: row.name, on });
  const level = row.level === undefined || row.level === unit.level ? {} : { level: row.level };
  const staff = row.staffCount === undefined || row.staffCount === unit.staffCount ? {} : { staffCount: row.staffCount };
  if (Object.keys(level).length + Object.keys(staff).length > 0) run(planning, line, { kind: "change", unitId, ...level, ...staff });
  if (row.parent !== undefined && row.parent !== "" && unitId !== planning.file.withinId) moveOne(planning, row, unit, on);
}

function moveOne(planning: Planning, row: UnitRow, unit: RegisterUnit, on: string): void {
  const parent = find(planning, row.line, "parent", row.parent ?? "");
  if (parent === "several") return;
  if (parent === null)
    planning.faults.push({ line: row.line, column: "parent", fault: { fileCode: "noParent", parameters: { code: row.parent ?? "" } } });
  else if (unit.places.at(-1)?.parentId !== parent.id) run(planning, row.line, { kind: "move", unitId: unit.id, parentId: parent.id, on });
}

/** Closes the units that the file says are closed, those below before those above. */
function closeAll(planning: Planning, rows: readonly UnitRow[]): void {
  const closing = rows.flatMap((row) => {
    const unit = [...planning.register.values()].find(
      (one) => sameCode(one.code, row.code) && isWithin(planning.register, one.id, planning.file.withinId),
    );
    if (unit === undefined || unit.closedOn !== null || row.closedOn === undefined || row.closedOn === null) return [];
    return [{ line: row.line, unitId: unit.id, on: row.closedOn, depth: lastPath(planning.register, unit.id).split("/").length }];
  });
  for (const { line, unitId, on } of closing.sort((a, b) => b.depth - a.depth)) run(planning, line, { kind: "close", unitId, on });
}
