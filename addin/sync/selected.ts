import { fullAddress } from "../../shared/address.js";
import { readCell } from "../../shared/cell.js";
import { cellKey } from "../../shared/diff.js";
import { faultTexts } from "../../shared/fault-texts.js";
import type { Field, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { cellAt } from "../../shared/locate.js";
import { fieldLabel, lineTitle, valueText } from "../../shared/messages.js";
import { fieldsOf } from "../../shared/section.js";
import { sectionHelp, shownOnly } from "../../shared/section-help.js";
import { fieldColumn, idColumn, labelColumn, valueColumn } from "../../shared/sheet.js";
import type { SheetRow, SheetSection } from "../../shared/sheet-section.js";
import type { CellPlace, RawCell } from "../../shared/workbook.js";
import type { PaneProblem, Place, SelectedCell } from "./pane.js";
import { sectionOf } from "./places.js";
import { contextOf, type Session } from "./session.js";
import type { Stock } from "./stock.js";
import { syncTexts } from "./sync-texts.js";

/** A field's cell as the newest reading has it. `line`: null in a spare row. */
export interface FieldCell {
  readonly section: SheetSection;
  readonly line: SheetRow | null;
  readonly key: string;
  readonly field: Field;
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell;
}

/** Title and help stand above a section's key row. */
const rowsAbove = 2;

function sectionAt(stock: Stock, { sheet, row, column }: CellPlace): SheetSection | null {
  const holds = (one: SheetSection): boolean =>
    one.sheet === sheet && row >= one.keyRow - rowsAbove && row <= one.lastRow && column >= one.firstColumn && column <= one.lastColumn;
  return stock.reading.sections.find(holds) ?? null;
}

/** The field's cell at a place, or null where no field stands. */
export function fieldCellAt(stock: Stock, place: CellPlace): FieldCell | null {
  const section = sectionAt(stock, place);
  if (section === null || place.row <= section.headingRow) return null;
  const line = section.rows.find((row) => row.row === place.row) ?? null;
  const key = section.section.repeating ? columnKey(section, place.column) : (line?.key ?? null);
  const field = key === null ? undefined : section.section.fields[key];
  if (key === null || field === undefined) return null;
  if (!section.section.repeating && place.column !== section.columns[valueColumn]) return null;
  return { section, line, key, field, row: place.row, column: place.column, raw: rawAt(stock, place) };
}

/** The field's cell of a row by its name (`Place.cell`), wherever it stands now; null when the row is gone. */
export function fieldCellOf(stock: Stock, name: string): FieldCell | null {
  for (const section of stock.reading.sections)
    for (const line of section.rows)
      for (const [key, cell] of Object.entries(line.cells)) {
        const field = section.section.fields[key];
        if (field !== undefined && nameOf(section, line, key) === name) return { section, line, key, field, ...cell };
      }
  return null;
}

/** A row is known by its id, one that was never sent by what else it holds; a spare row has no name. */
export function nameOf(section: SheetSection, line: SheetRow | null, key: string): string | undefined {
  if (line === null) return undefined;
  const others = Object.entries(line.cells).map(([field, { raw }]) => (field === key ? null : raw));
  return `${section.section.key}/${cellKey(line.id ?? JSON.stringify(others), key)}`;
}

function columnKey(section: SheetSection, column: number): string | null {
  return Object.entries(section.columns).find(([key, at]) => at === column && Object.hasOwn(section.section.fields, key))?.[0] ?? null;
}

function rawAt(stock: Stock, { sheet, row, column }: CellPlace): RawCell {
  const area = stock.content.areas.find((one) => one.sheet === sheet);
  return area === undefined ? null : cellAt(area, row, column);
}

/** The hidden cell that tells which row, or which line of a form, a field's cell belongs to. */
export function anchorOf({ section, row }: FieldCell): CellPlace | null {
  const column = section.columns[section.section.repeating ? idColumn : fieldColumn];
  return column === undefined ? null : { sheet: section.sheet, row, column };
}

/** Why a field's cell may not be written, as a sentence; null when it may. */
export function whyNotWritable(session: Session, { section }: FieldCell): string | null {
  if (section.section.readOnly === true) return say(shownOnly, session.speaks);
  if (session.me?.readsOnly === true) return say(syncTexts.readsOnly, session.speaks);
  return session.plan?.status === "CLOSED" ? say(syncTexts.planClosed, session.speaks) : null;
}

/** What the pane says of the cell at a place: help, value, who may write it; null outside the plan. */
export function presentSelected(session: Session, stock: Stock, at: CellPlace, problems: readonly PaneProblem[]): SelectedCell | null {
  const section = sectionAt(stock, at);
  if (section === null) return null;
  const found = fieldCellAt(stock, at);
  const here = { place: { ...placeOf(section, at), ...named(found) }, problems: problems.filter(({ place }) => isSame(place, at)) };
  const about = {
    section: say(section.section.label, session.speaks),
    sectionHelp: sectionHelp(section.section, session.speaks),
  };
  return found === null
    ? { ...here, ...about, ...noField, help: headingHelp(session, section, at) }
    : { ...here, ...about, ...fieldParts(session, stock, found) };
}

function placeOf(section: SheetSection, { sheet, row, column }: CellPlace): Place {
  return { sheet, row, column, address: fullAddress(section.tab, row, column) };
}

function named(found: FieldCell | null): Pick<Place, "cell"> {
  const cell = found === null ? undefined : nameOf(found.section, found.line, found.key);
  return cell === undefined ? {} : { cell };
}

function isSame(place: Place | null, at: CellPlace): boolean {
  return place !== null && place.sheet === at.sheet && place.row === at.row && place.column === at.column;
}

const noField = {
  title: null,
  field: null,
  value: "",
  canonical: null,
  editor: null,
  maxLength: null,
  writable: false,
  why: null,
  sent: null,
  unsent: false,
  hasHistory: false,
} as const;

/** On a column's heading or a form's question the help of that field. */
function headingHelp(session: Session, section: SheetSection, at: CellPlace): string {
  const line = section.rows.find((row) => row.row === at.row);
  const onHeading = section.section.repeating && at.row === section.headingRow;
  const onQuestion = !section.section.repeating && at.column === section.columns[labelColumn];
  const key = onHeading ? columnKey(section, at.column) : onQuestion ? (line?.key ?? null) : null;
  return fieldHelp(session, fieldsOf(section.section).find(([one]) => one === key)?.[1]);
}

function fieldHelp(session: Session, field: Field | undefined): string {
  return field?.help === undefined ? "" : say(field.help, session.speaks);
}

type FieldParts = Omit<SelectedCell, "place" | "problems" | "section" | "sectionHelp">;

function fieldParts(session: Session, stock: Stock, cell: FieldCell): FieldParts {
  const { section, line, key, field, raw } = cell;
  const context = contextOf(session, stock.content.date1904);
  const reading = readCell(field, raw, context);
  const canonical: Value = "value" in reading ? reading.value : null;
  const why = whyNotWritable(session, cell);
  return {
    title: line === null || !section.section.repeating ? null : lineTitle(section.section, line, session.speaks),
    field: fieldLabel(section.section, key, session.speaks),
    help: fieldHelp(session, field),
    value: "value" in reading ? valueText(field, canonical, context) : String(raw ?? ""),
    canonical,
    editor: why === null ? editorOf(field) : null,
    maxLength: field.kind === "text" || field.kind === "list" ? field.maxLength : null,
    writable: why === null,
    why: why ?? refusal(session, cell),
    sent: null,
    unsent: isUnsent(stock, cell),
    hasHistory: line?.id != null && (line.rev > 0 || !section.section.repeating),
  };
}

function editorOf(field: Field): SelectedCell["editor"] {
  if (field.kind === "list") return "list";
  return field.kind === "text" && field.lines === "many" ? "text" : null;
}

/** The server refused what stands there: it may be written again, and the sentence says why it did not go. */
function refusal(session: Session, { line, key, raw }: FieldCell): string | null {
  if (line?.id == null || !session.refused.has(cellKey(line.id, key))) return null;
  return say(faultTexts.refused, session.speaks, { read: String(raw ?? "") });
}

function isUnsent(stock: Stock, { section, key, row }: FieldCell): boolean {
  const id = sectionOf(stock, section.section.key)?.rows.find((line) => line.row === row)?.id;
  return stock.diff.changes.some((change) => {
    if (change.rowId !== id || change.section !== section.section.key) return false;
    return change.kind === "SET" ? change.field === key : change.kind === "INSERT" && (change.values[key] ?? null) !== null;
  });
}
