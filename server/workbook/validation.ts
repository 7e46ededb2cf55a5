import type ExcelJS from "exceljs";
import type { Field } from "../../shared/field.js";
import { say, type Language, type Text } from "../../shared/language.js";
import { unreachable } from "../../shared/must.js";
import { listRange, type Lists } from "./lists.js";
import { workbookTexts as texts } from "./texts.js";

/** A validation as the writer takes it: `any` only carries an input message. */
type Validation = Omit<ExcelJS.DataValidation, "type" | "formulae"> & {
  readonly type: ExcelJS.DataValidation["type"] | "any";
  readonly formulae?: readonly (string | number | Date)[];
};

/** A warning: the person may keep what was typed, so that no text is ever lost at the keyboard. */
function warning(sentence: Text, language: Language): Omit<Validation, "type"> {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: say(texts.checkTitle, language),
    error: say(sentence, language),
  };
}

/** What a cell of the field warns about, or null where any text will do. */
export function validationOf(field: Field, lists: Lists, language: Language): Validation | null {
  switch (field.kind) {
    case "choice":
    case "yesNo":
    case "reference": {
      const range = listRange(lists, field);
      return range === null ? null : { type: "list", formulae: [range], ...warning(texts.notInList, language) };
    }
    case "date":
      return {
        type: "date",
        operator: "greaterThanOrEqual",
        formulae: [new Date(Date.UTC(1901, 0, 1))],
        ...warning(texts.notDate, language),
      };
    case "number":
      return field.integer === true
        ? { type: "whole", operator: "greaterThanOrEqual", formulae: [0], ...warning(texts.notWhole, language) }
        : { type: "decimal", operator: "between", formulae: [-1e15, 1e15], ...warning(texts.notNumber, language) };
    case "text":
    case "list":
    case "dateList":
      return null;
    default:
      return unreachable(field);
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
