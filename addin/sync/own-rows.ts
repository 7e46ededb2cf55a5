import { baseLookup } from "../../shared/bases.js";
import { schemaVersion } from "../../shared/plan/index.js";
import type { PlanRow } from "../../shared/protocol.js";
import { hasContent } from "../../shared/read-sheet.js";
import type { OwnRow } from "../../shared/repair.js";
import type { SheetSection } from "../../shared/sheet-section.js";
import { positionAt, type Part } from "./part.js";
import { baseKey, scopeOf, type Session } from "./session.js";

/** The revision up to which every section is shown in full. */
export function shownUpTo(sections: readonly SheetSection[]): number {
  return sections.length === 0 ? 0 : Math.min(...sections.map((section) => section.stamp?.rev ?? 0));
}

function waitingForIds(sections: readonly SheetSection[]): readonly SheetSection[] {
  return sections.filter((section) => section.rows.some((row) => row.id === null && hasContent(row)));
}

/** Rows that this workbook sent after its stamps and that no line of it has: asked for only when a line waits for an id. */
export async function ownRows(session: Session, part: Part, sections: readonly SheetSection[]): Promise<readonly OwnRow[]> {
  const waiting = waitingForIds(sections);
  if (waiting.length === 0 || shownUpTo(waiting) >= (session.head?.rev ?? 0)) return [];
  const position = positionAt(part, session.epoch, shownUpTo(waiting));
  const pull = await session.api.changes({ planId: session.planId, schemaVersion, ...position, ...scopeOf(session) });
  const stampOf = new Map(waiting.map((section) => [section.section.key, section.stamp?.rev ?? 0]));
  const since = pull.rows.filter((row) => row.insertedRev > (stampOf.get(row.section) ?? 0));
  return ownAmong(session, since, sections);
}

/** Of the server's rows those that this workbook once sent and that no line of it has, where a line waits for an id. */
export async function ownAmong(session: Session, rows: readonly PlanRow[], sections: readonly SheetSection[]): Promise<readonly OwnRow[]> {
  const waiting = new Set(waitingForIds(sections).map((section) => section.section.key));
  const there = new Set(sections.flatMap((section) => section.rows.map((row) => row.id)));
  const unknown = rows.filter((row) => waiting.has(row.section) && row.deletedRev === null && !there.has(row.id));
  const mine = await sentFromHere(session, unknown);
  if (mine.length === 0) return [];
  const wanted = mine.map(({ id, insertedRev }) => ({ id, rev: insertedRev }));
  const base = baseLookup((await session.api.base({ planId: session.planId, rows: wanted, stamps: [], ...scopeOf(session) })).rows);
  return mine.map(({ id, section, insertedRev }) => {
    const inserted = base(id, insertedRev) ?? {};
    session.bases.set(baseKey(id, insertedRev), inserted);
    return { id, section, insertedRev, inserted };
  });
}

/** Those of the rows that a push of this workbook inserted, as the history says. */
async function sentFromHere(session: Session, rows: readonly PlanRow[]): Promise<readonly PlanRow[]> {
  const sections = [...new Set(rows.map((row) => row.section))];
  const entries = (await Promise.all(sections.map((section) => session.api.history(session.planId, section)))).flat();
  const here = entries.filter((entry) => entry.kind === "INSERT" && entry.workbookId === session.workbookId);
  const ids = new Set(here.map((entry) => entry.rowId));
  return rows.filter((row) => ids.has(row.id));
}
