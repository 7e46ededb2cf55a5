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
  /** The sheet is hidden; absent: it is shown. */
  readonly hidden?: boolean;
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
  /** The cell that a press on this one leads to. */
  readonly link?: CellPlace;
}

/** What a sheet's tab is to read; left out where another sheet is called that already. */
export interface TabTitle {
  readonly sheet: string;
  readonly title: string;
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
  readonly tabs?: readonly TabTitle[];
}

/** A rectangle of cells of one sheet, counted from 0. */
export interface CellRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that somebody changed, as far as the workbook said. */
export interface Edited extends CellRect {
  readonly sheet: string;
}

/** What the cells of one column warn about and how they show what they hold; `rows` cells from its place down. */
export interface CellRule extends CellPlace {
  readonly rows: number;
  /** The number format, or null where any will do. */
  readonly format: string | null;
  /** What a cell offers or takes; null where any text will do. `list` is the heading of the list on the hidden sheet of lists. */
  readonly offers:
    | { readonly kind: "list"; readonly list: string; readonly items: readonly string[] }
    | { readonly kind: "date" | "whole" | "decimal" }
    | null;
  /** Title and text of the warning when something else is typed; what was typed may be kept. */
  readonly title: string;
  readonly message: string;
}

/** A chart of a sheet that a pane makes: its names and values are cells of that sheet. */
export interface PlainChart {
  readonly title: string;
  /** Lying bars, standing columns, or a line. */
  readonly kind: "bar" | "column" | "line";
  /** The cells that name the bars or points. */
  readonly names: CellRect;
  /** The series, each with what the legend calls it. */
  readonly values: readonly { readonly title: string; readonly rect: CellRect }[];
}

/** A sheet that a pane makes for the person, such as a report: replaced as a whole each time, never read and never synced. */
export interface PlainSheet {
  /** What its tab reads: at most 31 characters. */
  readonly title: string;
  /** Rows of equal length; the first row holds the sheet's title, `headingRow` the headings of what stands below it. */
  readonly grid: readonly (readonly RawCell[])[];
  readonly headingRow: number;
  /** Drawn below the cells, one under the other, where the program can draw. */
  readonly charts?: readonly PlainChart[];
}

/** Sheets of a workbook file that are put in together: what their tabs read in the file, and the sheet of this workbook (by id) that they come after; null: before all others. */
export interface SheetsToPut {
  readonly titles: readonly string[];
  readonly after: string | null;
}

/** What any workbook can do for a pane: Excel through Office.js, and the plain grid of the try page. Every call may fail with `WorkbookFailed`. */
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
  /** Puts a sheet of its own into the workbook, in place of the one put in before, and shows it; a sheet of the person's own with that title stays. Gives what the tab reads. */
  putSheet(sheet: PlainSheet): Promise<string>;
  /** Puts the sheets of a workbook file (.xlsx) before the others and shows its first; the person's own sheets stay as they are. `refused`: the program takes no sheets from this file, and nothing changed. */
  putBook(file: Uint8Array): Promise<"put" | "refused">;
  /** Puts only these sheets of a plan's file (.xlsx) where they belong and shows the first. Their lists still lead to the file's: `setRules` ties them to this workbook's. `refused`: as for `putBook`. */
  putSheets(file: Uint8Array, wanted: readonly SheetsToPut[]): Promise<"put" | "refused">;
  /** Shows or hides sheets, by id; of those shown the first comes to the front. */
  showSheets(sheets: readonly string[], visible: boolean): Promise<void>;
  /** Which of the rules no longer hold: the list or warning of a cell is gone or other, or its number format. One round trip. */
  brokenRules(rules: readonly CellRule[]): Promise<readonly CellRule[]>;
  /** Makes the rules hold: lists, warnings and formats, never a value; marks and notes in the cells stay. */
  setRules(rules: readonly CellRule[]): Promise<void>;
  /** Calls back soon after the person or somebody else changed cells, with the areas, or none where not all of them are known. A hint to look: it may come late, twice or not at all. Gives back how to stop. */
  onChanged(callback: (edited: readonly Edited[]) => void): Promise<() => Promise<void>>;
  /** Calls back when the person has rested on another cell for a moment. Gives back how to stop. */
  onSelected(callback: (place: CellPlace) => void): Promise<() => Promise<void>>;
}

/** A batch that writes nothing. */
export const emptyBatch: Batch = { writes: [], grow: [], remove: [], marks: [] };
