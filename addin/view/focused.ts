function focus(element: HTMLElement | null): void {
  element?.focus();
}

/** Spread onto what takes the focus when it appears: only after a press in the pane, never because something changed by itself. */
export const focused = { ref: focus } as const;
