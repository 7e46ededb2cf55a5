import type { Section } from "./section.js";
import type { Position } from "./sheet.js";
import type { RawCell, TableArea } from "./workbook.js";

/** A cell as it stands in a sheet; rows and columns count from 0 within the sheet. */
export interface SheetCell extends Position {
  readonly raw: RawCell;
}

/** A line of a section as it stands in the sheet, with the revision its values were shown at. A table's line is a row of the plan; a form's line is one field of the form's only row, so that each field keeps its own base. */
export interface SheetRow {
  /** The row's id in the plan; null where none has been given yet. */
  readonly id: string | null;
  /** What tells the line apart within its section: the row's id, for a form the field's key; null without id. */
  readonly key: string | null;
  readonly rev: number;
  readonly row: number;
  readonly cells: Readonly<Record<string, SheetCell>>;
}

/** What a section says about when it was last fetched in full. `epoch` is the first eight characters only. */
export interface Stamp {
  readonly epoch: string;
  readonly rev: number;
}

/** A section found whole in a workbook. */
export interface SheetSection {
  readonly section: Section;
  readonly sheet: string;
  readonly tab: string;
  readonly keyRow: number;
  readonly headingRow: number;
  /** Sheet column of each field and of the block's own columns that were found. */
  readonly columns: Readonly<Record<string, number>>;
  readonly stamp: Stamp | null;
  /** Where the stamp stands. */
  readonly stampCell: Position;
  /** Lines with an id or content, from the top down. */
  readonly rows: readonly SheetRow[];
  /** The table object, where it still exists. */
  readonly table: TableArea | null;
  /** First and last column of the block, the person's own columns between included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last line with an id or content, or the heading row. */
  readonly lastUsedRow: number;
  /** The last line of the block, spare ones included. */
  readonly lastRow: number;
  /** Fields that no column was found for. */
  readonly absent: readonly string[];
  /** The schema version that the section was put into the workbook with; the first one says nothing. */
  readonly version: number;
}

/** Why a section cannot be read: nothing of it is sent or written until it is mended. */
export type DamageReason = "noKeyRow" | "twice" | "noId" | "noRev" | "claimedTwice" | "fieldGone" | "noField";

/** A section that stands in the workbook but cannot be trusted. `what`: the heading or field that is meant. */
export interface Damage {
  readonly section: Section;
  readonly sheet: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly reason: DamageReason;
  readonly what: string;
}

/** What was found of a plan in a workbook. A section in neither list is not in this workbook: out of scope, nothing deleted. */
export interface SheetReading {
  readonly sections: readonly SheetSection[];
  readonly damaged: readonly Damage[];
}
