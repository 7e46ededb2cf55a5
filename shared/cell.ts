import { dateOf, dateOfSerial, isDate, periodDays, serialOfDate } from "./dates.js";
import type { ChoiceField, Field, NumberField, TextField, Value } from "./field.js";
import { isDraft, languages, say, type Language, type Text } from "./language.js";
import { unreachable } from "./must.js";
import type { References, Target } from "./references.js";
import { canonicalText, comparable, hasUnusableCharacter } from "./text.js";
import type { RawCell } from "./workbook.js";

/** Why a cell could not be read as its field's kind; the sentence is made in messages.ts. */
export type Fault =
  | "notText"
  | "tooLong"
  | "badCharacter"
  | "notNumber"
  | "notInteger"
  | "unclearNumber"
  | "notDate"
  | "impossibleDate"
  | "unknownChoice"
  | "severalChoices"
  | "notYesNo"
  | "unknownReference"
  | "severalReferences"
  | "cellError";

/** What reading and showing a cell depends on beside its field. */
export interface CellContext {
  readonly language: Language;
  readonly date1904: boolean;
  readonly references: References;
}

/** A cell read: its value, or why it has none. A number or date given as text is read all the same. */
export type Reading = { readonly value: Value } | { readonly fault: Fault };

/** Yes and no as they stand in a sheet. */
export const yes: Text = { sv: "Ja", fi: "Kyllä", nb: "Ja", da: "Ja", en: "Yes" };
export const no: Text = { sv: "Nej", fi: "Ei", nb: "Nei", da: "Nej", en: "No" };

/** Reads what a cell holds as a value of the field. Labels are understood in all five languages; empty and blank cells are null. */
export function readCell(field: Field, raw: RawCell, context: CellContext): Reading {
  if (raw === null || (typeof raw === "string" && raw.trim() === "")) return { value: null };
  if (typeof raw === "string" && isCellError(raw)) return { fault: "cellError" };
  switch (field.kind) {
    case "text":
      return readText(raw, field.maxLength);
    case "list":
      return readList(raw, field.maxLength);
    case "number":
      return readNumber(field, raw);
    case "date":
      return readDate(raw, context.date1904);
    case "dateList":
      return readDateList(raw, context.date1904);
    case "choice":
      return readChoice(field, raw);
    case "yesNo":
      return readYesNo(raw);
    case "reference":
      return readReference(context.references[field.to] ?? [], raw);
    default:
      return unreachable(field);
  }
}

/** What a cell shows for a value of the field: labels in the language, dates as serial numbers, "" for empty. */
export function showCell(field: Field, value: Value, context: CellContext): RawCell {
  if (value === null) return "";
  switch (field.kind) {
    case "text":
    case "list":
    case "dateList":
    case "number":
      return value;
    case "date":
      return typeof value === "string" ? serialOfDate(value, context.date1904) : "";
    case "choice":
      return choiceLabel(field, String(value), context.language);
    case "yesNo":
      return say(value === true ? yes : no, context.language);
    case "reference":
      return (context.references[field.to] ?? []).find((target) => target.id === value)?.label ?? String(value);
    default:
      return unreachable(field);
  }
}

/** The label of a choice's code in the language; an unknown code, from a newer schema say, shows itself. */
export function choiceLabel(field: ChoiceField, code: string, language: Language): string {
  const label = field.choices[code];
  return label === undefined ? code : say(label, language);
}

/** Why the value is not one a correct client sends for the field, or null: wrong kind, not canonical, unknown code. References are not looked up here. */
export function checkValue(field: Field, value: Value): Fault | null {
  if (value === null) return null;
  switch (field.kind) {
    case "text":
    case "list":
      return checkText(value, field.maxLength);
    case "number":
      return typeof value !== "number" || !Number.isFinite(value) || Object.is(value, -0)
        ? "notNumber"
        : field.integer === true && !Number.isInteger(value)
          ? "notInteger"
          : null;
    case "date":
      return typeof value === "string" && isDate(value) ? null : "notDate";
    case "dateList":
      return typeof value === "string" && isSortedDates(value.split("\n")) ? null : "notDate";
    case "choice":
      return typeof value === "string" && Object.hasOwn(field.choices, value) ? null : "unknownChoice";
    case "yesNo":
      return typeof value === "boolean" ? null : "notYesNo";
    case "reference":
      return checkText(value, 255);
    default:
      return unreachable(field);
  }
}

/** Whether a cell holds an error such as #REF! instead of a value. */
export function isCellError(raw: string): boolean {
  return raw.startsWith("#") && /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/.test(raw);
}

function checkText(value: Value, maxLength: number): Fault | null {
  if (typeof value !== "string" || value === "" || canonicalText(value) !== value) return "notText";
  if (value.length > maxLength) return "tooLong";
  return hasUnusableCharacter(value) ? "badCharacter" : null;
}

function readText(raw: string | number | boolean, maxLength: number): Reading {
  const value = canonicalText(typeof raw === "string" ? raw : String(raw));
  const fault = checkText(value, maxLength);
  return fault === null ? { value } : { fault };
}

function readList(raw: string | number | boolean, maxLength: number): Reading {
  const items = canonicalText(String(raw))
    .split("\n")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return readText(items.join("\n"), maxLength);
}

const groupSpaces = /[\u0020\u00A0\u202F](?=\d{3}(\D|$))/g;

function readNumber(field: NumberField, raw: string | number | boolean): Reading {
  if (typeof raw === "boolean") return { fault: "notNumber" };
  const reading = typeof raw === "number" ? { value: raw } : numberOfText(raw);
  if ("fault" in reading) return reading;
  if (!Number.isFinite(reading.value)) return { fault: "notNumber" };
  if (field.integer === true && !Number.isInteger(reading.value)) return { fault: "notInteger" };
  return { value: reading.value === 0 ? 0 : reading.value };
}

function numberOfText(raw: string): { readonly value: number } | { readonly fault: Fault } {
  const text = raw.trim().replace(groupSpaces, "").replace("\u2212", "-");
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return { fault: "unclearNumber" };
  return /^[+-]?\d+([.,]\d+)?$/.test(text) ? { value: Number(text.replace(",", ".")) } : { fault: "notNumber" };
}

function readDate(raw: string | number | boolean, date1904: boolean): Reading {
  if (typeof raw === "boolean") return { fault: "notDate" };
  if (typeof raw === "number") {
    const date = dateOfSerial(raw, date1904);
    return date === null ? { fault: "notDate" } : { value: date };
  }
  return dateOfText(raw.trim());
}

function dateOfText(text: string): Reading {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dayFirst = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})$/.exec(text);
  if (iso === null && dayFirst === null) return { fault: "notDate" };
  const [year, month, day] = iso !== null ? [iso[1], iso[2], iso[3]] : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  const date = dateOf(Number(year), Number(month), Number(day));
  return date === null ? { fault: "impossibleDate" } : { value: date };
}

function readDateList(raw: string | number | boolean, date1904: boolean): Reading {
  if (typeof raw !== "string") return readDate(raw, date1904);
  const dates: string[] = [];
  for (const item of raw
    .split(/[\n;]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")) {
    const reading = dateOfText(item);
    if ("fault" in reading) return reading;
    dates.push(String(reading.value));
  }
  return { value: [...new Set(dates)].sort().join("\n") };
}

function isSortedDates(dates: readonly string[]): boolean {
  return dates.every((date, at) => isDate(date) && (at === 0 || (dates[at - 1] ?? "") < date));
}

function labelsOf(text: Text): readonly string[] {
  return isDraft(text) ? [text.draft] : languages.map((language) => text[language]);
}

function readChoice(field: ChoiceField, raw: string | number | boolean): Reading {
  const wanted = comparable(String(raw));
  const codes = Object.entries(field.choices)
    .filter(([code, label]) => comparable(code) === wanted || labelsOf(label).some((one) => comparable(one) === wanted))
    .map(([code]) => code);
  if (codes.length > 1) return { fault: "severalChoices" };
  return codes[0] === undefined ? { fault: "unknownChoice" } : { value: codes[0] };
}

function readYesNo(raw: string | number | boolean): Reading {
  if (typeof raw === "boolean") return { value: raw };
  const wanted = comparable(String(raw));
  if (labelsOf(yes).some((label) => comparable(label) === wanted)) return { value: true };
  return labelsOf(no).some((label) => comparable(label) === wanted) ? { value: false } : { fault: "notYesNo" };
}

function readReference(targets: readonly Target[], raw: string | number | boolean): Reading {
  const wanted = comparable(String(raw));
  const exact = targets.filter((target) => comparable(target.label) === wanted);
  const found =
    exact.length > 0 ? exact : targets.filter((target) => (target.formerLabels ?? []).some((label) => comparable(label) === wanted));
  if (found.length > 1) return { fault: "severalReferences" };
  const target = found[0] ?? targets.find((one) => one.id === raw);
  return target === undefined ? { fault: "unknownReference" } : { value: target.id };
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const phone = /^\+?[\d\s()/-]{5,24}$/;

/** Whether a text passes its field's check (email, phone, url, period); only a rule's hint follows from it, never a refusal. */
export function passesCheck(check: NonNullable<TextField["check"]>, text: string): boolean {
  switch (check) {
    case "email":
      return email.test(text);
    case "phone":
      return phone.test(text);
    case "url":
      return /^https?:\/\/\S+$/.test(text);
    case "period":
      return periodDays(text) !== null;
    default:
      return unreachable(check);
  }
}
