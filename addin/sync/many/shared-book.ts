import { applyBatch } from "../../../shared/apply-batch.js";
import { batchOfPlan, namesOfPlans, viewOfPlan, type PlanNames } from "../../../shared/several-plans.js";
import type { Batch, Edited, Workbook, WorkbookContent } from "../../../shared/workbook.js";
import { partsIn, withPartOf } from "./many-part.js";

/** A workbook with several plans, behind the port once for each of them. */
export interface SharedBook {
  /** The workbook as one plan sees and writes it. */
  of(planId: string): Workbook;
  /** What the workbook held when it was last read or written. */
  readonly content: WorkbookContent;
  /** A new step begins: what was read before it is old, unless given. */
  begin(content?: WorkbookContent): void;
}

interface Held {
  content: WorkbookContent;
  /** The plans that have read the content already: when they read again, they want to know what happened since. */
  readonly seen: Set<string>;
  isOld: boolean;
  readonly dirty: Map<string, Set<(edited: readonly Edited[]) => void>>;
}

/**
 * One workbook for several panes of one plan each. Within a step what one plan has read or written is the first reading of the next, so that
 * looking at the workbook is one request however many plans it holds; a plan that reads again within the step reads anew.
 */
export function shareBook(workbook: Workbook, content: WorkbookContent): SharedBook {
  const held: Held = { content, seen: new Set(), isOld: false, dirty: new Map() };
  return {
    of: (planId) => viewOf(workbook, held, planId),
    get content() {
      return held.content;
    },
    begin: (known) => {
      held.content = known ?? held.content;
      held.isOld = known === undefined;
      held.seen.clear();
    },
  };
}

function viewOf(workbook: Workbook, held: Held, planId: string): Workbook {
  const names = (): PlanNames => namesOfPlans(held.content);
  return {
    ...workbook,
    read: async (sections) => {
      if (held.isOld || held.seen.has(planId)) {
        held.content = await workbook.read(sections);
        held.isOld = false;
        held.seen.clear();
      }
      held.seen.add(planId);
      return { ...viewOfPlan(held.content, planId, names()), part: partsIn(held.content.part)[planId] ?? null };
    },
    apply: async (batch, seen) => {
      const whole = wholeBatch(held.content, planId, names(), batch);
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

function wholeBatch(content: WorkbookContent, planId: string, names: PlanNames, batch: Batch): Batch {
  const tagged = batchOfPlan(content, planId, names, batch);
  return batch.part === undefined ? tagged : { ...tagged, part: withPartOf(content.part, planId, batch.part) };
}

/** What one plan wrote is an edit of somebody else's for the others: they look again. */
function tookIn(held: Held, planId: string, batch: Batch): void {
  held.content = applyBatch(held.content, batch);
  held.seen.clear();
  held.seen.add(planId);
  if (batch.writes.length + batch.remove.length === 0) return;
  for (const [other, callbacks] of held.dirty) if (other !== planId) for (const callback of callbacks) callback([]);
}
