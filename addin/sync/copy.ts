import type { Cells, Phase } from "../../shared/field.js";
import { languages, say } from "../../shared/language.js";
import { cellAt, findPlan } from "../../shared/locate.js";
import { phaseNames } from "../../shared/plan/choices.js";
import type { PlanHead } from "../../shared/protocol.js";
import { readSheets } from "../../shared/read-sheet.js";
import type { References } from "../../shared/references.js";
import type { Area, WorkbookContent } from "../../shared/workbook.js";
import type { PanePlan } from "./pane.js";
import type { Part } from "./part.js";
import { baseKey, type Session } from "./session.js";

/** What a pane must know to list unsent changes while the server is away. Never the ground for what is sent: as soon as the server answers, it is asked anew. */
export interface Copy {
  readonly plan: PanePlan;
  readonly head: PlanHead;
  readonly references: References;
  /** Bases by row and revision, and living ids by section and stamp, as the session keeps them. */
  readonly bases: Readonly<Record<string, Cells>>;
  readonly alive: Readonly<Record<string, readonly string[]>>;
}

/** Most UTF-16 units of a copy; a larger one is left out, so that the part stays light. */
const largest = 300_000;

/** The copy for a workbook that holds this content, or null where it would be too large or something of it is not known. */
export function copyOf(session: Session, after: WorkbookContent): Copy | null {
  const { plan, head, references } = session;
  if (plan === null || head === null) return null;
  const bases: Record<string, Cells> = {};
  const alive: Record<string, readonly string[]> = {};
  for (const { section, stamp, rows } of readSheets(after).sections) {
    const stampKey = baseKey(section.key, stamp?.rev ?? 0);
    alive[stampKey] = [...(session.alive.get(stampKey) ?? rows.flatMap((row) => (row.id === null || row.rev === 0 ? [] : [row.id])))];
    for (const { id, rev } of rows) {
      if (id === null || rev === 0) continue;
      const base = session.bases.get(baseKey(id, rev));
      if (base === undefined) return null;
      bases[baseKey(id, rev)] = base;
    }
  }
  const copy = { plan, head, references, bases, alive };
  return JSON.stringify(copy).length > largest ? null : copy;
}

/** Lets the session know what the part's copy tells, where it knows nothing itself; false when there is nothing to know. */
export function recall(session: Session, { copy }: Part): boolean {
  if (session.epoch !== "") return session.plan !== null;
  if (copy === null) return false;
  const { plan, head, references } = copy;
  Object.assign(session, { plan, head, references, epoch: head.epoch, fromCopy: true });
  for (const [key, cells] of Object.entries(copy.bases)) session.bases.set(key, cells);
  for (const [key, ids] of Object.entries(copy.alive)) session.alive.set(key, new Set(ids));
  return true;
}

/** The plan as far as the workbook's first sheet tells: the method, what stands below it, and the phase. */
export function planAsWritten(content: WorkbookContent, planId: string): PanePlan {
  const marker = findPlan(content);
  const start = content.areas.find((area) => area.sheet === marker?.sheet);
  const text = (down: number): string =>
    start === undefined || marker === null ? "" : String(cellAt(start, marker.row + down, marker.column + 1) ?? "");
  const phase = (start === undefined ? null : phaseIn(start)) ?? "explore";
  return {
    id: planId,
    method: text(0),
    organisation: text(1),
    cycle: 1,
    status: "OPEN",
    phase,
    modules: [],
    rev: 0,
    newestPeriod: null,
  };
}

function phaseIn(start: Area): Phase | null {
  const words = new Set(start.grid.flat());
  const named = Object.entries(phaseNames).find(([, name]) => languages.some((language) => words.has(say(name, language))));
  return named === undefined ? null : (named[0] as Phase);
}
