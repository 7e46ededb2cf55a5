import { tidy } from "./check-unit.js";
import type { unitColumns } from "../../shared/register-columns.js";
import type { FileRow } from "./columns.js";
import type { FileFault } from "./file-faults.js";
import { readLevel } from "../../shared/unit-levels.js";
import type { LineFault } from "./plan-import.js";
import { readCount, readDay, readYesNo } from "./read-file.js";

/** A column of the file of units. */
export type UnitColumn = keyof typeof unitColumns;

/** A line of the file of units as it was read; undefined where the file lacks the column. */
export interface UnitRow {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  /** The parent's code, "" for none. */
  readonly parent: string | undefined;
  readonly level: string | undefined;
  /** NaN where it is no number. */
  readonly staffCount: number | null | undefined;
  readonly closedOn: string | null | undefined;
  readonly organisation: boolean | undefined;
  readonly from: string | null;
}

/** Reads the cells of each row by kind; those with a cell that cannot be read are faults and no rows. */
export function readUnitRows(rows: readonly FileRow<UnitColumn>[]): {
  readonly rows: readonly UnitRow[];
  readonly faults: readonly LineFault[];
} {
  const read: UnitRow[] = [];
  const faults: LineFault[] = [];
  for (const row of rows) {
    const own: LineFault[] = [];
    const value = <T>(column: UnitColumn, reader: (text: string) => T | FileFault): T | null | undefined => {
      const text = row.cells[column];
      if (text === undefined) return undefined;
      const found = reader(text);
      if (!isFault(found)) return found;
      own.push({ line: row.line, column, fault: found });
      return null;
    };
    const unit = {
      line: row.line,
      code: tidy(row.cells.code ?? ""),
      name: tidy(row.cells.name ?? ""),
      parent: row.cells.parent === undefined ? undefined : tidy(row.cells.parent),
      level: row.cells.level === undefined ? undefined : readLevel(tidy(row.cells.level)),
      staffCount: value("staffCount", readCount),
      closedOn: value("closedOn", readDay),
      organisation: value("organisation", readYesNo) ?? undefined,
      from: value("from", readDay) ?? null,
    };
    if (own.length === 0) read.push(unit);
    faults.push(...own);
  }
  return { rows: read, faults };
}

function isFault(value: unknown): value is FileFault {
  return typeof value === "object" && value !== null && "fileCode" in value;
}
