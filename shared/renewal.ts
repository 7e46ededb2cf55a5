import type { CellContext } from "./cell.js";
import { cellAt } from "./locate.js";
import { sectionsOf } from "./plan/index.js";
import { hadField, sinceOf } from "./plan/versions.js";
import type { Section } from "./section.js";
import { fieldColumn, idColumn, keyMarker } from "./sheet.js";
import type { SheetReading, SheetSection } from "./sheet-section.js";
import { switchLanguage } from "./switch-language.js";
import type { CellWrite, WorkbookContent } from "./workbook.js";

/** A heading, question or help that reads otherwise in the newest template: what it reads now, and the write that changes it. */
export interface Rewording {
  readonly from: string;
  readonly write: CellWrite;
}

/** What a workbook of an older template lacks. `whole`: sections whose sheet is not in it; `partial`: sections that belong on a sheet it has already. */
export interface Renewal {
  readonly whole: readonly Section[];
  readonly partial: readonly Section[];
  /** Fields that came later than the section in this workbook. */
  readonly fields: readonly { readonly section: Section; readonly key: string }[];
  readonly rewordings: readonly Rewording[];
  /** Writes that say that a section is as the newest template has it. */
  readonly marks: readonly CellWrite[];
}

/** What renewing would change in a workbook; null where it was made with the newest template, or where everything new is off. What the person put there is no part of it. */
export function renewalOf(
  content: WorkbookContent,
  { sections, damaged }: SheetReading,
  modules: readonly string[],
  context: CellContext,
): Renewal | null {
  const here = [...sections.map((one) => one.section), ...damaged.map((one) => one.section)];
  const newest = Math.max(0, ...sections.map(({ version }) => version));
  const lacking = sectionsOf(modules).filter((part) => !here.includes(part) && sinceOf(part) > newest && newest > 0);
  const sheets = new Set(here.map(({ sheet }) => sheet));
  const old = sections.filter((one) => cellOfVersion(content, one) !== null);
  const fields = old.flatMap((one) =>
    one.absent.filter((key) => !hadField(one.section, key, one.version)).map((key) => ({ section: one.section, key })),
  );
  const rewordings = rewordingsOf(content, old, context);
  if (lacking.length + fields.length + rewordings.length === 0) return null;
  return {
    whole: lacking.filter(({ sheet }) => !sheets.has(sheet)),
    partial: lacking.filter(({ sheet }) => sheets.has(sheet)),
    fields,
    rewordings,
    marks: old.flatMap((one) => (fields.some(({ section }) => section === one.section) ? [] : (cellOfVersion(content, one) ?? []))),
  };
}

/** The write that marks a section with the newest version; null where it bears that mark. */
function cellOfVersion(content: WorkbookContent, one: SheetSection): CellWrite | null {
  const key = one.section.repeating ? idColumn : fieldColumn;
  const area = content.areas.find(({ sheet }) => sheet === one.sheet);
  const column = one.columns[key];
  if (area === undefined || column === undefined) return null;
  const value = keyMarker(one.section.key, key);
  return cellAt(area, one.keyRow, column) === value ? null : { sheet: one.sheet, row: one.keyRow, column, value, format: "@" };
}

/** Titles, headings, questions and help that the newest template words otherwise. What people wrote is left as it is. */
function rewordingsOf(content: WorkbookContent, sections: readonly SheetSection[], context: CellContext): readonly Rewording[] {
  const answers = new Set(
    sections.flatMap(({ sheet, rows }) =>
      rows.flatMap((line) => Object.values(line.cells).map(({ row, column }) => `${sheet}:${String(row)}:${String(column)}`)),
    ),
  );
  return switchLanguage(content, sections, context).writes.flatMap((write) => {
    const { sheet, row, column, link } = write;
    const area = content.areas.find((one) => one.sheet === sheet);
    if (area === undefined || link !== undefined || answers.has(`${sheet}:${String(row)}:${String(column)}`)) return [];
    return [{ from: String(cellAt(area, row, column) ?? ""), write }];
  });
}
