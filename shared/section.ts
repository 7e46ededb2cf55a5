import type { Field, FilledBy, Phase } from "./field.js";
import type { Text } from "./language.js";

/** A part of the plan: one form (a single row whose id is the section's key) or one table of rows. */
export interface Section<Fields extends Readonly<Record<string, Field>> = Readonly<Record<string, Field>>> {
  /** The section's name in code, in the protocol and as the Excel table's name; never renamed or reused. */
  readonly key: string;
  /** The module that turns the section on; `form` is always on. */
  readonly module: string;
  /** The sheet it stands on; see `sheets`. */
  readonly sheet: string;
  /** The schema version that brought it; absent: the first. */
  readonly since?: number;
  /** `true`: a table of rows; `false`: a form with one value a field. */
  readonly repeating: boolean;
  readonly label: Text;
  /** The printed form's heading where that is not the label; it is the section's title on its sheet. */
  readonly heading?: Text;
  readonly help: Text;
  /** Shown, never typed: written by the system alone. */
  readonly readOnly?: boolean;
  /** 1: an untouched table counts as one missing field. */
  readonly minRows?: 1;
  /** Fields whose values name a row to a person, first filled first. */
  readonly rowLabel?: readonly string[];
  /** Who fills the section in, unless a field says otherwise. */
  readonly filledBy: FilledBy;
  /** The phase in which it is filled in, unless a field says otherwise. */
  readonly filledIn: Phase;
  readonly fields: Fields;
}

/** Declares a section; gives back what it was given, with the fields' own types kept. */
export function section<const Fields extends Readonly<Record<string, Field>>>(declaration: Section<Fields>): Section<Fields> {
  return declaration;
}

/** What stands above a section on its sheet: the printed form's heading, or the label where that is the same. */
export function titleOf(part: Section): Text {
  return part.heading ?? part.label;
}

/** The fields in their order, with their keys. */
export function fieldsOf(part: Section): readonly (readonly [key: string, field: Field])[] {
  return Object.entries(part.fields);
}

/** The fields that a new workbook has a place for: all but those that a schema version retired. */
export function offeredFields(part: Section): ReturnType<typeof fieldsOf> {
  return fieldsOf(part).filter(([, field]) => field.retired === undefined);
}

/** The phase in which a field of the section is filled in; of the section as a whole where no field is meant. */
export function filledInOf(part: Section, field?: Field): Phase {
  return field?.filledIn ?? part.filledIn;
}
