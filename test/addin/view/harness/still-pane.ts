import type { Pane, PaneState, SelectedCell } from "../../../../addin/sync/pane.js";
import { past } from "./cells.js";
import { progress } from "./progress.js";

/** A pane that stands still, for looking at its views: the choice of language and of a cell do something, what is written succeeds, nothing else happens. */
export interface StillPane extends Pane {
  select(cell: SelectedCell): void;
}

/** Shows one state. */
export function stillPane(first: PaneState): StillPane {
  let state = first;
  const listeners = new Set<() => void>();
  const nothing = (): Promise<void> => Promise.resolve();
  const become = (part: Partial<PaneState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (selected) => {
      become({ selected });
    },
    setLanguage: (language) => {
      become({ language });
      return Promise.resolve();
    },
    open: nothing,
    refresh: nothing,
    sync: nothing,
    cancel: () => undefined,
    confirmDeletes: nothing,
    resolve: nothing,
    previewUndo: () => Promise.resolve({ undone: ["Mål · Målvärde: 80 → 60"], skipped: ["Hinder · Åtgärd"] }),
    undoLastSync: nothing,
    goTo: nothing,
    history: () => Promise.resolve(state.stage === "offline" ? null : past),
    write: () => Promise.resolve(true),
    restore: () => Promise.resolve(true),
    fetchPlan: nothing,
    newPlan: nothing,
    gate: () => [...state.problems],
    renew: nothing,
    undoRenewal: nothing,
    missing: () => state.problems.filter(({ severity }) => severity === "hint"),
    checkRules: () => Promise.resolve(state.broken),
    repairRules: () => Promise.resolve(state.broken),
    putSheet: () => Promise.resolve("Rapport"),
    setPhase: nothing,
    setModule: nothing,
    showSheets: nothing,
    addPeriod: nothing,
    trainingProgress: () => (state.stage === "noPlan" ? [] : progress),
    close: nothing,
  };
}
