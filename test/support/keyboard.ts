import type { Page } from "playwright-core";

/** A person who uses no mouse. */
export interface Keyboard {
  /** Goes on with Tab (or another key) until what has that name has the focus; fails when it is not reached, or the keyboard stops where there is nothing. */
  to(name: string | RegExp, key?: "Tab" | "Shift+Tab"): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The name of what has the focus. */
  here(): Promise<string>;
}

/** More stops than any view has. */
const patience = 120;

/** The keyboard of a page. */
export function keyboardOf(page: Page): Keyboard {
  const here = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      const label = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.labels?.[0] : null;
      return element.getAttribute("aria-label") ?? label?.textContent ?? (element as HTMLElement).innerText;
    });
  return {
    here,
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    to: async (name, key = "Tab") => {
      const passed: string[] = [];
      for (let presses = 0; presses < patience; presses += 1) {
        await page.keyboard.press(key);
        const now = await here();
        if (typeof name === "string" ? now === name : name.test(now)) return;
        passed.push(now);
      }
      throw new Error(`The keyboard does not reach ${String(name)}. It stopped at: ${passed.slice(0, 30).join(" | ")}`);
    },
  };
}
