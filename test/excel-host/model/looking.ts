import { cellAt, dressAt, formatAt, gridOf, valueAt } from "./cells.js";
import { displayText } from "./display.js";
import { pointAt } from "./keyboard.js";
import { originOf, sheetOf, tableOf, viewOf } from "./state.js";
import { dataArea } from "./table-area.js";
import { columnNames } from "./table-columns.js";
import type { WorkbookState } from "./state.js";
import type { Bag, Cell, CellValue, Sheet, Source, Table, Validation, View } from "./types.js";

/** What one sees of a workbook by name and address, without changing it. */
export class Looking {
  readonly state: WorkbookState;

  constructor(state: WorkbookState) {
    this.state = state;
  }

  sheet(name: string): Sheet {
    return sheetOf(this.state, name);
  }

  table(name: string): Table {
    return tableOf(this.state, name).table;
  }

  value(sheet: string, address: string): CellValue {
    return this.values(sheet, address)[0]?.[0] ?? "";
  }

  values(sheet: string, address: string): CellValue[][] {
    const place = pointAt(this.state, sheet, address);
    return gridOf(place.area, (row, col) => valueAt(place.sheet, row, col));
  }

  formula(sheet: string, address: string): string | undefined {
    return this.cell(sheet, address)?.formula;
  }

  text(sheet: string, address: string): string {
    const place = pointAt(this.state, sheet, address);
    const { row, col } = place.area;
    return displayText(valueAt(place.sheet, row, col), formatAt(place.sheet, row, col), this.state.locale, this.state.date1904);
  }

  numberFormat(sheet: string, address: string): string {
    const place = pointAt(this.state, sheet, address);
    return formatAt(place.sheet, place.area.row, place.area.col);
  }

  style(sheet: string, address: string): Bag {
    const place = pointAt(this.state, sheet, address);
    return dressAt(place.sheet, place.area.row, place.area.col).style ?? {};
  }

  validation(sheet: string, address: string): Validation | undefined {
    const place = pointAt(this.state, sheet, address);
    return dressAt(place.sheet, place.area.row, place.area.col).validation;
  }

  cell(sheet: string, address: string): Cell | undefined {
    const place = pointAt(this.state, sheet, address);
    return cellAt(place.sheet, place.area.row, place.area.col);
  }

  /** Data rows of a table as objects by heading. */
  tableValues(name: string): Record<string, CellValue>[] {
    const { sheet, table } = tableOf(this.state, name);
    const names = columnNames(sheet, table);
    const rows = gridOf(dataArea(table), (row, col) => valueAt(sheet, row, col));
    return rows.map((row) => Object.fromEntries(names.map((heading, i) => [heading, row[i] ?? ""])));
  }

  selection(source: Source = "Local"): View {
    return viewOf(this.state, originOf(source).person);
  }
}
