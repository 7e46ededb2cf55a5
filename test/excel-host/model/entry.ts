import { dateToSerial } from "./serial.js";
import type { LocaleRules } from "./locale.js";
import type { CellValue } from "./types.js";

/** What Excel makes of something entered: the value kept, perhaps a formula, perhaps a number format for a General cell. */
export interface Entry {
  value: CellValue;
  formula?: string;
  numberFormat?: string;
}

/** Reads what is written into a cell as Excel does: text cells keep text, numeric text becomes a number, a date its serial number, `=` a formula. */
export function interpret(input: CellValue, numberFormat: string, rules: LocaleRules, date1904: boolean): Entry {
  if (typeof input === "boolean") return { value: input };
  if (numberFormat === "@") return { value: unquoted(String(input)) };
  if (typeof input === "number") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  return readNumber(input, rules) ?? readDate(input, rules, date1904) ?? readTruth(input, rules) ?? readFormula(input) ?? { value: input };
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}

function readNumber(text: string, rules: LocaleRules): Entry | null {
  const group = rules.group === "\u00a0" ? "[\u00a0 ]" : `\\${rules.group}`;
  const pattern = new RegExp(`^\\s*([+-]?)((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:\\${rules.decimal}\\d*)?)([eE][+-]?\\d+)?\\s*(%?)\\s*$`);
  const match = pattern.exec(text);
  const digits = match?.[2] ?? "";
  if (!match || !/\d/.test(digits)) return null;
  const plain = digits.replaceAll(new RegExp(group, "g"), "").replace(rules.decimal, ".");
  const value = Number(`${match[1] ?? ""}${plain}${match[3] ?? ""}`);
  if (!Number.isFinite(value)) return null;
  if (match[4]) return { value: value / 100, numberFormat: plain.includes(".") ? "0.00%" : "0%" };
  return { value };
}

function readDate(text: string, rules: LocaleRules, date1904: boolean): Entry | null {
  const iso = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})\s*$/.exec(text);
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), rules, date1904);
  const parts = /^\s*(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})\s*$/.exec(text);
  if (!parts || rules.order === "ymd" || !separates(parts[2] ?? "", rules)) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const year = fullYear(parts[4] ?? "");
  return rules.order === "mdy" ? dateEntry(year, first, second, rules, date1904) : dateEntry(year, second, first, rules, date1904);
}

function separates(mark: string, rules: LocaleRules): boolean {
  return mark === rules.dateSeparator || mark === "/" || mark === "-";
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dateEntry(year: number, month: number, day: number, rules: LocaleRules, date1904: boolean): Entry | null {
  const serial = dateToSerial(year, month, day, date1904);
  if (serial === null || serial < 0) return null;
  return { value: serial, numberFormat: rules.shortDate };
}

function readTruth(text: string, rules: LocaleRules): Entry | null {
  const word = text.trim().toUpperCase();
  if (word === rules.yes || word === "TRUE") return { value: true };
  if (word === rules.no || word === "FALSE") return { value: false };
  return null;
}

function readFormula(text: string): Entry | null {
  if (!/^[=+\-@]./.test(text)) return null;
  const body = text.startsWith("=") ? text : text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  return { value: 0, formula: body };
}
