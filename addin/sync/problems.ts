import { fullAddress } from "../../shared/address.js";
import type { Cells, Phase } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { damageReason, fieldLabel, leftReason, lineTitle } from "../../shared/messages.js";
import type { ContentRow, PlanContent } from "../../shared/plan-content.js";
import { missingAt } from "../../shared/plan/gates.js";
import { findSection, sectionsOf } from "../../shared/plan/index.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { Problem } from "../../shared/protocol.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import type { PaneProblem } from "./pane.js";
import { find, placeIn, placeOf } from "./places.js";
import type { Session } from "./session.js";
import type { Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Everything to mend or to know: damaged sections, cells that stay behind, what the rules find, what repair did. */
export function presentProblems(session: Session, stock: Stock): readonly PaneProblem[] {
  return [
    ...damages(session, stock),
    ...absent(session, stock),
    ...leftBehind(session, stock),
    ...repairs(session, stock),
    ...findings(session, stock),
  ];
}

function damages(session: Session, stock: Stock): readonly PaneProblem[] {
  return stock.reading.damaged.map((damage) => ({
    key: `damage:${damage.section.key}`,
    severity: "problem",
    sentence: damageReason(damage, session.speaks),
    section: say(damage.section.label, session.speaks),
    title: null,
    field: null,
    stays: true,
    place: { sheet: damage.sheet, row: damage.row, column: damage.column, address: fullAddress(damage.tab, damage.row, damage.column) },
  }));
}

/** Sections of the plan that no sheet here shows: Excel cannot undo that a sheet was deleted, and what was said to be synced would leave them out unseen. */
function absent({ plan, speaks, fromCopy, scope }: Session, { current, rebased, reading }: Stock): readonly PaneProblem[] {
  if (plan === null || fromCopy) return [];
  const there = new Set([...current, ...rebased, ...reading.damaged].map(({ section }) => section.key));
  const gone = sectionsOf(plan.modules).filter(({ key }) => !there.has(key) && (scope?.sections?.includes(key) ?? true));
  return gone.map((section) => ({
    key: `absent:${section.key}`,
    severity: "hint",
    sentence: say(syncTexts.absent, speaks),
    section: say(section.label, speaks),
    title: null,
    field: null,
    stays: false,
    place: null,
  }));
}

function leftBehind(session: Session, stock: Stock): readonly PaneProblem[] {
  return stock.diff.left.map((left) => {
    const { section } = left.section;
    const title = lineTitle(section, left.line, session.speaks);
    return {
      key: `left:${section.key}:${String(left.cell.row)}:${left.field}`,
      severity: left.why === "shown" ? "hint" : "problem",
      sentence: leftReason(left, session.speaks),
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
        sentence: say(syncTexts[note.kind], session.speaks),
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
  const plan = contentIn(session, stock);
  if (plan === null) return [];
  return findProblems(plan, dayOf(session.now()), session.speaks).flatMap((problem) => asPaneProblem(session, stock, problem) ?? []);
}

/** What entering a phase still misses, by what the workbook holds. */
export function presentGate(session: Session, stock: Stock, to: Phase): readonly PaneProblem[] {
  const plan = contentIn(session, stock);
  if (plan === null) return [];
  const missing = missingAt(plan, to, dayOf(session.now()), session.speaks, session.references);
  return missing.flatMap((one) => asPaneProblem(session, stock, { ...one, message: one.reason }) ?? []);
}

/** A finding with its place; null where it is about a section as a whole and the workbook does not hold the whole plan. */
function asPaneProblem(session: Session, stock: Stock, problem: Problem): PaneProblem | null {
  const { rule, section: key, rowId, field, severity, message } = problem;
  if (rowId === null && !isWhole(session, stock)) return null;
  const section = key === null ? undefined : findSection(key);
  const at = key === null || rowId === null ? null : find(stock, key, rowId, field);
  return {
    key: `rule:${rule}:${key ?? ""}:${rowId ?? ""}:${field ?? ""}`,
    severity,
    sentence: message,
    section: section === undefined ? null : say(section.label, session.speaks),
    title: at === null ? null : lineTitle(at.section.section, at.line, session.speaks),
    field: section === undefined || field === null ? null : fieldLabel(section, field, session.speaks),
    stays: false,
    place: key === null || rowId === null ? null : placeIn(stock, key, rowId, field),
  };
}

function isWhole({ plan, scope }: Session, { current, rebased }: Stock): boolean {
  if (scope !== null) return false;
  return sectionsOf(plan?.modules ?? []).every((section) => [...current, ...rebased].some((one) => one.section === section));
}

/** The plan as the workbook holds it. */
function contentIn({ plan }: Session, stock: Stock): PlanContent | null {
  if (plan === null) return null;
  const rows = [...stock.current, ...stock.rebased].flatMap((section) => contentOf(section, stock));
  return { phase: plan.phase, modules: plan.modules, rows };
}

function contentOf(section: SheetSection, stock: Stock): readonly ContentRow[] {
  const { key, repeating } = section.section;
  const lines = section.rows.flatMap((line) => {
    const values = stock.diff.sent.get(key)?.get(line.key ?? "")?.values;
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
