import type { Language } from "../../shared/language.js";
import { listOf, type List } from "../../shared/lists.js";
import type { References } from "../../shared/references.js";
import { fieldsOf, type Section } from "../../shared/section.js";
import { absoluteRange } from "./address.js";
import { cellValue } from "./cell-text.js";
import { hiddenCell } from "./look.js";
import { nameRange, type Pen } from "./pen.js";

/** The hidden sheet that lists point to. It holds nothing but choices and can be rebuilt at will. */
const listsTitle = "Lists";

/** Every list of a workbook by its name, in the order of the hidden sheet's columns. */
export type Lists = ReadonlyMap<string, List>;

/** The lists that the sections need: labels in the workbook's language, closed targets left out, equal choices once. */
export function listsOf(sections: readonly Section[], language: Language, references: References): Lists {
  const lists = sections.flatMap((part) => fieldsOf(part).flatMap(([, field]) => listOf(field, language, references) ?? []));
  return new Map(lists.map((list) => [list.name, list]));
}

/** Where the list of that name stands, as a validation's formula. */
export function listRange(lists: Lists, { name, items }: List): string {
  const column = [...lists.keys()].indexOf(name);
  return absoluteRange(listsTitle, { top: 1, left: column, bottom: items.length, right: column });
}

/** Adds the hidden sheet: one column a list, its name on top; named `pk_lists`, so that a pane need not look into it. */
export function writeLists(pen: Pen): void {
  const sheet = pen.workbook.addWorksheet(listsTitle, { state: "hidden" });
  nameRange(pen, "pk_lists", absoluteRange(listsTitle, { top: 0, left: 0, bottom: 0, right: 0 }));
  [...pen.lists.values()].forEach(({ name, items }, column) => {
    sheet.getColumn(column + 1).width = 30;
    [name, ...items].forEach((text, row) => {
      const cell = sheet.getCell(row + 1, column + 1);
      cell.style = hiddenCell;
      cell.value = cellValue(text);
    });
  });
}
