import { useSyncExternalStore } from "react";
import type { Pane, Place } from "../sync/pane.js";

/** A long text being written in the pane, not yet in its cell. */
export interface Draft {
  readonly place: Place;
  readonly field: string;
  /** What the cell held when the writing began. */
  readonly from: string;
  readonly text: string;
}

/** The drafts of a pane, each kept with its place until it is saved or thrown away: whatever the person selects or opens meanwhile. */
export interface Drafts {
  readonly all: readonly Draft[];
  /** Keeps the draft in place of an older one of the same place. */
  keep(draft: Draft): void;
  drop(place: Place): void;
  subscribe(listener: () => void): () => void;
}

const kept = new WeakMap<Pane, Drafts>();

/** Whether two places are the same cell: the same field of the same row, wherever that row has gone, or else the same spot of the sheet. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.cell !== undefined && other.cell !== undefined) return one.cell === other.cell;
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** Whether there is something in the draft that would be lost without it. */
export function isWritten(draft: Draft): boolean {
  return draft.text !== draft.from;
}

function newDrafts(): Drafts {
  let all: readonly Draft[] = [];
  const listeners = new Set<() => void>();
  const become = (next: readonly Draft[]): void => {
    all = next;
    for (const listener of listeners) listener();
  };
  const without = (place: Place): readonly Draft[] => all.filter((draft) => !isSamePlace(draft.place, place));
  return {
    get all() {
      return all;
    },
    keep: (draft) => {
      become([...without(draft.place), draft]);
    },
    drop: (place) => {
      become(without(place));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The drafts of the pane; they outlive the view that shows them, not the pane. */
export function draftsOf(pane: Pane): Drafts {
  const known = kept.get(pane);
  if (known !== undefined) return known;
  const drafts = newDrafts();
  kept.set(pane, drafts);
  return drafts;
}

/** The pane's drafts as they are now, and again whenever they change. */
export function useDrafts(pane: Pane): readonly Draft[] {
  const drafts = draftsOf(pane);
  return useSyncExternalStore(
    (listener) => drafts.subscribe(listener),
    () => drafts.all,
  );
}
