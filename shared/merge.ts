import type { BaseOf } from "./bases.js";
import { showCell, type CellContext } from "./cell.js";
import type { Sent } from "./diff.js";
import { fateOf, type LineFate } from "./merge-line.js";
import { must } from "./must.js";
import type { PlanRow, Pull } from "./protocol.js";
import { findRoom } from "./room.js";
import { byOrder } from "./row-order.js";
import { idColumn, numberFormat, revColumn, stampMarker } from "./sheet.js";
import type { SheetRow, SheetSection } from "./sheet-section.js";
import type { CellWrite, RowRemoval, TableGrowth, WorkbookContent } from "./workbook.js";

/** What an answer is applied to. */
export interface MergeInput {
  /** The workbook as it was re-read just before writing, and its sections. */
  readonly content: WorkbookContent;
  readonly sections: readonly SheetSection[];
  readonly sent: Sent;
  readonly pull: Pull;
  /** Bases of the lines; after a restore nothing of the new server has been shown. */
  readonly baseOf: BaseOf;
  readonly epochChanged: boolean;
  readonly context: CellContext;
}

/** A section that could not be applied in full; its stamp stays, so that nothing is taken for shown that was not. */
export interface HeldRow {
  readonly section: string;
  readonly rowId: string;
  /** `typed`: something was typed meanwhile; `removed`: the line was taken out meanwhile; `noRoom`: something stands below the table. */
  readonly why: "typed" | "removed" | "noRoom";
}

/** What applying an answer writes. */
export interface Merged {
  readonly writes: readonly CellWrite[];
  readonly grow: readonly TableGrowth[];
  readonly remove: readonly RowRemoval[];
  readonly held: readonly HeldRow[];
  /** Cells written over, rows added and rows taken out, as a person would count what came in. */
  readonly received: number;
}

/** Applies a pull to the workbook: server values into lines that nobody touched since the push, new rows at the end, deleted rows out, and the stamp of each section that is now shown in full. Pure: the answer is a list of writes. */
export function mergePull(input: MergeInput): Merged {
  const parts = input.sections.map((section) => mergeSection(section, input));
  return {
    writes: parts.flatMap((part) => part.writes),
    grow: parts.flatMap((part) => part.grow),
    remove: parts.flatMap((part) => part.remove),
    held: parts.flatMap((part) => part.held),
    received: parts.reduce((sum, part) => sum + part.received, 0),
  };
}

function mergeSection(section: SheetSection, input: MergeInput): Merged {
  const rows = input.pull.rows.filter((row) => row.section === section.section.key);
  const lines = rows.flatMap((server) =>
    section.rows.filter((line) => line.id === server.id).map((now) => ({ now, server, fate: fate(section, now, server, input) })),
  );
  const absent = rows.filter(
    (row) => row.deletedRev === null && section.section.repeating && !section.rows.some((line) => line.id === row.id),
  );
  const removedMeanwhile = absent.filter((row) => input.sent.get(section.section.key)?.has(row.id) === true);
  const added = addRows(
    section,
    absent.filter((row) => !removedMeanwhile.includes(row)),
    input,
  );
  const written = lines.map(({ now, server, fate: one }) => writesOf(section, now, server, one, input));
  const gone = lines.filter((line) => line.fate.kind === "remove").map((line) => line.now.row);
  const removal = removeLines(section, gone, added.writes.length > 0);
  const held = [
    ...lines.filter((line) => line.fate.kind === "held").map(({ server }) => heldRow(server, "typed")),
    ...removedMeanwhile.map((row) => heldRow(row, "removed")),
    ...added.held,
  ];
  return {
    writes: [...written.flatMap((one) => one.writes), ...added.writes, ...removal.writes, ...stampOf(section, held.length > 0, input)],
    grow: added.grow,
    remove: removal.remove,
    held,
    received: written.reduce((sum, one) => sum + one.received, 0) + added.received + gone.length,
  };
}

function heldRow(row: PlanRow, why: HeldRow["why"]): HeldRow {
  return { section: row.section, rowId: row.id, why };
}

function fate(section: SheetSection, now: SheetRow, server: PlanRow, input: MergeInput): LineFate {
  const sent = now.key === null ? undefined : input.sent.get(section.section.key)?.get(now.key);
  const { baseOf, epochChanged, context } = input;
  return fateOf({ section: section.section, now, sent, server, baseOf, epochChanged, context });
}

interface Written {
  readonly writes: readonly CellWrite[];
  readonly received: number;
}

function writesOf(section: SheetSection, now: SheetRow, server: PlanRow, one: LineFate, input: MergeInput): Written {
  if (one.kind === "held" && input.epochChanged) return { writes: [revWrite(section, now.row, 0)], received: 0 };
  if (one.kind !== "write") return { writes: [], received: 0 };
  const cells = one.fields.map((key) => cellWrite(section, key, now.row, server, input.context));
  return { writes: [...cells, revWrite(section, now.row, input.pull.toRev)], received: cells.length };
}

function cellWrite(section: SheetSection, key: string, row: number, server: PlanRow, context: CellContext): CellWrite {
  const field = must(section.section.fields[key], key);
  const column = must(section.section.repeating ? section.columns[key] : section.columns["_value"], key);
  return { sheet: section.sheet, row, column, value: showCell(field, server.cells[key] ?? null, context), format: numberFormat(field) };
}

function revWrite(section: SheetSection, row: number, rev: number): CellWrite {
  return { sheet: section.sheet, row, column: must(section.columns[revColumn], revColumn), value: rev, format: "General" };
}

interface Added extends Written {
  readonly grow: readonly TableGrowth[];
  readonly held: readonly HeldRow[];
}

function addRows(section: SheetSection, rows: readonly PlanRow[], input: MergeInput): Added {
  const inOrder = [...rows].sort(byOrder);
  const room = findRoom(section, input.content, inOrder.length);
  const placed = inOrder.slice(0, room.places.length);
  const writes = placed.flatMap((server, at) => {
    const row = must(room.places[at], "a place for the row");
    const filled = Object.keys(section.section.fields).filter(
      (key) => (server.cells[key] ?? null) !== null && section.columns[key] !== undefined,
    );
    return [
      ...filled.map((key) => cellWrite(section, key, row, server, input.context)),
      { sheet: section.sheet, row, column: must(section.columns[idColumn], idColumn), value: server.id, format: "@" },
      revWrite(section, row, input.pull.toRev),
    ];
  });
  const held = inOrder.slice(placed.length).map((row) => heldRow(row, "noRoom"));
  return { writes, grow: room.grow, held, received: placed.length };
}

interface Removal {
  readonly remove: readonly RowRemoval[];
  readonly writes: readonly CellWrite[];
}

/** Takes lines out; a table keeps at least one line, so the last one is emptied instead. */
function removeLines(section: SheetSection, rows: readonly number[], grows: boolean): Removal {
  const all = section.lastRow - section.headingRow;
  const kept = rows.length === all && !grows ? rows.slice(0, 1) : [];
  const writes = kept.flatMap((row) => Object.values(section.columns).map((column) => ({ sheet: section.sheet, row, column, value: "" })));
  const out = rows.filter((row) => !kept.includes(row));
  const columns = section.lastColumn - section.firstColumn + 1;
  return { writes, remove: out.length === 0 ? [] : [{ sheet: section.sheet, column: section.firstColumn, columns, rows: out }] };
}

/** The section's new stamp: the revision now shown in full; where lines were held it stays, after a restore it starts anew. */
function stampOf(section: SheetSection, held: boolean, input: MergeInput): readonly CellWrite[] {
  const { epoch } = input.pull.head;
  const rev = held ? (input.epochChanged ? 0 : null) : input.pull.toRev;
  if (rev === null || (section.stamp?.rev === rev && epoch.startsWith(section.stamp.epoch))) return [];
  return [{ sheet: section.sheet, ...section.stampCell, value: stampMarker(section.section.key, epoch, rev), format: "@" }];
}
