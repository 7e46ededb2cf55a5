import { baseCells, readAgainst, stillShows, type BaseOf } from "./bases.js";
import { showCell, type CellContext, type Fault } from "./cell.js";
import type { Cells, Field, Value } from "./field.js";
import { hasContent } from "./read-sheet.js";
import type { Change } from "./protocol.js";
import { fieldsOf } from "./section.js";
import { numberFormat } from "./sheet.js";
import type { SheetCell, SheetRow, SheetSection } from "./sheet-section.js";
import type { CellWrite } from "./workbook.js";

/** A cell that stays behind: what it holds cannot be read as its field, is not the person's to change (`shown`), or was refused (`refused`). */
export interface LeftCell {
  readonly section: SheetSection;
  readonly line: SheetRow;
  readonly field: string;
  readonly cell: SheetCell;
  readonly why: Fault | "shown" | "refused";
}

/** A row that the sheet showed at its stamp and that is not in it any more. */
export interface MissingRow {
  readonly section: SheetSection;
  readonly rowId: string;
  /** The stamp's revision: what the sheet showed when the row was removed. */
  readonly rev: number;
}

/** A line as it was when the push was built. */
export interface SentRow {
  readonly rev: number;
  /** What its cells said; those that stayed behind, and those without a column, as they were last shown. */
  readonly values: Cells;
  /** Fields whose cells stayed behind. */
  readonly unread: ReadonlySet<string>;
}

/** Lines as they were when the push was built: by their section's key, then by their own. */
export type Sent = ReadonlyMap<string, ReadonlyMap<string, SentRow>>;

/** What a workbook holds that the server does not know yet. */
export interface SheetDiff {
  readonly changes: readonly Change[];
  readonly left: readonly LeftCell[];
  readonly missing: readonly MissingRow[];
  /** Rows of sections that nobody types in, to be shown again. */
  readonly gone: readonly MissingRow[];
  /** Writes that put back what was typed over shown values. */
  readonly putBack: readonly CellWrite[];
  readonly sent: Sent;
}

/** What a diff is taken against. */
export interface DiffInput {
  readonly sections: readonly SheetSection[];
  readonly baseOf: BaseOf;
  readonly alive: ReadonlyMap<string, ReadonlySet<string>>;
  readonly context: CellContext;
  readonly workbookId: string;
  /** After a restore: rows as the server has them now. Everything different is proposed at revision 0, and no row counts as missing. */
  readonly rebaseOn: ReadonlyMap<string, Cells> | null;
  /** Cells that the server refused, by `cellKey`: they stay behind. */
  readonly refused: ReadonlySet<string>;
}

/** Tells a field of a row apart within a plan. */
export function cellKey(rowId: string, field: string): string {
  return `${rowId}/${field}`;
}

/** Compares lines that have an id with their bases. Order, hiding, headings and the person's own columns never make a change. */
export function diffSheets(input: DiffInput): SheetDiff {
  const found: Found = { changes: [], left: [], putBack: [] };
  const sent = new Map(input.sections.map((section) => [section.section.key, diffSection(section, input, found)]));
  const missing = input.rebaseOn === null ? input.sections.flatMap((section) => missingIn(section, sent, input)) : [];
  const removed = missing.filter(({ section }) => section.section.readOnly !== true);
  return {
    ...found,
    sent,
    changes: [...found.changes, ...removed.map(deletion)],
    missing: removed,
    gone: missing.filter(({ section }) => section.section.readOnly === true),
  };
}

function deletion({ section, rowId, rev }: MissingRow): Change {
  return { kind: "DELETE", section: section.section.key, rowId, baseRev: rev };
}

function missingIn(section: SheetSection, sent: Sent, input: DiffInput): readonly MissingRow[] {
  const rev = section.stamp?.rev ?? 0;
  if (!section.section.repeating || rev === 0) return [];
  const there = sent.get(section.section.key);
  return [...(input.alive.get(section.section.key) ?? [])]
    .filter((id) => there?.has(id) !== true)
    .map((rowId) => ({ section, rowId, rev }));
}

/** What the lines that were compared so far came to. */
interface Found {
  readonly changes: Change[];
  readonly left: LeftCell[];
  readonly putBack: CellWrite[];
}

type Fields = ReturnType<typeof fieldsOf>;

const nothing: Cells = {};
const noFields: ReadonlySet<string> = new Set();

/** Compares each line with its base. A workbook holds many lines, and nearly all of them are as they were shown. */
function diffSection(section: SheetSection, input: DiffInput, found: Found): ReadonlyMap<string, SentRow> {
  const fields = fieldsOf(section.section);
  const sent = new Map<string, SentRow>();
  for (const line of section.rows) {
    const base = shownIn(section, line, input);
    const isTyped = fields.some(([key, field]) => isOther(line.cells[key], field, base[key] ?? null, input));
    const row = isTyped ? diffCells(section, fields, line, base, input, found) : { rev: line.rev, values: base, unread: noFields };
    if (line.key !== null) sent.set(line.key, row);
  }
  return sent;
}

/** What a line was last shown with, or what the server has now after a restore; of a form only the line's own field. */
function shownIn({ section }: SheetSection, line: SheetRow, { rebaseOn, baseOf }: DiffInput): Cells {
  const base = (rebaseOn === null ? baseCells(line, baseOf) : rebasedCells(line, rebaseOn)) ?? nothing;
  return section.repeating ? base : Object.fromEntries(Object.keys(line.cells).map((key) => [key, base[key] ?? null]));
}

function isOther(cell: SheetCell | undefined, field: Field, base: Value, { context }: DiffInput): boolean {
  return cell !== undefined && !stillShows(field, cell, base, context);
}

function diffCells(section: SheetSection, fields: Fields, line: SheetRow, base: Cells, input: DiffInput, found: Found): SentRow {
  const changed: Record<string, Value> = {};
  const unread = new Set<string>();
  for (const [key, field] of fields) {
    const cell = line.cells[key];
    if (cell === undefined) continue;
    const shown = base[key] ?? null;
    const verdict = judge(section, line, key, field, cell, shown, input);
    if ("value" in verdict) {
      if (verdict.value !== shown) changed[key] = verdict.value;
      continue;
    }
    found.left.push({ section, line, field: key, cell, why: verdict.why });
    if (section.section.readOnly !== true) unread.add(key);
    else if (line.rev > 0) found.putBack.push(putBack(section, field, cell, shown, input.context));
  }
  found.changes.push(...changesOf(section, line, changed, input));
  return { rev: line.rev, values: { ...base, ...changed }, unread };
}

function rebasedCells(line: SheetRow, rebaseOn: ReadonlyMap<string, Cells>): Cells | undefined {
  return line.id === null ? undefined : rebaseOn.get(line.id);
}

/** What a cell says against its base: its value, or why it stays behind. */
function judge(
  section: SheetSection,
  line: SheetRow,
  key: string,
  field: Field,
  cell: SheetCell,
  base: Value,
  input: DiffInput,
): { readonly value: Value } | { readonly why: LeftCell["why"] } {
  const reading = readAgainst(field, cell, base, input.context);
  if ("value" in reading && reading.value === base) return reading;
  if (section.section.readOnly === true) return { why: "shown" };
  if ("fault" in reading) return { why: reading.fault };
  return line.id !== null && input.refused.has(cellKey(line.id, key)) ? { why: "refused" } : reading;
}

function putBack(section: SheetSection, field: Field, cell: SheetCell, base: Value, context: CellContext): CellWrite {
  const { row, column } = cell;
  return { sheet: section.sheet, row, column, value: showCell(field, base, context), format: numberFormat(field) };
}

function changesOf(section: SheetSection, line: SheetRow, changed: Cells, input: DiffInput): readonly Change[] {
  const { id: rowId } = line;
  const entries = Object.entries(changed);
  if (rowId === null || entries.length === 0) return [];
  const known = input.rebaseOn === null ? line.rev > 0 : input.rebaseOn.has(rowId);
  if (known || !section.section.repeating) {
    const baseRev = input.rebaseOn === null ? line.rev : 0;
    return entries.map(([field, value]) => ({ kind: "SET", section: section.section.key, rowId, field, value, baseRev }));
  }
  if (!hasContent(line)) return [];
  return [{ kind: "INSERT", section: section.section.key, rowId, values: changed, baseRev: 0, origin: input.workbookId }];
}
