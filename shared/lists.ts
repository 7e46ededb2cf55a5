import { no, yes } from "./cell.js";
import type { Choices, Field } from "./field.js";
import { say, type Language } from "./language.js";
import { unreachable } from "./must.js";
import { sections } from "./plan/index.js";
import type { References } from "./references.js";
import { fieldsOf } from "./section.js";

/** What a cell offers to choose from. `name` heads the list on the hidden sheet of lists and is the same in every workbook and language. */
export interface List {
  readonly name: string;
  readonly items: readonly string[];
}

/** Choices are named after the first field of the plan that has them, so that fields with the same choices share a list. */
const namesOfChoices: ReadonlyMap<Choices, string> = new Map(
  [...sections]
    .reverse()
    .flatMap((part) =>
      [...fieldsOf(part)]
        .reverse()
        .flatMap(([key, field]): [Choices, string][] => (field.kind === "choice" ? [[field.choices, `${part.key}.${key}`]] : [])),
    ),
);

/** The list of a field in the language: its choices, yes and no, or the open targets of a reference. Null for a field without one, and where there is nothing to offer. */
export function listOf(field: Field, language: Language, references: References): List | null {
  const list = namedList(field, language, references);
  return list === null || list.items.length === 0 || field.retired !== undefined ? null : list;
}

function namedList(field: Field, language: Language, references: References): List | null {
  switch (field.kind) {
    case "choice":
      return { name: namesOfChoices.get(field.choices) ?? "", items: Object.values(field.choices).map((text) => say(text, language)) };
    case "yesNo":
      return { name: "yesNo", items: [say(yes, language), say(no, language)] };
    case "reference":
      return {
        name: field.to,
        items: (references[field.to] ?? []).filter((target) => target.closed !== true).map((target) => target.label),
      };
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
