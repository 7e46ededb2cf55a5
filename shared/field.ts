import type { Text } from "./language.js";

/** A cell's value in canonical form: text (dates as YYYY-MM-DD, choices and references as codes and ids), a finite number, true or false; null is empty. */
export type Value = string | number | boolean | null;

/** A row's values by field key; a field that is absent is empty. */
export type Cells = Readonly<Record<string, Value>>;

/** The one canonical phase of a plan; every model's phases are names of these. */
export const phases = ["explore", "prepare", "implement", "sustain"] as const;
export type Phase = (typeof phases)[number];

/** Who is expected to fill a field in: guidance, never a refusal. */
export type FilledBy = "leadershipGroup" | "implementationTeam" | "bothGroups";

/** Codes with their labels, in the order they are offered. */
export type Choices = Readonly<Record<string, Text>>;

/** Registers of the organisation that a reference can point to; any other target is a section key. */
export type Register = "units" | "methods";

interface Common {
  readonly label: Text;
  readonly help?: Text;
  /** The printed form's heading where that is no field's label, or where the one before would hold for it too; it stands above the field and holds for those after it. */
  readonly heading?: Text;
  /** Counts as missing when empty, once the plan has entered the phase `filledIn`. */
  readonly required?: boolean;
  /** Proposed by Planark or carried forward from an earlier row: a row that holds nothing else counts as empty. */
  readonly proposed?: boolean;
  readonly filledBy?: FilledBy;
  readonly filledIn?: Phase;
  /** `contact`: those who run the plan; `person`: an individual as an employee. Absent: not about a person. */
  readonly privacy?: "contact" | "person";
  /** The schema version that brought the field; absent: the one that brought its section. Workbooks of older templates have no place for it. */
  readonly since?: number;
  /** The schema version that retired the field: no longer offered, still read. */
  readonly retired?: number;
  /** Labels it had in released versions: a column that still reads one of them is this field's. */
  readonly formerly?: readonly Text[];
}

export interface TextField extends Common {
  readonly kind: "text";
  /** Most UTF-16 units. */
  readonly maxLength: number;
  /** `many`: a long text that wraps and merges by line. */
  readonly lines?: "one" | "many";
  readonly check?: "email" | "phone" | "url" | "period";
}
export interface NumberField extends Common {
  readonly kind: "number";
  /** Whole numbers only. */
  readonly integer?: boolean;
  /** What is counted. */
  readonly unit?: "people" | "clients" | "hours" | "fte" | "money";
}
export interface DateField extends Common {
  readonly kind: "date";
}
export interface ChoiceField<Code extends string = string> extends Common {
  readonly kind: "choice";
  readonly choices: Readonly<Record<Code, Text>>;
}
export interface YesNoField extends Common {
  readonly kind: "yesNo";
}
export interface ReferenceField extends Common {
  readonly kind: "reference";
  /** A register or the key of a section of the same plan; the value is the target's id. */
  readonly to: Register | (string & {});
}
/** One item a line; merges as one value. */
export interface ListField extends Common {
  readonly kind: "list";
  readonly maxLength: number;
}
/** ISO dates, sorted, one a line; merges as one value. */
export interface DateListField extends Common {
  readonly kind: "dateList";
}

/** A field of a section: exactly one of the eight kinds. Every place where a field appears is a `switch (field.kind)`. */
export type Field = TextField | NumberField | DateField | ChoiceField | YesNoField | ReferenceField | ListField | DateListField;

type Options<F extends Field> = Omit<F, "kind">;

/** A field of text. */
export function text<const F extends Options<TextField>>(options: F): F & { readonly kind: "text" } {
  return { kind: "text", ...options };
}
/** A field of a number. */
export function number<const F extends Options<NumberField>>(options: F): F & { readonly kind: "number" } {
  return { kind: "number", ...options };
}
/** A field of a calendar date. */
export function date<const F extends Options<DateField>>(options: F): F & { readonly kind: "date" } {
  return { kind: "date", ...options };
}
/** A field that holds one code of a list. */
export function choice<Code extends string>(
  choices: Readonly<Record<Code, Text>>,
  options: Omit<ChoiceField, "kind" | "choices">,
): ChoiceField<Code> {
  return { kind: "choice", choices, ...options };
}
/** A field of yes or no. */
export function yesNo<const F extends Options<YesNoField>>(options: F): F & { readonly kind: "yesNo" } {
  return { kind: "yesNo", ...options };
}
/** A field that points to a row of a register or of another section. */
export function reference<const F extends Options<ReferenceField>>(options: F): F & { readonly kind: "reference" } {
  return { kind: "reference", ...options };
}
/** A field of several short texts. */
export function list<const F extends Options<ListField>>(options: F): F & { readonly kind: "list" } {
  return { kind: "list", ...options };
}
/** A field of several dates. */
export function dateList<const F extends Options<DateListField>>(options: F): F & { readonly kind: "dateList" } {
  return { kind: "dateList", ...options };
}
