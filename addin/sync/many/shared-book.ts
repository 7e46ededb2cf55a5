import { applyBatch } from "../../../shared/apply-batch.js";
import { batchOfPlan, viewOfPlan, type PlanNames } from "../../../shared/several-plans.js";
import type { Batch, Edited, Workbook, WorkbookContent } from "../../../shared/workbook.js";
import { newPart, writePart } from "../part.js";
import { partsOfPlans } from "./documents-in.js";
import { namesOf, readManyPart, withPartOf, type NamedDocument } from "./many-part.js";

/** A workbook with several plans, behind the port once for each of them. */
export interface SharedBook {
  /** The workbook as one plan sees and writes it. */
  of(planId: string): Workbook;
  /** The plans, and what the workbook calls each. */
  readonly documents: readonly NamedDocument[];
  /** What the workbook held when it was last read or written. */
  readonly content: WorkbookContent;
  /** Whether another plan wrote to the workbook since this one last read it. */
  isBehind(planId: string): boolean;
  /** A new step begins: what was read before it is old, unless given. */
  begin(content?: WorkbookContent): void;
}

interface Held {
  content: WorkbookContent;
  documents: readonly NamedDocument[];
  /** The plans that have read the content already: when they read again, they want to know what happened since. */
  readonly seen: Set<string>;
  isOld: boolean;
  /** The plans for which another one wrote since they last read. */
  readonly behind: Set<string>;
  readonly dirty: Map<string, Set<(edited: readonly Edited[]) => void>>;
}

/**
 * One workbook for several panes of one plan each. Within a step what one plan has read or written is the first reading of the next, so that
 * looking at the workbook is one request however many plans it holds; a plan that reads again within the step reads anew.
 */
export function shareBook(workbook: Workbook, content: WorkbookContent): SharedBook {
  const held: Held = { content, documents: partsOfPlans(content), seen: new Set(), isOld: false, behind: new Set(), dirty: new Map() };
  return {
    of: (planId) => viewOf(workbook, held, planId),
    get documents() {
      return held.documents;
    },
    get content() {
      return held.content;
    },
    isBehind: (planId) => held.behind.has(planId),
    begin: (known) => {
      held.content = known ?? held.content;
      held.isOld = known === undefined;
      held.seen.clear();
    },
  };
}

function viewOf(workbook: Workbook, held: Held, planId: string): Workbook {
  const names = (): PlanNames => namesOf(held.documents);
  return {
    ...workbook,
    read: async (sections) => {
      if (held.isOld || held.seen.has(planId)) {
        held.content = await workbook.read(sections);
        held.documents = newest(held.documents, partsOfPlans(held.content));
        held.isOld = false;
        held.seen.clear();
      }
      held.seen.add(planId);
      held.behind.delete(planId);
      return { ...viewOfPlan(held.content, planId, names()), part: partOf(held, planId) };
    },
    apply: async (batch, seen) => {
      const whole = wholeBatch(held, planId, batch);
      const done = await workbook.apply(whole, seen);
      if (!done) held.isOld = true;
      else tookIn(held, planId, whole);
      return done;
    },
    onChanged: async (callback) => {
      const own = held.dirty.get(planId) ?? new Set();
      held.dirty.set(planId, own.add(callback));
      const stop = await workbook.onChanged(callback);
      return () => {
        own.delete(callback);
        return stop();
      };
    },
  };
}

/** The plan's part; one that was never written says at least which plan it is, for when the first sheet is gone. */
function partOf({ content, documents }: Held, planId: string): string | null {
  const document = documents.find((one) => one.planId === planId);
  return readManyPart(content.part).plans[planId] ?? (document === undefined ? null : writePart(newPart(document)));
}

/** What the workbook says now of its plans; where its first sheet is gone, what it said before. */
function newest(before: readonly NamedDocument[], now: readonly NamedDocument[]): readonly NamedDocument[] {
  return before.map((one) => now.find(({ planId }) => planId === one.planId) ?? one);
}

function wholeBatch({ content, documents }: Held, planId: string, batch: Batch): Batch {
  const tagged = batchOfPlan(content, planId, namesOf(documents), batch);
  return batch.part === undefined ? tagged : { ...tagged, part: withPartOf(content.part, documents, planId, batch.part) };
}

/** What one plan wrote is an edit of somebody else's for the others: they look again. */
function tookIn(held: Held, planId: string, batch: Batch): void {
  held.content = applyBatch(held.content, batch);
  held.seen.clear();
  held.seen.add(planId);
  if (batch.writes.length + batch.remove.length === 0) return;
  for (const [other, callbacks] of held.dirty) {
    if (other === planId) continue;
    held.behind.add(other);
    for (const callback of callbacks) callback([]);
  }
}
