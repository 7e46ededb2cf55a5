import { useEffect, useSyncExternalStore } from "react";
import type { Pane, PaneState } from "../sync/pane.js";

/** The pane's state, kept new while the view stands; opens the pane first, and asks the server again whenever the person comes back to the window. */
export function usePane(pane: Pane): PaneState {
  const state = useSyncExternalStore(
    (listener) => pane.subscribe(listener),
    () => pane.state,
  );
  useEffect(() => {
    const onFocus = (): void => void pane.refresh();
    void pane.open();
    window.addEventListener("focus", onFocus);
    return () => {
      window.removeEventListener("focus", onFocus);
    };
  }, [pane]);
  return state;
}
