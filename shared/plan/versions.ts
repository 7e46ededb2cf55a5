import { fieldsOf, type Section } from "../section.js";

/** What a schema version brought and retired. Fields as `section.field`; those that came with their section are not named. */
export interface VersionChanges {
  readonly version: number;
  readonly sections: readonly string[];
  readonly fields: readonly string[];
  readonly retired: readonly string[];
}

/** The version that brought a section. */
export function sinceOf(section: Section): number {
  return section.since ?? 1;
}

/** The version that brought a field: its own, or that of its section. */
export function fieldSince(section: Section, key: string): number {
  return Math.max(sinceOf(section), section.fields[key]?.since ?? 1);
}

/** The newest version that any part of the declaration came or went with. */
export function newestVersion(sections: readonly Section[]): number {
  const named = sections.flatMap((section) => [
    sinceOf(section),
    ...fieldsOf(section).flatMap(([, { since = 1, retired = 1 }]) => [since, retired]),
  ]);
  return Math.max(1, ...named);
}

/** Every version from the first to the newest, with what it changed: the declaration read the other way round. */
export function versionsOf(sections: readonly Section[]): readonly VersionChanges[] {
  return Array.from({ length: newestVersion(sections) }, (_, at) => changesOf(sections, at + 1));
}

function changesOf(sections: readonly Section[], version: number): VersionChanges {
  const fields = sections.flatMap((section) =>
    fieldsOf(section).map(([key, field]) => ({ section, name: `${section.key}.${key}`, since: fieldSince(section, key), field })),
  );
  return {
    version,
    sections: sections.filter((section) => sinceOf(section) === version).map(({ key }) => key),
    fields: fields.filter(({ section, since }) => since === version && sinceOf(section) < version).map(({ name }) => name),
    retired: fields.filter(({ field }) => field.retired === version).map(({ name }) => name),
  };
}

/** Whether a template of the version had a place for the field. */
export function hadField(section: Section, key: string, version: number): boolean {
  const retired = section.fields[key]?.retired;
  return fieldSince(section, key) <= version && (retired === undefined || retired > version);
}
