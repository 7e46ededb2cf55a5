import { baseValue, readAgainst, type BaseOf } from "./bases.js";
import { isCellError, showCell, type CellContext } from "./cell.js";
import { fieldsOf } from "./section.js";
import { numberFormat } from "./sheet.js";
import type { SheetSection } from "./sheet-section.js";
import type { CellWrite } from "./workbook.js";

/** The writes that let each reference show what its target is called now; what cannot be read stays as it was typed. Changes no data. */
export function relabel(sections: readonly SheetSection[], baseOf: BaseOf, context: CellContext): readonly CellWrite[] {
  return sections.flatMap((part) => {
    const references = fieldsOf(part.section).filter(([, field]) => field.kind === "reference");
    return part.rows.flatMap((line) =>
      references.flatMap(([key, field]) => {
        const cell = line.cells[key];
        if (cell === undefined || typeof cell.raw !== "string" || isCellError(cell.raw)) return [];
        const reading = readAgainst(field, cell, baseValue(line, key, baseOf), context);
        if ("fault" in reading || reading.value === null) return [];
        const value = showCell(field, reading.value, context);
        const { row, column } = cell;
        return value === cell.raw ? [] : [{ sheet: part.sheet, row, column, value, format: numberFormat(field) }];
      }),
    );
  });
}
