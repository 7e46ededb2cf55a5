import { baseValue, readAgainst, type BaseOf } from "./bases.js";
import { showCell, type CellContext } from "./cell.js";
import { fieldsOf } from "./section.js";
import { numberFormat } from "./sheet.js";
import type { SheetSection } from "./sheet-section.js";
import type { CellWrite } from "./workbook.js";

/** Cells that refer to what they referred to and show a label it no longer has, with its label of today: references follow names. What was typed since is left alone. */
export function relabelled(sections: readonly SheetSection[], baseOf: BaseOf, context: CellContext): readonly CellWrite[] {
  return sections.flatMap((section) => {
    const references = fieldsOf(section.section).filter(([, field]) => field.kind === "reference");
    if (references.length === 0) return [];
    return section.rows.flatMap((line) =>
      references.flatMap(([key, field]): readonly CellWrite[] => {
        const cell = line.cells[key];
        if (cell === undefined || line.id === null) return [];
        const base = baseValue(line, key, baseOf);
        const reading = readAgainst(field, cell, base, context);
        const isKnown = "value" in reading && reading.value !== null && reading.value === base;
        const label = isKnown ? showCell(field, base, context) : cell.raw;
        const { row, column } = cell;
        return label === cell.raw ? [] : [{ sheet: section.sheet, row, column, value: label, format: numberFormat(field) }];
      }),
    );
  });
}
