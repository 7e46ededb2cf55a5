import { useSyncExternalStore } from "react";
import type { Pane, Place, SelectedCell } from "../sync/pane.js";

/** A long text being written in the pane, not yet in its cell. */
export interface Draft {
  readonly place: Place;
  readonly field: string;
  /** What the row was called when the writing began; null where it has no name. */
  readonly title: string | null;
  /** The row was in the plan already, so that its place tells it apart from every other. */
  readonly isKnown: boolean;
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
  return one.cell !== undefined && other.cell !== undefined ? one.cell === other.cell : isSameSpot(one, other);
}

function isSameSpot(one: Place, other: Place): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** A draft begun in a cell. */
export function beginDraft(cell: SelectedCell, field: string): Draft {
  const { place, title, hasHistory, value } = cell;
  return { place, field, title, isKnown: hasHistory, from: value, text: value };
}

/** Whether the draft was begun in this cell. A row that was not in the plan yet gets another name when more is typed into it and when it is sent; until then its spot tells, and afterwards what it is called as well. */
export function isOf(draft: Draft, cell: SelectedCell): boolean {
  if (isSamePlace(draft.place, cell.place)) return true;
  return !draft.isKnown && isSameSpot(draft.place, cell.place) && (!cell.hasHistory || draft.title === cell.title);
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
