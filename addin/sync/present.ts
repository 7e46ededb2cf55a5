import { fullAddress } from "../../shared/address.js";
import { baseValue } from "../../shared/bases.js";
import type { CellContext } from "../../shared/cell.js";
import type { Cells, Field, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { damageSentence, fieldLabel, leftSentence, lineTitle, rowTitle, valueText } from "../../shared/messages.js";
import { findSection, sectionsOf } from "../../shared/plan/index.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { Change, Conflict } from "../../shared/protocol.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import { conflictSentence } from "./conflict-sentence.js";
import type { DeletedRow, Newer, PaneConflict, PaneProblem, Place, UnsentChange } from "./pane.js";
import { contextOf, type Session } from "./session.js";
import { shownUpTo } from "./own-rows.js";
import type { Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

interface Found {
  readonly section: SheetSection;
  readonly line: SheetRow;
}

function placeOf(section: SheetSection, row: number, column: number): Place {
  return { sheet: section.sheet, row, column, address: fullAddress(section.tab, row, column) };
}

function find(stock: Stock, key: string, rowId: string, field: string | null): Found | null {
  const section = [...stock.current, ...stock.rebased].find((one) => one.section.key === key);
  const line = section?.rows.find((row) => row.id === rowId && (section.section.repeating || field === null || row.key === field));
  return section === undefined || line === undefined ? null : { section, line };
}

function placeIn(stock: Stock, key: string, rowId: string, field: string | null): Place | null {
  const found = find(stock, key, rowId, field);
  if (found === null) return null;
  const cell = field === null ? Object.values(found.line.cells)[0] : found.line.cells[field];
  return cell === undefined ? null : placeOf(found.section, cell.row, cell.column);
}

/** What a row is called: as the sheet has it, else as it was last shown. */
function titleOf(session: Session, stock: Stock, key: string, rowId: string, context: CellContext): string {
  const found = find(stock, key, rowId, null);
  if (found !== null) return lineTitle(found.section.section, found.line, context.language);
  const section = findSection(key);
  const known = [...session.bases].find(([base]) => base.startsWith(`${rowId}@`));
  return section === undefined ? "" : rowTitle(section, known?.[1] ?? {}, context);
}

function sectionLabel(key: string, context: CellContext): string {
  const section = findSection(key);
  return section === undefined ? key : say(section.label, context.language);
}

function shownAs(field: Field | undefined, value: Value, context: CellContext): string {
  return field === undefined ? String(value ?? "") : valueText(field, value, context);
}

/** The changes that have not been sent, in the pane's words. */
export function presentUnsent(session: Session, stock: Stock): readonly UnsentChange[] {
  const context = contextOf(session, stock.content.date1904);
  return stock.diff.changes.map((change, at) => {
    const key = `${String(at)}:${change.rowId}:${change.kind === "SET" ? change.field : ""}`;
    const title = titleOf(session, stock, change.section, change.rowId, context);
    return { key, kind: change.kind, section: sectionLabel(change.section, context), title, ...detail(stock, change, context) };
  });
}

function detail(stock: Stock, change: Change, context: CellContext): Pick<UnsentChange, "field" | "before" | "after" | "place"> {
  const section = findSection(change.section);
  if (change.kind !== "SET" || section === undefined)
    return {
      field: null,
      before: "",
      after: "",
      place: change.kind === "DELETE" ? null : placeIn(stock, change.section, change.rowId, null),
    };
  const found = find(stock, change.section, change.rowId, change.field);
  const before = found === null ? null : baseValue(found.line, change.field, stock.baseOf);
  const field = section.fields[change.field];
  return {
    field: fieldLabel(section, change.field, context.language),
    before: shownAs(field, before, context),
    after: shownAs(field, change.value, context),
    place: placeIn(stock, change.section, change.rowId, change.field),
  };
}

/** Everything to mend or to know: damaged sections, cells that stay behind, what the rules find, what repair did. */
export function presentProblems(session: Session, stock: Stock): readonly PaneProblem[] {
  return [...damages(session, stock), ...leftBehind(session, stock), ...repairs(session, stock), ...findings(session, stock)];
}

function damages(session: Session, stock: Stock): readonly PaneProblem[] {
  return stock.reading.damaged.map((damage) => ({
    key: `damage:${damage.section.key}`,
    severity: "problem",
    sentence: damageSentence(damage, session.speaks),
    section: say(damage.section.label, session.speaks),
    title: null,
    field: null,
    stays: true,
    place: { sheet: damage.sheet, row: damage.row, column: damage.column, address: fullAddress(damage.tab, damage.row, damage.column) },
  }));
}

function leftBehind(session: Session, stock: Stock): readonly PaneProblem[] {
  return stock.diff.left.map((left) => {
    const { section } = left.section;
    const title = lineTitle(section, left.line, session.speaks);
    return {
      key: `left:${section.key}:${String(left.cell.row)}:${left.field}`,
      severity: left.why === "shown" ? "hint" : "problem",
      sentence: leftSentence(left, title, session.speaks),
      section: say(section.label, session.speaks),
      title,
      field: fieldLabel(section, left.field, session.speaks),
      stays: true,
      place: placeOf(left.section, left.cell.row, left.cell.column),
    };
  });
}

function repairs(session: Session, stock: Stock): readonly PaneProblem[] {
  return stock.repaired.notes.flatMap((note) => {
    const section = [...stock.current, ...stock.rebased].find((one) => one.section.key === note.section);
    if (section === undefined) return [];
    const place = placeOf(section, note.row, section.firstColumn);
    return [
      {
        key: `repair:${note.kind}:${note.section}:${String(note.row)}`,
        severity: "hint" as const,
        sentence: say(syncTexts[note.kind], session.speaks, { place: place.address }),
        section: say(section.section.label, session.speaks),
        title: null,
        field: null,
        stays: false,
        place,
      },
    ];
  });
}

/** The rules over what the workbook holds; those about a section as a whole only when every part of the plan is in it. */
function findings(session: Session, stock: Stock): readonly PaneProblem[] {
  if (session.plan === null) return [];
  const { phase, modules } = session.plan;
  const there = [...stock.current, ...stock.rebased];
  const whole = sectionsOf(modules).every((section) => there.some((one) => one.section === section));
  const rows = there.flatMap((section) => contentOf(section, stock));
  const problems = findProblems({ phase, modules, rows }, dayOf(session.now()), session.speaks);
  return problems
    .filter((problem) => whole || problem.rowId !== null)
    .map((problem) => {
      const section = problem.section === null ? undefined : findSection(problem.section);
      const at = problem.section === null || problem.rowId === null ? null : find(stock, problem.section, problem.rowId, problem.field);
      return {
        key: `rule:${problem.rule}:${problem.section ?? ""}:${problem.rowId ?? ""}:${problem.field ?? ""}`,
        severity: problem.severity,
        sentence: problem.message,
        section: section === undefined ? null : say(section.label, session.speaks),
        title: at === null ? null : lineTitle(at.section.section, at.line, session.speaks),
        field: section === undefined || problem.field === null ? null : fieldLabel(section, problem.field, session.speaks),
        stays: false,
        place: problem.section === null || problem.rowId === null ? null : placeIn(stock, problem.section, problem.rowId, problem.field),
      };
    });
}

function contentOf(section: SheetSection, stock: Stock): readonly { id: string; section: string; cells: Cells }[] {
  const { key, repeating } = section.section;
  const lines = section.rows.flatMap((line) => {
    const values = stock.diff.sent.get(`${key}/${line.key ?? ""}`)?.values;
    return line.id === null || values === undefined ? [] : [{ id: line.id, section: key, cells: values }];
  });
  if (repeating) return lines;
  return lines.length === 0 ? [] : [{ id: key, section: key, cells: Object.assign({}, ...lines.map((line) => line.cells)) as Cells }];
}

/** The calendar day of a time where the pane runs. */
function dayOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The open conflicts, as questions. */
export function presentConflicts(session: Session, stock: Stock): readonly PaneConflict[] {
  const context = contextOf(session, stock.content.date1904);
  return session.conflicts.map((conflict) => ({
    id: conflict.id,
    kind: conflict.kind,
    section: sectionLabel(conflict.section, context),
    title: titleOf(session, stock, conflict.section, conflict.rowId, context),
    question: conflictSentence(conflict, context.language),
    yoursBy: conflict.mineBy,
    theirsBy: conflict.theirsBy,
    place: placeIn(stock, conflict.section, conflict.rowId, conflict.field),
    ...values(conflict, context),
  }));
}

type ConflictValues = Pick<PaneConflict, "field" | "before" | "yours" | "theirs" | "input">;

function values(conflict: Conflict, context: CellContext): ConflictValues {
  const section = findSection(conflict.section);
  const field = conflict.field === null ? undefined : section?.fields[conflict.field];
  const [kept, gone] = [say(syncTexts.rowKept, context.language), say(syncTexts.rowGone, context.language)];
  const label = section === undefined || conflict.field === null ? null : fieldLabel(section, conflict.field, context.language);
  const show = (value: Value): string => shownAs(field, value, context);
  if (conflict.kind === "CELL")
    return { field: label, before: show(conflict.base), yours: show(conflict.mine), theirs: show(conflict.theirs), input: field ?? null };
  const deletedByMe = conflict.kind === "EDIT_DELETE";
  return { field: null, before: "", yours: deletedByMe ? gone : kept, theirs: deletedByMe ? kept : gone, input: null };
}

/** The rows that are missing, for the question whether they are to go. */
export function presentMissing(session: Session, stock: Stock): readonly DeletedRow[] {
  const context = contextOf(session, stock.content.date1904);
  return stock.diff.missing.map(({ section, rowId, rev }) => ({
    rowId,
    section: say(section.section.label, session.speaks),
    title: rowTitle(section.section, stock.baseOf(rowId, rev) ?? {}, context),
  }));
}

/** Whether somebody changed the plan since this workbook fetched it, and who. */
export function presentNewer(session: Session, stock: Stock): Newer | null {
  const { head } = session;
  const shown = shownUpTo([...stock.current, ...stock.rebased]);
  if (head === null || stock.current.length + stock.rebased.length === 0 || head.rev <= shown) return null;
  const sections = head.sections.flatMap((key) => {
    const section = findSection(key);
    return section === undefined ? [] : [say(section.label, session.speaks)];
  });
  const name = head.by ?? say(syncTexts.somebody, session.speaks);
  const sentence = say(syncTexts.newer, session.speaks, { name, sections: sections.join(", ") });
  return { by: head.by, at: head.at, sections, sentence };
}
