import { fullAddress } from "./address.js";
import { showCell, type CellContext } from "./cell.js";
import type { LeftCell } from "./diff.js";
import { damageTexts, faultTexts } from "./fault-texts.js";
import type { Cells, Field, Value } from "./field.js";
import { say, type Language } from "./language.js";
import { fieldsOf, type Section } from "./section.js";
import { ownHeading } from "./sheet.js";
import type { Damage, SheetRow } from "./sheet-section.js";
import type { RawCell } from "./workbook.js";

/** Longest part of a text that is quoted in a sentence, in UTF-16 units. */
const quoted = 60;

function short(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= quoted ? line : `${line.slice(0, quoted - 1).trimEnd()}…`;
}

/** A value as a person reads it in a sentence: as its cell shows it in that language, dates as YYYY-MM-DD, in full. */
export function valueText(field: Field, value: Value, context: CellContext): string {
  if (typeof value === "number")
    return new Intl.NumberFormat(context.language, { useGrouping: false, maximumFractionDigits: 15 }).format(value);
  if (field.kind === "date") return value === null ? "" : String(value);
  return String(showCell(field, value, context) ?? "");
}

/** What a row is called: its first filled naming field, else its first filled field, shortened; the section's label for a form, an empty row, or one that is named by something unknown. */
export function rowTitle(section: Section, cells: Cells, context: CellContext): string {
  const label = say(section.label, context.language);
  if (!section.repeating) return label;
  const naming = section.rowLabel ?? [];
  const ranked = [...fieldsOf(section)].sort(([a], [b]) => Number(naming.includes(b)) - Number(naming.includes(a)));
  const named = ranked.find(([key]) => (cells[key] ?? null) !== null);
  if (named === undefined) return label;
  const [field, value] = [named[1], cells[named[0]] ?? null];
  return isUnknown(field, value, context) ? label : short(valueText(field, value, context));
}

/** Whether a value is the id of something that is not among the references: nothing that a person could read. */
function isUnknown(field: Field, value: Value, { references }: CellContext): boolean {
  return field.kind === "reference" && references[field.to]?.some(({ id }) => id === value) !== true;
}

/** What a line of a sheet is called when nothing else is known of its row: its first filled naming cell as it stands, else its first filled cell. */
export function lineTitle(section: Section, line: SheetRow, language: Language): string {
  const naming = (section.rowLabel ?? []).flatMap((key) => line.cells[key] ?? []);
  const first = [...naming, ...Object.values(line.cells)].find((cell) => cell.raw !== null && String(cell.raw).trim() !== "");
  return !section.repeating || first === undefined ? say(section.label, language) : short(String(first.raw));
}

/** The label of a field of a section; the key itself where the section has no such field. */
export function fieldLabel(section: Section, key: string, language: Language): string {
  const field = section.fields[key];
  return field === undefined ? ownHeading(key, language) : say(field.label, language);
}

/** Why a cell was left behind: what was read and how to mend it, without its place. */
export function leftReason(left: LeftCell, language: Language): string {
  const field = left.section.section.fields[left.field];
  const max = field?.kind === "text" || field?.kind === "list" ? field.maxLength : "";
  return say(faultTexts[left.why], language, { read: short(readable(left.cell.raw)), max });
}

/** The same as a whole sentence for where nothing else says it: where the cell is, of which row and field, what was read and how to mend it. */
export function leftSentence(left: LeftCell, title: string, language: Language): string {
  const section = left.section.section;
  const place = fullAddress(left.section.tab, left.cell.row, left.cell.column);
  const row = section.repeating ? ` (${title})` : "";
  return `${place} ${fieldLabel(section, left.field, language)}${row}: ${leftReason(left, language)}`;
}

/** Why a section is not synced and how to mend it. */
export function damageReason({ section, reason, what }: Damage, language: Language): string {
  const parameters = { section: say(section.label, language), what: fieldLabel(section, what, language) };
  return say(damageTexts[reason], language, parameters);
}

function readable(raw: RawCell): string {
  return raw === null ? "" : String(raw);
}
