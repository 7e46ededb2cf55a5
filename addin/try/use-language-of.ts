import { useEffect, useEffectEvent } from "react";
import type { Pane } from "../sync/pane.js";
import { useSpeech } from "../view/speak.js";

/** Lets the panes speak the page's language from its next change on. */
export function useLanguageOf(...panes: readonly Pane[]): void {
  const { language } = useSpeech();
  const follow = useEffectEvent(() => {
    for (const pane of panes) if (pane.state.language !== language) void pane.setLanguage(language);
  });
  useEffect(() => {
    follow();
  }, [language]);
}
