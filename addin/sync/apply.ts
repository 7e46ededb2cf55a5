import { applyBatch } from "../../shared/apply-batch.js";
import { baseValue, readAgainst } from "../../shared/bases.js";
import { diffSheets, type LeftCell, type Sent } from "../../shared/diff.js";
import type { Cells } from "../../shared/field.js";
import { mergePull, type HeldRow, type Merged } from "../../shared/merge.js";
import type { PlanRow, Pull } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import { relabel } from "../../shared/relabel.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import { idColumn } from "../../shared/sheet.js";
import { emptyBatch, type CellPlace, type CellWrite, type RowRemoval, type WorkbookContent } from "../../shared/workbook.js";
import { copyOf } from "./copy.js";
import { marksIn, rememberedSigns, wantedSigns } from "./marks.js";
import { withPosition, writePart, type Part } from "./part.js";
import { learnTargets } from "./row-targets.js";
import { contextOf, everything, type Session } from "./session.js";
import { basesOf, isCurrent } from "./stock.js";

/** An answer to be applied, and what the workbook held when it was asked for. */
export interface Application {
  readonly sections: readonly string[];
  readonly sent: Sent;
  readonly pull: Pull;
  /** Sections that were proposed anew after a restore. */
  readonly rebased: ReadonlySet<string>;
  /** The part to write, before the position that was reached is added. */
  readonly part: Part;
}

/** What applying an answer did. */
export interface Applied {
  readonly received: number;
  readonly held: readonly HeldRow[];
  readonly left: readonly LeftCell[];
  /** What the workbook holds now, as far as it was re-read. */
  readonly after: WorkbookContent;
}

/** How often an answer is merged anew because rows moved between reading and writing, before the sync gives up with a sentence. */
const mostTries = 5;

/** The id cells of the rows that are written or taken out: they tell whether a row still stands where it was read. */
export function rowAnchors(
  sections: readonly SheetSection[],
  writes: readonly CellPlace[],
  removals: readonly RowRemoval[],
): readonly CellPlace[] {
  return sections.flatMap(({ section, sheet, columns, headingRow }) => {
    const column = columns[idColumn];
    if (!section.repeating || column === undefined) return [];
    const written = writes.filter((write) => write.sheet === sheet && write.row > headingRow).map((write) => write.row);
    const removed = removals.filter((removal) => removal.sheet === sheet).flatMap((removal) => removal.rows);
    return [...new Set([...written, ...removed])].map((row) => ({ sheet, row, column }));
  });
}

/** Re-reads the workbook, merges the answer into it and writes once: values, new and deleted rows, stamps, marks and the part. Two round trips. */
export async function applyAnswer(session: Session, application: Application, tries = 1): Promise<Applied> {
  const content = await session.workbook.read(everything);
  const sections = readSheets(content).sections.filter((section) => application.sections.includes(section.section.key));
  learnTargets(session, withoutDeleted(sections, application.pull), content.date1904, livingIn(application.pull));
  const context = contextOf(session, content.date1904);
  const baseOf = basesOf(session);
  const merge = (some: readonly SheetSection[], epochChanged: boolean): Merged =>
    mergePull({ content, sections: some, sent: application.sent, pull: application.pull, baseOf, epochChanged, context });
  const isOld = (section: SheetSection): boolean => application.rebased.has(section.section.key);
  const fresh = sections.filter((section) => !isOld(section) && isCurrent(section, session));
  const parts = [merge(fresh, false), merge(sections.filter(isOld), true)];
  const input = { baseOf, alive: new Map(), context, workbookId: session.workbookId, refused: session.refused };
  const diff = diffSheets({ ...input, sections: fresh, rebaseOn: null });
  const signs = wantedSigns(session, diff.left);
  const { head, toRev } = application.pull;
  const reached =
    head.rev === toRev ? withPosition(application.part, { epoch: head.epoch, headRev: toRev, headHash: head.headHash }) : application.part;
  const values = {
    ...emptyBatch,
    writes: [...unlessWritten([...diff.putBack, ...relabel(fresh, baseOf, context)], parts), ...parts.flatMap((part) => part.writes)],
    grow: parts.flatMap((part) => part.grow),
    remove: parts.flatMap((part) => part.remove),
  };
  const copy = copyOf({ ...session, head }, applyBatch(content, values));
  const batch = {
    ...values,
    anchors: rowAnchors(sections, values.writes, values.remove),
    marks: marksIn(sections, signs, application.part),
    part: writePart({ ...reached, marks: rememberedSigns(signs), copy }),
  };
  if (!(await session.workbook.apply(batch, content))) {
    if (tries === mostTries) throw new Error("rows kept moving while the answer was written");
    return applyAnswer(session, application, tries + 1);
  }
  session.head = head;
  return {
    after: applyBatch(content, batch),
    received: parts.reduce((sum, part) => sum + part.received, 0),
    held: parts.flatMap((part) => part.held),
    left: diff.left,
  };
}

function livingIn({ rows }: Pull): readonly PlanRow[] {
  return rows.filter(({ deletedRev }) => deletedRev === null);
}

/** The sections without the rows that the answer takes out: what refers to others is called as it will be when they are gone. */
function withoutDeleted(sections: readonly SheetSection[], { rows }: Pull): readonly SheetSection[] {
  const gone = new Set(rows.flatMap(({ id, deletedRev }) => (deletedRev === null ? [] : [id])));
  return sections.map((section) => ({ ...section, rows: section.rows.filter(({ id }) => id === null || !gone.has(id)) }));
}

/** What is put back gives way to what the answer writes into the same cell. */
function unlessWritten(putBack: readonly CellWrite[], parts: readonly Merged[]): readonly CellWrite[] {
  const at = (write: CellWrite): string => `${write.sheet}:${String(write.row)}:${String(write.column)}`;
  const written = new Set(parts.flatMap((part) => part.writes.map(at)));
  return putBack.filter((write) => !written.has(at(write)));
}

/** Writes only the part, where nothing else is to be written. */
export async function saveOnlyPart(session: Session, part: Part): Promise<void> {
  await session.workbook.apply({ ...emptyBatch, part: writePart(part) });
}

/** What must have been sent for the workbook to hold what it holds now, when the push was built before a crash: the bases with the pushed values laid over. */
export function sentFromOutbox(session: Session, content: WorkbookContent, pushed: ReadonlyMap<string, Cells>): Sent {
  const context = contextOf(session, content.date1904);
  const baseOf = basesOf(session);
  return new Map(
    readSheets(content).sections.map((section) => {
      const lines = section.rows.flatMap((line) => {
        if (line.key === null || line.id === null) return [];
        const changed = pushed.get(line.id) ?? {};
        const values = Object.keys(line.cells).map(
          (key) => [key, changed[key] ?? (Object.hasOwn(changed, key) ? null : baseValue(line, key, baseOf))] as const,
        );
        const unread = Object.entries(line.cells).flatMap(([key, cell]) => {
          const field = section.section.fields[key];
          return field !== undefined && "fault" in readAgainst(field, cell, baseValue(line, key, baseOf), context) ? [key] : [];
        });
        return [[line.key, { rev: line.rev, values: Object.fromEntries(values), unread: new Set(unread) }] as const];
      });
      return [section.section.key, new Map(lines)] as const;
    }),
  );
}
