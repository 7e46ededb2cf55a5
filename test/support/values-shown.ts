import { readCell, type CellContext } from "../../shared/cell.js";
import type { Cells } from "../../shared/field.js";
import { must } from "../../shared/must.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { WorkbookContent } from "../../shared/workbook.js";

/** Every value that a workbook shows, by section, row and field, as `goals 1f2e… target`; a cell that cannot be read stands with its fault. */
export function valuesShown(content: WorkbookContent, context: CellContext): ReadonlyMap<string, unknown> {
  const shown = readSheets(content).sections.flatMap(({ section, rows }) =>
    rows.flatMap((row) =>
      Object.entries(row.cells).map(([key, { raw }]): [string, unknown] => {
        const reading = readCell(must(section.fields[key], key), raw, context);
        return [`${section.key} ${row.id ?? ""} ${key}`, "value" in reading ? reading.value : reading];
      }),
    ),
  );
  return new Map(shown.filter(([, value]) => value !== null));
}

/** The same of rows as a plan holds them. */
export function valuesHeld(
  rows: readonly { readonly id: string; readonly section: string; readonly cells: Cells }[],
): ReadonlyMap<string, unknown> {
  const held = rows.flatMap(({ id, section, cells }) =>
    Object.entries(cells).map(([key, value]): [string, unknown] => [`${section} ${id} ${key}`, value]),
  );
  return new Map(held.filter(([, value]) => value !== null));
}
