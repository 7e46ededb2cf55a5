import { useEffect, useRef, useState, type RefObject } from "react";

/** A list cut after its first lines. `list` belongs on the list's element. */
export interface WholeList<Item> {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly shown: readonly Item[];
  /** Lines that are not shown; 0 once all are. */
  readonly hidden: number;
  readonly showAll: () => void;
}

/** Shows the first lines of a list until the person asks for the rest; the keyboard then goes on in the first line that has something to press. */
export function useWholeList<Item>(items: readonly Item[], shownFirst: number): WholeList<Item> {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!whole) return;
    const added = [...(list.current?.children ?? [])].slice(shownFirst);
    const [first] = added.flatMap((line) => line.querySelector<HTMLElement>("button, a") ?? []);
    if (first === undefined) list.current?.focus();
    else first.focus();
  }, [whole, shownFirst]);
  const shown = whole ? items : items.slice(0, shownFirst);
  return {
    list,
    shown,
    hidden: items.length - shown.length,
    showAll: () => {
      setWhole(true);
    },
  };
}
