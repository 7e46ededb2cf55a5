import type { Position, Push, Scope } from "../../shared/protocol.js";
import type { Copy } from "./copy.js";

/** What Planark keeps in its own part of a workbook: what is on its way, and what spares asking the server. No decision rests on it alone: a lost part costs an unnecessary question at most. */
export interface Part {
  readonly version: 1;
  readonly planId: string;
  readonly workbookId: string;
  /** The part of the plan that the workbook holds; absent in parts that were written before it was kept, and for the whole plan. */
  readonly scope?: Scope | null;
  /** Pushes saved before they were sent and not answered yet, by pane. */
  readonly outbox: Readonly<Record<string, readonly Push[]>>;
  /** Places in the plan's history that this workbook has seen, newest last. */
  readonly positions: readonly Position[];
  /** What Planark's mark says at each cell that bears one, by `rowId/field`. */
  readonly marks: Readonly<Record<string, string>>;
  /** What the pane shows while the server is away; null where it would be too large. */
  readonly copy: Copy | null;
}

/** Positions that are remembered; older ones cost a longer pull, nothing else. */
const rememberedPositions = 30;

/** Which plan a workbook holds, which workbook it is, and the part of the plan that it holds (null: all of it). */
export interface Document {
  readonly planId: string;
  readonly workbookId: string;
  readonly scope: Scope | null;
}

/** A part that knows nothing yet. */
export function newPart({ planId, workbookId, scope }: Document): Part {
  return { version: 1, planId, workbookId, scope, outbox: {}, positions: [], marks: {}, copy: null };
}

/** Reads the part of a workbook that holds the plan; anything else than such a part is as good as none. */
export function readPart(text: string | null, document: Document): Part {
  const empty = newPart(document);
  if (text === null) return empty;
  try {
    const part = JSON.parse(text) as Partial<Part> | null;
    const { workbookId, scope } = document;
    return part?.version === 1 && part.planId === document.planId ? { ...empty, ...part, workbookId, scope } : empty;
  } catch {
    return empty;
  }
}

/** The part as text. */
export function writePart(part: Part): string {
  return JSON.stringify(part);
}

/** The part with this pane's outbox replaced; an empty one is left out. */
export function withOutbox(part: Part, paneId: string, pushes: readonly Push[]): Part {
  const others = Object.entries(part.outbox).filter(([pane]) => pane !== paneId);
  return { ...part, outbox: Object.fromEntries(pushes.length === 0 ? others : [...others, [paneId, pushes]]) };
}

/** The part with a position added. */
export function withPosition(part: Part, position: Position): Part {
  const others = part.positions.filter((one) => one.epoch === position.epoch && one.headRev !== position.headRev);
  return { ...part, positions: [...others, position].slice(-rememberedPositions) };
}

/** The newest remembered position at or before a revision, or the very beginning: a pull from there misses nothing. */
export function positionAt(part: Part, epoch: string, rev: number): Position {
  const known = part.positions.filter((one) => one.epoch === epoch && one.headRev <= rev);
  const newest = known.reduce<Position | null>((best, one) => (best === null || one.headRev > best.headRev ? one : best), null);
  return newest ?? { epoch, headRev: 0, headHash: "" };
}

/** The plan that a part says its workbook holds; for workbooks whose first sheet is gone. */
export function planInPart(text: string | null): Document | null {
  if (text === null) return null;
  try {
    const { planId, workbookId, scope = null } = (JSON.parse(text) ?? {}) as Partial<Part>;
    return typeof planId === "string" && typeof workbookId === "string" ? { planId, workbookId, scope } : null;
  } catch {
    return null;
  }
}
