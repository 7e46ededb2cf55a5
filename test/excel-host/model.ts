import { dressAt, touch } from "./model/cells.js";
import { applyFilters, moveColumn, sortRows } from "./model/arrange.js";
import { Looking } from "./model/looking.js";
import { restore, takeSnapshot } from "./model/history.js";
import { columnAt, pointAt } from "./model/keyboard.js";
import { addName } from "./model/names.js";
import { WHOLE_SHEET } from "./model/address.js";
import { deleteCells, insertCells } from "./model/shift.js";
import { activateSheet, addSheet, copySheet, deleteSheet, renameSheet, selectArea, setVisibility } from "./model/sheets.js";
import { emit, emptyState, originOf, tableOf } from "./model/state.js";
import { dataArea } from "./model/table-area.js";
import {
  addTable,
  convertToRange,
  deleteTable,
  deleteTableColumn,
  deleteTableRows,
  insertTableColumn,
  insertTableRows,
  renameTable,
} from "./model/tables.js";
import { announce, lineAt, writeCells } from "./model/write.js";
import type { Snapshot } from "./model/history.js";
import type { CellValue, Sheet, Source, Table } from "./model/types.js";
import type { Facet } from "./model/write.js";

const STEPS_KEPT = 20;

/** The workbook and the people at its keyboards. Every call that changes something is one step of `undo`. */
export class Workbook extends Looking {
  /** Whether steps are remembered for `undo`; copies the workbook at each step, so off until asked for. */
  keepsHistory = false;
  private readonly history: Snapshot[] = [];

  constructor(locale: string, date1904: boolean) {
    super(emptyState(locale, date1904));
    addSheet(this.state, null, originOf("Local"));
  }

  /** Remembers the present state as a step that `undo` can go back to. */
  remember(): void {
    if (!this.keepsHistory) return;
    this.history.push(takeSnapshot(this.state));
    if (this.history.length > STEPS_KEPT) this.history.shift();
  }

  /** Goes back `steps` steps. */
  undo(steps = 1, source: Source = "Local"): void {
    for (let n = 0; n < steps; n += 1) {
      const snapshot = this.history.pop();
      if (!snapshot) throw new Error("There is nothing to undo: set keepsHistory before.");
      restore(this.state, snapshot);
    }
    for (const sheet of this.state.sheets) announce(this.state, sheet, { row: 0, col: 0, rows: 1, cols: 1 }, originOf(source));
  }

  /** Somebody types into a cell: read by the user's language; a table takes in what is typed just below or right of it. */
  type(sheet: string, address: string, input: CellValue, source: Source = "Local"): void {
    this.remember();
    const place = pointAt(this.state, sheet, address);
    const area = { ...place.area, rows: 1, cols: 1 };
    writeCells(this.state, place.sheet, area, "values", input, { origin: originOf(source), rules: this.state.locale, typed: true });
  }

  /** Somebody pastes texts and numbers from a cell on; validation is not asked. */
  paste(sheet: string, address: string, grid: CellValue[][], source: Source = "Local"): void {
    this.remember();
    const place = pointAt(this.state, sheet, address);
    const area = { ...place.area, rows: grid.length, cols: grid[0]?.length ?? 1 };
    writeCells(this.state, place.sheet, area, "values", grid, { origin: originOf(source), rules: this.state.locale, typed: true });
  }

  /** Somebody copies a cell onto another, formats and validation included. */
  copy(sheet: string, from: string, to: string, source: Source = "Local"): void {
    this.remember();
    const [model, place] = [pointAt(this.state, sheet, from).area, pointAt(this.state, sheet, to)];
    const cell = touch(place.sheet, place.area.row, place.area.col);
    delete cell.numberFormat;
    delete cell.style;
    delete cell.validation;
    Object.assign(cell, dressAt(place.sheet, model.row, model.col));
    const area = { ...place.area, rows: 1, cols: 1 };
    writeCells(this.state, place.sheet, area, "values", [[this.value(sheet, from)]], { origin: originOf(source) });
  }

  /** Writes as an add-in's `Range.values` and its like do, without an add-in; the way to build fixtures. */
  write(sheet: string, address: string, facet: Facet, input: unknown, source: Source = "Local"): void {
    this.remember();
    const place = pointAt(this.state, sheet, address);
    writeCells(this.state, place.sheet, place.area, facet, input, { origin: originOf(source) });
  }

  /** Sets what a formula comes to, since nothing is calculated here. */
  setResult(sheet: string, address: string, value: CellValue): void {
    const cell = this.cell(sheet, address);
    if (cell?.formula === undefined) throw new Error(`${address} holds no formula.`);
    cell.value = value;
  }

  select(sheet: string, address: string, source: Source = "Local"): void {
    const place = pointAt(this.state, sheet, address);
    selectArea(this.state, place.sheet, place.area, originOf(source));
  }

  activate(sheet: string, source: Source = "Local"): void {
    activateSheet(this.state, this.sheet(sheet), originOf(source));
  }

  addTable(sheet: string, address: string, name: string): Table {
    const place = pointAt(this.state, sheet, address);
    return addTable(this.state, place.sheet, place.area, true, name);
  }

  addName(name: string, sheet: string, address: string): void {
    const place = pointAt(this.state, sheet, address);
    addName(this.state, name, null, { sheetId: place.sheet.id, area: place.area });
  }

  sortTable(name: string, column: string | number, descending = false, source: Source = "Local"): void {
    this.remember();
    const { sheet, table, index } = columnAt(this.state, name, column);
    sortRows(sheet, table, [{ key: index, ascending: !descending }], this.state.locale.name);
    announce(this.state, sheet, dataArea(table), originOf(source));
  }

  filterTable(name: string, column: string | number, keep: string[]): void {
    this.remember();
    const { sheet, table, index } = columnAt(this.state, name, column);
    const id = table.columns[index]?.id;
    if (id !== undefined) table.filters.set(id, { filterOn: "Values", values: keep });
    applyFilters(sheet, table);
  }

  clearFilter(name: string): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    table.filters.clear();
    applyFilters(sheet, table);
  }

  /** Hides or shows the rows of an address. */
  hideRow(sheet: string, address: string, hidden = true): void {
    this.remember();
    const place = pointAt(this.state, sheet, address);
    for (let n = 0; n < place.area.rows; n += 1) lineAt(place.sheet.rows, place.area.row + n).hidden = hidden;
  }

  /** Hides or shows the columns of an address. */
  hideColumn(sheet: string, address: string, hidden = true): void {
    this.remember();
    const place = pointAt(this.state, sheet, address);
    for (let n = 0; n < place.area.cols; n += 1) lineAt(place.sheet.cols, place.area.col + n).hidden = hidden;
  }

  insertTableRow(name: string, index: number, source: Source = "Local"): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    insertTableRows(this.state, sheet, table, index, 1, originOf(source));
  }

  deleteTableRow(name: string, index: number, source: Source = "Local"): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    deleteTableRows(this.state, sheet, table, index, 1, originOf(source));
  }

  insertTableColumn(name: string, index: number, heading?: string, source: Source = "Local"): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    const area = insertTableColumn(this.state, sheet, table, index, originOf(source));
    if (heading !== undefined) writeCells(this.state, sheet, { ...area, rows: 1 }, "values", heading, { origin: originOf(source) });
  }

  deleteTableColumn(name: string, column: string | number, source: Source = "Local"): void {
    this.remember();
    const { sheet, table, index } = columnAt(this.state, name, column);
    deleteTableColumn(this.state, sheet, table, index, originOf(source));
  }

  moveTableColumn(name: string, column: string | number, to: number, source: Source = "Local"): void {
    this.remember();
    const { sheet, table, index } = columnAt(this.state, name, column);
    moveColumn(sheet, table, index, to);
    announce(this.state, sheet, table.area, originOf(source));
  }

  renameTable(name: string, next: string): void {
    this.remember();
    renameTable(this.state, this.table(name), next);
  }

  deleteTable(name: string, source: Source = "Local"): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    deleteTable(sheet, table);
    announce(this.state, sheet, table.area, originOf(source));
  }

  convertTableToRange(name: string): void {
    this.remember();
    const { sheet, table } = tableOf(this.state, name);
    convertToRange(sheet, table);
  }

  /** Inserts whole rows at an address such as `3:4`. */
  insertRows(sheet: string, address: string, source: Source = "Local"): void {
    this.shift(sheet, address, "Down", source);
  }

  deleteRows(sheet: string, address: string, source: Source = "Local"): void {
    this.shift(sheet, address, "Up", source);
  }

  /** Inserts whole columns at an address such as `B:B`. */
  insertColumns(sheet: string, address: string, source: Source = "Local"): void {
    this.shift(sheet, address, "Right", source);
  }

  deleteColumns(sheet: string, address: string, source: Source = "Local"): void {
    this.shift(sheet, address, "Left", source);
  }

  addSheet(name: string, source: Source = "Local"): Sheet {
    this.remember();
    return addSheet(this.state, name, originOf(source));
  }

  renameSheet(name: string, next: string, source: Source = "Local"): void {
    this.remember();
    renameSheet(this.state, this.sheet(name), next, originOf(source));
  }

  copySheet(name: string, next: string | null = null, source: Source = "Local"): Sheet {
    this.remember();
    return copySheet(this.state, this.sheet(name), next, originOf(source));
  }

  deleteSheet(name: string, source: Source = "Local"): void {
    this.remember();
    deleteSheet(this.state, this.sheet(name), originOf(source));
  }

  hideSheet(name: string, source: Source = "Local"): void {
    setVisibility(this.state, this.sheet(name), "Hidden", originOf(source));
  }

  showSheet(name: string, source: Source = "Local"): void {
    setVisibility(this.state, this.sheet(name), "Visible", originOf(source));
  }

  protectSheet(name: string, on = true): void {
    this.sheet(name).protection = { protected: on, options: {} };
  }

  private shift(sheetName: string, address: string, direction: "Down" | "Up" | "Right" | "Left", source: Source): void {
    this.remember();
    const { sheet, area } = pointAt(this.state, sheetName, address);
    const lines = direction === "Down" || direction === "Up";
    const whole = lines ? { ...area, col: 0, cols: WHOLE_SHEET.cols } : { ...area, row: 0, rows: WHOLE_SHEET.rows };
    if (direction === "Down" || direction === "Right") insertCells(this.state, sheet, whole, direction);
    else deleteCells(this.state, sheet, whole, direction);
    const changeType = SHIFTED[direction];
    emit(this.state, { kind: "changed", sheetId: sheet.id, origin: originOf(source), area: whole, changeType });
  }
}

const SHIFTED = { Down: "RowInserted", Up: "RowDeleted", Right: "ColumnInserted", Left: "ColumnDeleted" } as const;
