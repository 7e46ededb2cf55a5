import type { Locator, Page } from "playwright-core";

/** The name of one of the pane's views in the bar above them. */
export function viewNamed(pane: Page | Locator, name: string): Locator {
  return pane.getByRole("navigation").getByRole("button", { name, exact: true });
}

/** The same, where it is the view that is shown. */
export function shownView(pane: Page, name: string): Locator {
  return viewNamed(pane, name).and(pane.locator('[aria-current="page"]'));
}
