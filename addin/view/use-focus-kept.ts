import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/** Where the keyboard goes on when what had it is gone: a question that was answered, a button that a running sync took away. `onFocus` belongs on what holds all of it, `home` on the element to go to. */
export function useFocusKept(): { readonly home: RefObject<HTMLDivElement | null>; readonly onFocus: (event: FocusEvent) => void } {
  const home = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (!isLost) return;
    last.current = null;
    home.current?.focus();
  });
  return {
    home,
    onFocus: (event) => {
      last.current = event.target;
    },
  };
}
