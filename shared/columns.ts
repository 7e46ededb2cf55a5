import type { Field } from "./field.js";
import { isDraft, languages, type Text } from "./language.js";
import { fieldsOf, type Section } from "./section.js";
import { fieldColumn, helpColumn, idColumn, labelColumn, ownHeading, revColumn, valueColumn } from "./sheet.js";
import { comparable } from "./text.js";

/** A column of a block as it stands: its heading and the key that its key row claims, if any. */
export interface ColumnSeen {
  readonly column: number;
  readonly heading: string;
  readonly marker: string | null;
}

/** Which column holds which key, or the key that two columns claim. */
export type ColumnsFound = { readonly columns: Readonly<Record<string, number>> } | { readonly claimedTwice: string };

/** Everything a text has read in any language. */
export function everyWording(text: Text): readonly string[] {
  return isDraft(text) ? [text.draft, `[en] ${text.draft}`] : languages.map((language) => text[language]);
}

/** Everything a field's heading reads or has read, in any language and released version. */
export function everyHeading(field: Field): readonly string[] {
  return [field.label, ...(field.formerly ?? [])].flatMap(everyWording);
}

/** The keys of a block's columns that are no fields. */
export function ownColumns(section: Section): readonly string[] {
  return section.repeating ? [idColumn, revColumn] : [fieldColumn, labelColumn, valueColumn, helpColumn, revColumn];
}

function keysByHeading(section: Section): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  const add = (heading: string, key: string): void => {
    const wording = comparable(heading);
    keys.set(wording, (keys.get(wording) ?? new Set()).add(key));
  };
  for (const key of ownColumns(section)) for (const language of languages) add(ownHeading(key, language), key);
  if (section.repeating) for (const [key, field] of fieldsOf(section)) for (const heading of everyHeading(field)) add(heading, key);
  return keys;
}

/** Finds a block's columns: by a heading that exactly one field has in any language; else by the key row, when nobody else claims the key and the key row is right about every column known by its heading; all others are the person's own. */
export function findColumns(section: Section, seen: readonly ColumnSeen[]): ColumnsFound {
  const byHeading = keysByHeading(section);
  const named = seen.flatMap((one) => {
    const keys = [...(byHeading.get(comparable(one.heading)) ?? [])];
    return keys.length === 1 && keys[0] !== undefined ? [{ ...one, key: keys[0] }] : [];
  });
  const columns: Record<string, number> = {};
  for (const { key, column } of named) {
    if (Object.hasOwn(columns, key)) return { claimedTwice: key };
    columns[key] = column;
  }
  if (!named.every((one) => one.marker === one.key)) return { columns };
  const rest = seen.filter((one) => one.marker !== null && !named.some((other) => other.column === one.column));
  for (const { marker, column } of rest) {
    if (marker === null || Object.hasOwn(columns, marker) || !isKey(section, marker)) continue;
    if (rest.some((other) => other.marker === marker && other.column !== column)) return { claimedTwice: marker };
    columns[marker] = column;
  }
  return { columns };
}

function isKey(section: Section, key: string): boolean {
  return ownColumns(section).includes(key) || (section.repeating && Object.hasOwn(section.fields, key));
}
