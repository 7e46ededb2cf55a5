import { fullAddress } from "../../shared/address.js";
import type { Phase } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { damageReason, fieldLabel, leftReason, lineTitle } from "../../shared/messages.js";
import { missingAt, missingNow, type Missing } from "../../shared/plan/gates.js";
import { findSection, sections, sectionsOf } from "../../shared/plan/index.js";
import { findInRegisters, type RegisterFinding } from "../../shared/plan/register-findings.js";
import { sinceOf } from "../../shared/plan/versions.js";
import { findProblems } from "../../shared/plan/rules.js";
import type { Problem } from "../../shared/protocol.js";
import type { Section } from "../../shared/section.js";
import { isWhole, judge } from "./judge.js";
import type { PaneProblem } from "./pane.js";
import { find, freeLineIn, placeIn, placeOf, sectionOf } from "./places.js";
import { sheetsHere } from "./plan-sheets.js";
import { fieldCellAt, nameOf, whyNotWritable } from "./selected.js";
import { referencesOf, type Session } from "./session.js";
import { sectionsIn, type Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** Everything to mend or to know: damaged sections, cells that stay behind, what the rules find, what repair did. Of sections that are off, nothing. */
export function presentProblems(session: Session, stock: Stock): readonly PaneProblem[] {
  const isOn = onlyOn(session);
  return [
    ...damages(session, stock, isOn),
    ...absent(session, stock),
    ...leftBehind(session, stock, isOn),
    ...repairs(session, stock),
    ...findings(session, stock),
  ];
}

type IsOn = (part: { readonly section: Section }) => boolean;

/** Whether a section is on; all are while the plan is not known from the server. */
function onlyOn({ plan, fromCopy }: Session): IsOn {
  const on = plan === null || (fromCopy && plan.modules.length === 0) ? sections : sectionsOf(plan.modules);
  const keys = new Set(on.map(({ key }) => key));
  return ({ section }) => keys.has(section.key);
}

function damages(session: Session, stock: Stock, isOn: IsOn): readonly PaneProblem[] {
  return stock.reading.damaged.filter(isOn).map((damage) => ({
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

/** Sections that are gone from a sheet which still shows others: what was said to be synced would leave them out unseen. Sheets that are gone as a whole are offered again, see `presentSheets`; what the sheet's template never had, see `presentRenewal`. */
function absent({ plan, speaks, fromCopy, scope }: Session, stock: Stock): readonly PaneProblem[] {
  if (plan === null || fromCopy) return [];
  const { reading } = stock;
  const there = new Set([...reading.sections, ...reading.damaged].map(({ section }) => section.key));
  const here = sheetsHere(stock);
  const newest = Math.max(1, ...reading.sections.map(({ version }) => version));
  const gone = sectionsOf(plan.modules).filter(
    (part) => !there.has(part.key) && here.has(part.sheet) && sinceOf(part) <= newest && (scope?.sections?.includes(part.key) ?? true),
  );
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

function leftBehind(session: Session, stock: Stock, isOn: IsOn): readonly PaneProblem[] {
  const left = stock.diff.left.filter(({ section }) => isOn(section));
  return left.map((left) => {
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
    const section = sectionOf(stock, note.section);
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

/** The rules over the plan as it would be once everything here is sent; what they find in parts that this workbook does not show is not to be mended here. */
function findings(session: Session, stock: Stock): readonly PaneProblem[] {
  const judged = judge(session, stock);
  if (judged === null) return [];
  const { content, today, known } = judged;
  const here = new Set(sectionsIn(stock).map(({ section }) => section.key));
  const fromRules = findProblems(content, today, session.speaks, known)
    .filter(({ section }) => section === null || here.has(section))
    .flatMap((problem) => asPaneProblem(session, stock, problem) ?? []);
  const fromRegisters = findInRegisters(content, session.references, session.speaks)
    .filter(({ section }) => section === null || here.has(section))
    .flatMap((found) => withOffer(session, stock, found) ?? []);
  return [...fromRules, ...fromRegisters];
}

/** What the registers say of a cell, with the text that can be taken into it where the cell may be written. */
function withOffer(session: Session, stock: Stock, found: RegisterFinding): PaneProblem | null {
  const problem = asPaneProblem(session, stock, found);
  if (problem?.place == null || found.offer === null) return problem;
  const cell = fieldCellAt(stock, problem.place);
  const name = cell === null ? undefined : nameOf(cell.section, cell.line, cell.key);
  if (cell === null || name === undefined || whyNotWritable(session, cell) !== null) return problem;
  return { ...problem, place: { ...problem.place, cell: name }, offer: found.offer };
}

/** What entering a phase still misses. */
export function presentGate(session: Session, stock: Stock, to: Phase): readonly PaneProblem[] {
  const judged = judge(session, stock);
  if (judged === null) return [];
  return asReasons(session, stock, missingAt(judged.content, to, judged.today, session.speaks, referencesOf(session)));
}

/** What is still to be filled in in the phase that the plan is in. */
export function presentMissingNow(session: Session, stock: Stock): readonly PaneProblem[] {
  const judged = judge(session, stock);
  return judged === null ? [] : asReasons(session, stock, missingNow(judged.content, session.speaks, referencesOf(session)));
}

function asReasons(session: Session, stock: Stock, missing: readonly Missing[]): readonly PaneProblem[] {
  return missing.flatMap((one) => asPaneProblem(session, stock, { ...one, message: one.reason }) ?? []);
}

/** A finding with its place; null where it is about a section as a whole and not the whole plan is known. */
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
    place: key === null ? null : rowId === null ? freeLineIn(stock, key, field) : placeIn(stock, key, rowId, field),
  };
}
