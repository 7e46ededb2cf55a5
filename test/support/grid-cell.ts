import type { Locator } from "playwright-core";

/** A cell of the plain grid of `/try/`: under a heading, in the line counted from the first below it. The grid must be shown; waits for the heading. */
export async function gridCell(grid: Locator, heading: string, line = 0): Promise<Locator> {
  const page = grid.page();
  await grid.getByRole("columnheader", { name: heading, exact: true }).waitFor();
  const headings = grid.getByRole("row").filter({ has: page.getByRole("columnheader", { name: heading, exact: true }) });
  const at = (await headings.getByRole("columnheader").allInnerTexts()).indexOf(heading);
  return headings
    .locator(`xpath=following-sibling::*[${String(line + 1)}]`)
    .getByRole("gridcell")
    .nth(at);
}
