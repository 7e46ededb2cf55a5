import { languages, say, type Text } from "../../shared/language.js";
import { comparable } from "../../shared/text.js";
import { withoutGuard, type CsvLine } from "./csv.js";

/** A line of a file by column; a column that the file lacks, or that a line ends before, is undefined, an empty cell "". */
export interface FileRow<Key extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Key, string>>>;
}

/** The file's rows, or headings that are missing or there twice. */
export type ReadRows<Key extends string> =
  { readonly rows: readonly FileRow<Key>[] } | { readonly missing: readonly Key[]; readonly twice: readonly string[] };

/** Reads the first line as headings, by key or by heading in any language, and the others by them; a column of another heading is passed over. */
export function readRows<Key extends string>(
  lines: readonly CsvLine[],
  columns: Readonly<Record<Key, Text>>,
  required: readonly Key[],
): ReadRows<Key> {
  const headings = (lines[0]?.cells ?? []).map((heading) => ({ heading, key: keyOf(heading, columns) }));
  const missing = required.filter((key) => !headings.some((one) => one.key === key));
  const twice = headings
    .filter(({ key }, at) => key !== null && headings.findIndex((one) => one.key === key) < at)
    .map(({ heading }) => heading);
  if (missing.length > 0 || twice.length > 0) return { missing, twice };
  return { rows: lines.slice(1).map(({ line, cells }) => ({ line, cells: byKey(headings, cells) as FileRow<Key>["cells"] })) };
}

function keyOf<Key extends string>(heading: string, columns: Readonly<Record<Key, Text>>): Key | null {
  const wanted = comparable(heading);
  const keys = Object.keys(columns) as Key[];
  return (
    keys.find((key) => comparable(key) === wanted || languages.some((language) => comparable(say(columns[key], language)) === wanted)) ??
    null
  );
}

function byKey(headings: readonly { readonly key: string | null }[], cells: readonly string[]): Readonly<Record<string, string>> {
  const named = headings.flatMap(({ key }, at) => {
    const cell = cells[at];
    return key === null || cell === undefined ? [] : [[key, withoutGuard(cell.trim())] as const];
  });
  return Object.fromEntries(named);
}
