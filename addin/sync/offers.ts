import { no, yes, type CellContext } from "../../shared/cell.js";
import type { Field, Value } from "../../shared/field.js";
import { say } from "../../shared/language.js";
import { unreachable } from "../../shared/must.js";

/** A value that may be chosen, and how a cell shows it. */
export interface Offer {
  readonly value: Value;
  readonly label: string;
}

/** What a field lets one choose from: its choices, yes and no, or what a reference may point to; empty where anything may be typed. */
export function offersOf(field: Field, context: Pick<CellContext, "language" | "references">): readonly Offer[] {
  const { language, references } = context;
  switch (field.kind) {
    case "choice":
      return Object.entries(field.choices).map(([value, label]) => ({ value, label: say(label, language) }));
    case "yesNo":
      return [
        { value: true, label: say(yes, language) },
        { value: false, label: say(no, language) },
      ];
    case "reference":
      return (references[field.to] ?? []).filter((target) => target.closed !== true).map(({ id, label }) => ({ value: id, label }));
    case "text":
    case "number":
    case "date":
    case "list":
    case "dateList":
      return [];
    default:
      return unreachable(field);
  }
}
