import { useEffect, useRef } from "react";
import type { Pane, PaneState } from "../sync/pane.js";

/** What a button of Excel's ribbon opens the pane for. */
export type Opening = "sync" | "plan" | "report" | "help";

const openings: readonly Opening[] = ["sync", "plan", "report", "help"];

/** What the pane's address asks for in `?open=`; the plan where it says nothing known. */
export function openingOf(search: string): Opening {
  const asked = new URLSearchParams(search).get("open");
  return openings.find((one) => one === asked) ?? "plan";
}

/** Syncs once, as soon as the plan is there, when the pane was opened for that. */
export function useOpening(pane: Pane, state: PaneState, opening: Opening): void {
  const done = useRef(false);
  const ready = state.plan !== null && state.stage === "ready";
  useEffect(() => {
    if (opening !== "sync" || !ready || done.current) return;
    done.current = true;
    void pane.sync();
  }, [pane, opening, ready]);
}
