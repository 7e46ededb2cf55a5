import { createPane } from "./create-pane.js";
import { loaded } from "./loaded.js";
import { relay } from "./many/relay.js";
import type { Pane } from "./pane.js";
import type { PaneOptions } from "./session.js";

/** Makes a pane over whatever workbook there is: of one whole plan, or, as soon as it turns out to hold parts of several, one over all of them. */
export function createAnyPane(given: PaneOptions): Pane {
  const options = { ...given, workbook: relay(given.workbook) };
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const several: PaneOptions["several"] = async (content) => {
    const { createManyPane } = await loaded(import("./many/many-pane.js"));
    const before = now;
    now = createManyPane(options, content);
    now.subscribe(tell);
    await now.open();
    await before.close();
  };
  let now = createPane({ ...options, several });
  now.subscribe(tell);
  return passing(() => now, listeners);
}

/** A pane that hands everything on to the one there is now. */
function passing(now: () => Pane, listeners: Set<() => void>): Pane {
  return {
    get state() {
      return now().state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => now().open(),
    refresh: () => now().refresh(),
    sync: () => now().sync(),
    cancel: () => {
      now().cancel();
    },
    confirmDeletes: (yes) => now().confirmDeletes(yes),
    resolve: (...input) => now().resolve(...input),
    previewUndo: () => now().previewUndo(),
    undoLastSync: () => now().undoLastSync(),
    goTo: (place) => now().goTo(place),
    history: () => now().history(),
    write: (place, value) => now().write(place, value),
    restore: (place, past) => now().restore(place, past),
    fetchPlan: (planId) => now().fetchPlan(planId),
    newPlan: (input) => now().newPlan(input),
    gate: (to) => now().gate(to),
    missing: () => now().missing(),
    showSheets: (keys, visible) => now().showSheets(keys, visible),
    addPeriod: (period) => now().addPeriod(period),
    trainingProgress: () => now().trainingProgress(),
    renew: () => now().renew(),
    undoRenewal: () => now().undoRenewal(),
    checkRules: () => now().checkRules(),
    repairRules: () => now().repairRules(),
    putSheet: (sheet) => now().putSheet(sheet),
    setLanguage: (language) => now().setLanguage(language),
    setPhase: (input) => now().setPhase(input),
    setModule: (module, on) => now().setModule(module, on),
    close: () => now().close(),
  };
}
