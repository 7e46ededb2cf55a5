import { no, yes } from "../../shared/cell.js";
import type { Choices, Field } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { unreachable } from "../../shared/must.js";
import type { References } from "../../shared/references.js";
import { fieldsOf, type Section } from "../../shared/section.js";
import { absoluteRange } from "./address.js";
import { cellValue } from "./cell-text.js";
import { hiddenCell } from "./look.js";
import { nameRange, type Pen } from "./pen.js";

/** The hidden sheet that lists point to. It holds nothing but choices and can be rebuilt at will. */
const listsTitle = "Lists";

/** A column of the hidden sheet: what it belongs to, and what is offered. */
interface List {
  readonly name: string;
  readonly items: readonly string[];
}

/** Every list of a workbook, keyed by what it is made of: a field's choices, the register or section a reference points to, yes and no. */
export type Lists = ReadonlyMap<Choices | string, List>;

const yesNoKey = "yesNo";

function keyOf(field: Field): Choices | string | null {
  switch (field.kind) {
    case "choice":
      return field.choices;
    case "yesNo":
      return yesNoKey;
    case "reference":
      return field.to;
    case "text":
    case "list":
    case "number":
    case "date":
    case "dateList":
      return null;
    default:
      return unreachable(field);
  }
}

function itemsOf(field: Field, language: Language, references: References): readonly string[] {
  switch (field.kind) {
    case "choice":
      return Object.values(field.choices).map((text) => say(text, language));
    case "yesNo":
      return [say(yes, language), say(no, language)];
    case "reference":
      return (references[field.to] ?? []).filter((target) => target.closed !== true).map((target) => target.label);
    case "text":
    case "list":
    case "number":
    case "date":
    case "dateList":
      return [];
    default:
      return unreachable(field);
  }
}

/** The lists that the sections need: labels in the workbook's language, closed targets left out, equal choices once. */
export function listsOf(sections: readonly Section[], language: Language, references: References): Lists {
  const lists = new Map<Choices | string, List>();
  for (const part of sections) {
    for (const [fieldKey, field] of fieldsOf(part)) {
      const key = keyOf(field);
      if (key === null || field.retired !== undefined || lists.has(key)) continue;
      const items = itemsOf(field, language, references);
      if (items.length > 0) lists.set(key, { name: typeof key === "string" ? key : `${part.key}.${fieldKey}`, items });
    }
  }
  return lists;
}

/** Where the field's list stands, as a validation's formula; null for a field without a list or with nothing to offer. */
export function listRange(lists: Lists, field: Field): string | null {
  const key = keyOf(field);
  const list = key === null ? undefined : lists.get(key);
  if (key === null || list === undefined) return null;
  const column = [...lists.keys()].indexOf(key);
  return absoluteRange(listsTitle, { top: 1, left: column, bottom: list.items.length, right: column });
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
