import type { CellRect } from "../../shared/workbook.js";

const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The cells of an address such as `B3`, `$B$3:C9` or `'Mål 2'!B3`, whatever sheet it names; null for whole rows and columns and anything else. */
export function readArea(address: string): CellRect | null {
  const match = cells.exec(address.slice(address.lastIndexOf("!") + 1));
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const [row, column] = [Number(top) - 1, columnOf(left)];
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

/** The areas of an event's address, which may name several with commas between; null where one of them is no plain rectangle. */
export function readAreas(address: string): readonly CellRect[] | null {
  const areas = address.split(",").map((one) => readArea(one.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}
