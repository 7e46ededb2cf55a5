import { baseValue } from "../../shared/bases.js";
import type { CellContext } from "../../shared/cell.js";
import type { Field, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { fieldLabel, rowTitle, valueText } from "../../shared/messages.js";
import { findSection } from "../../shared/plan/index.js";
import type { Change, Conflict } from "../../shared/protocol.js";
import { conflictSentence } from "./conflict-sentence.js";
import type { DeletedRow, PaneConflict, UnsentChange } from "./pane.js";
import { offersOf } from "./offers.js";
import { find, placeIn, titleOf } from "./places.js";
import { contextOf, type Session } from "./session.js";
import type { Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

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

/** The open conflicts, as questions. */
export function presentConflicts(session: Session, stock: Stock): readonly PaneConflict[] {
  const context = contextOf(session, stock.content.date1904);
  return conflictsHere(session, stock).map((conflict) => ({
    id: conflict.id,
    kind: conflict.kind,
    section: sectionLabel(conflict.section, context),
    title: titleOf(session, stock, conflict.section, conflict.rowId, context),
    question: conflictSentence(conflict, context.language),
    yoursBy: conflict.mineBy,
    theirsBy: conflict.theirsBy,
    ...mineOf(conflict, session.me?.id ?? null),
    place: placeIn(stock, conflict.section, conflict.rowId, conflict.field),
    ...values(conflict, context),
  }));
}

/** Of a workbook that holds a part of the plan, only what it shows: the rest is decided where it stands. */
function conflictsHere({ conflicts, scope }: Session, stock: Stock): readonly Conflict[] {
  if (scope === null) return conflicts;
  return conflicts.filter(({ section, rowId }) => find(stock, section, rowId, null) !== null);
}

/** By the person's id: names may be shared. */
function mineOf({ mineById, theirsById }: Conflict, me: string | null): Pick<PaneConflict, "mine"> {
  if (me === null || mineById == null || theirsById == null) return {};
  return { mine: mineById === me ? "yours" : theirsById === me ? "theirs" : null };
}

type ConflictValues = Pick<PaneConflict, "field" | "before" | "yours" | "theirs" | "input" | "offers">;

function values(conflict: Conflict, context: CellContext): ConflictValues {
  const section = findSection(conflict.section);
  const field = conflict.field === null ? undefined : section?.fields[conflict.field];
  const [kept, gone] = [say(syncTexts.rowKept, context.language), say(syncTexts.rowGone, context.language)];
  const label = section === undefined || conflict.field === null ? null : fieldLabel(section, conflict.field, context.language);
  const show = (value: Value): string => shownAs(field, value, context);
  if (conflict.kind === "CELL")
    return {
      field: label,
      before: show(conflict.base),
      yours: show(conflict.mine),
      theirs: show(conflict.theirs),
      input: field ?? null,
      offers: field === undefined ? [] : offersOf(field, context),
    };
  const deletedByMe = conflict.kind === "EDIT_DELETE";
  return { field: null, before: "", yours: deletedByMe ? gone : kept, theirs: deletedByMe ? kept : gone, input: null, offers: [] };
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
