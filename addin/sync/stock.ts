import { baseLookup, type BaseOf } from "../../shared/bases.js";
import { diffSheets, type SheetDiff } from "../../shared/diff.js";
import type { Cells } from "../../shared/field.js";
import { readSheets, withLostFields } from "../../shared/read-sheet.js";
import { repair, type Repaired } from "../../shared/repair.js";
import type { PlanRow } from "../../shared/protocol.js";
import { schemaVersion, sectionsOf } from "../../shared/plan/index.js";
import type { SheetReading, SheetSection } from "../../shared/sheet-section.js";
import type { WorkbookContent } from "../../shared/workbook.js";
import { CallFailed } from "./api.js";
import { ownAmong, ownRows } from "./own-rows.js";
import type { Part } from "./part.js";
import { lacksTargets, learnTargets } from "./row-targets.js";
import { baseKey, contextOf, scopeOf, type Session } from "./session.js";

/** What stands in the workbook, measured against what the server says it showed. */
export interface Stock {
  readonly content: WorkbookContent;
  readonly reading: SheetReading;
  readonly part: Part;
  /** Sections whose stamps are of the server's present epoch, repaired; and those that must be proposed anew after a restore. */
  readonly current: readonly SheetSection[];
  readonly rebased: readonly SheetSection[];
  readonly repaired: Repaired;
  readonly diff: SheetDiff;
  readonly baseOf: BaseOf;
  /** Rows of the plan's sections that this workbook does not show, as the server has them; null where they were not asked for. */
  readonly elsewhere: readonly PlanRow[] | null;
}

/** Every section that the workbook shows whole, whichever of the server's histories it was fetched from. */
export function sectionsIn({ current, rebased }: Stock): readonly SheetSection[] {
  return [...current, ...rebased];
}

/** How stock is taken. `forceRebase`: the server said its history is another one; `mint`: lines without id get one. */
export interface StockOptions {
  readonly forceRebase: boolean;
  readonly mint: boolean;
}

/** Whether the section was last fetched from the history that the server has now. */
export function isCurrent(section: SheetSection, session: Session): boolean {
  const { stamp } = section;
  return stamp !== null && stamp.epoch !== "" && session.epoch.startsWith(stamp.epoch) && stamp.rev <= (session.head?.rev ?? stamp.rev);
}

/** Reads the sections out of a workbook's content, asks the server what they showed, gives lines their ids and finds what changed. Writes nothing. */
export async function takeStock(session: Session, content: WorkbookContent, part: Part, options: StockOptions): Promise<Stock> {
  const first = readSheets(content);
  const isOld = (section: SheetSection): boolean => options.forceRebase || !isCurrent(section, session);
  await fetchBases(
    session,
    first.sections.filter((section) => !isOld(section)),
  );
  const baseOf = basesOf(session);
  const reading = withLostFields(first, (section, field) => heldSomething(first, session, section, field));
  const current = reading.sections.filter((section) => !isOld(section));
  const rebased = reading.sections.filter(isOld);
  const server = rebased.length > 0 || lacksTargets(session, reading.sections) ? await everyRow(session) : [];
  learnTargets(
    session,
    reading.sections,
    content.date1904,
    server.filter(({ deletedRev }) => deletedRev === null),
  );
  const own = options.mint ? await ownRows(session, part, current) : [];
  const ownBefore = options.mint ? await ownAmong(session, server, rebased) : [];
  const context = contextOf(session, content.date1904);
  const alive = aliveAt(session, current);
  const newId = options.mint ? session.newId : null;
  const fixed = repair({ sections: current, baseOf, alive, own, context, keepUnknown: false, newId });
  const fixedOld = repair({ sections: rebased, baseOf, alive, own: ownBefore, context, keepUnknown: true, newId });
  learnTargets(session, [...fixed.sections, ...fixedOld.sections], content.date1904);
  const compare = {
    baseOf,
    alive,
    context: contextOf(session, content.date1904),
    workbookId: session.workbookId,
    refused: session.refused,
  };
  const diff = diffSheets({ ...compare, sections: fixed.sections, rebaseOn: null });
  const proposals = diffSheets({ ...compare, sections: fixedOld.sections, rebaseOn: cellsById(server) });
  return {
    content,
    reading,
    part,
    current: fixed.sections,
    rebased: fixedOld.sections,
    repaired: join(fixed, fixedOld),
    diff: joinDiffs(diff, proposals),
    baseOf,
    elsewhere: await rowsElsewhere(session, reading.sections),
  };
}

/** The living rows of the sections that are on and not in this workbook; null where no answer came: what follows from them is then not said. */
async function rowsElsewhere(session: Session, here: readonly SheetSection[]): Promise<Stock["elsewhere"]> {
  const { plan, head, fromCopy, scope } = session;
  const shown = new Set(here.map(({ section }) => section.key));
  const wanted = new Set(sectionsOf(plan?.modules ?? []).flatMap(({ key }) => (shown.has(key) ? [] : [key])));
  if (plan === null || head === null || fromCopy || scope !== null) return null;
  if (wanted.size === 0) return [];
  try {
    return (await everyRow(session)).filter(({ section, deletedRev }) => deletedRev === null && wanted.has(section));
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    return null;
  }
}

function cellsById(rows: readonly PlanRow[]): ReadonlyMap<string, Cells> {
  return new Map(rows.map((row) => [row.id, row.cells]));
}

function join(a: Repaired, b: Repaired): Repaired {
  return { sections: [...a.sections, ...b.sections], writes: [...a.writes, ...b.writes], notes: [...a.notes, ...b.notes] };
}

function joinDiffs(a: SheetDiff, b: SheetDiff): SheetDiff {
  return {
    changes: [...a.changes, ...b.changes],
    left: [...a.left, ...b.left],
    missing: [...a.missing, ...b.missing],
    gone: [...a.gone, ...b.gone],
    putBack: [...a.putBack, ...b.putBack],
    sent: new Map([...a.sent, ...b.sent]),
  };
}

/** The bases this session knows. */
export function basesOf(session: Session): BaseOf {
  return (id, rev) => session.bases.get(baseKey(id, rev));
}

function aliveAt(session: Session, sections: readonly SheetSection[]): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    sections.map((section) => [section.section.key, session.alive.get(baseKey(section.section.key, section.stamp?.rev ?? 0)) ?? new Set()]),
  );
}

/** Asks for the bases of every line and the living ids of every stamp that this session does not know yet. */
async function fetchBases(session: Session, sections: readonly SheetSection[]): Promise<void> {
  const lines = sections.flatMap((section) => section.rows);
  const wanted = new Map(lines.flatMap(({ id, rev }) => (id === null || rev === 0 ? [] : [[baseKey(id, rev), { id, rev }] as const])));
  const stamps = sections.map((section) => ({ section: section.section.key, rev: section.stamp?.rev ?? 0 }));
  await askBases(
    session,
    [...wanted.values()].filter(({ id, rev }) => !session.bases.has(baseKey(id, rev))),
    stamps.filter(({ section, rev }) => !session.alive.has(baseKey(section, rev))),
  );
  const missing = sections.flatMap((section) => missingAt(session, section));
  await askBases(
    session,
    missing.filter(({ id, rev }) => !session.bases.has(baseKey(id, rev))),
    [],
  );
}

function missingAt(session: Session, section: SheetSection): readonly { id: string; rev: number }[] {
  const rev = section.stamp?.rev ?? 0;
  const there = new Set(section.rows.map((row) => row.id));
  const alive = session.alive.get(baseKey(section.section.key, rev)) ?? new Set<string>();
  return section.section.repeating ? [...alive].filter((id) => !there.has(id)).map((id) => ({ id, rev })) : [];
}

async function askBases(
  session: Session,
  rows: readonly { id: string; rev: number }[],
  stamps: readonly { section: string; rev: number }[],
): Promise<void> {
  if (rows.length === 0 && stamps.length === 0) return;
  const base = await session.api.base({ planId: session.planId, rows, stamps, ...scopeOf(session) });
  const found = baseLookup(base.rows);
  for (const { id, rev } of rows) {
    const cells = found(id, rev);
    if (cells !== undefined) session.bases.set(baseKey(id, rev), cells);
  }
  for (const { section, rev } of stamps)
    session.alive.set(baseKey(section, rev), new Set(base.alive.find((one) => one.section === section)?.ids ?? []));
}

function heldSomething(reading: SheetReading, session: Session, key: string, field: string): boolean {
  const section = reading.sections.find((one) => one.section.key === key);
  const revs = new Set([...(section?.rows.map((row) => row.rev) ?? []), section?.stamp?.rev ?? 0]);
  const ids = section?.section.repeating === false ? [key] : (section?.rows.flatMap((row) => row.id ?? []) ?? []);
  return ids.some((id) => [...revs].some((rev) => (session.bases.get(baseKey(id, rev))?.[field] ?? null) !== null));
}

/** Every row of the plan as the server has it, deleted ones included; asked for once a revision of the plan. */
async function everyRow(session: Session): Promise<readonly PlanRow[]> {
  const { planId, epoch, head } = session;
  const at = [planId, epoch, head?.rev, head?.headHash].join("@");
  if (session.whole?.at !== at) {
    const start = { epoch, headRev: 0, headHash: "", schemaVersion };
    session.whole = { at, rows: (await session.api.changes({ planId, ...start, ...scopeOf(session) })).rows };
  }
  return session.whole.rows;
}
