import type ExcelJS from "exceljs";
import { cellBounds, fieldRule, type FieldRule } from "../../shared/cell-rules.js";
import type { Field } from "../../shared/field.js";
import { say, type Language } from "../../shared/language.js";
import { listRange, type Lists } from "./lists.js";
import type { Pen } from "./pen.js";

/** A validation as the writer takes it: `any` only carries an input message. */
type Validation = Omit<ExcelJS.DataValidation, "type" | "formulae"> & {
  readonly type: ExcelJS.DataValidation["type"] | "any";
  readonly formulae?: readonly (string | number | Date)[];
};

/** What a cell of the field warns about, or null where any text will do. A warning only: the person may keep what was typed, so that no text is ever lost at the keyboard. */
export function validationOf(field: Field, { lists, context }: Pick<Pen, "lists" | "context">): Validation | null {
  const { offers, title, message } = fieldRule(field, context.language, context.references);
  if (offers === null) return null;
  const warning = { allowBlank: true, showErrorMessage: true, errorStyle: "warning", errorTitle: title, error: message } as const;
  return { ...testOf(offers, lists), ...warning };
}

function testOf(offers: NonNullable<FieldRule["offers"]>, lists: Lists): Pick<Validation, "type" | "operator" | "formulae"> {
  switch (offers.kind) {
    case "list":
      return { type: "list", formulae: [listRange(lists, { name: offers.list, items: offers.items })] };
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formulae: [new Date(`${cellBounds.date}T00:00:00Z`)] };
    case "whole":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: [cellBounds.whole] };
    case "decimal":
      return { type: "decimal", operator: "between", formulae: [-cellBounds.decimal, cellBounds.decimal] };
  }
}

/** The input message of a table's heading: the field's help, led by an asterisk where the field must be filled in; null without help. */
export function headingMessage(field: Field, language: Language): Validation | null {
  const help = helpText(field, language);
  return help === "" ? null : { type: "any", showInputMessage: true, prompt: help };
}

/** A field's help as a person reads it; an asterisk says that it must be filled in, so that no colour needs to. */
export function helpText(field: Field, language: Language): string {
  const help = field.help === undefined ? "" : say(field.help, language);
  return field.required === true ? `* ${help}`.trim() : help;
}

interface Validated {
  readonly dataValidations: { add(range: string, validation: Validation): void };
}

/** Lays a validation on a whole range at once; cell by cell, a long table would take seconds to write. */
export function validate(sheet: ExcelJS.Worksheet, range: string, validation: Validation | null): void {
  if (validation === null) return;
  // exceljs takes ranges here since 4.0; its types leave the collection out
  (sheet as ExcelJS.Worksheet & Validated).dataValidations.add(range, validation);
}
