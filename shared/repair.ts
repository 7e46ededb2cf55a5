import type { CellContext } from "./cell.js";
import { baseValue, readAgainst, type BaseOf } from "./bases.js";
import type { Cells, Value } from "./field.js";
import { groupBy } from "./group-by.js";
import { must } from "./must.js";
import { hasContent } from "./read-sheet.js";
import { fieldsOf } from "./section.js";
import { idColumn, revColumn } from "./sheet.js";
import type { SheetRow, SheetSection } from "./sheet-section.js";
import type { CellWrite } from "./workbook.js";

/** A row that this workbook once sent and that no line of the sheet has: its id and its values as they were inserted. */
export interface OwnRow {
  readonly id: string;
  readonly section: string;
  readonly insertedRev: number;
  readonly inserted: Cells;
}

/** What repair needs beside the sections. */
export interface RepairInput {
  readonly sections: readonly SheetSection[];
  readonly baseOf: BaseOf;
  /** Ids that were alive at each section's stamp, by section key. */
  readonly alive: ReadonlyMap<string, ReadonlySet<string>>;
  readonly own: readonly OwnRow[];
  readonly context: CellContext;
  /** After a restore rows that the server does not know keep their ids. */
  readonly keepUnknown: boolean;
  /** Gives a new row id, or null where this pane may not give ids. */
  readonly newId: (() => string) | null;
}

/** Something repair did that the person should know. `copied`: several lines had one id and had all been changed; `adopted`: a line was recognised as one sent before; `similar`: a line looks like one sent before but was taken as new. */
export interface RepairNote {
  readonly kind: "copied" | "adopted" | "similar";
  readonly section: string;
  readonly row: number;
}

/** Sections in which every line that takes part has an id of its own, and the writes that make the sheet say so. */
export interface Repaired {
  readonly sections: readonly SheetSection[];
  readonly writes: readonly CellWrite[];
  readonly notes: readonly RepairNote[];
}

/** Gives every line an id of its own: lines with a doubled or foreign id become copies, lines that this workbook already sent take their id again, new lines get a new one. Where no ids may be given, such lines are left out. */
export function repair(input: RepairInput): Repaired {
  const taken = new Set<string>();
  const parts = input.sections.map((one) =>
    one.section.repeating ? repairSection(one, input, taken) : { section: one, writes: [], notes: [] },
  );
  return {
    sections: parts.map((part) => part.section),
    writes: parts.flatMap((part) => part.writes),
    notes: parts.flatMap((part) => part.notes),
  };
}

interface RepairedSection {
  readonly section: SheetSection;
  readonly writes: readonly CellWrite[];
  readonly notes: readonly RepairNote[];
}

function repairSection(one: SheetSection, input: RepairInput, taken: Set<string>): RepairedSection {
  const notes: RepairNote[] = [];
  const note = (kind: RepairNote["kind"], row: SheetRow): void => void notes.push({ kind, section: one.section.key, row: row.row });
  const keepers = keepersOf(one, input, taken, note);
  const free = input.own.filter((row) => row.section === one.section.key && !keepers.has(row.id));
  const given = new Map<SheetRow, { readonly id: string; readonly rev: number }>();
  for (const row of one.rows) {
    if (row.id !== null && keepers.get(row.id) === row) continue;
    if (row.id === null && !hasContent(row)) continue;
    const mine = row.id === null ? adopt(one, row, free, input) : null;
    if (mine === "similar") note("similar", row);
    if (mine !== null && mine !== "similar") {
      note("adopted", row);
      free.splice(free.indexOf(mine), 1);
      given.set(row, { id: mine.id, rev: mine.insertedRev });
    } else if (input.newId !== null) given.set(row, { id: input.newId(), rev: 0 });
  }
  const rows = one.rows.flatMap((row) => {
    const gift = given.get(row);
    if (gift !== undefined) return [{ ...row, id: gift.id, key: gift.id, rev: gift.rev }];
    return row.id !== null && keepers.get(row.id) === row ? [row] : [];
  });
  return { section: { ...one, rows }, writes: [...given].flatMap(([row, gift]) => idWrites(one, row, gift)), notes };
}

function idWrites(one: SheetSection, row: SheetRow, gift: { readonly id: string; readonly rev: number }): readonly CellWrite[] {
  const at = (key: string): { sheet: string; row: number; column: number } => ({
    sheet: one.sheet,
    row: row.row,
    column: must(one.columns[key], key),
  });
  return [
    { ...at(idColumn), value: gift.id, format: "@" },
    { ...at(revColumn), value: gift.rev, format: "General" },
  ];
}

/** For each id that belongs in the section, the one line that keeps it: of several, the one least changed since its base. */
function keepersOf(
  one: SheetSection,
  input: RepairInput,
  taken: Set<string>,
  note: (kind: RepairNote["kind"], row: SheetRow) => void,
): ReadonlyMap<string, SheetRow> {
  const own = one.rows.flatMap((row) =>
    row.id !== null && !isForeign(one, row, row.id, input) && !taken.has(row.id) ? [{ id: row.id, row }] : [],
  );
  const byId = groupBy(own, ({ id }) => id);
  const keepers = new Map<string, SheetRow>();
  for (const [id, rows] of byId) {
    taken.add(id);
    const ranked = rows.map(({ row }) => ({ row, changed: changedFields(one, row, input) })).sort((a, b) => a.changed - b.changed);
    const keeper = must(ranked[0], "a line with the id");
    keepers.set(id, keeper.row);
    if (rows.length > 1 && keeper.changed > 0) note("copied", keeper.row);
  }
  return keepers;
}

/** An id that came from elsewhere: of another section, or of another plan. */
function isForeign(one: SheetSection, row: SheetRow, id: string, input: RepairInput): boolean {
  if (input.alive.get(one.section.key)?.has(id) === true) return false;
  if ([...input.alive.values()].some((ids) => ids.has(id))) return true;
  return row.rev > 0 && !input.keepUnknown && input.baseOf(id, row.rev) === undefined;
}

function changedFields(one: SheetSection, row: SheetRow, input: RepairInput): number {
  return Object.entries(valuesOf(one, row, input)).filter(([key, value]) => value !== baseValue(row, key, input.baseOf)).length;
}

/** The line's values by field; a cell that cannot be read counts as a value like no other. */
function valuesOf(one: SheetSection, row: SheetRow, input: RepairInput): Readonly<Record<string, Value | undefined>> {
  const entries = fieldsOf(one.section).flatMap(([key, field]) => {
    const cell = row.cells[key];
    if (cell === undefined) return [];
    const reading = readAgainst(field, cell, baseValue(row, key, input.baseOf), input.context);
    return [[key, "fault" in reading ? undefined : reading.value] as const];
  });
  return Object.fromEntries(entries);
}

function adopt(one: SheetSection, row: SheetRow, free: readonly OwnRow[], input: RepairInput): OwnRow | "similar" | null {
  const values = Object.entries(valuesOf(one, row, input));
  const filled = values.filter(([, value]) => value !== null);
  const equal = free.find((mine) => values.every(([key, value]) => value === (mine.inserted[key] ?? null)));
  if (equal !== undefined) return equal;
  const close = free.some((mine) => filled.some(([key, value]) => typeof value === "string" && value === mine.inserted[key]));
  return close ? "similar" : null;
}
