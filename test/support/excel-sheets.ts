import { cellAddress } from "../../shared/address.js";
import { must } from "../../shared/must.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { SheetCell, SheetRow, SheetSection } from "../../shared/sheet-section.js";
import type { Area, RawCell, WorkbookContent } from "../../shared/workbook.js";
import type { ExcelHost } from "../excel-host/host.js";
import type { Sheet } from "../excel-host/model/types.js";

/** What a person finds on the sheets of an open workbook, read past the pane and past Office.js. */
export interface Sheets {
  content(): WorkbookContent;
  /** A section by its key. Throws when it is not whole. */
  section(key: string): SheetSection;
  /** The ids of a table's rows from the top down. */
  ids(section: string): readonly string[];
  /** The tab, the address and the value of a row's field; a form's rows are found by their field. */
  cell(section: string, id: string, field: string): SheetCell & { readonly tab: string; readonly address: string };
  /** What a cell holds. */
  see(section: string, id: string, field: string): RawCell;
  /** Types into a cell. */
  type(section: string, id: string, field: string, value: string | number, source?: "Remote" | number): void;
  /** Types a new row into the first free line of a table. */
  add(section: string, values: Readonly<Record<string, string | number>>, source?: "Remote" | number): void;
  /** Deletes a row of a table with Excel's own command. */
  remove(section: string, id: string, source?: "Remote" | number): void;
  /** The place of a field's column within its table, counted from 0. */
  columnOf(section: string, field: string): number;
}

/** The sheets of an open workbook, looked at anew at every call. */
export function sheetsOf(host: ExcelHost): Sheets {
  const content = (): WorkbookContent => ({ date1904: host.wb.state.date1904, areas: host.wb.state.sheets.map(areaOf), part: null });
  const section = (key: string): SheetSection =>
    must(
      readSheets(content()).sections.find((one) => one.section.key === key),
      `section ${key}`,
    );
  const cell: Sheets["cell"] = (key, id, field) => {
    const found = section(key);
    const line = must(lineOf(found, id, field), `${key} ${id}`);
    const at = must(line.cells[field], field);
    return { ...at, tab: found.tab, address: cellAddress(at.row, at.column) };
  };
  return {
    content,
    section,
    cell,
    ids: (key) => section(key).rows.flatMap((row) => row.id ?? []),
    see: (key, id, field) => cell(key, id, field).raw,
    type: (key, id, field, value, source) => {
      const { tab, address } = cell(key, id, field);
      host.wb.type(tab, address, value, source);
    },
    add: (key, values, source) => {
      const found = section(key);
      for (const [field, value] of Object.entries(values)) {
        const column = must(found.columns[field], field);
        host.wb.type(found.tab, cellAddress(found.lastUsedRow + 1, column), value, source);
      }
    },
    remove: (key, id, source) => {
      const found = section(key);
      const line = must(lineOf(found, id, ""), `${key} ${id}`);
      host.wb.deleteTableRow(key, line.row - found.headingRow - 1, source);
    },
    columnOf: (key, field) => {
      const found = section(key);
      return must(found.columns[field], field) - must(found.table ?? undefined, `table ${key}`).column;
    },
  };
}

function lineOf({ section, rows }: SheetSection, id: string, field: string): SheetRow | undefined {
  return rows.find((row) => row.key === (section.repeating ? id : field));
}

function areaOf(sheet: Sheet): Area {
  const lastRow = Math.max(0, ...sheet.cells.keys());
  const lastColumn = Math.max(0, ...[...sheet.cells.values()].flatMap((line) => [...line.keys()]));
  const grid = Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column): RawCell => sheet.cells.get(row)?.get(column)?.value ?? ""),
  );
  const tables = sheet.tables.map(({ name, area }) => ({ name, row: area.row, column: area.col, rows: area.rows, columns: area.cols }));
  return { sheet: sheet.id, tab: sheet.name, row: 0, column: 0, grid, tables };
}
