import { readCell } from "../../shared/cell.js";
import { date, yesNo } from "../../shared/field.js";
import { say, type Language, type Text } from "../../shared/language.js";
import { noReferences } from "../../shared/references.js";
import type { RegisterProblem } from "./answer.js";
import { headingsOf } from "../../shared/register-columns.js";
import { readRows, type FileRow } from "./columns.js";
import { decodeText, readCsv } from "./csv.js";
import { fileFaults, type FileFault } from "./file-faults.js";

/** Bytes that a file may hold. */
export const largestFile = 1_000_000;

/** A file's rows, or what is wrong with it as a whole. */
export type ReadFile<Key extends string> = { readonly rows: readonly FileRow<Key>[] } | { readonly problems: readonly RegisterProblem[] };

/** Reads the bytes of a file as rows by column; headings are needed for `required`. */
export function readFile<Key extends string>(
  bytes: Uint8Array,
  columns: Readonly<Record<Key, Text>>,
  required: readonly Key[],
  language: Language,
): ReadFile<Key> {
  const whole = (code: keyof typeof fileFaults, parameters: FileFault["parameters"] = {}, line: number | null = null): RegisterProblem => ({
    line,
    column: null,
    text: say(fileFaults[code], language, parameters),
  });
  if (bytes.length > largestFile) return { problems: [whole("tooLarge")] };
  const read = readCsv(decodeText(bytes));
  if ("openQuote" in read) return { problems: [whole("openQuote", {}, read.openQuote)] };
  if (read.lines.length === 0) return { problems: [whole("empty", { headings: headingsOf(columns, language).join("; ") })] };
  const rows = readRows(read.lines, columns, required);
  if ("rows" in rows) return rows;
  const first = read.lines[0]?.line ?? 1;
  return {
    problems: [
      ...rows.missing.map((key) => whole("missingColumn", { column: say(columns[key], language) }, first)),
      ...rows.twice.map((column) => whole("columnTwice", { column }, first)),
    ],
  };
}

const dateField = date({ label: { sv: "", fi: "", nb: "", da: "", en: "" } });
const yesNoField = yesNo({ label: { sv: "", fi: "", nb: "", da: "", en: "" } });
const context = { language: "en", date1904: false, references: noReferences } as const;

/** A day as it is typed in a file, day first or ISO; null where the cell is empty. */
export function readDay(text: string): string | null | FileFault {
  const reading = readCell(dateField, text, context);
  if ("value" in reading) return reading.value === null ? null : String(reading.value);
  return { fileCode: "badDate", parameters: { read: text } };
}

/** Yes or no in any of the five languages; null where the cell is empty. */
export function readYesNo(text: string): boolean | null | FileFault {
  const reading = readCell(yesNoField, text, context);
  if ("value" in reading) return reading.value === null ? null : reading.value === true;
  return { fileCode: "badYesNo", parameters: { read: text } };
}

/** A whole number as it is typed; NaN where it is none, null where the cell is empty. */
export function readCount(text: string): number | null {
  const digits = text.replace(/[\s\u00A0\u202F]/g, "");
  if (digits === "") return null;
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}
