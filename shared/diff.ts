import { baseValue, readAgainst, type BaseOf } from "./bases.js";
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
  readonly values: Cells;
  /** Fields whose cells stayed behind. */
  readonly unread: ReadonlySet<string>;
}

/** Lines as they were when the push was built, by `lineKey`. */
export type Sent = ReadonlyMap<string, SentRow>;

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

/** Tells a line apart among all sections. */
export function lineKey(section: string, key: string): string {
  return `${section}/${key}`;
}

/** Tells a field of a row apart within a plan. */
export function cellKey(rowId: string, field: string): string {
  return `${rowId}/${field}`;
}

/** Compares lines that have an id with their bases. Order, hiding, headings and the person's own columns never make a change. */
export function diffSheets(input: DiffInput): SheetDiff {
  const lines = input.sections.flatMap((section) => section.rows.map((line) => diffLine(section, line, input)));
  const missing = input.rebaseOn === null ? input.sections.flatMap((section) => missingIn(section, input)) : [];
  return {
    changes: [
      ...lines.flatMap((line) => line.changes),
      ...missing.filter(({ section }) => section.section.readOnly !== true).map(deletion),
    ],
    left: lines.flatMap((line) => line.left),
    missing: missing.filter(({ section }) => section.section.readOnly !== true),
    gone: missing.filter(({ section }) => section.section.readOnly === true),
    putBack: lines.flatMap((line) => line.putBack),
    sent: new Map(lines.flatMap((line) => (line.key === null ? [] : [[line.key, line.sent] as const]))),
  };
}

function deletion({ section, rowId, rev }: MissingRow): Change {
  return { kind: "DELETE", section: section.section.key, rowId, baseRev: rev };
}

function missingIn(section: SheetSection, input: DiffInput): readonly MissingRow[] {
  const rev = section.stamp?.rev ?? 0;
  if (!section.section.repeating || rev === 0) return [];
  const there = new Set(section.rows.map((row) => row.id));
  return [...(input.alive.get(section.section.key) ?? [])].filter((id) => !there.has(id)).map((rowId) => ({ section, rowId, rev }));
}

interface LineDiff {
  readonly key: string | null;
  readonly changes: readonly Change[];
  readonly left: readonly LeftCell[];
  readonly putBack: readonly CellWrite[];
  readonly sent: SentRow;
}

interface CellDiff {
  readonly key: string;
  readonly field: Field;
  readonly cell: SheetCell;
  readonly base: Value;
  /** undefined: it stays behind, for `why`. */
  readonly value: Value | undefined;
  readonly why: LeftCell["why"] | null;
}

function diffLine(section: SheetSection, line: SheetRow, input: DiffInput): LineDiff {
  const cells = fieldsOf(section.section).flatMap(([key, field]) => {
    const cell = line.cells[key];
    return cell === undefined ? [] : [diffCell(key, field, cell, line, input)];
  });
  const readOnly = section.section.readOnly === true;
  const wrong = cells.filter((one) => (readOnly ? one.value !== one.base : one.why !== null));
  const values = Object.fromEntries(cells.map((one) => [one.key, readOnly || one.value === undefined ? one.base : one.value]));
  return {
    key: line.key === null ? null : lineKey(section.section.key, line.key),
    changes: readOnly || line.id === null ? [] : changesOf(section, line, line.id, cells, input),
    left: wrong.map((one) => ({ section, line, field: one.key, cell: one.cell, why: readOnly ? "shown" : (one.why ?? "refused") })),
    putBack: readOnly && line.rev > 0 ? wrong.map((one) => putBack(section, one, input.context)) : [],
    sent: { rev: line.rev, values, unread: new Set(readOnly ? [] : wrong.map((one) => one.key)) },
  };
}

function putBack(section: SheetSection, one: CellDiff, context: CellContext): CellWrite {
  const { row, column } = one.cell;
  return { sheet: section.sheet, row, column, value: showCell(one.field, one.base, context), format: numberFormat(one.field) };
}

function diffCell(key: string, field: Field, cell: SheetCell, line: SheetRow, input: DiffInput): CellDiff {
  const known = line.id === null ? undefined : input.rebaseOn?.get(line.id);
  const base = input.rebaseOn === null ? baseValue(line, key, input.baseOf) : (known?.[key] ?? null);
  const reading = readAgainst(field, cell, base, input.context);
  if ("fault" in reading) return { key, field, cell, base, value: undefined, why: reading.fault };
  const refused = reading.value !== base && line.id !== null && input.refused.has(cellKey(line.id, key));
  return { key, field, cell, base, value: refused ? undefined : reading.value, why: refused ? "refused" : null };
}

function changesOf(section: SheetSection, line: SheetRow, rowId: string, cells: readonly CellDiff[], input: DiffInput): readonly Change[] {
  const known = input.rebaseOn === null ? line.rev > 0 : input.rebaseOn.has(rowId);
  const changed = cells.flatMap(({ key, value, base }) => (value === undefined || value === base ? [] : [{ key, value }]));
  if (known || !section.section.repeating) {
    const baseRev = input.rebaseOn === null ? line.rev : 0;
    return changed.map(({ key, value }) => ({ kind: "SET", section: section.section.key, rowId, field: key, value, baseRev }));
  }
  if (changed.length === 0 || !hasContent(line)) return [];
  const values = Object.fromEntries(changed.map(({ key, value }) => [key, value]));
  return [{ kind: "INSERT", section: section.section.key, rowId, values, baseRev: 0, origin: input.workbookId }];
}
