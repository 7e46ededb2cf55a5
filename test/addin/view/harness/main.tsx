import { createRoot } from "react-dom/client";
import { languageOf } from "../../../../shared/language.js";
import { must } from "../../../../shared/must.js";
import type { Pane, PaneState } from "../../../../addin/sync/pane.js";
import { FaultView, type PaneFault } from "../../../../addin/view/fault-view.js";
import { Look } from "../../../../addin/view/look.js";
import { PaneApp } from "../../../../addin/view/pane-app.js";
import type { PlanSource, ReportLine } from "../../../../addin/view/plan-source.js";
import { stateNamed } from "./states.js";

const wanted = new URLSearchParams(location.search);
const language = languageOf(wanted.get("language") ?? "sv");

/** A pane that stands still: it shows one state and only the choice of language does anything. */
function stillPane(first: PaneState): Pane {
  let state = first;
  const listeners = new Set<() => void>();
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
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
    putSheet: () => Promise.resolve(true),
    setLanguage: (next) => {
      state = { ...state, language: next };
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    setPhase: nothing,
    setModule: nothing,
    close: nothing,
  };
}

function line(id: string, label: string, trained: number, asIntended: number, of: number, reported = 1): ReportLine {
  return { id, label, trained: { n: trained, of }, asIntended: { n: asIntended, of }, unitsReported: reported, unitsExpected: 1 };
}

const source: PlanSource = {
  myName: () => Promise.resolve("Bo Ekvall"),
  planReport: () =>
    Promise.resolve({
      asOf: "2026-03-01",
      units: [
        line("b11", "B11 Elevhälsan norr", 9, 5, 10),
        line("b15", "B15 Ungdomsmottagningen Ankaret", 6, 3, 8),
        line("m21", "M21 Mottagningen för mental hälsa, Sundnäs", 10, 5, 12),
        line("m23", "M23 Skärgårdens hälsostation", 0, 0, 3, 0),
      ],
      whole: { ...line("all", "", 25, 13, 33, 3), unitsExpected: 4 },
    }),
  myPlans: () =>
    Promise.resolve([
      { id: "ipc", method: "Interpersonell rådgivning (IPC)", organisation: "Strandlandets välfärdsområde", phase: "implement" },
      { id: "dta", method: "Digital trygghetsalarm", organisation: "Strandlandets välfärdsområde", phase: "sustain" },
    ]),
};

const fault = wanted.get("fault");
const root = createRoot(must(document.getElementById("root"), "the page's root"));
if (fault === null) root.render(<PaneApp pane={stillPane(stateNamed(wanted.get("state") ?? "calm", language))} source={source} />);
else
  root.render(
    <Look language={language}>
      <FaultView fault={fault as PaneFault} />
    </Look>,
  );
