import { no, yes } from "../../shared/cell.js";
import { say, type Language } from "../../shared/language.js";
import type { Store } from "../store/store.js";
import { refused, sayFault, type RegisterAnswer, type RegisterLine, type RegisterProblem } from "./answer.js";
import { sameCode, tidy } from "./check-unit.js";
import { onRegister, writeAudit, type Commanding } from "./commanding.js";
import { headingsOf, methodColumns } from "../../shared/register-columns.js";
import type { FileRow } from "./columns.js";
import { writeCsv } from "./csv.js";
import { sayMethodChange } from "./describe-method.js";
import { fault, type RegisterFault } from "./faults.js";
import type { FileFault } from "./file-faults.js";
import { newMethod, readMethodRegister, renamed, writeMethod, type Component, type RegisterMethod } from "./methods.js";
import { readFile, readYesNo } from "./read-file.js";
import { checked } from "./save-method.js";

type MethodColumn = keyof typeof methodColumns;
type Row = FileRow<MethodColumn>;
interface Fault {
  readonly fault: RegisterFault | FileFault;
  readonly column: MethodColumn;
}

/**
 * Reads a file of methods, a line a method or a line a core component with its method's code, and does what it says in one transaction.
 * Methods and components that the file does not name are left as they are. With a fault anywhere, or in a dry run, nothing is written.
 */
export async function importMethods(store: Store, bytes: Uint8Array, commanding: Commanding, now: () => Date): Promise<RegisterAnswer> {
  const { language, dryRun } = commanding;
  const read = readFile(bytes, methodColumns, ["code"], language);
  if ("problems" in read) return refused(read.problems);
  return onRegister(store, commanding, async (m) => {
    const before = await readMethodRegister(m);
    const { methods, lines, problems, same } = readMethods(before, read.rows, language);
    if (problems.length > 0) return refused(problems, lines);
    const changed = methods.filter((method) => !before.includes(method));
    if (!dryRun && changed.length > 0) {
      for (const method of changed) await writeMethod(m, method);
      await writeAudit(m, commanding.actorId, "methods.import", null, { changes: lines.map(({ text }) => text) }, now());
    }
    const named = (code: string): boolean => read.rows.some(({ cells }) => sameCode(cells.code ?? "", code));
    return { done: !dryRun, lines, problems: [], effects: [], same, unnamed: before.filter(({ code }) => !named(code)).length };
  });
}

interface ReadMethods {
  readonly methods: readonly RegisterMethod[];
  readonly lines: readonly RegisterLine[];
  readonly problems: readonly RegisterProblem[];
  readonly same: number;
}

function readMethods(before: readonly RegisterMethod[], rows: readonly Row[], language: Language): ReadMethods {
  const methods = [...before];
  const lines: RegisterLine[] = [];
  const problems: RegisterProblem[] = [];
  let same = 0;
  for (const [place, row] of rows.entries()) {
    const at = methods.findIndex(({ code }) => sameCode(code, row.cells.code ?? ""));
    const old = methods[at] ?? null;
    const changed = changedBy(old, row);
    const next = "fault" in changed ? changed : (against(rows.slice(0, place), row, old, changed) ?? changed);
    if ("fault" in next) {
      problems.push({ line: row.line, column: say(methodColumns[next.column], language), text: sayFault(next.fault, language) });
      continue;
    }
    const told = sayMethodChange(old, next, language);
    lines.push(...told.map((one) => ({ line: row.line, ...one })));
    if (told.length === 0) same += 1;
    else if (old === null) methods.push(next);
    else methods[at] = next;
  }
  return { methods, lines, problems, same };
}

/** Why the line cannot be done after those before it: they name its component already, or say other texts of the method than it does. */
function against(earlier: readonly Row[], { cells }: Row, old: RegisterMethod | null, next: RegisterMethod): Fault | null {
  const own = earlier.filter((one) => sameCode(one.cells.code ?? "", next.code));
  const said = own.find((one) => hasText(one.cells.name));
  const parameters = { code: next.code, other: said?.line ?? 0 };
  if (said !== undefined && hasText(cells.name) && old !== null && textsOf(old) !== textsOf(next))
    return { fault: { fileCode: "saysOtherwise", parameters }, column: "name" };
  const code = cells.componentCode ?? "";
  const twice = hasText(code) ? own.find((one) => sameCode(one.cells.componentCode ?? "", code)) : undefined;
  if (twice === undefined) return null;
  return { fault: { fileCode: "codeTwice", parameters: { code, other: twice.line } }, column: "componentCode" };
}

function hasText(cell: string | undefined): boolean {
  return tidy(cell ?? "") !== "";
}

function textsOf({ name, ownerOrganisation, actionCode }: RegisterMethod): string {
  return JSON.stringify([name, ownerOrganisation, actionCode]);
}

/** The method after a line of the file: what the line's own columns say, and its component. */
function changedBy(old: RegisterMethod | null, { cells }: Row): RegisterMethod | Fault {
  const [code, name] = [tidy(cells.code ?? ""), tidy(cells.name ?? "")];
  if (code === "") return { ...fault("noCode"), column: "code" };
  if (old === null && name === "") return { ...fault("noName"), column: "name" };
  const base = renamed(old ?? newMethod(code, name), name === "" ? (old?.name ?? name) : name);
  const own = name === "" ? base : withTexts(base, cells);
  const component = componentOf(old, cells);
  if (component !== null && "fault" in component) return component;
  const components = component === null ? own.components : withComponent(own.components, component);
  const found = checked({ ...own, components });
  return "fault" in found ? { ...found, column: "name" } : found;
}

function withTexts(method: RegisterMethod, cells: Row["cells"]): RegisterMethod {
  const text = (cell: string | undefined, old: string | null): string | null => (cell === undefined ? old : tidy(cell) || null);
  return {
    ...method,
    ownerOrganisation: text(cells.ownerOrganisation, method.ownerOrganisation),
    actionCode: text(cells.actionCode, method.actionCode),
  };
}

function componentOf(old: RegisterMethod | null, cells: Row["cells"]): Component | null | Fault {
  const [code, name] = [tidy(cells.componentCode ?? ""), tidy(cells.component ?? "")];
  if (code === "" && name === "") return null;
  if (code === "") return { ...fault("noComponentCode"), column: "componentCode" };
  const before = old?.components.find((one) => sameCode(one.code, code));
  if (name === "" && before === undefined) return { ...fault("noComponentName"), column: "component" };
  const essential = cells.essential === undefined ? null : readYesNo(cells.essential);
  if (typeof essential === "object" && essential !== null) return { fault: essential, column: "essential" };
  const criterion = cells.criterion === undefined ? (before?.criterion ?? null) : tidy(cells.criterion) || null;
  return {
    code: before?.code ?? code,
    name: name === "" ? (before?.name ?? "") : name,
    criterion,
    essential: essential ?? before?.essential ?? true,
  };
}

function withComponent(components: readonly Component[], one: Component): readonly Component[] {
  const at = components.findIndex(({ code }) => sameCode(code, one.code));
  return at < 0 ? [...components, one] : components.map((old, place) => (place === at ? one : old));
}

/** The register of methods as a file that `importMethods` reads: imported as it is, it changes nothing. */
export async function exportMethods(store: Store, language: Language): Promise<string> {
  const methods = await readMethodRegister(store.read);
  const lines = methods.flatMap((method) => {
    const own = [method.code, method.name, method.ownerOrganisation ?? "", method.actionCode ?? ""];
    if (method.components.length === 0) return [[...own, "", "", "", ""]];
    return method.components.map((one) => [...own, one.code, one.name, one.criterion ?? "", say(one.essential ? yes : no, language)]);
  });
  return writeCsv([headingsOf(methodColumns, language), ...lines]);
}
