import type { Language } from "../../shared/language.js";
import { applyCommand } from "./apply-command.js";
import type { CommandContext } from "./change-tools.js";
import { codeKey } from "./check-unit.js";
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
  /** Ids of the units with a code, by its key. */
  readonly byCode: Map<string, string[]>;
  readonly language: Language;
  readonly changes: ImportedChange[];
  readonly faults: LineFault[];
}

/** Does what the rows ask for: first what is new, then renames and changes, then moves, then closings from below. What is added or moved may stand before what it waits for. */
export function planImport(register: Register, file: UnitFile, context: CommandContext, language: Language): PlannedImport {
  const planning: Planning = { file, context, language, register, byCode: new Map(), changes: [], faults: [] };
  index(planning, [...register.values()]);
  const rows = onceEach(planning, file.rows);
  const known = rows.map((row) => ({ row, unit: find(planning, row.line, "code", row.code) }));
  const old = known.flatMap(({ row, unit }) => (unit === null || unit === "several" ? [] : [{ row, unit }]));
  untilDone(
    known.filter(({ unit }) => unit === null),
    ({ row }, last) => addOne(planning, row, last),
  );
  const open = old.filter(({ row, unit }) => changeOne(planning, row, unit));
  untilDone(open, ({ row, unit }, last) => moveOne(planning, row, unit, last));
  closeAll(planning, rows);
  const touched = new Set([...planning.changes, ...planning.faults].map(({ line }) => line));
  const same = rows.filter(({ line }) => !touched.has(line)).length;
  return { register: planning.register, changes: planning.changes, faults: planning.faults, same };
}

/** The rows without those whose code an earlier one has, which are faults. */
function onceEach(planning: Planning, rows: readonly UnitRow[]): readonly UnitRow[] {
  const first = new Map<string, number>();
  return rows.filter(({ line, code }) => {
    const other = code === "" ? undefined : first.get(codeKey(code));
    if (other === undefined) first.set(codeKey(code), line);
    else planning.faults.push({ line, column: "code", fault: { fileCode: "codeTwice", parameters: { code, other } } });
    return other === undefined;
  });
}

/** Goes through the items again and again as long as some are done, since what one waits for may come after it; what is left is tried a `last` time. */
function untilDone<Item>(items: readonly Item[], isDone: (item: Item, last: boolean) => boolean): void {
  let waiting = items;
  for (let before = -1; waiting.length > 0 && waiting.length !== before;) {
    before = waiting.length;
    waiting = waiting.filter((item) => !isDone(item, false));
  }
  for (const item of waiting) isDone(item, true);
}

/** The unit with the code, where the file's units lie; null for none. */
function find(planning: Planning, line: number, column: UnitColumn, code: string): RegisterUnit | "several" | null {
  const [found = null, other] = unitsWith(planning, code);
  if (other === undefined) return found;
  planning.faults.push({ line, column, fault: { fileCode: "severalUnits", parameters: { code } } });
  return "several";
}

function index({ byCode }: Planning, units: readonly RegisterUnit[]): void {
  for (const { id, code } of units) {
    const ids = byCode.get(codeKey(code));
    if (ids === undefined) byCode.set(codeKey(code), [id]);
    else ids.push(id);
  }
}

/** The units with the code, where the file's units lie, as they are now. */
function unitsWith({ register, byCode, file }: Planning, code: string): readonly RegisterUnit[] {
  const ids = byCode.get(codeKey(code)) ?? [];
  return ids.flatMap((id) => (isWithin(register, id, file.withinId) ? (register.get(id) ?? []) : []));
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
  const before = planning.register.size;
  if (run(planning, line, added)) index(planning, [...planning.register.values()].slice(before));
  return true;
}

function fail(planning: Planning, line: number, column: UnitColumn, fileCode: FileFault["fileCode"]): true {
  planning.faults.push({ line, column, fault: { fileCode, parameters: {} } });
  return true;
}

/** Renames and changes a unit that is there, and takes back a closing that the file does not have; false where that is refused. */
function changeOne(planning: Planning, row: UnitRow, unit: RegisterUnit): boolean {
  const { line } = row;
  const [unitId, on] = [unit.id, row.from ?? planning.file.on];
  if (row.organisation !== undefined && row.organisation !== unit.organisation) fail(planning, line, "organisation", "onlyOperator");
  if (
    unit.closedOn !== null &&
    row.closedOn !== undefined &&
    row.closedOn !== unit.closedOn &&
    !run(planning, line, { kind: "reopen", unitId })
  )
    return false;
  if (row.name !== unit.name) run(planning, line, { kind: "rename", unitId, name: row.name, on });
  const level = row.level === undefined || row.level === unit.level ? {} : { level: row.level };
  const staff = row.staffCount === undefined || row.staffCount === unit.staffCount ? {} : { staffCount: row.staffCount };
  if (Object.keys(level).length + Object.keys(staff).length > 0) run(planning, line, { kind: "change", unitId, ...level, ...staff });
  return true;
}

/** Moves a unit to the parent that its row names; false while that lies below the unit itself, unless it is the last try. */
function moveOne(planning: Planning, row: UnitRow, { id: unitId, places }: RegisterUnit, last: boolean): boolean {
  if (row.parent === undefined || row.parent === "" || unitId === planning.file.withinId) return true;
  const parent = find(planning, row.line, "parent", row.parent);
  if (parent === "several") return true;
  if (parent === null) {
    planning.faults.push({ line: row.line, column: "parent", fault: { fileCode: "noParent", parameters: { code: row.parent } } });
    return true;
  }
  if (places.at(-1)?.parentId === parent.id) return true;
  if (!last && isWithin(planning.register, parent.id, unitId)) return false;
  run(planning, row.line, { kind: "move", unitId, parentId: parent.id, on: row.from ?? planning.file.on });
  return true;
}

/** Closes the units that the file says are closed, those below before those above. */
function closeAll(planning: Planning, rows: readonly UnitRow[]): void {
  const closing = rows.flatMap((row) => {
    const [unit] = unitsWith(planning, row.code);
    if (unit === undefined || unit.closedOn !== null || row.closedOn === undefined || row.closedOn === null) return [];
    return [{ line: row.line, unitId: unit.id, on: row.closedOn, depth: lastPath(planning.register, unit.id).split("/").length }];
  });
  for (const { line, unitId, on } of closing.sort((a, b) => b.depth - a.depth)) run(planning, line, { kind: "close", unitId, on });
}
