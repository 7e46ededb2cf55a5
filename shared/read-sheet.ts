import { findColumns, type ColumnSeen } from "./columns.js";
import { cellAt, endOf, findKeyRows, isBlank, tableUnder, type FoundKeyRow } from "./locate.js";
import { must } from "./must.js";
import { sections as allSections } from "./plan/index.js";
import { hadField } from "./plan/versions.js";
import { offeredFields, type Section } from "./section.js";
import { fieldColumn, idColumn, revColumn, valueColumn } from "./sheet.js";
import type { Damage, DamageReason, SheetCell, SheetReading, SheetRow, SheetSection } from "./sheet-section.js";
import type { RawCell, TableArea, WorkbookContent } from "./workbook.js";

/** A block whose columns are known, before its lines are read. */
interface Frame {
  readonly found: FoundKeyRow;
  readonly table: TableArea | null;
  readonly headingRow: number;
  readonly seen: readonly ColumnSeen[];
  readonly columns: Readonly<Record<string, number>>;
}

/** Reads every section that a workbook holds. What cannot be trusted is reported as damaged; what is not there is left out. */
export function readSheets(content: WorkbookContent): SheetReading {
  const keyRows = findKeyRows(content);
  const results = keyRows.map((found) =>
    keyRows.some((other) => other !== found && other.section === found.section)
      ? damageAt(found, found.row, "twice", found.section.key)
      : readSection(found),
  );
  return {
    sections: results.filter((one) => "rows" in one),
    damaged: [...results.filter((one) => "reason" in one), ...tablesWithoutKeyRow(content, keyRows)],
  };
}

/** The same reading with a section taken as damaged where a field has no column although values were once shown in it. A field that its template never had a place for is out of scope. */
export function withLostFields(reading: SheetReading, held: (section: string, field: string) => boolean): SheetReading {
  const lost = reading.sections.flatMap((one) => {
    const field = one.absent.find((key) => hadField(one.section, key, one.version) && held(one.section.key, key));
    return field === undefined ? [] : [{ one, field }];
  });
  const damaged = lost.map(({ one, field }): Damage => {
    const at = { section: one.section, sheet: one.sheet, tab: one.tab, row: one.headingRow, column: one.firstColumn };
    return { ...at, reason: "fieldGone", what: field };
  });
  return {
    sections: reading.sections.filter((one) => !lost.some((other) => other.one === one)),
    damaged: [...reading.damaged, ...damaged],
  };
}

function damageAt(found: FoundKeyRow, row: number, reason: DamageReason, what: string): Damage {
  const column = Math.min(...found.markers.map((marker) => marker.column));
  return { section: found.section, sheet: found.area.sheet, tab: found.area.tab, row, column, reason, what };
}

/** Tables that bear a section's name but have lost the key row above them. */
function tablesWithoutKeyRow(content: WorkbookContent, keyRows: readonly FoundKeyRow[]): readonly Damage[] {
  return content.areas.flatMap((area) =>
    area.tables.flatMap((table) => {
      const section = allSections.find((one) => one.key === table.name);
      if (section === undefined || keyRows.some((found) => found.section === section)) return [];
      const { sheet, tab } = area;
      return [{ section, sheet, tab, row: table.row, column: table.column, reason: "noKeyRow" as const, what: section.key }];
    }),
  );
}

function readSection(found: FoundKeyRow): SheetSection | Damage {
  const table = found.section.repeating ? tableUnder(found) : null;
  const headingRow = table?.row ?? firstFilledRow(found);
  const seen = columnsSeen(found, table, headingRow);
  const result = findColumns(found.section, seen);
  if ("claimedTwice" in result) return damageAt(found, headingRow, "claimedTwice", result.claimedTwice);
  const { columns } = result;
  const needed = found.section.repeating
    ? ([[idColumn, "noId"]] as const)
    : ([
        [fieldColumn, "noField"],
        [valueColumn, "noField"],
      ] as const);
  for (const [key, reason] of needed) if (columns[key] === undefined) return damageAt(found, headingRow, reason, key);
  if (columns[revColumn] === undefined) return damageAt(found, headingRow, "noRev", revColumn);
  const frame = { found, table, headingRow, seen, columns };
  return found.section.repeating ? readTable(frame) : readForm(frame);
}

function firstFilledRow(found: FoundKeyRow): number {
  const columns = found.markers.map((marker) => marker.column);
  for (let row = found.row + 1; row < found.end; row += 1)
    if (columns.some((column) => !isBlank(cellAt(found.area, row, column)))) return row;
  return found.row + 1;
}

function columnsSeen(found: FoundKeyRow, table: TableArea | null, headingRow: number): readonly ColumnSeen[] {
  const { area, markers } = found;
  const headed = (column: number): boolean => !isBlank(cellAt(area, headingRow, column));
  let first = Math.min(...markers.map((marker) => marker.column), table?.column ?? Infinity);
  let last = Math.max(...markers.map((marker) => marker.column), table === null ? 0 : table.column + table.columns - 1);
  if (table === null) {
    while (first > area.column && headed(first - 1)) first -= 1;
    while (headed(last + 1)) last += 1;
  }
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    column: first + at,
    heading: String(cellAt(area, headingRow, first + at) ?? ""),
    marker: markers.find((marker) => marker.column === first + at)?.key ?? null,
  }));
}

function revOf(raw: RawCell): number {
  const rev = Number(raw ?? 0);
  return Number.isSafeInteger(rev) && rev > 0 ? rev : 0;
}

function frameSection(frame: Frame, rows: readonly SheetRow[], lastRow: number, absent: readonly string[]): SheetSection {
  const { found, table, headingRow, columns, seen } = frame;
  const stamped = found.markers.find((marker) => marker.key === revColumn);
  return {
    section: found.section,
    sheet: found.area.sheet,
    tab: found.area.tab,
    keyRow: found.row,
    headingRow,
    columns,
    stamp: stamped?.stamp ?? null,
    stampCell: { row: found.row, column: stamped?.column ?? must(columns[revColumn], "revision column") },
    rows,
    table,
    firstColumn: Math.min(...seen.map((one) => one.column)),
    lastColumn: Math.max(...seen.map((one) => one.column)),
    lastUsedRow: rows.at(-1)?.row ?? headingRow,
    lastRow,
    absent,
    version: Math.max(1, ...found.markers.flatMap(({ version }) => version ?? [])),
  };
}

function readForm(frame: Frame): SheetSection {
  const { found, headingRow, columns } = frame;
  const { area, section } = found;
  const [keyAt, valueAt, revAt] = [fieldColumn, valueColumn, revColumn].map((key) => must(columns[key], key));
  const rows: SheetRow[] = [];
  for (let row = headingRow + 1; row < found.end; row += 1) {
    const key = String(cellAt(area, row, must(keyAt, "field column")) ?? "").trim();
    if (!Object.hasOwn(section.fields, key) || rows.some((one) => one.key === key)) continue;
    const column = must(valueAt, "value column");
    const cells = { [key]: { row, column, raw: cellAt(area, row, column) } };
    rows.push({ id: section.key, key, rev: revOf(cellAt(area, row, must(revAt, "revision column"))), row, cells });
  }
  const absent = offered(section).filter((key) => !rows.some((row) => row.key === key));
  return frameSection(frame, rows, rows.at(-1)?.row ?? headingRow, absent);
}

function readTable(frame: Frame): SheetSection {
  const { found, table, headingRow, columns } = frame;
  const below = Array.from({ length: Math.max(0, found.end - headingRow - 1) }, (_, at) => readLine(frame, headingRow + 1 + at));
  const rows = linesOf(below, table).filter((row) => row.id !== null || hasContent(row));
  const tableEnd = table === null ? headingRow : table.row + table.rows - 1;
  const lastRow = Math.max(tableEnd, rows.at(-1)?.row ?? headingRow);
  const absent = offered(found.section).filter((key) => columns[key] === undefined);
  return frameSection(frame, rows, Math.min(lastRow, Math.max(endOf(found.area) - 1, tableEnd)), absent);
}

function readLine({ found, columns }: Frame, row: number): SheetRow {
  const { area, section } = found;
  const cells: Record<string, SheetCell> = {};
  for (const key in section.fields) {
    const column = columns[key];
    if (column !== undefined) cells[key] = { row, column, raw: cellAt(area, row, column) };
  }
  const id = String(cellAt(area, row, must(columns[idColumn], idColumn)) ?? "").trim();
  const rev = revOf(cellAt(area, row, must(columns[revColumn], revColumn)));
  return { id: id === "" ? null : id, key: id === "" ? null : id, rev, row, cells };
}

/** Lines that belong to the table: those inside it, those that follow it without a gap, and those with an id; without a table object, all. */
function linesOf(below: readonly SheetRow[], table: TableArea | null): readonly SheetRow[] {
  if (table === null) return below;
  let end = table.row + table.rows;
  return below.filter((row) => {
    if (row.row === end && (row.id !== null || hasContent(row))) end += 1;
    return row.row < end || row.id !== null;
  });
}

/** Whether any field of the line holds something. */
export function hasContent(row: SheetRow): boolean {
  for (const key in row.cells) if (!isBlank(row.cells[key]?.raw ?? null)) return true;
  return false;
}

function offered(section: Section): readonly string[] {
  return offeredFields(section).map(([key]) => key);
}
