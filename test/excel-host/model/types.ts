/** What a cell holds; the empty text is an empty cell, dates are serial numbers. */
export type CellValue = string | number | boolean;

/** A rectangle of cells; row and column count from 0. */
export interface Area {
  row: number;
  col: number;
  rows: number;
  cols: number;
}

/** Who did it: 'Local' is person 1, at this keyboard; 'Remote' is a colleague without a pane; a number is the person of a bridge. */
export type Source = "Local" | "Remote" | number;

/** Who caused a change, and through which bridge when an add-in did. */
export interface Origin {
  person: number;
  bridge?: number;
}

/** Any named properties, kept as given and read back. */
export type Bag = Record<string, unknown>;

/** A data validation as office.js spells it: rule, prompt, errorAlert, ignoreBlanks, type. */
export type Validation = Bag;

/** What a cell, a whole row or a whole column can be dressed with; style keys are paths such as `fill.color`. */
export interface Dress {
  numberFormat?: string;
  style?: Bag;
  validation?: Validation;
}

/** One cell that is not wholly empty. */
export interface Cell extends Dress {
  value: CellValue;
  note?: { content: string; author: string };
  formula?: string;
  hyperlink?: Bag;
}

/** What a row or a column has of its own: hidden by hand, hidden by a filter, its size in points. */
export interface Line extends Dress {
  hidden?: boolean;
  filtered?: boolean;
  size?: number;
}

/** An Excel table: `area` includes header and totals rows; `columns` are in sheet order, `filters` go by column id. */
export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  columns: { id: number }[];
  filters: Map<number, unknown>;
  bag: Bag;
}

/** One series of a chart: the cells it takes its values and the names of its points from, and how it looks. */
export interface Series {
  values: { sheetId: string; area: Area } | null;
  names: { sheetId: string; area: Area } | null;
  bag: Bag;
}

/** A chart is stored, never drawn; what belongs to its parts is kept in the bag as `part.Member`. */
export interface Chart {
  id: string;
  series: Series[];
  bag: Bag;
}

/** Excel's three states of a sheet tab. */
export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet; rows and cells are sparse. */
export interface Sheet {
  id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, Line>;
  cols: Map<number, Line>;
  tables: Table[];
  charts: Chart[];
  customProperties: Map<string, string>;
  protection: { protected: boolean; options: Bag };
  /** How the sheet is printed, as far as it was set. */
  page: Bag;
  freeze: Area | null;
  bag: Bag;
}

/** A defined name; `target` is set when it names cells of one sheet, else `formula` holds its text. */
export interface NamedItem {
  name: string;
  scope: string | null;
  target: { sheetId: string; area: Area } | null;
  formula: string;
  visible: boolean;
  comment: string;
}

/** A custom XML part with its whole text. */
export interface XmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

/** What one person looks at. */
export interface View {
  sheetId: string;
  area: Area;
}

/** Something happened that an add-in may have asked to hear of. */
export type ModelEvent = { sheetId: string; origin: Origin } & (
  | {
      kind: "changed";
      area: Area;
      changeType: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      tableId?: string;
      before?: CellValue;
      after?: CellValue;
    }
  | { kind: "selection"; area: Area }
  | { kind: "activated" | "deactivated" | "added" | "deleted" | "protection" }
  | { kind: "nameChanged"; before: string; after: string }
  | { kind: "visibility"; before: Visibility; after: Visibility }
);

/** Rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;
