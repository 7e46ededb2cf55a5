/** What a cell holds as a spreadsheet reads it: text, a number (dates are serial numbers), true or false; null and "" are empty. */
export type RawCell = string | number | boolean | null;

/** A table object of the workbook, where it still exists, with its header row. Rows and columns count from 0 within the sheet. */
export interface TableArea {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The used part of one sheet. `grid[0][0]` stands at (`row`, `column`) of the sheet. */
export interface Area {
  /** What the workbook calls the sheet inside; stays when the tab is renamed. */
  readonly sheet: string;
  /** What the tab reads. */
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly grid: readonly (readonly RawCell[])[];
  readonly tables: readonly TableArea[];
}

/** Everything a pane reads of a workbook in one go. Sheets that hold none of the sections asked for are left out. */
export interface WorkbookContent {
  /** Serial dates count from 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly areas: readonly Area[];
  /** The text of Planark's own part (the outbox and a copy of the bases), or null. */
  readonly part: string | null;
}

/** One cell of a sheet, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A value to be written at a place; `format` sets the cell's number format first, `@` before any text. */
export interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
  readonly format?: string;
}

/** A table that must reach down to include `lastRow`. */
export interface TableGrowth {
  readonly sheet: string;
  readonly table: string;
  readonly lastRow: number;
}

/** Rows of a sheet's block to take out: cells between the columns move up, nothing beside the block moves. Sheet rows, counted before anything is removed. */
export interface RowRemoval {
  readonly sheet: string;
  readonly column: number;
  readonly columns: number;
  readonly rows: readonly number[];
}

/** A mark at a cell: a fill and a sentence; `none` takes Planark's mark away and leaves everything else. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly kind: "problem" | "hint" | "conflict" | "none";
  readonly message: string;
}

/** One write to a workbook, in one round trip a started megabyte: values, growth, then removals, then marks and the part. */
export interface Batch {
  readonly writes: readonly CellWrite[];
  readonly grow: readonly TableGrowth[];
  readonly remove: readonly RowRemoval[];
  readonly marks: readonly Mark[];
  /** The new text of Planark's own part; absent leaves it. */
  readonly part?: string;
  /** Cells that tell which row is which and must still read as they were seen, although they are not written. */
  readonly anchors?: readonly CellPlace[];
}

/** A sheet that a pane makes for the person, such as a report: replaced as a whole each time, never read and never synced. */
export interface PlainSheet {
  /** What its tab reads: at most 31 characters. */
  readonly title: string;
  /** Rows of equal length; the first row holds the sheet's title, `headingRow` the headings of what stands below it. */
  readonly grid: readonly (readonly RawCell[])[];
  readonly headingRow: number;
}

/** What any workbook can do for a pane: Excel through Office.js, and the plain grid of the try page. */
export interface Workbook {
  /** Reads the sheets of these sections and Planark's own part: one round trip, one more when a sheet must be searched for. The key `start` asks for the sheet that says which plan the workbook holds. */
  read(sections: readonly string[]): Promise<WorkbookContent>;
  /**
   * Writes the batch: values as contiguous blocks, text never as a formula. `seen`: what the workbook held when the batch was made; where a
   * cell of it reads otherwise by now, because somebody sorted or typed meanwhile, everything is put back (but the part) and the answer is false.
   */
  apply(batch: Batch, seen?: WorkbookContent): Promise<boolean>;
  /** Shows a cell to the person: activates the sheet and selects it. */
  select(sheet: string, row: number, column: number): Promise<void>;
  /** Puts a sheet of its own into the workbook, in place of the one put in before, and shows it; a sheet of the person's own with that title stays. */
  putSheet(sheet: PlainSheet): Promise<void>;
  /** Calls back soon after the person changed a cell; says only that something changed. Gives back how to stop. */
  onChanged(callback: () => void): Promise<() => Promise<void>>;
}

/** A batch that writes nothing. */
export const emptyBatch: Batch = { writes: [], grow: [], remove: [], marks: [] };
